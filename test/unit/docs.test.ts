// The documents: what is generated is up to date, links lead somewhere, and nothing of this machine stands in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filled, GENERATED_FILES } from '../../scripts/build-docs.ts';

const ROOT = join(import.meta.dirname, '../..');

function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documents(path);
    return /\.(md|svg)$/.test(entry.name) ? [path] : [];
  });
}

const FILES = [join(ROOT, 'README.md'), ...documents(join(ROOT, 'docs'))].map((path) => ({
  path,
  name: relative(ROOT, path),
  text: readFileSync(path, 'utf8'),
}));
const PAGES = FILES.filter(({ name }) => name.endsWith('.md'));

/** GitHub's anchor of a heading. */
function anchors(text: string): Set<string> {
  const titles = [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] ?? '');
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Links and images of a page that lead into the repository. */
function relativeLinks(text: string): string[] {
  const prose = withoutCode(text);
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return found.map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
}

function broken(path: string, text: string): string[] {
  return relativeLinks(text).filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).has(anchor);
  });
}

describe('documents', () => {
  it.each(GENERATED_FILES)(
    'docs/%s says what the declarations say (node --import tsx scripts/build-docs.ts)',
    (name) => {
      const text = readFileSync(join(ROOT, 'docs', name), 'utf8');
      expect(text).toContain('<!-- generated: ');
      expect(filled(text)).toBe(text);
    },
  );

  it.each(PAGES)('every relative link of $name leads somewhere', ({ path, text }) => {
    expect(broken(path, text)).toEqual([]);
  });

  it('every decision record says context, decision, reason and consequences', () => {
    const records = PAGES.filter(({ name }) => /^docs\/decisions\/\d{4}-/.test(name));
    expect(records.length).toBeGreaterThan(0);
    for (const { name, text } of records)
      for (const part of ['Context', 'Decision', 'Reason', 'Consequences'])
        expect(text, `${name}: ${part}`).toContain(`\n## ${part}\n`);
  });

  it.each([...FILES, { name: 'package.json', text: readFileSync(join(ROOT, 'package.json'), 'utf8') }])(
    '$name holds no path of a machine and no registry host',
    ({ text }) => {
      expect(text.match(/(?<![\w.])\/(?:work|tmp|home|root|Users|mnt|workspace)\/[\w.-]+/g)).toBeNull();
      expect(
        text.match(/registry\.[a-z]|npmjs|pypi\.org|files\.pythonhosted|artifactory|:\/\/[^\s"')]*mirror/gi),
      ).toBeNull();
    },
  );
});
