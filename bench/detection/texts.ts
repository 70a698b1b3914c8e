// Where values hide: sentences, JSON documents and arrays, and what stands there when nobody's value does.
import type { Random } from '../../lib/demo/random.ts';

const SENTENCES = [
  'Please send the form to %s before Friday.',
  'The customer asked us to use %s from now on.',
  'Bitte %s verwenden, danke und bis bald.',
  'Merci de noter %s pour la prochaine fois.',
  'Por favor usar %s en adelante.',
  'Per favore usare %s la prossima volta.',
  'Graag %s gebruiken bij de volgende levering.',
  'Updated the record: %s (confirmed twice).',
];
const FILLERS = [
  'The package arrived late and the box was damaged.',
  'Asked for a refund of 25.90 and a voucher.',
  'Die Lieferung kam an, alles in Ordnung.',
  'No answer yet, try again next week.',
  'Le colis est arrivé en bon état.',
  'Works as described after the update to 2.4.1.',
  'El pedido 100234 fue entregado ayer por la tarde.',
];

export function inSentence(value: string, random: Random): string {
  return random.pick(SENTENCES).replace('%s', () => value);
}

export function filler(random: Random): string {
  return random.pick(FILLERS);
}

type Keys = readonly [outer: string, inner: string, other: string];

/** Keys of documents in nine languages around a value; the innermost is a word of nothing. */
const DOCUMENTS: readonly Keys[] = [
  ['payload', 'x1', 'count'],
  ['daten', 'feld', 'anzahl'],
  ['donnees', 'champ', 'nombre_total'],
  ['datos', 'campo', 'cantidad'],
  ['dados', 'item', 'quantidade'],
  ['dati', 'voce', 'totale'],
  ['gegevens', 'veld', 'aantal'],
  ['dane', 'pole', 'liczba'],
  ['uppgifter', 'falt', 'antal'],
];

/** A document with the value two levels down. @param key the value's own key; a meaningless one when not given */
export function inDocument(value: string, random: Random, key?: string): string {
  const [outer, inner, other] = random.pick(DOCUMENTS);
  return JSON.stringify({ [outer]: { [key ?? inner]: value, [other]: random.between(1, 99) }, tier: 'gold' });
}

export function plainDocument(random: Random): string {
  const size = { width: random.between(1, 90), height: random.between(1, 90) };
  return JSON.stringify({
    sku: `A-${random.digits(5)}`,
    size,
    tags: ['new', 'sale'],
    price: random.between(1, 999) / 10,
  });
}

/** A Postgres array literal. */
export function inArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
