/** The text of a configuration file: settings, each with its place, or faults that say what is wrong, and in which line. */
import fc from 'fast-check';
import { NAMES } from '../../src/cli/config-names.ts';
import { ConfigError } from '../../src/config/fault.ts';
import { configReader } from '../../src/config/read.ts';
import { originInWords, settle } from '../../src/config/settings.ts';
import { startFile } from '../../src/config/start-file.ts';
import { changedText, changedValue, cutOff, deep } from './mutate.ts';
import { anyText, check, checkPrototypes, checkRefusal, type Target } from './target.ts';

const SOUND = {
  $schema: './config.schema.json',
  skin: 'tritanopia',
  defaults: { view: 'funding', detail: false, screenReader: true, mouse: true },
  columns: { funding: ['amount', 'force'], plans: ['force'] },
  keys: { undo: 'Ctrl+X', redo: ['Ctrl+Y', 'ü'], suspend: 'disabled' },
};
const TEXT = JSON.stringify(SOUND, null, 2);
const START = startFile(NAMES);

/** What a name in the file could be: of a command, a key, a table, a skin. */
const names = fc.oneof(
  fc.constantFrom(
    ...NAMES.commands.flatMap(({ id, keys }) => [id, ...keys]),
    ...NAMES.keys,
    ...Object.keys(NAMES.twins),
    ...NAMES.tables.map(({ id }) => id),
    ...NAMES.skins.map(({ id }) => id),
  ),
  anyText,
);

/** Keys for commands, which are right more often than not. */
const keys = fc
  .dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES.commands.map(({ id }) => id)) }, names),
    fc.oneof(names, fc.array(names, { maxLength: 3 })),
    { maxKeys: 2 },
  )
  .map((own) => JSON.stringify({ keys: own }));

/** The start file with the slashes off some of its lines. */
const uncommented = fc.array(fc.nat(START.split('\n').length - 1), { maxLength: 6 }).map((chosen) =>
  START.split('\n')
    .map((line, index) => (chosen.includes(index) ? line.replace('// ', '') : line))
    .join('\n'),
);

const readConfig = configReader(NAMES);

export const configTarget: Target<string> = {
  name: 'config',
  promise: 'is read, with the place of each setting, or is refused with faults in words; no prototype is touched',
  inputs: fc.oneof(
    {
      weight: 16,
      arbitrary: fc.oneof(
        anyText,
        fc.json(),
        keys,
        uncommented,
        changedText(TEXT),
        changedText(START),
        changedValue(SOUND, names),
        cutOff(TEXT),
      ),
    },
    { weight: 1, arbitrary: deep(TEXT, '"amount",') },
  ),
  check(text) {
    let what = 'read';
    try {
      const layer = readConfig(text, 'config.json');
      for (const { origin } of settle([layer]))
        check(/^config\.json, line \d+$/.test(originInWords(origin)), () => `a setting of ${originInWords(origin)}`);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      what = 'refused';
      checkRefusal(error, 'config.json');
    }
    checkPrototypes();
    return what;
  },
};
