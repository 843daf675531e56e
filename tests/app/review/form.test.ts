import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/app/line.ts';
import { checkedForm, openForm, toField, withTyped } from '../../../src/app/review/form.ts';
import { recordSchema } from '../../../src/domain/schema.ts';
import { KINDS } from '../../../src/domain/words.ts';
import { record } from '../../support/dataset.ts';
import { type ReviewSession, reviewSession } from '../../support/review.ts';

/** The lines of the form, without the passage beside it. */
const form = (session: ReviewSession): string[] =>
  session
    .screen()
    .slice(3, -2)
    .map((line) => line.slice(61).trimEnd());
const recordOf = ({ context }: ReviewSession) => context.review.items[0]?.draft.record;
/** The form of the first draft, on the field with a title. */
function onField(title: string): ReviewSession {
  const session = reviewSession({ size: { columns: 120, rows: 40 } }).press('e');
  for (let n = 0; n < 20 && !form(session).some((line) => line.startsWith(` ▸ ${title} `)); n++) session.press('Down');
  return session;
}

describe('the form of a record', () => {
  it('has a line for each field, with its value', () => {
    const session = reviewSession({ size: { columns: 120, rows: 30 } }).press('e');
    expect(form(session).slice(0, 13)).toEqual([
      '   Kind                 funding',
      ' ▸ What                 The Commissioner won £40,000 from',
      '                        the Home Office for street lamps',
      '                        in Wexcombe.',
      '   Amount               40000',
      '   Amount max in pounds not stated',
      '   Qualifier            exact',
      '   Type                 grant',
      '   Frequency            one-off',
      '   Per                  total',
      '   Part of              not stated',
      '   Funder               Home Office',
      '   Recipient            not stated',
    ]);
  });

  it('says under a field what is wrong with it, as it is typed', () => {
    const session = onField('Amount').type('x');
    expect(form(session)).toContain('     ! found "40000x"; a number, as 1500 or 0.5');
    session.press('Backspace');
    expect(form(session).join('\n')).not.toContain('!');
  });

  it.each([
    ['£2m', 2_000_000],
    ['1.1m', 1_100_000],
    ['£550K', 550_000],
    ['£1,250.50', 1250.5],
  ])('takes an amount as minutes write it: %s', (typed, amount) => {
    const session = onField('Amount')
      .press(...Array<'Backspace'>(5).fill('Backspace'))
      .type(typed)
      .press('Enter');
    const { record } = session.context.review.items[0]?.draft ?? {};
    expect(record?.kind === 'funding' && record.funding.amountGbp).toBe(amount);
  });

  it('does not save what is wrong, but goes there', () => {
    const session = onField('Amount').type('x').press('Tab', 'Tab', 'Enter');
    expect(session.said()).toBe('One field is not right yet.');
    expect(form(session).join('\n')).toContain('▸ Amount');
    expect(session.decisions()[0]).toBe('open');
  });

  it('saves and accepts what is right, with one key', () => {
    const session = onField('Amount').press('Ctrl+U').type('£45,000').press('Enter');
    expect(recordOf(session)).toMatchObject({ funding: { amountGbp: 45_000 } });
    expect(session.decisions()[0]).toBe('accepted, edited');
    expect(session.context.place).toBe(1);
  });

  it('tells rules between fields too: an amount that is taken away has no qualifier', () => {
    const session = onField('Amount').press('Ctrl+U');
    expect(form(session).join(' ')).toMatch(/! found "exact"; must be null if and only if no\s+amount is stated/);
  });

  it('shows choices, goes through them with the arrows, and jumps by letter', () => {
    const session = onField('Type');
    expect(form(session).join('\n')).toContain('[grant] budget precept charge guarantee saving other');
    expect(form(session.press('Right')).join('\n')).toContain('grant [budget] precept');
    expect(form(session.press('Left', 'Left')).join('\n')).toContain('saving [other]');
    expect(form(session.press('p')).join('\n')).toContain('▸ Type                 precept');
  });

  it('shows of many choices those around, with signs for the others', () => {
    const session = onField('Theme').type('ee');
    expect(form(session).join('\n')).toContain('… [engagement-and-confidence] partnerships …');
  });

  it('changes the kind: the fields follow, and nothing is guessed', () => {
    const session = onField('Kind').press('r');
    expect(form(session).join('\n')).toContain('Outcome              not stated');
    expect(form(session).join('\n')).toContain('! found null; not one of noted, supported');
    session.press('Down', 'Down').press('n', 'Enter');
    expect(recordOf(session)).toMatchObject({ id: 'w-1', kind: 'resolution', resolution: { outcome: 'noted' } });
  });

  it('leaves the draft as it was with Esc', () => {
    const session = onField('Amount').type('7').press('Esc');
    expect(session.state.form).toBeNull();
    expect(recordOf(session)).toMatchObject({ funding: { amountGbp: 40_000 } });
    expect(session.effects).toEqual([]);
  });

  it('takes a paste as text, and runs nothing of it', () => {
    const session = onField('Purpose').press('Ctrl+U').send({ type: 'paste', text: 'lamps\nq' });
    expect(form(session).join('\n')).toContain('▸ Purpose              lamps q');
    expect(session.send({ type: 'paste', text: '\u001b[2J' }).screen().join('')).not.toContain('\u001b');
  });

  it('keeps the field that has the keys in sight where the screen is low', () => {
    const session = reviewSession({ size: { columns: 80, rows: 24 } }).press('e');
    for (let n = 0; n < 30; n++) {
      expect(session.screen().filter((line) => line.startsWith(' ▸ ') || line.startsWith('  ▸ '))).toHaveLength(1);
      session.press('Down');
    }
  });

  it('gives back every kind of record as it was', () => {
    for (const kind of KINDS) {
      const own = recordSchema().parse({ ...record(kind, 'r-1'), themes: ['workforce', 'covid-19'] });
      expect(checkedForm(openForm(own))).toEqual({ record: own });
    }
  });

  it('wants one theme at least, and the same one only once', () => {
    const opened = openForm(record('delivery', 'r-1'));
    const themed = (path: string, theme: string) => withTyped(toField(opened, path), lineOf(theme));
    expect(checkedForm(themed('themes[0]', ''))).toEqual({ faults: new Map([['themes[0]', expect.any(String)]]) });
    expect(checkedForm(themed('themes[1]', 'workforce'))).toMatchObject({ record: { themes: ['workforce'] } });
  });
});
