import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/app/lines.ts';
import { reviewFrame } from '../../../src/app/review/screen.ts';
import { spokenReview } from '../../../src/app/review/spoken.ts';
import { record } from '../../support/dataset.ts';
import { draft, draftsOf, minutesOf, reviewSession } from '../../support/review.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 99, rows: 30 },
  { columns: 100, rows: 24 },
  { columns: 140, rows: 50 },
  { columns: 300, rows: 90 },
];

describe('the review screen', () => {
  it('shows the passage beside the draft where there is room', () => {
    const session = reviewSession({ size: { columns: 110, rows: 24 } });
    expect(session.screen().slice(0, 22)).toEqual([
      ' Beatbook review  wexcombe.txt · Police and Crime Plan update · 2024-02-06                             ? help',
      ' draft 1 of 4 · 4 open · 0 accepted · 0 rejected                                       [....................]',
      ' Passage, paragraph 1 · 1 of 3                         │ Draft: open',
      '  Item 5: Police and Crime Plan update                 │ funding, confidence 0.95, rule funding',
      '│ The Commissioner had won «£40,000 from the Home      │ The Commissioner won £40,000 from the Home Office',
      '│ Office» for street lamps in Wexcombe, and would      │ for street lamps in Wexcombe.',
      '│ report on them in May.                               │',
      '  A member asked why calls were answered late; the     │ Amount                40,000',
      '  Chief Constable said that ten people were being      │ Qualifier             exact',
      '  trained.                                             │ Type                  grant',
      '  Burglary had fallen by 4%.                           │ Frequency             one-off',
      '                                                       │ Per                   total',
      '                                                       │ Funder                Home Office',
      '                                                       │ Purpose               street lamps in Wexcombe',
      '                                                       │ Para                  1',
      '                                                       │ Stated by             panel',
      '                                                       │ Themes                workforce',
      '                                                       │ Amount max in pounds, Part of, Recipient: not stated',
      ...Array.from({ length: 4 }, () => '                                                       │'),
    ]);
  });

  it('shows it above the draft where there is not, with the fields closer together', () => {
    const session = reviewSession({ size: { columns: 80, rows: 24 } });
    expect(session.screen().slice(2)).toEqual([
      ' Passage, paragraph 1 · 1 of 3',
      '  Item 5: Police and Crime Plan update',
      '│ The Commissioner had won «£40,000 from the Home Office» for street lamps in',
      '│ Wexcombe, and would report on them in May.',
      '  A member asked why calls were answered late; the Chief Constable said that',
      '  ten people were being trained.',
      '  Burglary had fallen by 4%.',
      '',
      '',
      ' Draft: open',
      ' funding, confidence 0.95, rule funding',
      ' The Commissioner won £40,000 from the Home Office for street lamps in',
      ' Wexcombe.',
      ' Amount: 40,000   Qualifier: exact   Type: grant   Frequency: one-off',
      ' Per: total   Funder: Home Office   Purpose: street lamps in Wexcombe   Para: 1',
      ' Stated by: panel   Themes: workforce',
      ' Amount max in pounds, Part of, Recipient: not stated',
      '',
      '',
      '',
      ' accepted records go into kent.json',
      ' Enter accept  x reject  e edit  n next doubtful  q write and leave  s split',
    ]);
  });

  it('lists all drafts with their signs where there is room', () => {
    const session = reviewSession({ size: { columns: 140, rows: 40 } }).press('a', 'x');
    const lines = session.screen().map((line) => line.slice(72));
    const at = lines.indexOf('Drafts of this document');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '  + funding    The Commissioner won £40,000 from the Home Office f…',
      '  x action     The Commissioner would report on the street lamps i…',
      '▶ · question   A member asked why calls were answered late.',
      '  ? figure     Burglary fell by 4%.',
    ]);
  });

  it.each(SIZES)('is as high as $columns x $rows and never wider, whatever is open', (size) => {
    for (const keys of [[], ['e'], ['e', 'Down', 'Down'], ['?'], ['G'], ['w'], ['x', 'x', 'x', 'x']]) {
      const { context } = reviewSession({ size }).press(...keys);
      const { lines, cursor } = reviewFrame(context);
      expect(lines).toHaveLength(size.rows);
      expect(lines.filter((line) => lineWidth(line) > size.columns)).toEqual([]);
      expect(cursor?.y ?? 0).toBeLessThan(size.rows);
      expect(cursor?.x ?? 0).toBeLessThan(size.columns);
    }
  });

  it('says how far it has come before it draws that, where there is little room', () => {
    const session = reviewSession({ size: { columns: 80, rows: 24 } }).press('Enter', 'Enter');
    const held = session.context.review.items.slice(0, 1).map(({ draft }) => draft.record);
    session.send({ type: 'written', held, added: 1, leaves: false });
    const words = ' draft 3 of 4 · 2 open · 1 accepted · 0 rejected · 1 in the dataset';
    expect(session.screen()[1]).toBe(`${words} [####.....]`);
    expect(session.send({ type: 'resize', size: { columns: 70, rows: 24 } }).screen()[1]).toBe(words);
  });

  it('goes to the bottom of the help, and back to its top', () => {
    const session = reviewSession({ size: { columns: 80, rows: 24 } }).press('?');
    const top = session.screen();
    expect(session.press('G').screen()[21]).toBe('  ·                     open');
    expect(session.press('g').screen()).toEqual(top);
  });

  it('says where a draft or a help has no room', () => {
    const small = reviewSession({ size: { columns: 60, rows: 16 } });
    expect(small.screen().join('\n')).toMatch(/… \d+ more lines: e shows all fields/);
    expect(small.press('?').screen()[2]).toMatch(/ Help +lines 1–11 of \d+$/);
    expect(small.press('PgDn').screen()[2]).toMatch(/ Help +lines 11–21 of \d+$/);
    expect(small.press('?').screen()[2]).not.toContain('Help');
  });

  it('asks for a larger terminal where it is too small', () => {
    expect(reviewSession({ size: { columns: 50, rows: 10 } }).screen()).toEqual([
      'Beatbook needs 60 x 16; this is 50 x 10.',
    ]);
  });

  it('shows the evidence of a long passage at once, and scrolls', () => {
    const long = `${'The Panel heard of many things. '.repeat(120)}The last one cost £99. ${'It then heard of others. '.repeat(80)}`;
    const minutes = minutesOf([long.trim()]);
    const documents = [{ minutes, drafts: [draft(minutes, 0, 'cost £99', 0.9, record('delivery', 'd'))] }];
    const session = reviewSession({ documents, size: { columns: 100, rows: 24 } });
    expect(session.screen().join('\n')).toContain('«cost £99»');
    expect(session.screen()[2]).toMatch(/lines \d+–\d+ of \d+ +│/);
    for (let page = 0; page < 20; page++) session.press('PgUp');
    expect(session.screen()[3]).toMatch(/^ {2}Item 5: Police and Crime Plan update/);
    for (let page = 0; page < 20; page++) session.press('PgDn');
    expect(session.screen().slice(-4)[0]).toMatch(/^│ .*It then heard of/);
  });

  it('shows only what is around the passage of a very long document, with signs that there is more', () => {
    const bullets = Array.from({ length: 3000 }, (_, n) => `Point ${n} was heard by the Panel.`);
    const minutes = minutesOf(bullets);
    const documents = [{ minutes, drafts: [draft(minutes, 1500, 'Point 1500 was', 0.9, record('delivery', 'd'))] }];
    const session = reviewSession({ documents, size: { columns: 100, rows: 24 } });
    expect(session.screen().join('\n')).toContain('│ «Point 1500 was» heard by the Panel.');
    for (let page = 0; page < 50; page++) session.press('PgUp');
    expect(session.screen()[3]).toMatch(/^ {2}…/);
  });

  it('makes what is hostile in a document visible instead of sending it to the terminal', () => {
    const minutes = minutesOf(['The \u001b[31mPanel\u202e noted\u0007 £5.'], '\u001b]0;x\u0007.txt');
    const drafts = [
      draft(minutes, 0, 'noted\u0007', 0.9, record('delivery', 'd', { summary: '\u001b[2J' }), '\u001b[1m'),
    ];
    const session = reviewSession({ documents: [{ minutes, drafts }] });
    for (const keys of [[], ['e'], ['x']]) {
      const shown = session
        .press(...keys)
        .screen()
        .join('');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(shown).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
  });

  it('keeps its place in the passage over words that are wide, or made of several characters', () => {
    const minutes = minutesOf(['警察は £9,000 を受け取った。 👩‍👩‍👧 e\u0301te\u0301 '.repeat(20).trim()]);
    const documents = [{ minutes, drafts: [draft(minutes, 0, '£9,000', 0.9, record('delivery', 'd'))] }];
    for (const size of SIZES) {
      const session = reviewSession({ documents, size });
      expect(session.screen().join('\n')).toContain('«£9,000»');
      expect(reviewFrame(session.context).lines.filter((line) => lineWidth(line) > size.columns)).toEqual([]);
    }
  });

  it('does nothing with a passage or evidence that the text does not have', () => {
    const minutes = minutesOf();
    const [first] = draftsOf(minutes);
    const drafts = first ? [{ ...first, passage: 99, start: 9_000, end: 9_100 }] : [];
    const session = reviewSession({ documents: [{ minutes, drafts }] });
    expect(session.screen().join('\n')).toContain('Draft: open');
  });
});

