/** Builds the program once before the tests where the sources are newer than it, as `npm ci` does. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/beatbook.js');

const changed = (file: string): number => statSync(file).mtimeMs;

export default function setup(): void {
  const sources = [...globSync('{src,data}/**/*.{ts,tsx,json}', { cwd: ROOT }), 'rolldown.config.ts', 'package.json'];
  const newest = Math.max(...sources.map((file) => changed(join(ROOT, file))));
  if (existsSync(BUILT) && changed(BUILT) > newest) return;
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'pipe' });
}
