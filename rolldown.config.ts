import { join } from 'node:path';
import { defineConfig } from 'rolldown';

// One launcher that any Node can read, and behind it the program in a few chunks: what the first screen needs, and
// what it does not (line numbers of faults, export formats, the command line's own parts).
export default defineConfig({
  input: { beatbook: 'src/main.ts' },
  platform: 'node',
  // jsonc-parser's other build loads its parts in a way that no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  transform: {
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      // Nothing here fetches. Left alone, the layout engine would load its code through it, and with it Node's whole
      // HTTP client: 30 ms before the first frame.
      fetch: 'undefined',
    },
    // Made when it is needed, and quicker for plain text.
    inject: { 'Intl.Segmenter': [join(import.meta.dirname, 'src/domain/graphemes.ts'), 'Segmenter'] },
  },
  output: {
    dir: 'dist',
    format: 'esm',
    // Less to read at the start; names stay, so that a stack trace can be read.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    cleanDir: true,
  },
});