describe('the review in words', () => {
  it('tells evidence, passage and drafts, with the cursor on the draft that is shown', () => {
    const { lines, cursor } = spokenReview(reviewSession({ size: { columns: 80, rows: 24 } }).press('a').context);
    expect(lines).toEqual([
      'Review of wexcombe.txt, Police and Crime Plan update, 2024-02-06.',
      'draft 2 of 4, 3 open, 1 accepted, 0 rejected.',
      'Passage, paragraph 1, 1 of 3. Evidence: would report on them in May',
      'Passage: The Commissioner had won £40,000 from the Home Office for street lamps',
      'in Wexcombe, and would report on them in May.',
      'accepted: The Commissioner won £40,000 from the Home Office for street lamps in…',
      'open, doubtful: The Commissioner would report on the street lamps in May.',
      'action, confidence 0.60, rule action. Para: 1, Stated by: panel, Themes:',
      'workforce, Owner: Commissioner, Due: May, Status: open.',
      'open: A member asked why calls were answered late.',
      'open, doubtful: Burglary fell by 4%.',
      'accepted records go into kent.json.',
      'Keys: Enter accept, x reject, e edit, n next doubtful, q write and leave.',
    ]);
    expect(cursor).toEqual({ x: 0, y: 6 });
  });

  it('tells a form field by field, and what is wrong', () => {
    const session = reviewSession({ size: { columns: 80, rows: 30 } })
      .press('e', 'Down')
      .type('x');
    const { lines, cursor } = spokenReview(session.context);
    expect(lines.slice(1, 4)).toEqual([
      'Edit the record.',
      'Amount: 40000x',
      'Wrong: found "40000x"; a number, as 1500 or 0.5',
    ]);
    expect(cursor).toEqual({ x: 'Amount: 40000x'.length, y: 2 });
  });

  it('tells the help', () => {
    const { lines } = spokenReview(reviewSession({ size: { columns: 80, rows: 30 } }).press('?').context);
    expect(lines[0]).toBe('Help.');
    expect(lines.join('\n')).toContain('Reject the draft, and go on');
  });
});
