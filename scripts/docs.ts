/**
 * Writes what the documentation says about keys, tables, filters and the dataset format from the tables of the code:
 * `npm run docs`. A test fails where the two disagree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { GROUPS } from '../src/app/commands/command.ts';
import { COMMANDS } from '../src/app/commands/commands.ts';
import { REVIEW_COMMANDS } from '../src/app/review/commands.ts';
import { NAMES } from '../src/cli/config-names.ts';
import { configJsonSchema, DISABLED } from '../src/config/schema.ts';
import { datasetSchema } from '../src/domain/schema.ts';
import { FORMATS } from '../src/export/formats.ts';
import { LOOKS } from '../src/looks/registry.ts';
import { OPERATORS } from '../src/query/filter/operators.ts';
import { TABLES } from '../src/tables/registry.ts';

const ROOT = join(import.meta.dirname, '..');

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
// In a Markdown table a backtick needs a longer fence.
const key = (name: string): string => (name.includes('`') ? '`` ` ``' : code(name));
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const table = (header: string[], rows: string[][]): string =>
  [row(...header), row(...header.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

function keys(): string {
  return GROUPS.map((group) => {
    const commands = COMMANDS.filter((command) => command.group === group && command.keys.length > 0);
    const rows = commands.map((command) => [command.keys.map(key).join(' '), command.label]);
    return `**${group}**\n\n${table(['key', 'does'], rows)}`;
  }).join('\n\n');
}

function reviewKeys(): string {
  return table(
    ['key', 'does'],
    REVIEW_COMMANDS.map((command) => [command.keys.map(key).join(' '), command.label]),
  );
}

function views(): string {
  const rows = TABLES.map(({ key: tableKey, id, about }) => [tableKey === null ? '' : code(tableKey), code(id), about]);
  return table(['key', 'view', 'what it lists'], rows);
}

function looks(): string {
  const rows = LOOKS.map(({ key: lookKey, id, about, choices, by, options }) => {
    const wanted = choices ?? ['columns of the table'];
    return [
      code(lookKey),
      code(id),
      about,
      by[1] === 0 ? '' : wanted.map((choice) => (choices ? code(choice) : choice)).join(', '),
      options.map((option) => `${code(option.id)} (${option.about})`).join(', '),
    ];
  });
  return table(['key', '`--look`', 'what it is', '`--by`', '`--with`'], rows);
}

function operators(): string {
  const rows = OPERATORS.map(({ sign, about, example }) => [code(`field${sign}value`), about, code(example)]);
  return table(['written', 'keeps the rows whose field', 'example'], rows);
}

function formats(): string {
  return table(
    ['format', 'what it is'],
    FORMATS.map(({ id, about }) => [code(id), about]),
  );
}

interface Schema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  maxLength?: number;
  format?: string;
}

function typeInWords(schema: Schema): string {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeInWords).join(', or ');
  if (schema.type === 'array') return `a list of: ${schema.items ? typeInWords(schema.items) : 'values'}`;
  if (schema.type === 'null') return code('null');
  return String(schema.type ?? 'value');
}

function fields(schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, inner]) => [
    code(name),
    typeInWords(inner),
    inner.description ?? inner.anyOf?.find(({ description }) => description)?.description ?? '',
  ]);
  return table(['field', 'value', 'what it is'], rows);
}

function format(): string {
  const schema = z.toJSONSchema(datasetSchema()) as Schema;
  const { forces, plans, documents, records } = schema.properties as Record<string, Schema>;
  const forceFigure = forces?.items?.properties?.population?.anyOf?.find(({ type }) => type === 'object');
  const kinds = records?.items?.oneOf ?? records?.items?.anyOf ?? [];
  const [first] = kinds;
  const own = (kind: Schema): string => String(kind.properties?.kind?.const);
  const common: Schema = {
    properties: Object.fromEntries(
      Object.entries(first?.properties ?? {}).filter(([name]) => first === undefined || name !== own(first)),
    ),
  };
  const part = (title: string, list: Schema | undefined): string =>
    `## ${title}\n\n${list?.items?.description ?? ''}\n\n${fields(list?.items ?? {})}`;
  return [
    '# The dataset format',
    'Made by `npm run docs` from the schemas in `src/domain/schema.ts`; `beatbook schema` prints them as JSON Schema.',
    schema.description ?? '',
    fields({
      properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => name === 'version')),
    }),
    'The four lists of a file are `forces`, `plans`, `documents` and `records`.',
    part('forces', forces),
    `### population, officers\n\n${forceFigure?.description ?? ''}\n\n${fields(forceFigure ?? {})}`,
    part('plans', plans),
    part('documents', documents),
    `## records\n\n${records?.items?.description ?? ''}\n\n${fields({
      properties: { ...common.properties, kind: { enum: kinds.map(own) } },
    })}`,
    ...kinds.map((kind) => `### ${own(kind)}\n\n${fields(kind.properties?.[own(kind)] ?? {})}`),
  ].join('\n\n');
}

/** `defaults.view`, and what it can be. */
function settingRows(schema: Schema, path: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return own === 'defaults' ? settingRows(inner, own) : [[code(own), inner.description ?? '']];
  });
}

