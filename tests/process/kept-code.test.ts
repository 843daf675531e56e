/** The code that the build keeps, so that a start need not compile it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fits } from '../../src/chunks.ts';
import { ROOT } from '../support/terminal.ts';

it('is taken by the Node that kept it, for each part of the program', () => {
  const kept = globSync('*.cjs.code', { cwd: join(ROOT, 'dist') });
  expect(kept).toContain('start.cjs.code');
  const refused = kept.filter((file) => !fits(join(ROOT, 'dist', file.replace(/\.code$/, ''))));
  expect(refused).toEqual([]);
});
