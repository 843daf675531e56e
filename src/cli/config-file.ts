/** The configuration file: where it is, and what it says. */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { Layer, Origin } from '../config/settings.ts';
import { codeOf, reasonOf } from '../files/errors.ts';
import { UsageError } from './usage.ts';

const NAME = 'config.json';
const VARIABLE = 'BEATBOOK_CONFIG';

/** Where the file is, and who says so. */
export interface ConfigPlace {
  path: string;
  origin: Origin;
}

/** The folder of the platform, or the one that people name for all programs. */
function folder({ XDG_CONFIG_HOME: named }: NodeJS.ProcessEnv): string {
  if (named && isAbsolute(named)) return join(named, 'beatbook');
  return envPaths('beatbook', { suffix: '' }).config;
}

/**
 * Where the configuration file is: as the command line says, else the environment, else in the platform's folder.
 * @param flag as `--config` names it
 */
export function configPlace(flag: string | undefined, env: NodeJS.ProcessEnv): ConfigPlace {
  if (flag !== undefined) return { path: resolve(flag), origin: { from: 'command line', flag: '--config' } };
  const { [VARIABLE]: named } = env;
  if (named) return { path: resolve(named), origin: { from: 'environment', name: VARIABLE } };
  return { path: join(folder(env), NAME), origin: { from: 'default' } };
}

/** The text of the file; null where it is in the usual place, and not there. */
function textOf({ path, origin }: ConfigPlace): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const gone = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    if (gone && origin.from === 'default') return null;
    const reason = gone ? 'there is no such file' : reasonOf(error);
    throw new UsageError(`the configuration ${path} cannot be read: ${reason}`);
  }
}

/**
 * What the file says; null where there is none. What checks it is loaded only for a file.
 * @throws UsageError for a file that cannot be read, ConfigError for one that says something wrong
 */
export async function fileLayer(place: ConfigPlace): Promise<Layer | null> {
  const text = textOf(place);
  if (text === null) return null;
  const [{ configReader }, { NAMES }] = await Promise.all([import('../config/read.ts'), import('./config-names.ts')]);
  return configReader(NAMES)(text, place.path);
}
