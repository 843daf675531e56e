import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeDocuments } from '../scripts/docs.ts';
import { COMMANDS } from '../src/app/commands/commands.ts';
import { EXIT } from '../src/cli/exit-codes.ts';
import { FORMATS } from '../src/export/formats.ts';
import { OPERATORS } from '../src/query/filter/operators.ts';
import { TABLES } from '../src/tables/registry.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');

/** The cells of every table row of the README, without the code marks. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
const holds = (...cells: string[]): boolean => rows.some((row) => cells.every((cell) => row.includes(cell)));

describe('the documents', () => {
  it.each(Object.entries(madeDocuments()))('%s says what the code does (npm run docs makes it so)', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('name every command that has a key, with its keys', () => {
    const missing = COMMANDS.filter(
      ({ keys, label }) =>
        keys.length > 0 &&
        !rows.some((row) => row.includes(label) && keys.every((key) => row[0]?.includes(key === '`' ? '' : key))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('name every table with its key, every operator and every format', () => {
    expect(TABLES.filter(({ key, id, about }) => !holds(key ?? '', id, about)).map(({ id }) => id)).toEqual([]);
    expect(OPERATORS.filter(({ sign }) => !holds(`field${sign}value`)).map(({ sign }) => sign)).toEqual([]);
    expect(FORMATS.filter(({ id, about }) => !holds(id, about)).map(({ id }) => id)).toEqual([]);
  });

  it('name every exit code of a finished or interrupted command', () => {
    const [codes = ''] = /Exit codes: [^.]*\./.exec(readme.replaceAll('\n', ' ')) ?? [];
    const { fault: _ours, terminated: _signal, ...told } = EXIT;
    expect(Object.values(told).filter((code) => !new RegExp(`\\b${code} `).test(codes))).toEqual([]);
  });

  it('name only commands and flags that there are', () => {
    const program = ['program', 'commands', 'view-flags'].map((name) => read(`src/cli/${name}.ts`)).join('');
    const flags = new Set(readme.match(/(?<= )--[a-z][a-z-]+/g));
    expect([...flags].filter((flag) => !program.includes(flag))).toEqual([]);
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const told = (readme + read('CONTRIBUTING.md')).matchAll(/npm run ([a-z]+)/g);
    expect([...told].map(([, name]) => name).filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  it('lead to files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(2);
    for (const path of links) expect(() => read(path)).not.toThrow();
  });
});
