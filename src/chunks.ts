/**
 * Loads the parts of the bundle together with the machine's form of their code, which was kept when the program was built
 * (`scripts/keep-code.ts`). Node's own compile cache keeps only what is compiled while a file loads; this holds the
 * functions too that ran up to the first screen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

type Load = (name: string) => unknown;

interface Chunk {
  file: string;
  script: Script;
  exports: object;
}

const keptIn = (file: string): string => `${file}.code`;

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(keptIn(file));
  } catch {
    return undefined;
  }
}

function compile(file: string): Chunk {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(source, { filename: file, cachedData: kept(file), importModuleDynamically });
  return { file, script, exports: {} };
}

/** What stands in for `require` in the chunks of a folder. */
export class Chunks {
  readonly #chunks = new Map<string, Chunk>();
  readonly #require: NodeJS.Require;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#require = createRequire(join(folder, 'chunks.cjs'));
  }

  readonly load: Load = (name) => {
    if (!name.startsWith('./')) return this.#require(name);
    const known = this.#chunks.get(name);
    if (known) return known.exports;
    const chunk = compile(join(this.#folder, name));
    this.#chunks.set(name, chunk);
    const module = { exports: chunk.exports };
    chunk.script.runInThisContext()(module.exports, this.load, module, chunk.file, dirname(chunk.file));
    chunk.exports = module.exports;
    return chunk.exports;
  };

  /** Keeps the code of what was loaded, with the functions that have run. */
  keep(): void {
    for (const { file, script } of this.#chunks.values()) writeFileSync(keptIn(file), script.createCachedData());
  }
}

/** Whether this Node takes the code that was kept of a chunk; another may have kept it, or one under other flags. */
export function fits(file: string): boolean {
  return kept(file) !== undefined && compile(file).script.cachedDataRejected === false;
}

/** Loads a chunk of the program; with Node's own means and cache where no code was kept, or not by this Node. */
export function load(name: string, folder = import.meta.dirname): unknown {
  if (fits(join(folder, name))) return new Chunks(folder).load(name);
  enableCompileCache?.();
  return createRequire(join(folder, 'chunks.cjs'))(name);
}
