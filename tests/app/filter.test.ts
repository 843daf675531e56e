import { beforeEach, describe, expect, it } from 'vitest';
import { promptCursor } from '../../src/app/screen/prompt.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town });
});
const chips = (): string | undefined => own.screen().at(-3)?.trim();
const below = (): string | undefined => own.screen().at(-2)?.trimEnd();

describe('typing a filter', () => {
  it('changes the rows at every letter', () => {
    own.press('/').type('va');
    expect(own.ids()).toEqual(['vans']);
    expect(own.screen().at(-3)?.trimEnd()).toBe('/ va');
    own.press('Backspace', 'Backspace');
    expect(own.ids()).toHaveLength(4);
    expect(own.type('radios').press('Enter').ids()).toEqual(['radios']);
    expect(chips()).toBe('filter: [radios]');
    expect(own.grid()[0]).toMatch(/1–1 of 1 \(4 unfiltered\) $/);
  });

  it('keeps the rows of the last filter that could be read, and points at the fault', () => {
    own.press('/').type('amount>=100k');
    expect(own.ids()).toEqual(['vans']);
    own.type(' tpe:');
    own.type('grant');
    expect(own.ids()).toEqual(['vans']);
    expect(below()).toMatch(/^ {15}\^{3} funding commitments have no field tpe; did you mean type\?/);
    own.press('Enter');
    expect(own.state.dialog?.kind).toBe('filter');
    expect(own.said()).toBe('! Funding commitments have no field tpe; did you mean type?');
  });

  it('says what the fault is on a line of its own where there is no room beside the carets', () => {
    own.press('/').type('amount>=100k date:2017..2020 -frequency:yearly tpe:grant');
    expect(below()).toBe(`${' '.repeat(49)}^^^`);
    expect(own.screen().at(-1)).toMatch(/^ {2}funding commitments have no field tpe; did you mean type\?/);
  });

  it('with a quote still open shows the rows of before', () => {
    own.press('/').type('vans');
    own.type(' "ra');
    expect(own.ids()).toEqual(['vans']);
    expect(below()).toMatch(/^ {7}\^ this quote is not closed/);
  });

  it('Esc leaves the filter as it was', () => {
    own.press('/').type('vans').press('Enter', '/').type('radios').press('Esc');
    expect(own.ids()).toEqual(['vans']);
    expect(chips()).toBe('filter: [vans]');
  });

  it('Tab completes fields, then their values', () => {
    own.press('/').type('freq');
    expect(below()).toMatch(/^ {2}frequency: \(how often it is given\)/);
    own.press('Tab').type('ye').press('Tab', 'Enter');
    expect(chips()).toBe('filter: [frequency:yearly]');
    expect(own.ids()).toEqual(['boats']);
    own.press('/').type('zzz').press('Tab');
    expect(own.said()).toBe('! Nothing to complete here.');
  });

  it('Tab takes the name that a fault suggests', () => {
    own.press('/').type('tpe:budget vans').press('Tab');
    expect(own.screen().at(-3)?.trimEnd()).toBe('/ type:budget vans');
    expect(own.state.dialog).toMatchObject({ fault: null });
  });

  it('Tab completes at the cursor, and keeps what stands behind it', () => {
    own.press('/').type('type:bu vans').press('Left', 'Left', 'Left', 'Left', 'Left', 'Tab');
    expect(own.screen().at(-3)?.trimEnd()).toBe('/ type:budget vans');
    expect(promptCursor(own.context)?.x).toBe('/ type:budget'.length);
  });

  it('the cursor of the terminal stands where the next letter goes, also in a line longer than the screen', () => {
    const at = () => promptCursor(own.context);
    own.press('/');
    expect(at()).toEqual({ x: 2, y: 21 });
    expect(own.type('van').press('Left') && at()).toEqual({ x: 4, y: 21 });
    own.press('End').type('x'.repeat(100));
    expect(at()).toEqual({ x: 79, y: 21 });
  });

  it('a further / goes on behind the terms that are there', () => {
    own.press('/').type('kent').press('Enter', '/').type('radios').press('Enter');
    expect(chips()).toBe('filter: [kent] [radios]');
  });
});

describe('filtering by a cell', () => {
  it(', keeps the rows like it, ; all the others', () => {
    own.press('G', ',');
    expect(chips()).toBe('filter: [force:kent]');
    expect(own.ids()).toEqual(['horses', 'radios', 'vans']);
    own.press('l', ';');
    expect(chips()).toBe('filter: [force:kent] [-date:2017-02-02]');
    expect(own.ids()).toEqual(['horses', 'radios']);
  });

  it('of something not stated asks for just that', () => {
    own.press('/').type('horses').press('Enter', 'l', 'l', ',');
    expect(chips()).toBe('filter: [horses] [-has:amount]');
    expect(own.ids()).toEqual(['horses']);
  });

  it('twice adds the term once', () => {
    own.press(',', ',');
    expect(chips()).toBe('filter: [force:surrey]');
  });

  it('of any column keeps at least its own row', () => {
    for (const table of ['periods', 'questions', 'documents', 'all', 'problems', 'figures', 'actions'] as const) {
      const bundled = session(table).press('j', 'j', 'j');
      const row = bundled.current();
      for (const column of bundled.context.result.columns) {
        bundled.press(',');
        expect([table, column.id, bundled.ids().includes(row ?? '')]).toEqual([table, column.id, true]);
        bundled.press('u', 'l');
      }
    }
  });
});

describe('& marks the matching rows instead of hiding the others', () => {
  it('and n and N go from one to the next', () => {
    own.press('/').type('force:kent').press('Enter', '&', 'g');
    expect(own.ids()).toHaveLength(4);
    expect(own.grid()[0]).toMatch(/1–4 of 4, 3 match $/);
    expect(
      own
        .grid()
        .slice(2, 6)
        .map((line) => line.slice(0, 2)),
    ).toEqual(['▶ ', ' •', ' •', ' •']);
    expect(own.press('n').current()).toBe('horses');
    expect(own.press('n', 'n').current()).toBe('vans');
    expect(own.press('n').said()).toBe('! No match further down.');
    expect(own.press('N').current()).toBe('radios');
    expect(own.press('&').ids()).toHaveLength(3);
  });

  it('and without a filter says that there is none', () => {
    expect(own.press('n').said()).toBe('! There is no filter; / writes one.');
    expect(own.press('&').said()).toBe('! There is no filter; / writes one.');
  });

  it('n says why there is nothing to go to while only matching rows show', () => {
    own.press(',');
    expect(own.press('n').said()).toBe('! Every row matches; & shows the others.');
  });
});

describe('a table without rows', () => {
  it('says that the filter is why', () => {
    own.press('/').type('zebra').press('Enter');
    expect(
      own
        .grid()
        .slice(3, 5)
        .map((line) => line.trim()),
    ).toEqual(['None of the 4 funding commitments matches the filter.', 'Esc takes its last term off, / edits it.']);
  });

  it('says that nothing was read, which is not the same as nothing there', () => {
    own.press('6');
    expect(
      own
        .grid()
        .slice(3, 5)
        .map((line) => line.trim()),
    ).toEqual(['No delivery records were read here.', 'Not read is not the same as not there: 8 lists what was read.']);
  });
});
