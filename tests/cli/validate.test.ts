import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beatbook, KENT, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

describe('beatbook validate', SIDE_BY_SIDE, () => {
  it('tells what is in a valid dataset', async () => {
    const { code, stdout, stderr } = await beatbook(['validate']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^data: valid\n {2}force areas 43, 5 of them not read\n/);
    expect(stdout).toMatch(/documents \d+: \d+ read whole, \d+ only their opening/);
    expect(stdout).toMatch(/records \d+: \d+ priority, \d+ funding/);
    expect(stdout).toContain('not-read 5');
    expect(stdout).not.toContain('is in the dataset');
  });

  it('lists each problem where asked to', async () => {
    const { stdout } = await beatbook(['validate', '--problems', KENT]);
    expect(stdout).toMatch(new RegExp(`^${KENT}: valid`));
    expect(stdout).toContain('kent-new-2025: its years are not stated');
  });

  it('tells the faults of all datasets, and still what is in the valid ones', async (test) => {
    const folder = scratchFolder(test);
    mkdirSync(join(folder, 'empty'));
    const text = readFileSync(KENT, 'utf8');
    const write = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const cut = write('cut.json', text.slice(0, 5000));
    const kind = write('kind.json', text.replaceAll('"kind": "funding"', '"kind": "fundin"'));
    const link = write('link.json', text.replace('"plan": "kent-', '"plan": "kant-'));
    const { code, stdout, stderr } = await beatbook(['validate', cut, KENT, kind, link, join(folder, 'empty')]);
    expect([code, stderr]).toEqual([4, expect.stringContaining('fault')]);
    expect(stdout).toContain(`${KENT}: valid`);
    expect(stderr).toContain(`${cut}: 1 fault\n`);
    expect(stderr).toMatch(/line \d+: the JSON breaks off here/);
    expect(stderr).toContain('found "fundin"');
    expect(stderr).toMatch(/there is no plan "kant-[^;]*; did you mean "kent-/);
    expect(stderr).toContain('the folder holds no .json file');
  });

  it('exits with 3 where no dataset can be read', async () => {
    const { code, stdout } = await beatbook(['validate', '/nowhere']);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('reads a pipe, which may hold anything', async () => {
    const { code, stderr } = await beatbook(['validate', '-'], '\u0000\u001b[2J');
    expect(code).toBe(4);
    expect(stderr).toContain('standard input: 1 fault');
    expect(stderr).not.toContain('\u001b');
  });
});
