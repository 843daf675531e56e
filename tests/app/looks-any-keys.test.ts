import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import type { Size } from '../../src/app/layout.ts';
import { widthOf } from '../../src/app/text.ts';
import { viewOf as viewOfState } from '../../src/app/views.ts';
import type { ViewOptions } from '../../src/cli/view-flags.ts';
import { viewIn } from '../../src/cli/view-options.ts';
import { viewFlags } from '../../src/tables/describe.ts';
import { bundledDataset, runnerOf, viewOf } from '../support/dataset.ts';
import { type Session, session, USUAL } from '../support/session.ts';
import { town } from '../support/town.ts';

const bundled = runnerOf(await bundledDataset());

/** The keys of looks, and what goes with them. */
const LOOKS: KeyName[] = [
  'C',
  '9',
  'd',
  '}',
  '{',
  't',
  '%',
  'M',
  'O',
  'Enter',
  'Esc',
  'j',
  'j',
  'l',
  'l',
  'h',
  'k',
  'G',
];
const VIEW: KeyName[] = [
  ']',
  '[',
  'u',
  'U',
  'f',
  'A',
  '2',
  '5',
  '8',
  'a',
  '0',
  '`',
  'R',
  'Tab',
  'p',
  'P',
  '>',
  '<',
  ',',
];
const OTHERS: KeyName[] = [
  'c',
  'b',
  '.',
  'Space',
  's',
  'S',
  '-',
  '=',
  'H',
  'L',
  '/',
  'v',
  'z',
  'T',
  'I',
  '?',
  'F',
  ';',
];
const keysOf = (...keys: KeyName[]) => fc.array(fc.constantFrom(...keys), { maxLength: 30, size: 'max' });

const SIZES: Size[] = [{ columns: 60, rows: 16 }, USUAL, { columns: 160, rows: 50 }];

describe('after any keys, in looks and out of them', () => {
  it.each(SIZES)('no frame is wider or higher than a screen of $columns x $rows', (size) => {
    const tables = fc.constantFrom('funding' as const, 'periods' as const, 'themes' as const);
    fc.assert(
      fc.property(keysOf(...LOOKS, ...VIEW, ...OTHERS), tables, fc.boolean(), (keys, table, all) => {
        const own = session(table, { size, runner: all ? bundled : town });
        for (const key of keys) {
          const frame = own.press(key).screen();
          expect(frame.length).toBeLessThanOrEqual(size.rows);
          for (const line of frame) expect(widthOf(line), line).toBeLessThanOrEqual(size.columns);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('undoing all gives the first view, and redoing all the last', () => {
    fc.assert(
      fc.property(keysOf(...LOOKS, ...VIEW, ...OTHERS), (keys) => {
        const own = session('funding', { runner: town });
        const first = own.state.views;
        own.press(...keys, 'Esc');
        const last = own.state.views;
        const steps = own.state.history.past.length;
        for (let step = 0; step < steps; step++) own.press('u');
        expect(own.state.views).toEqual(first);
        for (let step = 0; step < steps; step++) own.press('U');
        expect(own.state.views).toEqual(last);
      }),
      { numRuns: 60 },
    );
  });
});

/** What the command of an export would open: its flags, read as the command line reads them. */
function reopened(own: Session): unknown {
  const [, , ...flags] = viewFlags(viewOfState(own.state.views));
  const pairs = flags.flatMap((flag, at) => (at % 2 === 0 ? [[flag.slice(2), flags[at + 1]]] : []));
  const options: ViewOptions = { view: viewOfState(own.state.views).table, ...Object.fromEntries(pairs) };
  return viewIn(options, own.context.env.runner.source);
}

describe('the command that opens a look again', () => {
  it('gives the same view, however it was come by', () => {
    fc.assert(
      fc.property(keysOf(...LOOKS, ...VIEW, ...OTHERS), fc.boolean(), (keys, all) => {
        const view = viewOf('funding', { forces: ['kent', 'surrey'], period: 'none' });
        const own = session(view, { runner: all ? bundled : town }).press('C', ...keys);
        expect(reopened(own)).toEqual(viewOfState(own.state.views));
      }),
      { numRuns: 60 },
    );
  });

  // Columns that a look no longer has; a period in bars by plan; a comparison that would be of too few.
  it.each<{ keys: KeyName[] }>([
    { keys: ['O', 'l', '-', '['] },
    { keys: ['.', 'l', 's', '.'] },
    { keys: ['j', 'c', 'C', '.', ']'] },
    { keys: ['c', 'j', 'c', 'C', 'l', 'c'] },
  ])('gives the same view after $keys', ({ keys }) => {
    const own = session('funding', { runner: town }).press(...keys);
    expect(reopened(own)).toEqual(viewOfState(own.state.views));
  });
});
