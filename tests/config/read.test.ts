import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../src/cli/config-names.ts';
import { ConfigError } from '../../src/config/fault.ts';
import { configReader } from '../../src/config/read.ts';
import type { Settings } from '../../src/config/settings.ts';

const readConfig = configReader(NAMES);
const read = (text: string) => readConfig(text, 'config.json');
/** What moves the cursor, changes colours or hides, but line breaks. */
const CONTROLS = /[^\P{Cc}\n]|\p{Cf}/u;
const settings = (text: string): Settings => read(text).settings;

/** What is said of a configuration that is wrong, without the line that counts the faults. */
function faults(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [, ...lines] = error.message.split('\n');
    return lines.map((line) => line.trim());
  }
  return [];
}

const KEYS = (keys: object): string => JSON.stringify({ keys });

describe('a configuration file', () => {
  it('says skin, defaults, columns and keys', () => {
    const text = `{
      "$schema": "./config.schema.json",
      "skin": "tritanopia",
      "defaults": { "view": "funding", "detail": false, "screenReader": true, "mouse": true },
      "columns": { "funding": ["amount", "force"] },
      "keys": { "undo": "Ctrl+X", "redo": ["Ctrl+Y", "ü"], "suspend": "disabled" }
    }`;
    expect(settings(text)).toEqual({
      skin: 'tritanopia',
      defaults: { view: 'funding', detail: false, screenReader: true, mouse: true },
      columns: { funding: ['amount', 'force'] },
      keys: { undo: ['Ctrl+X'], redo: ['Ctrl+Y', 'ü'], suspend: [] },
    });
  });

  it('may have comments, commas at the end, a byte order mark, or nothing in it', () => {
    expect(settings('\ufeff{ // mine\n "skin": "monochrome", /* more */ }').skin).toBe('monochrome');
    for (const nothing of ['', ' \n', '// nothing yet\n', '{}']) expect(settings(nothing)).toEqual({ keys: {} });
  });

  it('tells the line of each setting', () => {
    const { originOf } = read('{\n  "skin": "default",\n  "keys": {\n    "undo": "Ctrl+X"\n  }\n}');
    expect(originOf(['keys', 'undo'])).toEqual({ from: 'file', file: 'config.json', line: 4 });
    expect(originOf(['skin'])).toMatchObject({ line: 2 });
  });
});

