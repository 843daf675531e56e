import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNational } from '../../bench/data.ts';
import { folderOf } from '../support/dataset.ts';
import { start } from '../support/terminal.ts';

// It is made, read and worked on first, on a busy machine too.
const DEADLINE = 60_000;

describe('a dataset of many records', () => {
  it(
    'answers keys that come faster than its rows',
    async () => {
      const folder = await folderOf();
      await writeNational(25_000, join(folder, 'national.json'));
      const terminal = start({ args: ['national.json'], cwd: folder, cols: 140, rows: 40 });
      await terminal.waitFor('Enter open');
      terminal.press('a');
      await terminal.waitFor('[a All]');
      for (const letter of '/custody fleet') terminal.press(letter);
      terminal.press('\u007f\u007f\u007f\u007f\u007f\u007f', 'Enter', 's', 's', 'j');
      await terminal.waitFor(/▶ .*(?:.*\n)*.* filter: \[custody\]/);
      await terminal.waitFor(/▸Force area ▼1/);
      await terminal.waitFor(/of [\d,]+ \([\d,]+ unfiltered\)/);
      expect(terminal.screen().findIndex((line) => line.includes('▶'))).toBe(5);
      terminal.press('Esc');
      await terminal.waitFor('no filter');
      terminal.press('Q');
      expect(await terminal.exit()).toBe(0);
    },
    DEADLINE,
  );
});
