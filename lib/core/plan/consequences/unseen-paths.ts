// A path of a json mask at which no document holds a value: misspelt, or of another version of the documents. What it should mask may stand elsewhere.
import { mayReach } from '../../masks/json-path-match.ts';
import { type JsonPath, parseJsonPath } from '../../masks/json-paths.ts';
import { columnKey } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function unseenPaths(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap(({ name }): Consequence[] => {
      const key = columnKey(table.id, name);
      const documents = facts.findings.get(key)?.documents;
      const decided = maskedColumn(facts, table.id, name);
      if (decided === undefined || documents?.paths === undefined || documents.seen === 0) return [];
      const places = documents.paths.flatMap((path) => {
        const parsed = parseJsonPath(path);
        return parsed === undefined ? [] : [parsed];
      });
      const paths = pathsOf(decided);
      const unseen = Object.keys(paths).filter((path) => {
        const rule = parseJsonPath(path);
        return rule !== undefined && !places.some((place) => mayReach(rule, deepened(place, decided, rule.length)));
      });
      if (unseen.length === 0) return [];
      const message = `no value stands at ${unseen.join(', ')} in the ${documents.seen} documents looked at: correct the path, or leave it out`;
      const rest = Object.fromEntries(Object.entries(paths).filter(([path]) => !unseen.includes(path)));
      const paste = pasteColumn(table.id, name, { ...decided.spec, paths: rest });
      return [{ code: 'JSON_PATH_UNSEEN', where: key, message, paste }];
    }),
  );
}

function pathsOf({ spec }: ColumnPlan): Readonly<Record<string, unknown>> {
  const paths = spec.mask === 'json' ? spec['paths'] : undefined;
  return typeof paths === 'object' && paths !== null ? { ...paths } : {};
}

/** With `nested` a string may hold a document of its own, whose places nobody looked at. */
function deepened(place: JsonPath, { spec }: ColumnPlan, by: number): JsonPath {
  return spec['nested'] === true ? [...place, ...Array.from({ length: by }, () => ({ kind: 'any' as const }))] : place;
}