const CONFIGURATION = `Beatbook reads one file, \`config.json\`, in the folder \`beatbook\` of \`XDG_CONFIG_HOME\`, else in the platform's own
folder for configurations; \`beatbook config --path\` tells where that is. \`--config FILE\`, or \`BEATBOOK_CONFIG\` in the
environment, names another one. It is JSON; comments and commas at the end are allowed. Without a file everything is
as told below, and \`beatbook config --init\` writes one that says just that.

The command line counts before the environment (\`NO_COLOR\`, \`INK_SCREEN_READER\`), that before the file.
\`beatbook config --show\` lists every setting with its value and where it was said, \`--json\` as JSON. The file is for the
screen, and for the text that takes its place where there is no terminal: \`beatbook export\`, \`compare\` and \`chart\`
write the same for everybody. \`beatbook config --schema\` prints the format as JSON Schema; with

\`\`\`json
{ "$schema": "./config.schema.json" }
\`\`\`

and that schema beside the file, many editors complete and check it.

A file that says something wrong is told with its line, the key and the nearest right name, and nothing opens (exit
code 2).`;

const KEYS = `Each command takes a key, a list of keys, or \`"${DISABLED}"\`; a command that is not named keeps its own. A key is a letter,
a digit or a sign (\`"ö"\`, \`"%"\`), \`Ctrl+\` and a letter, or one of the names below. The hint line, \`?\`, the palette and
what the screen says follow. Two commands cannot have one key in one place; \`Ctrl+C\` always leads out and cannot be
taken; where text is typed, no letter can be a command; a command of a dialog cannot be disabled, since no palette
reaches it. The command \`keys\` of the palette shows what the terminal sends for a key, and what it runs.`;

function configuration(): string {
  const { columns: _columns, keys: _keys, ...settings } = (configJsonSchema(NAMES) as Schema).properties ?? {};
  const names = NAMES.keys.filter((name) => !name.startsWith('Ctrl+') || name === 'Ctrl+Space');
  const commandRows = NAMES.commands.map(({ id, label, keys: usual }) => [code(id), usual.map(key).join(' '), label]);
  const tableRows = NAMES.tables.map(({ id, shown }) => [code(`columns.${id}`), shown.map(code).join(' ')]);
  return [
    '# The configuration',
    'Made by `npm run docs` from `src/config/schema.ts` and the commands of the program.',
    CONFIGURATION,
    '## Settings',
    table(['setting', 'what it says'], settingRows({ properties: settings }, '')),
    `## Columns\n\nThe columns that each table shows at first, in order. \`beatbook fields\` lists all columns of each table.`,
    table(['setting', 'usual columns'], tableRows),
    `## Keys\n\n${KEYS}`,
    `Names of keys: ${names.map(code).join(' ')}. For ${Object.entries(NAMES.twins)
      .map(([from, to]) => `${code(from)} a terminal sends ${code(to)}`)
      .join(', for ')}.`,
    table(['command', 'usual keys', 'what it does'], commandRows),
  ].join('\n\n');
}

/** A text with the parts between `<!-- name -->` and `<!-- /name -->` made anew. */
function filled(text: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((whole, [name, part]) => {
    const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marked.test(whole)) throw new Error(`README.md has no place for ${name}`);
    return whole.replace(marked, (_match, open: string, close: string) => `${open}\n${part}\n\n${close}`);
  }, text);
}

/** The documents that are made, by their path. */
export function madeDocuments(): Record<string, string> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return {
    'README.md': filled(readme, {
      keys: keys(),
      review: reviewKeys(),
      views: views(),
      looks: looks(),
      operators: operators(),
      formats: formats(),
    }),
    'docs/format.md': `${format()}\n`,
    'docs/configuration.md': `${configuration()}\n`,
  };
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(madeDocuments())) writeFileSync(join(ROOT, path), text);
}
