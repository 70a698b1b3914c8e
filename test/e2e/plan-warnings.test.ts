// What the plan warns of before anything is masked: for people, for programs, in the evidence and on the page; and its lines, pasted, end it.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Plan } from '../../lib/core/plan/plan.ts';
import { Evidence } from '../../lib/core/report/evidence.ts';
import { joinPastes } from '../../lib/core/rules/paste.ts';
import { startPostgres, type TestServer } from '../engines/support/postgres-servers.ts';
import { connected, createDatabase } from '../engines/support/schema-clone.ts';
import { type CliResult, jsonLines, runCli, runLine } from './support/cli.ts';
import { filesBelow, newPlace, type Place } from './support/place.ts';

/** Twelve departments over ten thousand people, and a reference that no foreign key declares. */
const SQL = `
CREATE TABLE people (id int PRIMARY KEY, badge text NOT NULL UNIQUE, department text);
INSERT INTO people SELECT i, 'B' || lpad((i * 7919 % 1000003)::text, 7, '0') || chr(65 + i % 26), 'unit ' || chr(65 + i % 12) FROM generate_series(1, 10000) i;
CREATE TABLE visits (id int PRIMARY KEY, people_badge text, note text);
INSERT INTO visits SELECT i, 'B' || lpad((i * 7919 % 1000003)::text, 7, '0') || chr(65 + i % 26), NULL FROM generate_series(1, 2000) i;`;
const RULES = 'version: 1\ntables:\n  public.people: { department: hash }\n';

let server: TestServer;
let place: Place;
let url: string;
let rules: string;
beforeAll(async () => {
  server = await startPostgres('embedded');
  url = await createDatabase(server.url, 'staff');
  await connected(url, (client) => client.query(SQL));
  place = newPlace();
  mkdirSync(place.out);
  rules = join(place.folder, 'staff.yaml');
  writeFileSync(rules, RULES);
});
afterAll(async () => {
  place.remove();
  await server.stop();
});

const cli = (command: string, ...more: string[]): Promise<CliResult> =>
  runCli([command, '--source', url, '--out', place.out, '--rules', rules, ...more], {
    env: place.env,
    cwd: place.folder,
  });
const warningsOf = async (): Promise<string[]> => {
  const [made] = jsonLines(await cli('plan', '--json'));
  return (Plan.parse(made).warnings ?? []).map(({ code, where }) => `${code} ${where}`);
};

describe('a plan with consequences', () => {
  it('warns of frequencies and lost joins, for programs', async () => {
    expect(await warningsOf()).toEqual(['FREQUENCY public.people.department', 'JOIN_LOST public.visits.people_badge']);
  });

  it('and for people, with the lines to append', async () => {
    const { code, stdout } = await cli('plan');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2 warnings; nothing stands in the way of a run/);
    expect(stdout).toMatch(/public\.people\.department: about 1[12] different values in 10000 rows under mask hash/);
    expect(stdout).toContain('references:\n  - { from: public.visits.people_badge, to: public.people.badge }');
  });

  it('is verified all the same, and says so in its evidence and on its page', async () => {
    const run = runLine(await cli('run', '--json'));
    expect(run.verdict).toBe('verified');
    const { evidence } = z.object({ evidence: Evidence }).parse(JSON.parse(readFileSync(String(run.evidence), 'utf8')));
    expect(evidence.warnings?.map(({ code }) => code)).toEqual(['FREQUENCY', 'JOIN_LOST']);
    expect(evidence.checks.find(({ check }) => check === 'frequency')?.warnings).toMatchObject([
      { where: 'public.people.department' },
    ]);
    const page = filesBelow(place.out).find((file) => file.includes(run.run) && file.endsWith('report.html'));
    expect(readFileSync(join(place.out, String(page)), 'utf8')).toContain('to: public.people.badge');
  });

  it('has none once its lines are appended', async () => {
    const [made] = jsonLines(await cli('plan', '--json'));
    appendFileSync(rules, `\n${joinPastes((Plan.parse(made).warnings ?? []).map(({ paste }) => paste))}\n`);
    // The person had decided on hash, and two different lines of a person for one column would be reported.
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('department: hash', 'department: { mask: "null" }'));
    expect(await warningsOf()).toEqual([]);
  });
});

describe('a broken rules file', () => {
  it('ends the command with line and column before the source is even reached', async () => {
    const broken = join(place.folder, 'broken.yaml');
    writeFileSync(broken, 'version: 1\ntables:\n  public.people:\n    badge: { mask: hash, lenght: 12 }\n');
    const nowhere = 'postgres://nobody@127.0.0.1:1/none';
    const result = await runCli(['run', '--source', nowhere, '--out', join(place.folder, 'none'), '--rules', broken], {
      env: place.env,
      cwd: place.folder,
    });
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/broken\.yaml:4:26: unknown key `lenght`; did you mean `length`/);
    expect(filesBelow(join(place.folder, 'none')).filter((file) => file.startsWith('runs/'))).toEqual([]);
  });
});
