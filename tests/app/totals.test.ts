import { describe, expect, it } from 'vitest';
import { totalsFit, totalsRows } from '../../src/app/dialogs/totals.ts';
import { session } from '../support/session.ts';
import { town } from '../support/town.ts';

const totals = (own: ReturnType<typeof session>): string | undefined => own.screen().at(-2)?.trim();

describe('the line of totals', () => {
  it('tells one sort of money beside the other, and never adds them up', () => {
    const own = session('funding', { runner: town, size: { columns: 140, rows: 24 } });
    expect(totals(own)).toBe(
      'grant, one-off: £200k in 2 · budget, one-off: no amount (1 not stated) · grant, yearly: £80k in 1',
    );
  });

  it('is about the rows that match', () => {
    const own = session('funding', { runner: town }).press('/').type('vans').press('Enter');
    expect(totals(own)).toBe('grant, one-off: £120k in 1');
  });

  it('says how many sorts have no room', () => {
    const own = session('funding', { runner: town, size: { columns: 60, rows: 16 } });
    expect(totals(own)).toMatch(/^grant, one-off: £200k in 2 {2,}T: 2 more$/);
  });

  it('is empty where no money is shown, and T says so', () => {
    const own = session('actions', { runner: town });
    expect(totals(own)).toBe('');
    expect(own.press('T').said()).toBe('! No money is shown here.');
  });

  it('T lists all of them', () => {
    const own = session('funding', { runner: town }).press('T');
    expect(own.state.dialog?.kind).toBe('totals');
    const rows = totalsRows(own.context.result.totals).map((row) => Object.values(row).join(' | '));
    expect(rows).toEqual([
      'grant, one-off | £200k | 2 | none | none | none',
      'budget, one-off | not stated | none | none | none | 1',
      'grant, yearly | £80k | 1 | none | none | none',
    ]);
  });

  it('T tells all of them in lines that scroll where a table has no room', () => {
    const own = session('funding').press('T');
    expect(totalsFit(own.context)).toBe(false);
    const sorts = own.context.result.totals.map(({ sort }) => sort);
    const seen: string[] = [];
    for (let page = 0; page < 5; page++) {
      seen.push(
        ...own
          .screen()
          .slice(3, -3)
          .map((line) => line.trim()),
      );
      own.press('PgDn');
    }
    expect(sorts.filter((sort) => !seen.some((line) => line.startsWith(`${sort}: `)))).toEqual([]);
  });
});
