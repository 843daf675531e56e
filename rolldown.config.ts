import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

const here = (path: string): string => join(import.meta.dirname, path);

/** What Ink waits for while it loads is for its own development; what is loaded with `require` cannot wait. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  transform: {
    filter: { id: /ink\/build\/reconciler\.js$/ },
    handler: (code) =>
      code
        .replace("import.meta.resolve('react-devtools-core');", '')
        .replace("await import('./devtools.js');", '')
        .replace('await loadPackageJson()', '{}'),
  },
};

// Less to read at the start; names stay, so that a stack trace can be read.
const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };

export default defineConfig([
  // The launcher, which any Node can read.
  {
    input: { beatbook: 'src/main.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'esm', minify, cleanDir: true },
  },
  // Behind it the program in a few chunks: what the first screen needs, and what it does not (line numbers of faults,
  // export formats, the command line's own parts). As CommonJS, since Node needs longer for modules.
  {
    input: {
      chunks: 'src/chunks.ts',
      start: 'src/cli/start.ts',
      program: 'src/cli/program.ts',
      // A thread of its own.
      'minutes-worker': 'src/cli/minutes-worker.ts',
    },
    platform: 'node',
    // They start programs that lie beside them.
    external: ['clipboardy', 'open'],
    resolve: {
      // jsonc-parser's other build loads its parts in a way that no bundler can follow.
      mainFields: ['module', 'main'],
      alias: { 'yoga-layout$': here('src/ui/yoga.ts') },
    },
    plugins: [withoutDevtools],
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.DEV': '"false"',
        // Nothing here fetches. Left alone, the layout engine would load its code through it, and with it Node's whole
        // HTTP client: 30 ms before the first frame.
        fetch: 'undefined',
      },
      // Made when it is needed, and quicker for plain text.
      inject: { 'Intl.Segmenter': [here('src/domain/graphemes.ts'), 'Segmenter'] },
    },
    output: { dir: 'dist', format: 'cjs', minify, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
  },
]);
