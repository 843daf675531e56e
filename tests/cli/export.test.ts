import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beatbook, KENT, SIDE_BY_SIDE, scratchFolder, start } from './run-program.ts';

interface Exported {
  export: { view: { table: string }; queryInWords: string; agesCountedTo: string; rowsMatched: number; reopen: string };
  rows: {
    id: string;
    amountGbp: number | null;
    part: string | null;
    source: { paragraph: number; document: string };
  }[];
}

describe('beatbook export', SIDE_BY_SIDE, () => {
  it('writes typed rows with their sources, and nothing to stderr', async () => {
    const line = ['export', '--view', 'funding', '--where', 'force:kent', '--format', 'json', '--today', '2025-03-31'];
    const { code, stdout, stderr } = await beatbook(line);
    expect([code, stderr]).toEqual([0, '']);
    const { export: made, rows }: Exported = JSON.parse(stdout);
    expect(made).toMatchObject({ view: { table: 'funding' }, agesCountedTo: '2025-03-31', rowsMatched: rows.length });
    expect(made.reopen).toBe('beatbook --view funding --where force:kent');
    const budget = rows.find(({ amountGbp }) => amountGbp === 258_000_000);
    const parts = rows.filter(({ part }) => part === budget?.id);
    expect(parts.map(({ amountGbp }) => amountGbp).sort()).toEqual([1_000_000, 5_000_000]);
    const victims = rows.filter(({ amountGbp }) => amountGbp === 146_000);
    expect(victims).not.toHaveLength(0);
    for (const row of [budget, ...parts, ...victims]) expect(row?.source.paragraph).toBeGreaterThan(0);
    for (const row of rows) expect(row.source.document).toMatch(/^kent-/);
  });

  it('writes a dataset that opens again from a pipe', async () => {
    const made = await beatbook([
      'export',
      KENT,
      '--view',
      'funding',
      '--where',
      'overtime is:part',
      '--format',
      'dataset',
    ]);
    const { code, stdout } = await beatbook(['export', '-', '--view', 'funding', '--format', 'jsonl'], made.stdout);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });

  it('saves a dataset that opens again, and leaves nothing beside it', async (test) => {
    const folder = scratchFolder(test);
    const path = join(folder, 'overtime.json');
    const view = ['--view', 'funding', '--where', 'overtime'];
    const made = await beatbook(['export', KENT, ...view, '--format', 'dataset', '-o', path]);
    expect(made).toEqual({ code: 0, stdout: '', stderr: `3 rows written to ${path}\n` });
    expect(readdirSync(folder)).toEqual(['overtime.json']);
    const rows = async (dataset: string) => (await beatbook(['export', dataset, ...view, '--format', 'jsonl'])).stdout;
    expect(await rows(path)).toBe(await rows(KENT));
  });

  it('saves to a file, tells so on stderr, and overwrites it only where asked to', async (test) => {
    const folder = scratchFolder(test);
    const path = join(folder, 'out.csv');
    const line = ['export', KENT, '--view', 'funding', '--forces', 'kent', '--format', 'csv', '-o', path];
    const first = await beatbook([...line, '--where', 'overtime is:part']);
    expect(first).toEqual({ code: 0, stdout: '', stderr: `2 rows written to ${path}\n` });
    const csv = readFileSync(path, 'utf8');
    expect(csv.split('\r\n')).toHaveLength(4);
    const second = await beatbook(line);
    expect(second).toEqual({ code: 2, stdout: '', stderr: `error: ${path} exists already; --overwrite replaces it\n` });
    expect(readFileSync(path, 'utf8')).toBe(csv);
    const third = await beatbook([...line, '--overwrite']);
    expect(third.code).toBe(0);
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(csv.length);
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it.for([
    ['a column, however it is capitalised', ['--columns', 'Note']],
    ['what a look arranges by', ['--look', 'bars', '--by', 'note']],
  ] as const)('has the notes of the analyst where they are asked for: %s', async ([, flags], test) => {
    const { id } = JSON.parse(readFileSync(KENT, 'utf8')).records.find(
      ({ kind }: { kind: string }) => kind === 'funding',
    );
    const note = { value: 'ask again', at: '2025-06-30T10:00:00.000Z', by: 'test' };
    const entry = { dataset: 'kent.json', force: 'kent', summary: '', note, corrections: {} };
    const workspace = JSON.stringify({ version: 1, entries: { [id]: entry }, views: {}, datasets: {}, log: [] });
    const file = join(scratchFolder(test), 'workspace.json');
    writeFileSync(file, workspace);
    const view = ['export', KENT, '--view', 'funding', '--workspace', file, '--format', 'jsonl'];
    expect((await beatbook([...view, ...flags])).stdout).toContain('ask again');
  });

  it('writes a valid empty export and fails only where asked to', async () => {
    const { code, stdout } = await beatbook(['export', KENT, '--where', 'nonsense', '--fail-empty']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ export: { rowsMatched: 0 }, rows: [] });
    expect((await beatbook(['export', KENT, '--where', 'nonsense'])).code).toBe(0);
  });

  it('guards cells against spreadsheets, unless told not to', async (test) => {
    const path = join(scratchFolder(test), 'formula.json');
    const text = readFileSync(KENT, 'utf8').replaceAll('"pay budget, overtime included"', '"=cmd()"');
    writeFileSync(path, text);
    const line = ['export', path, '--view', 'funding', '--where', 'cmd', '--format', 'csv'];
    expect((await beatbook(line)).stdout).toContain(",'=cmd(),");
    expect((await beatbook([...line, '--raw-cells'])).stdout).toContain(',=cmd(),');
  });

  it('exits with 3 where it cannot read or write', async () => {
    const gone = await beatbook(['export', '/nowhere.json']);
    expect(gone).toEqual({
      code: 3,
      stdout: '',
      stderr: '/nowhere.json: 1 fault\n  there is no such file or folder\n',
    });
    const out = await beatbook(['export', KENT, '-o', '/nowhere/out.json']);
    expect(out).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: /nowhere/out.json cannot be written: there is no such folder\n',
    });
  });

  it('names the nearest format and flag, with 2', async () => {
    const format = await beatbook(['export', '--format', 'jsno']);
    expect(format).toEqual({ code: 2, stdout: '', stderr: 'error: there is no format jsno; did you mean json?\n' });
    const flag = await beatbook(['export', '--formt', 'json']);
    expect(flag.code).toBe(2);
    expect(flag.stderr).toContain('--format');
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = start(['export', '--view', 'all']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('ends with 130 when interrupted', async () => {
    const child = start(['export', '-']);
    // More than a pipe holds: once it is written, the program is reading.
    await new Promise((resolve) => child.stdin.write(' '.repeat(500_000), resolve));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });
});
