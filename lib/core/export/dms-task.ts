// What one DMS task is told: which tables, and how it must end rather than lose a value. Names and meaning of the settings: DMS user guide,
// "Table mapping" and "Task settings".
import type { DmsSettings } from '../model/canonical/dms.ts';
import type { TableChoice } from './preflight.ts';

/** `_` and `%` are wildcards; a set of one character stands for itself. Selection rules need none of this: `explicit` takes exact names. */
function exactly(name: string): string {
  return name.replace(/[_%[]/g, '[$&]');
}

/** Table mapping (JSON): exactly these tables, without the columns whose values nobody needs. */
export function tableMappings(tables: readonly TableChoice[]): string {
  const rules = tables.flatMap(({ table, unneeded }) => [
    {
      'rule-type': 'selection',
      'rule-action': 'explicit',
      'object-locator': { 'schema-name': table.schema, 'table-name': table.name },
    },
    ...unneeded.map((column) => ({
      'rule-type': 'transformation',
      'rule-action': 'remove-column',
      'rule-target': 'column',
      'object-locator': {
        'schema-name': exactly(table.schema),
        'table-name': exactly(table.name),
        'column-name': exactly(column),
      },
    })),
  ]);
  const numbered = rules.map((rule, at) => ({ 'rule-id': String(at + 1), 'rule-name': String(at + 1), ...rule }));
  return JSON.stringify({ rules: numbered });
}

/** Task settings (JSON). Nothing is skipped, retried in place or logged: a log of bad rows would hold their values. */
export function taskSettings({ lobKilobytes }: DmsSettings): string {
  return JSON.stringify({
    TargetMetadata: {
      SupportLobs: true,
      // the only mode that S3 takes
      FullLobMode: false,
      LimitedSizeLobMode: true,
      LobMaxSize: lobKilobytes,
    },
    FullLoadSettings: {
      // a table that begins anew leaves nothing of its first attempt
      TargetTablePrepMode: 'DROP_AND_CREATE',
      MaxFullLoadSubTasks: 8,
    },
    Logging: { EnableLogging: false },
    ErrorBehavior: {
      DataErrorPolicy: 'STOP_TASK',
      DataTruncationErrorPolicy: 'STOP_TASK',
      TableErrorPolicy: 'STOP_TASK',
      FailOnNoTablesCaptured: true,
    },
  });
}
