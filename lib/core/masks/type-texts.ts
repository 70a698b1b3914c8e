// Texts that a column's type can read, in the canonical form of its values: what a constant must be, or the run could only fail.
import type { ColumnType } from '../model/catalog.ts';
import { integerRange } from '../model/integers.ts';
import { readMoment } from './calendar.ts';
import { readDecimal } from './decimals.ts';

const WIDEST = { least: -(2n ** 63n), greatest: 2n ** 63n - 1n };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a value of the type looks like, when the text is none; undefined when it is one, or when only the database knows. */
export function expectedOf(text: string, type: ColumnType): string | undefined {
  const need = (fits: boolean, expected: string): string | undefined => (fits ? undefined : expected);
  switch (type.category) {
    case 'integer': {
      const { least, greatest } = integerRange(type.base) ?? WIDEST;
      const whole = /^-?[0-9]{1,20}$/.test(text);
      return need(
        whole && BigInt(text) <= greatest && BigInt(text) >= least,
        `a whole number from ${least} to ${greatest}`,
      );
    }
    case 'numeric':
      return need(
        fitsNumeric(text, type),
        `a number such as ${(type.scale ?? 0) > 0 ? '0.5' : '0'} that ${type.text} holds`,
      );
    case 'float':
      return need(
        /^-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]{1,3})?$/i.test(text) && Number.isFinite(Number(text)),
        'a number such as 1.5',
      );
    case 'boolean':
      return need(text === 'true' || text === 'false', 'true or false');
    case 'date':
      return need(isMoment(text) && text.length === 10, 'a day such as 2000-01-31');
    case 'timestamp':
      return need(isMoment(text) && readMoment(text)?.zone === '', 'a time such as 2000-01-31 12:00:00');
    case 'timestamptz':
      return need(isMoment(text), 'a time such as 2000-01-31 12:00:00+00');
    case 'uuid':
      return need(UUID.test(text), 'a UUID in hexadecimal with its four dashes');
    case 'json':
      return need(isJsonText(text), 'JSON, such as {} or "text"');
    case 'inet':
      return need(/^[0-9a-f:.]+(\/[0-9]{1,3})?$/i.test(text), 'an address such as 192.0.2.1');
    case 'array':
      return need(/^(\[.*\]=)?\{.*\}$/s.test(text), 'an array such as {}');
    default:
      return undefined;
  }
}

function fitsNumeric(text: string, { precision, scale = 0 }: ColumnType): boolean {
  const read = readDecimal(text);
  if (read === undefined || precision === undefined) return read !== undefined;
  const whole = text.replace(/^-?0*/, '').replace(/\..*$/, '');
  return read.scale <= Math.max(0, scale) && whole.length <= precision - scale;
}

function isMoment(text: string): boolean {
  const read = readMoment(text);
  if (read === undefined || read.era !== '' || read.tail !== '') return false;
  const [, hour = '0', minute = '0', second = '0'] = /[ T](\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
