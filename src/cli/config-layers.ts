/** What the command line, the environment and the configuration file say of the screen; in this order they count. */
import { type Layer, merged, type Settings } from '../config/settings.ts';
import { configPlace, fileLayer } from './config-file.ts';

/** The flags that say how the screen is. */
export interface ScreenOptions {
  config?: string;
  screenReader?: boolean;
  mouse?: boolean;
  color?: boolean;
}

/** Ink's variable, which people may have set for other programs too. */
const SPOKEN = 'INK_SCREEN_READER';
const YES = ['true', '1'];
const NO = ['false', '0'];

function spokenLayer(env: NodeJS.ProcessEnv): Layer {
  const said = env[SPOKEN] ?? '';
  const screenReader = YES.includes(said) ? true : NO.includes(said) ? false : undefined;
  const defaults = screenReader === undefined ? {} : { screenReader };
  return { settings: { defaults }, originOf: () => ({ from: 'environment', name: SPOKEN }) };
}

function colourLayer(env: NodeJS.ProcessEnv): Layer {
  const name = env.NO_COLOR ? 'NO_COLOR' : 'TERM';
  const none = env.NO_COLOR || env.TERM === 'dumb';
  return { settings: none ? { colour: false } : {}, originOf: () => ({ from: 'environment', name }) };
}

/** By setting. */
const FLAGS: Readonly<Record<string, string>> = {
  screenReader: '--screen-reader',
  mouse: '--mouse',
  colour: '--no-color',
};

function flagLayer({ screenReader, mouse, color }: ScreenOptions): Layer {
  return {
    settings: {
      defaults: { ...(screenReader && { screenReader }), ...(mouse && { mouse }) },
      ...(color === false ? { colour: false } : {}),
    },
    originOf: (path) => ({ from: 'command line', flag: FLAGS[path.at(-1) ?? ''] ?? '' }),
  };
}

/**
 * All that says something, the weakest first.
 * @throws UsageError, ConfigError
 */
export async function chosenLayers(options: ScreenOptions, env: NodeJS.ProcessEnv): Promise<Layer[]> {
  const file = await fileLayer(configPlace(options.config, env));
  return [...(file ? [file] : []), spokenLayer(env), colourLayer(env), flagLayer(options)];
}

/**
 * What counts of it.
 * @throws UsageError, ConfigError
 */
export async function chosenSettings(options: ScreenOptions): Promise<Settings> {
  return merged(await chosenLayers(options, process.env));
}
