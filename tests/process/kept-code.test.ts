import { execFileSync } from 'node:child_process';
import { cpSync, globSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT, scratchFolder } from '../cli/run-program.ts';

/** What a copy of the program says to `fields`, after something was done to the code that was kept at the build. */
function fieldsAfter(change: (file: string) => void): string {
  const folder = scratchFolder({ onTestFinished });
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const name of globSync('dist/*.code', { cwd: folder })) change(join(folder, name));
  return execFileSync(process.execPath, [join(folder, 'dist/beatbook.js'), 'fields'], { encoding: 'utf8' });
}

describe('the program', () => {
  it('runs with the code that was kept, without it, and with code that this Node does not take', () => {
    const usual = fieldsAfter(() => undefined);
    expect(usual).toContain('theme:covid-19');
    expect(fieldsAfter((file) => rmSync(file))).toBe(usual);
    expect(fieldsAfter((file) => truncateSync(file, 200))).toBe(usual);
  });

  it('has code kept for each of its parts that the Node which kept it takes', () => {
    const kept = globSync('*.cjs.code', { cwd: join(ROOT, 'dist') });
    expect(kept).toContain('start.cjs.code');
    // In a process of its own, whose flags no test has changed.
    const asked = `const { fits } = require('./chunks.cjs'); console.log(process.argv.slice(1).filter((file) => !fits(file)).join())`;
    const chunks = kept.map((file) => join(ROOT, 'dist', file.replace(/\.code$/, '')));
    const refused = execFileSync(process.execPath, ['-e', asked, ...chunks], {
      cwd: join(ROOT, 'dist'),
      encoding: 'utf8',
    });
    expect(refused.trim()).toBe('');
  });
});
