/**
 * Draws the picture of the README from the real program: runs it in a pseudo-terminal, presses the keys of a short
 * session, and writes the terminal's screen as SVG: `npm run picture`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const ROOT = join(import.meta.dirname, '..');
const SIZE = { cols: 140, rows: 36 };
const KEYS = ['2', ':', 'only hampshire', '\r', ']', ']', ']', 'l', 'l'];
const CELL = { width: 8.4, height: 18 };
const COLOURS = { ink: '#d8dee9', paper: '#1f2430', faint: '#8a93a6' };
const ANSI = ['#3b4252', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dee9'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The program's screen after the keys. */
async function screen(): Promise<xterm.Terminal> {
  const { CI: _ci, NO_COLOR: _noColor, ...env } = process.env;
  const terminal = new xterm.Terminal({ ...SIZE, allowProposedApi: true });
  const program = spawn(process.execPath, [join(ROOT, 'dist/beatbook.js'), '--today', '2026-11-21'], {
    ...SIZE,
    cwd: ROOT,
    env: { ...env, TERM: 'xterm-256color', FORCE_COLOR: '1' },
  });
  let last = Date.now();
  program.onData((data) => {
    last = Date.now();
    terminal.write(data);
  });
  const settled = async (): Promise<void> => {
    const quiet = 400;
    do await new Promise((resolve) => setTimeout(resolve, 50));
    while (Date.now() - last < quiet);
  };
  await settled();
  for (const key of KEYS) {
    program.write(key);
    await settled();
  }
  program.kill();
  return terminal;
}

function svg(terminal: xterm.Terminal): string {
  const { active } = terminal.buffer;
  const shapes: string[] = [];
  for (let y = 0; y < SIZE.rows; y++) {
    const line = active.getLine(active.viewportY + y);
    for (let x = 0; x < SIZE.cols; x++) {
      const cell = line?.getCell(x);
      if (!cell || cell.getWidth() === 0) continue;
      const text = cell.getChars() || ' ';
      const own = cell.isFgPalette() ? (ANSI[cell.getFgColor() % 8] ?? COLOURS.ink) : COLOURS.ink;
      const colour = cell.isDim() ? COLOURS.faint : own;
      const [ink, paper] = cell.isInverse() ? [COLOURS.paper, colour] : [colour, null];
      const left = (x * CELL.width).toFixed(1);
      const top = y * CELL.height;
      if (paper)
        shapes.push(
          `<rect x="${left}" y="${top}" width="${CELL.width + 0.3}" height="${CELL.height}" fill="${paper}"/>`,
        );
      const weight = cell.isBold() ? ' font-weight="bold"' : '';
      const rule = cell.isUnderline() ? ' text-decoration="underline"' : '';
      if (text !== ' ' || rule) {
        shapes.push(`<text x="${left}" y="${top + 13}" fill="${ink}"${weight}${rule}>${escaped(text)}</text>`);
      }
    }
  }
  const width = Math.ceil(SIZE.cols * CELL.width);
  const height = SIZE.rows * CELL.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" font-size="14" xml:space="preserve" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace">`,
    '<title>Beatbook in a terminal: the funding of Hampshire under its plan of 2020 to 2022</title>',
    `<rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" rx="8" fill="${COLOURS.paper}"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n');
}

writeFileSync(join(ROOT, 'docs/screen.svg'), svg(await screen()));
