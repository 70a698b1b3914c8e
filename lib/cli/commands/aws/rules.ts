// masklake aws rules pull, masklake aws rules push: the rules of a source as files here, and back where nobody else has changed them.
import { S3Client } from '@aws-sdk/client-s3';
import {
  type CopyPlace,
  changesToPush,
  type FileChange,
  pullRules,
  pushRules,
} from '../../../adapters/aws/operate/rules-copy.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { UsageError } from '../../../core/errors.ts';
import { SourceName } from '../../../core/model/run-id.ts';
import { diffLines, hunks } from '../../../core/review/line-diff.ts';
import { diffRules } from '../../../core/rules/diff.ts';
import { parseRules } from '../../../core/rules/index.ts';
import type { Output } from '../../output.ts';
import type { AwsAction } from '../aws.ts';

export const rulesOnAws: AwsAction = async (command, out) => {
  const { run: action, name, rulesBucket, yes } = command;
  if (action !== 'pull' && action !== 'push')
    throw new UsageError('what is to be done with the rules?', { hint: 'write: masklake aws rules pull SOURCE' });
  const source = SourceName.safeParse(name);
  if (!source.success)
    throw new UsageError('whose rules?', { hint: `give the source: masklake aws rules ${action} SOURCE` });
  const bucket = rulesBucket ?? process.env.MASKLAKE_RULES_BUCKET;
  if (bucket === undefined)
    throw new UsageError('in which bucket are the rules?', {
      hint: 'add --rules-bucket NAME, or set MASKLAKE_RULES_BUCKET; the deployment prints it as RulesBucket',
    });
  const s3 = new S3Client({});
  try {
    const folder = command.out ?? `rules/${source.data}`;
    const place = { store: s3ObjectStore(s3, bucket), bucket, source: source.data, folder };
    return await (action === 'pull' ? pull(place, yes, out) : push(place, yes, out));
  } finally {
    s3.destroy();
  }
};

/** @param yes overwrites files that were changed here */
export async function pull(place: CopyPlace, yes: boolean, out: Output): Promise<number> {
  const { source, bucket, folder } = place;
  const files = await pullRules(place, yes);
  out.result({ source, bucket, folder, files }, () =>
    files.length === 0
      ? `there are no rules of ${source} in s3://${bucket} yet: the first run writes them`
      : [`${files.length} files of ${source} in ${folder}`, ...files.map((path) => `  ${path}`)].join('\n'),
  );
  return 0;
}

/** @param yes writes; without it the changes are only shown */
export async function push(place: CopyPlace, yes: boolean, out: Output): Promise<number> {
  const { source, bucket } = place;
  const changes = await changesToPush(place);
  const described = changes.map((change) => ({ path: change.path, ...describe(change) }));
  if (yes) await pushRules(place);
  out.result({ source, bucket, done: yes, files: described.map(({ lines: _, ...rest }) => rest) }, () =>
    [
      ...(changes.length === 0 ? ['nothing was changed here'] : []),
      ...described.flatMap(({ path, decisions, lines }) => [
        path,
        ...decisions.map(({ effect, where, words }) => `  ${effect === 'weaker' ? 'WEAKER ' : ''}${where}: ${words}`),
        ...lines.map((line) => `    ${line}`),
      ]),
      ...(changes.length === 0 ? [] : ['', yes ? `written to s3://${bucket}` : 'nothing is written yet: add --yes']),
    ].join('\n'),
  );
  return 0;
}

interface Described {
  /** Of a rules file: what the change means. */
  readonly decisions: readonly { readonly effect: string; readonly where: string; readonly words: string }[];
  /** The changed lines with their surroundings. */
  readonly lines: readonly string[];
}

const SIGNS = { same: '  ', added: '+ ', removed: '- ' } as const;
const EMPTY = 'version: 1\n';

/** @throws RulesError for a rules file that no run could use: it is not pushed */
function describe({ path, before, after }: FileChange): Described {
  const isRules = /^[^/]+\.yaml$/.test(path) && !path.endsWith('.proposed.yaml');
  const decisions = isRules
    ? diffRules(parseRules(before ?? EMPTY, path), parseRules(after, path)).map(({ effect, where, words }) => ({
        effect,
        where,
        words,
      }))
    : [];
  const lines = hunks(diffLines(before ?? '', after), 1).flatMap((hunk) =>
    hunk.map(({ kind, text }) => `${SIGNS[kind]}${text}`),
  );
  return { decisions, lines };
}
