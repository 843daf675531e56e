import { describe, expect, it } from 'vitest';
import { draftsOf, minutesOf, reviewSession } from '../../support/review.ts';

describe('deciding about drafts', () => {
  it('goes on to the next open draft after each decision', () => {
    const session = reviewSession().press('Enter', 'x', 'a');
    expect(session.decisions()).toEqual(['accepted', 'rejected', 'accepted', 'open']);
    expect(session.context.place).toBe(3);
  });

  it('says how far the document is, and what to do when all is decided', () => {
    const session = reviewSession().press('a', 'x');
    expect(session.screen()[1]).toMatch(/^ draft 3 of 4 · 2 open · 1 accepted · 1 rejected {2,}\[##########\.{10}\]$/);
    session.press('a', 'a');
    expect(session.said()).toBe('All drafts of this document are decided; q writes what was accepted and leaves.');
  });

  it('keeps each decision at once', () => {
    const session = reviewSession().press('a');
    expect(session.effects).toEqual([{ type: 'keep', document: 0, review: session.context.review }]);
    session.press('j', 'PgDn');
    expect(session.effects).toHaveLength(1);
  });

  it('undoes and redoes on the draft that it was about', () => {
    const session = reviewSession().press('a', 'x', 'G', 'u');
    expect(session.decisions()).toEqual(['accepted', 'open', 'open', 'open']);
    expect(session.context.place).toBe(1);
    expect(session.said()).toBe('Undone (1 step left to undo).');
    expect(session.press('U').decisions()[1]).toBe('rejected');
    expect(session.press('u', 'u', 'u').said()).toBe('Nothing to undo.');
  });

  it('moves with letters and arrows, and not beyond the ends', () => {
    const session = reviewSession();
    const place = (...keys: string[]): number => session.press(...keys).context.place;
    expect([place('j'), place('Down'), place('k'), place('Up', 'Up'), place('G', 'j'), place('g')]).toEqual([
      1, 2, 1, 0, 3, 0,
    ]);
  });

  it('jumps to doubtful drafts, which are marked', () => {
    const session = reviewSession().press('n');
    expect(session.context.place).toBe(1);
    expect(session.screen()[2]).toMatch(/│ Draft: open, doubtful$/);
    expect(session.press('n').context.place).toBe(3);
  });

  it('splits and merges drafts of one passage, and refuses where it cannot', () => {
    const session = reviewSession().press('s');
    expect(session.decisions()).toHaveLength(5);
    expect(session.press('M').decisions()).toHaveLength(4);
    expect(session.press('G', 'M').said()).toBe('The next draft is of another passage, or in the dataset already.');
    expect(session.press('u', 'u').decisions()).toEqual(['open', 'open', 'open', 'open']);
  });

  it('leaves alone what the dataset has already', () => {
    const session = reviewSession().press('a', 'w');
    const held = session.context.review.items.slice(0, 1).map(({ draft }) => draft.record);
    session.send({ type: 'written', held, added: 1, leaves: false });
    expect(session.said()).toBe('1 record written into kent.json.');
    expect(session.screen()[1]).toContain('1 in the dataset');
    expect(session.press('g', 'x').said()).toBe('The dataset has this record already; it is corrected there.');
    expect(session.decisions()).toEqual(['there', 'open', 'open', 'open']);
  });

  it('goes through several documents, each with drafts and undo of its own', () => {
    const other = minutesOf(['The Panel noted that £5 was spent.'], 'other.txt');
    const minutes = minutesOf();
    const documents = [
      { minutes, drafts: draftsOf(minutes) },
      { minutes: other, drafts: draftsOf(minutes).slice(0, 1) },
    ];
    const session = reviewSession({ documents }).press('a', 'a', 'a', 'a');
    expect(session.said()).toBe('All drafts of this document are decided; ] goes on to the next document.');
    session.press(']');
    expect(session.screen()[0]).toMatch(/other\.txt \(2 of 2\) · Police and Crime Plan update · 2024-02-06/);
    expect(session.press('u').said()).toBe('Nothing to undo.');
    session.press('x', '[');
    expect(session.decisions()).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
  });

  it('has nothing to decide in a document without drafts, and says so', () => {
    const session = reviewSession({ documents: [{ minutes: minutesOf(), drafts: [] }] });
    expect(session.screen().join('\n')).toContain('No rule read a record in this document.');
    for (const key of ['a', 'x', 'e', 's', 'M']) expect(session.press(key).said()).toBe('There is no draft here.');
    expect(session.press('j', 'PgDn', 'n').said()).toBe('No other draft is open.');
    expect(session.press('q').effects).toEqual([{ type: 'quit', code: 0 }]);
  });
});

describe('leaving the review', () => {
  it('writes what was accepted first, and then leaves', () => {
    const session = reviewSession().press('a', 'q');
    expect(session.effects.at(-1)).toMatchObject({ type: 'write', leaves: true });
    expect(session.press('a').said()).toBe('The records are being written; please wait.');
    session.send({ type: 'written', held: [], added: 1, leaves: true });
    expect(session.effects.at(-1)).toEqual({ type: 'quit', code: 0 });
  });

  it('stays where that fails, and leaves without when asked again', () => {
    const session = reviewSession().press('a', 'q');
    session.send({ type: 'not-written', message: 'kent.json cannot be written: permission denied' });
    expect(session.said()).toBe(
      'What you accepted is not written: kent.json cannot be written: permission denied. q once more leaves without.',
    );
    expect(session.press('q').effects.at(-1)).toEqual({ type: 'quit', code: 3 });
  });

  it('tries again to write where something was decided since', () => {
    const session = reviewSession().press('a', 'q').send({ type: 'not-written', message: 'no space' });
    expect(session.press('a', 'q').effects.at(-1)).toMatchObject({ type: 'write', leaves: true });
  });

  it('has nothing to write where nothing was accepted, or no dataset is named', () => {
    expect(reviewSession().press('x', 'q').effects.at(-1)).toEqual({ type: 'quit', code: 0 });
    const session = reviewSession({ target: null });
    expect(session.press('a', 'w').said()).toBe('No dataset was named: --into names one.');
    expect(session.press('j').screen().at(-2)).toBe(' no dataset named (--into)');
    expect(session.press('q').effects.at(-1)).toEqual({ type: 'quit', code: 0 });
  });

  it('leaves at once with Ctrl+C, from the form too, and writes nothing', () => {
    const session = reviewSession().press('a', 'e', 'Ctrl+C');
    expect(session.effects.at(-1)).toEqual({ type: 'quit', code: 130 });
    expect(session.effects.some(({ type }) => type === 'write')).toBe(false);
  });

  it('asks first where the decisions are kept nowhere', () => {
    const session = reviewSession().press('a').send({ type: 'kept', unkept: 'no space is left on the disk' });
    expect(session.said()).toBe('Your decisions are not kept: no space is left on the disk.');
    expect(session.screen().at(-1)).not.toBe('');
    expect(session.press('Ctrl+C').said()).toBe(
      'What you accepted is kept nowhere (no space is left on the disk); once more leaves without it.',
    );
    expect(session.press('Ctrl+C').effects.at(-1)).toEqual({ type: 'quit', code: 130 });
  });
});
