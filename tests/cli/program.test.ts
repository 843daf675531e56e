import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beatbook, KENT, ROOT, SIDE_BY_SIDE } from './run-program.ts';

const { version, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('the launcher', () => {
  const text = readFileSync(join(ROOT, 'src/main.ts'), 'utf8');

  it('can be run as it is, with the options of npm start', () => {
    expect(`${text.split('\n')[0]} dist/beatbook.js`).toBe(`#!/usr/bin/env -S ${scripts.start}`);
  });

  it('imports nothing before it has looked at Node, and has no syntax that an old one cannot read', () => {
    expect(text).not.toMatch(/^import|^export|^await|\?\.|\?\?/m);
  });
});

describe('beatbook', SIDE_BY_SIDE, () => {
  it('tells its version', async () => {
    expect(await beatbook(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(['', 'export', 'validate', 'schema', 'fields', 'complete'])('has help with an example: %s', async (name) => {
    const { code, stdout, stderr } = await beatbook([name, '--help'].filter(Boolean));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: beatbook');
    expect(stdout).toMatch(new RegExp(`Example.*:\n.*beatbook ${name}`));
  });

  it('prints the view where there is no screen', async () => {
    const line = ['--view', 'funding', '--forces', 'kent', '--where', 'amount>=200m'];
    const { code, stdout, stderr } = await beatbook(line);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Funding commitments of Kent, all plan periods, where amount is at least £200,000,000/);
    expect(stdout).toContain('£258,000,000');
    expect(stdout).not.toContain('\u001b');
  });

  it('opens a dataset from a pipe', async () => {
    const { code, stdout } = await beatbook(['-'], readFileSync(KENT, 'utf8'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Plan periods of all force areas/);
    expect(stdout).not.toContain('Hampshire');
  });

  it.each([
    [['exprot'], 'did you mean beatbook export?'],
    [['--veiw', 'funding'], '--view'],
    [['--view', 'fundign'], 'did you mean funding?'],
    [['one.json', 'two.json'], 'too many arguments'],
    [['--where', 'fnding:x'], 'no field fnding'],
    [['--today', 'tomorrow'], '--today takes a date'],
    [['--forces', 'kent', 'export'], '--forces stands before export'],
  ])('refuses %j with 2', async (line, words) => {
    const { code, stdout, stderr } = await beatbook(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('shows what an argument holds instead of obeying it', async () => {
    const { stderr } = await beatbook(['--\u001b[31m']);
    expect(stderr).toContain('␛[31m');
    expect(stderr).not.toContain('\u001b');
  });
});
