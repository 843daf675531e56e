import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beatbook, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

/** A folder for the configuration of all programs, with a file for Beatbook in it. */
function home(test: Parameters<typeof scratchFolder>[0], text?: string): { folder: string; file: string } {
  const folder = scratchFolder(test);
  mkdirSync(join(folder, 'beatbook'));
  const file = join(folder, 'beatbook', 'config.json');
  if (text !== undefined) writeFileSync(file, text);
  return { folder, file };
}

const CONFIG = `{
  "defaults": { "view": "documents" },
  "columns": {
    "documents": ["title", "force"]
  }
}`;

describe('beatbook config', SIDE_BY_SIDE, () => {
  it('shows every setting, its value, and where it was said', async (test) => {
    const { folder, file } = home(test, CONFIG);
    const env = { XDG_CONFIG_HOME: folder, NO_COLOR: '1', INK_SCREEN_READER: 'true' };
    const { code, stdout } = await beatbook(['config', '--show'], '', env);
    expect(code).toBe(0);
    const lines = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual([`Configuration file: ${file} (default)`]);
    expect(lines).toContainEqual(['skin', 'default', 'default']);
    expect(lines).toContainEqual(['defaults.view', 'documents', `${file}, line 2`]);
    expect(lines).toContainEqual(['columns.documents', 'title, force', `${file}, line 4`]);
    expect(lines).toContainEqual(['colour', 'false', 'environment, NO_COLOR']);
    expect(lines).toContainEqual(['defaults.screenReader', 'true', 'environment, INK_SCREEN_READER']);
    expect(lines).toContainEqual(['keys.undo', 'u', 'default']);
  });

  it('shows the same as JSON', async (test) => {
    const { folder, file } = home(test, CONFIG);
    const { stdout } = await beatbook(['--screen-reader', 'config', '--json'], '', { XDG_CONFIG_HOME: folder });
    const told = JSON.parse(stdout);
    expect(told.file).toEqual({ path: file, exists: true, from: { source: 'default' } });
    expect(told.settings['defaults.view']).toEqual({ value: 'documents', from: { source: 'file', file, line: 2 } });
    expect(told.settings['keys.down']).toEqual({ value: ['j', 'Down'], from: { source: 'default' } });
    const flag = { source: 'command line', flag: '--screen-reader' };
    expect(told.settings['defaults.screenReader']).toEqual({ value: true, from: flag });
  });

  it('takes the file that the command line names before that of the environment', async (test) => {
    const { folder } = home(test);
    const [one, two] = ['one.json', 'two.json'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(one, '{"skin": "monochrome"}');
    writeFileSync(two, '{"skin": "tritanopia"}');
    const env = { BEATBOOK_CONFIG: two };
    const path = async (...args: string[]) => (await beatbook([...args, '--path'], '', env)).stdout.trim();
    expect(await path('config')).toBe(two);
    expect(await path('config', '--config', one)).toBe(one);
    expect(await path('--config', one, 'config')).toBe(one);
    const { stdout } = await beatbook(['config', '--config', one], '', env);
    expect(stdout).toMatch(/\nskin +monochrome /);
  });

  it('writes a file to start from, for its owner alone, and never in the place of another', async (test) => {
    const folder = join(scratchFolder(test), 'not', 'there');
    const env = { XDG_CONFIG_HOME: folder };
    const file = join(folder, 'beatbook', 'config.json');
    const { code, stderr } = await beatbook(['config', '--init'], '', env);
    expect([code, stderr]).toEqual([0, `A configuration to start from was written to ${file}\n`]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await beatbook(['config'], '', env)).code).toBe(0);
    writeFileSync(file, CONFIG);
    const again = await beatbook(['config', '--init'], '', env);
    expect([again.code, again.stderr]).toEqual([2, `error: ${file} exists already, and is left as it is\n`]);
    expect(readFileSync(file, 'utf8')).toBe(CONFIG);
  });

  it('prints the schema of the file', async () => {
    const schema = JSON.parse((await beatbook(['config', '--schema'])).stdout);
    expect(Object.keys(schema.properties)).toEqual(['$schema', 'skin', 'defaults', 'columns', 'keys']);
  });

  it.each([
    [['config', '--show', '--init'], 'error: --show and --init do not go together; take one of them at a time\n'],
    [['config', '--path', '--json'], 'error: --json goes with --show\n'],
  ])('%j is wrong usage', async (args, told) => {
    expect(await beatbook(args)).toEqual({ code: 2, stdout: '', stderr: told });
  });
});

describe('with a configuration', SIDE_BY_SIDE, () => {
  it('its table opens, with its columns, unless the command line names others', async (test) => {
    const { folder } = home(test, CONFIG);
    const run = async (...args: string[]) => {
      const { stdout } = await beatbook(['--forces', 'kent', ...args], '', { XDG_CONFIG_HOME: folder });
      return [stdout.split(' of ')[0], stdout.split('\n')[2]?.split(/ {2,}/)];
    };
    expect(await run()).toEqual(['Documents', ['Title', 'Force area']]);
    expect(await run('--columns', 'date')).toEqual(['Documents', ['Date']]);
    expect((await run('--view', 'periods'))[0]).toBe('Plan periods');
    expect((await run('--look', 'timeline'))[0]).toBe('Timeline');
  });

  it('an export is the same for everybody', async (test) => {
    const { folder } = home(test, CONFIG);
    const args = ['export', '--view', 'documents', '--forces', 'kent', '--format', 'csv'];
    expect(await beatbook(args, '', { XDG_CONFIG_HOME: folder })).toEqual(await beatbook(args));
  });

  it('that is wrong nothing opens: file, line and key are named, and the nearest right name', async (test) => {
    const { folder, file } = home(test, '{\n  "skin": "monocrome"\n}');
    for (const args of [[], ['--view', 'funding'], ['config']]) {
      const { code, stdout, stderr } = await beatbook(args, '', { XDG_CONFIG_HOME: folder });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${file}: 1 fault\n  line 2, skin: found "monocrome"; not one of default, monochrome`);
      expect(stderr).toContain('did you mean "monochrome"?');
    }
    expect((await beatbook(['config', '--path'], '', { XDG_CONFIG_HOME: folder })).code).toBe(0);
  });

  it('that is named but cannot be read nothing opens either', async (test) => {
    const folder = scratchFolder(test);
    const gone = join(folder, 'gone.json');
    const told = `error: the configuration ${gone} cannot be read: there is no such file\n`;
    expect(await beatbook(['--config', gone])).toEqual({ code: 2, stdout: '', stderr: told });
    expect(await beatbook([], '', { BEATBOOK_CONFIG: gone })).toEqual({ code: 2, stdout: '', stderr: told });
    const { stderr } = await beatbook(['--config', folder]);
    expect(stderr).toBe(`error: the configuration ${folder} cannot be read: it is a folder\n`);
  });
});
