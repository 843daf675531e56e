/** What can be configured, and how several places that say it come together: each setting by itself, the last one counts. */

export interface Settings {
  skin?: string;
  defaults?: { view?: string; detail?: boolean; screenReader?: boolean; mouse?: boolean };
  /** By table id. */
  columns?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** By command id; an empty list for a command without a key. */
  keys?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Whether there are colours at all; the file does not say it, environment and command line do. */
  colour?: boolean;
}

/** Where a setting was said. */
export type Origin =
  | { from: 'default' }
  | { from: 'file'; file: string; line: number | null }
  | { from: 'environment'; name: string }
  | { from: 'command line'; flag: string };

/** One place that says settings. */
export interface Layer {
  settings: Settings;
  /** @param path the keys that lead to a setting: `['keys', 'undo']` */
  originOf(path: readonly string[]): Origin;
}

export type Value = string | boolean | readonly string[];

export interface Setting {
  path: readonly string[];
  value: Value;
  origin: Origin;
}

type Tree = { readonly [key: string]: Value | Tree | undefined };

const isTree = (value: Value | Tree): value is Tree => typeof value === 'object' && !Array.isArray(value);

/** The settings in a tree, each with its path. */
function leaves(tree: Tree, path: readonly string[] = []): [path: readonly string[], value: Value][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const own = [...path, key];
    return isTree(value) ? leaves(value, own) : [[own, value] as [readonly string[], Value]];
  });
}

/** Every setting that some layer says, in the order in which they are first said: the last layer counts. */
export function settle(layers: readonly Layer[]): Setting[] {
  const settled = new Map<string, Setting>();
  for (const { settings, originOf } of layers) {
    for (const [path, value] of leaves(settings as Tree))
      settled.set(path.join('.'), { path, value, origin: originOf(path) });
  }
  return [...settled.values()];
}

/** What counts of several layers, as one. */
export function merged(layers: readonly Layer[]): Settings {
  const all = layers.map(({ settings }) => settings);
  const together = (part: 'defaults' | 'columns' | 'keys'): object => Object.assign({}, ...all.map((own) => own[part]));
  const parts = { defaults: together('defaults'), columns: together('columns'), keys: together('keys') };
  return Object.assign({}, ...all, parts);
}

/** Where a setting was said, in words. */
export function originInWords(origin: Origin): string {
  switch (origin.from) {
    case 'default':
      return 'default';
    case 'file':
      return origin.line === null ? origin.file : `${origin.file}, line ${origin.line}`;
    case 'environment':
      return `environment, ${origin.name}`;
    case 'command line':
      return `command line, ${origin.flag}`;
  }
}
