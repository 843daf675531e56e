import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valuesFor } from '../../src/cli/completion-values.ts';
import { beatbook, ROOT, SIDE_BY_SIDE } from './run-program.ts';

const values = async (option: string, words: string[], partial = '') =>
  (await valuesFor(option, words, partial)).map(({ value }) => value);

describe('completion', SIDE_BY_SIDE, () => {
  it.each(['bash', 'zsh', 'fish'])('has a script for %s', async (shell) => {
    const { code, stdout } = await beatbook(['complete', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('beatbook complete --');
    const check = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' });
    if (!check.error) expect([check.status, check.stderr]).toEqual([0, '']);
  });

  it('refuses another shell', async () => {
    expect((await beatbook(['complete', 'tcsh'])).code).toBe(2);
  });

  it.each([
    [['ex'], ['export']],
    [['--view', 'fu'], ['funding']],
    [['export', '--format=mark'], ['markdown']],
    [['export', '--view', 'funding', '--columns', 'force,am'], ['force,amount']],
    [['--forces', 'kent,west-me'], ['kent,west-mercia']],
    [['export', '--over'], ['--overwrite']],
    [['validate', `${ROOT}/data/ken`], [`${ROOT}/data/kent.json`]],
    [['export', '-o', `${ROOT}/tsconf`], [`${ROOT}/tsconfig.json`]],
  ])('completes %j', async (words, expected) => {
    const { code, stdout } = await beatbook(['complete', '--', ...words]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n').slice(0, -1);
    expect(lines.map((line) => line.split('\t')[0])).toEqual(expected);
  });

  it('knows the values of every flag that has some', async () => {
    expect(await values('view', [])).toContain('problems');
    expect(await values('format', [])).toContain('jsonl');
    expect(await values('period', [])).toEqual(expect.arrayContaining(['all', 'none', '2016-2021']));
    expect(await values('sort', ['--view=actions'])).toContain('age');
    expect(await values('columns', [])).toContain('documents');
    expect(await values('columns', ['--view', 'nonsense'])).toEqual([]);
    expect(await values('output', [], join(ROOT, 'none/'))).toEqual([]);
    expect(await values('where', [])).toEqual([]);
  });

  it('does not offer a name twice', async () => {
    expect(await values('forces', [], 'kent,')).not.toContain('kent,kent');
  });
});
