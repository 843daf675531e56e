import { describe, expect, it } from 'vitest';
import { totalsRows } from '../../src/app/dialogs/totals.ts';
import { session } from '../support/session.ts';
import { town } from '../support/town.ts';

const totals = (own: ReturnType<typeof session>): string | undefined => own.screen().at(-2)?.trim();

describe('the line of totals', () => {
  it('tells one sort of money beside the other, and never adds them up', () => {
    const own = session('funding', { runner: town, size: { columns: 140, rows: 24 } });
    expect(totals(own)).toBe('grant, one-off £200,000 in 2 · grant, yearly £80,000 in 1 · budget, one-off no amount (1 not stated)');
  });

  it('is about the rows that match', () => {
    const own = session('funding', { runner: town }).press('/').type('vans').press('Enter');
    expect(totals(own)).toBe('grant, one-off £120,000 in 1');
  });

  it('says how many sorts have no room', () => {
    const own = session('funding', { runner: town, size: { columns: 60, rows: 16 } });
    expect(totals(own)).toMatch(/^grant, one-off £200,000 in 2 {2,}T: 2 more$/);
  });

  it('is empty where no money is shown, and T says so', () => {
    const own = session('actions', { runner: town });
    expect(totals(own)).toBe('');
    expect(own.press('T').said()).toBe('! All totals: no money is shown here.');
  });

  it('T lists all of them', () => {
    const own = session('funding', { runner: town }).press('T');
    expect(own.state.dialog?.kind).toBe('totals');
    const rows = totalsRows(own.context.result.totals).map((row) => Object.values(row).join(' | '));
    expect(rows).toEqual([
      'grant, one-off | £200,000 | 2 | none | none | none',
      'grant, yearly | £80,000 | 1 | none | none | none',
      'budget, one-off | not stated | none | none | none | 1',
    ]);
  });
});
