/** `beatbook config`: what is configured, and where; and a file to start from. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { configJsonSchema } from '../config/schema.ts';
import { type Layer, originInWords, type Setting, settle, type Value } from '../config/settings.ts';
import { startFile } from '../config/start-file.ts';
import { clean } from '../domain/clean.ts';
import { FileExistsError, saveError } from '../files/errors.ts';
import { saveText } from '../files/save.ts';
import { type ConfigPlace, configPlace } from './config-file.ts';
import { chosenLayers, type ScreenOptions } from './config-layers.ts';
import { NAMES } from './config-names.ts';
import { EXIT } from './exit-codes.ts';
import { alignedLines } from './plain.ts';
import { say, write } from './streams.ts';
import { UsageError } from './usage.ts';

export interface ConfigOptions extends ScreenOptions {
  show?: boolean;
  json?: boolean;
  path?: boolean;
  init?: boolean;
  schema?: boolean;
}

const ACTIONS = ['show', 'path', 'init', 'schema'] as const;

/** Every setting as it is where nobody says anything. */
function defaultLayer(): Layer {
  const { commands, skins, tables } = NAMES;
  return {
    settings: {
      skin: skins[0]?.id ?? '',
      colour: true,
      defaults: { view: tables[0]?.id ?? '', detail: true, screenReader: false, mouse: false },
      columns: Object.fromEntries(tables.map(({ id, shown }) => [id, shown])),
      keys: Object.fromEntries(commands.map(({ id, keys }) => [id, keys])),
    },
    originOf: () => ({ from: 'default' }),
  };
}

function valueInWords({ path, value }: Setting): string {
  if (!Array.isArray(value)) return String(value);
  const nothing = path[0] === 'keys' ? 'no key' : 'none';
  return value.length === 0 ? nothing : value.join(path[0] === 'keys' ? ' ' : ', ');
}

function asText(place: ConfigPlace, settings: readonly Setting[]): string {
  const there = existsSync(place.path) ? '' : ', which is not there';
  const lines = settings.map((setting) => {
    return [setting.path.join('.'), valueInWords(setting), originInWords(setting.origin)].map((text) => clean(text));
  });
  const head = `Configuration file: ${clean(place.path)}${there} (${originInWords(place.origin)})`;
  return `${[head, '', ...alignedLines(lines)].join('\n')}\n`;
}

function asJson(place: ConfigPlace, settings: readonly Setting[]): string {
  const entries = settings.map(({ path, value, origin }): [string, { value: Value; from: object }] => {
    const { from, ...where } = origin;
    return [path.join('.'), { value, from: { source: from, ...where } }];
  });
  const { from, ...where } = place.origin;
  const file = { path: place.path, exists: existsSync(place.path), from: { source: from, ...where } };
  return `${JSON.stringify({ file, settings: Object.fromEntries(entries) }, null, 2)}\n`;
}

async function show(place: ConfigPlace, options: ConfigOptions): Promise<void> {
  const settings = settle([defaultLayer(), ...(await chosenLayers(options, process.env))]);
  write((options.json ? asJson : asText)(place, settings));
}

/** Writes the file to start from, for nobody else to read, and never in the place of another one. */
async function init({ path }: ConfigPlace): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await saveText(path, startFile(NAMES), { overwrite: false, isPrivate: true });
  } catch (error) {
    if (error instanceof FileExistsError) throw new UsageError(`${error.message}, and is left as it is`);
    throw saveError(path, error);
  }
  say(`A configuration to start from was written to ${path}`);
}

/**
 * Runs the command.
 * @throws UsageError, ConfigError, SaveError
 */
export async function config(options: ConfigOptions): Promise<number> {
  const asked = ACTIONS.filter((action) => options[action]);
  if (asked.length > 1)
    throw new UsageError(`--${asked.join(' and --')} do not go together; take one of them at a time`);
  const [action = 'show'] = asked;
  if (options.json && action !== 'show') throw new UsageError('--json goes with --show');
  const place = configPlace(options.config, process.env);
  if (action === 'path') write(`${place.path}\n`);
  else if (action === 'schema') write(`${JSON.stringify(configJsonSchema(NAMES), null, 2)}\n`);
  else if (action === 'init') await init(place);
  else await show(place, options);
  return EXIT.done;
}