describe('a configuration that is wrong', () => {
  const wrong: [text: string, told: string | RegExp][] = [
    ['{"skin": "monochrom"}', /^line 1, skin: found "monochrom"; not one of .*; did you mean "monochrome"\?$/],
    ['{\n"skni": "default"}', /^line 2: unknown "skni"; did you mean "skin"\? \(allowed: /],
    ['{"keys": {\n"srot": "s"}}', /^line 2, keys: unknown "srot"; did you mean "sort"\?$/],
    ['{"keys": {\n\n"sort": 1}}', 'line 3, keys.sort: found 1; a key, a list of keys, or "disabled"'],
    [
      '{"keys": {"sort": []}}',
      /^line 1, keys\.sort: found a list of 0; at least one key; "disabled" takes all of them away$/,
    ],
    ['{"defaults": {"view": "fundng"}}', /^line 1, defaults\.view: .*did you mean "funding"\?$/],
    ['{"defaults": {"detail": "yes"}}', 'line 1, defaults.detail: found "yes"; true or false'],
    ['{"columns": {"fundng": []}}', /^line 1, columns: unknown "fundng"; did you mean "funding"\?/],
    ['{"columns": {"funding": ["force",\n"amuont"]}}', /^line 2, columns\.funding\[1\]: .*did you mean "amount"\?$/],
    ['{"columns": {"funding": ["force", "force"]}}', /^line 1, columns\.funding: .*each column once$/],
    ['{"__proto__": {"skin": "default"}}', /^line 1: unknown "__proto__"/],
    ['{"keys": {"__proto__": "q", "toString": "x"}}', 'line 1, keys: unknown "__proto__", "toString"'],
    ['{"skin": "default",\n"skin": "monochrome"}', 'line 2, skin: stands twice; leave one of them out'],
    ['{"keys": {', 'line 1: the JSON breaks off here: the file is not complete'],
    ['{\n"skin" "default"}', 'line 2: is not JSON: colon expected at "\\"default\\"}"'],
    ['[]', /^line 1: found a list of 0; /],
    ['['.repeat(10_000) + ']'.repeat(10_000), /^(line 1: found a list of 1; .*|is nested too deeply .*)$/],
    ['['.repeat(200_000), 'is nested too deeply to be a configuration'],
  ];
  it.each(wrong.map(([text, told]) => [text.slice(0, 60), text, told] as const))('%s', (_, text, told) => {
    const [only, ...others] = faults(text);
    expect(others).toEqual([]);
    if (typeof told === 'string') expect(only).toBe(told);
    else expect(only).toMatch(told);
  });

  it('tells all faults at once, by line', () => {
    expect(faults('{"keys": {"srot": "s"},\n"columns": {"fundng": []},\n"skin": 1}')).toEqual([
      expect.stringMatching(/^line 1, keys/),
      expect.stringMatching(/^line 2, columns/),
      expect.stringMatching(/^line 3, skin/),
    ]);
  });

  it('is told without control sequences', () => {
    const text = JSON.stringify({ '\u001b[2J': 1, keys: { sort: '\u001b]0;x\u0007' }, skin: '\u202e' });
    for (const line of [...faults(text), ...faults(KEYS({ sort: '\u001b[2J' }))]) expect(line).not.toMatch(CONTROLS);
  });
});

describe('keys that cannot be', () => {
  it.each([
    [{ sort: 'ctrl+s' }, 'keys.sort: there is no key "ctrl+s"; did you mean "Ctrl+S"?'],
    [{ sort: ['x', 'pgdwn'] }, 'keys.sort[1]: there is no key "pgdwn"; did you mean "PgDn"?'],
    [{ sort: ' ' }, 'keys.sort: there is no key " "; did you mean "Space"?'],
    [{ sort: 'Ctrl+C' }, 'keys.sort: Ctrl+C cannot be taken: it always leads out'],
    [{ interrupt: 'x' }, 'keys.interrupt: its key is Ctrl+C, which always leads out'],
    [{ sort: 'Ctrl+I' }, 'keys.sort: for Ctrl+I a terminal sends what it sends for Tab; write "Tab"'],
    [{ sort: ['x', 'disabled'] }, 'keys.sort[1]: "disabled" stands alone, not in a list'],
    [{ close: 'disabled' }, 'keys.close: cannot be disabled, since nothing but its key runs it; give it another key'],
    [{ 'filter-accept': 'y' }, /^keys\.filter-accept: "y" is typed as text \(filter\); take a key that types nothing/],
    [{ sort: 'u' }, 'keys.sort: "u" would run both sort and undo (table); give one of them another key'],
    [{ sort: 'x', wider: 'x' }, 'keys.wider: "x" would run both wider and sort (table); give one of them another key'],
    [{ 'next-row': 'j' }, 'keys.next-row: "j" would run both next-row and down (row); give one of them another key'],
  ])('%j', (keys, told) => {
    const [only, ...others] = faults(KEYS(keys)).map((line) => line.replace('line 1, ', ''));
    expect(others).toEqual([]);
    if (typeof told === 'string') expect(only).toBe(told);
    else expect(only).toMatch(told);
  });

  it('two commands may change keys with each other, and one key may be free for another', () => {
    expect(faults(KEYS({ sort: 'u', undo: 's' }))).toEqual([]);
    expect(faults(KEYS({ sort: 'u', undo: 'disabled' }))).toEqual([]);
    expect(faults(KEYS({ 'next-row': 'x', sort: 'x' }))).toEqual([]);
  });
});

describe('whatever stands in the file', () => {
  const outcome = (text: string): 'read' | 'fault' => {
    try {
      read(text);
      return 'read';
    } catch (error) {
      if (!(error instanceof ConfigError) || error.faults.length === 0) throw error;
      expect(error.message).not.toMatch(CONTROLS);
      return 'fault';
    }
  };

  it('it is read, or a fault says what is wrong', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void outcome(text)));
    fc.assert(fc.property(fc.json(), (text) => void outcome(text)));
  });

  it('also a thing whose length cannot be compared', () => {
    expect(() => outcome('{"keys":{"sort":{"length":{"toString":null}}}}')).not.toThrow();
  });

  it('so with names that there are, and values that there are not', () => {
    const name = fc.constantFrom('sort', 'undo', 'close', 'interrupt', 'filter-accept', '__proto__', 'srot');
    const key = fc.oneof(fc.constantFrom(...NAMES.keys, 'disabled', 'x', 'u', ' '), fc.string({ unit: 'binary' }));
    const keys = fc.dictionary(name, fc.oneof(key, fc.array(key), fc.jsonValue()));
    const part = fc.oneof(keys, fc.jsonValue());
    const whole = fc.record(
      { keys: part, skin: part, columns: fc.dictionary(fc.constantFrom('funding', 'all'), part), defaults: part },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(whole, (value) => void outcome(JSON.stringify(value))));
  });

  it('what is read never has one key for two commands of one mode', () => {
    const key = fc.constantFrom('s', 'u', 'x', 'Ctrl+X', 'j', 'Enter', 'Esc', 'F');
    const id = fc.constantFrom(...NAMES.commands.map((command) => command.id));
    fc.assert(
      fc.property(fc.dictionary(id, fc.array(key, { minLength: 1, maxLength: 3 }), { maxKeys: 4 }), (keys) => {
        if (outcome(KEYS(keys)) === 'fault') return;
        const chosen = settings(KEYS(keys)).keys ?? {};
        const uses = NAMES.commands.flatMap((command) =>
          [...new Set(chosen[command.id] ?? command.keys)].flatMap((own) =>
            command.modes.map((mode) => `${mode} ${own}`),
          ),
        );
        expect(new Set(uses).size).toBe(uses.length);
      }),
    );
  });
});
