/**
 * Starts the program once while it is built, up to its first screen, and keeps the machine's form of the code that ran:
 * `dist/*.cjs.code`. Loading it takes less time than compiling the same functions at every start.
 */
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../dist');
/** The sign that a frame is complete: the terminal may show it. */
const FRAME_ENDS = '\x1b[?2026l';

const { Chunks } = createRequire(import.meta.url)(join(DIST, 'chunks.cjs')) as typeof import('../src/chunks.ts');

/** A terminal for the program, wherever this runs; what it writes goes nowhere. */
function pretendTerminal(onFrame: () => void): void {
  const write = (text: string): boolean => {
    if (text.includes(FRAME_ENDS)) onFrame();
    return true;
  };
  Object.assign(process.stdout, { isTTY: true, columns: 140, rows: 50, write });
  const { stdin } = process;
  Object.assign(stdin, { isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin });
}

// Whoever builds may have a configuration of their own; here is none.
process.env.XDG_CONFIG_HOME = DIST;
delete process.env.BEATBOOK_CONFIG;
const chunks = new Chunks(DIST);
pretendTerminal(() => {
  // The other parts are only loaded, so that the code of their beginnings is kept.
  for (const file of globSync('*.cjs', { cwd: DIST, exclude: ['chunks.cjs', 'fits.cjs'] })) chunks.load(`./${file}`);
  chunks.keep();
  // Ink would show the cursor again, of a terminal that it never had.
  process.stderr.write = () => true;
  process.exit();
});
const { start } = chunks.load('./start.cjs') as typeof import('../src/cli/start.ts');
await start();
