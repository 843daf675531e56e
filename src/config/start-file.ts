/** The file that a configuration starts from: everything that can be set, as it is anyway, commented out. */
import type { NamedCommand, Names } from './names.ts';
import { DISABLED } from './schema.ts';

const json = (value: string | readonly string[] | undefined): string =>
  typeof value === 'object' ? `[${value.map((text) => JSON.stringify(text)).join(', ')}]` : JSON.stringify(value);

/** `"undo": "u"`; a list where there are several. */
function keyLine({ id, keys }: NamedCommand): string {
  const [only, ...others] = keys;
  return `${json(id)}: ${json(only === undefined ? DISABLED : others.length === 0 ? only : keys)},`;
}

const commented = (line: string): string => `// ${line}`;
const indented = (line: string): string => (line === '' ? '' : `  ${line}`);

function block(name: string, lines: readonly string[]): string[] {
  return [`${json(name)}: {`, ...lines.map(indented), '},'];
}

function keyLines({ commands }: Names): string[] {
  const groups = Map.groupBy(
    commands.filter(({ keys }) => !keys.includes('Ctrl+C')),
    ({ group }) => group,
  );
  return [...groups].flatMap(([group, own], index) => [
    ...(index === 0 ? [] : ['']),
    commented(`${group}:`),
    ...own.map(keyLine).map(commented),
  ]);
}

/** The text of the file. Taking the slashes off a line with a setting changes nothing until its value is changed. */
export function startFile(names: Names): string {
  const lines = [
    ...['How the screen looks:', ...names.skins.map(({ id, about }) => `  ${id}: ${about}`)].map(commented),
    commented(`"skin": ${json(names.skins[0]?.id)},`),
    '',
    commented('How the screen is at first.'),
    ...block(
      'defaults',
      [`"view": ${json(names.tables[0]?.id)},`, '"detail": true,', '"screenReader": false,', '"mouse": false,'].map(
        commented,
      ),
    ),
    '',
    commented('The columns that each table shows at first; "beatbook fields" lists all columns.'),
    ...block('columns', names.tables.map(({ id, shown }) => `${json(id)}: ${json(shown)},`).map(commented)),
    '',
    commented(`The keys of each command: a key, a list of keys, or "${DISABLED}".`),
    ...block('keys', keyLines(names)),
  ];
  return `${[
    commented('The configuration of Beatbook. A line behind // says what is so anyway; take the // off to change it.'),
    commented('"beatbook config --show" tells what counts, and where it was said.'),
    '{',
    ...lines.map(indented),
    '}',
  ].join('\n')}\n`;
}
