import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../src/cli/config-names.ts';
import { configReader } from '../../src/config/read.ts';
import { configJsonSchema } from '../../src/config/schema.ts';
import { type Layer, merged, originInWords, settle } from '../../src/config/settings.ts';
import { startFile } from '../../src/config/start-file.ts';

const readConfig = configReader(NAMES);

const layer = (settings: Layer['settings'], name: string): Layer => ({
  settings,
  originOf: () => ({ from: 'environment', name }),
});

describe('settings of several places', () => {
  const layers = [
    layer({ skin: 'default', defaults: { view: 'periods', detail: true }, keys: { undo: ['u'], redo: ['U'] } }, 'ONE'),
    layer({ defaults: { detail: false }, keys: { undo: [] } }, 'TWO'),
  ];

  it('come together one by one, and the last place counts', () => {
    const told = settle(layers).map(({ path, value, origin }) => [path.join('.'), value, originInWords(origin)]);
    expect(told).toEqual([
      ['skin', 'default', 'environment, ONE'],
      ['defaults.view', 'periods', 'environment, ONE'],
      ['defaults.detail', false, 'environment, TWO'],
      ['keys.undo', [], 'environment, TWO'],
      ['keys.redo', ['U'], 'environment, ONE'],
    ]);
  });

  it('are the same as one', () => {
    expect(merged(layers)).toEqual({
      skin: 'default',
      defaults: { view: 'periods', detail: false },
      columns: {},
      keys: { undo: [], redo: ['U'] },
    });
  });
});

describe('the file to start from', () => {
  const text = startFile(NAMES);

  it('configures nothing as it stands', () => {
    expect(readConfig(text, 'config.json').settings).toEqual({ defaults: {}, columns: {}, keys: {} });
  });

  it('configures everything as it is anyway, once the slashes are off', () => {
    const off = text.replace(/^( *)\/\/ (?=")/gm, '$1').replace('"beatbook config --show" tells', '// it tells');
    const { settings } = readConfig(off, 'config.json');
    const free = NAMES.commands.filter(({ keys }) => !keys.includes('Ctrl+C'));
    expect(settings).toEqual({
      skin: 'default',
      defaults: { view: 'periods', detail: true, screenReader: false, mouse: false },
      columns: Object.fromEntries(NAMES.tables.map(({ id, shown }) => [id, shown])),
      keys: Object.fromEntries(free.map(({ id, keys }) => [id, keys])),
    });
  });
});

describe('the published schema', () => {
  const fits = new Ajv2020({ strict: false }).compile(configJsonSchema(NAMES));

  it.each([
    [{ skin: 'tritanopia', keys: { undo: ['x', 'y'], sort: 'disabled' } }, true],
    [{ $schema: 'config.schema.json', columns: { funding: ['force'] }, defaults: { view: 'all' } }, true],
    [{ skin: 'pink' }, false],
    [{ keys: { srot: 's' } }, false],
    [{ columns: { funding: ['amuont'] } }, false],
  ])('%j: %s', (value, right) => expect(fits(value)).toBe(right));
});
