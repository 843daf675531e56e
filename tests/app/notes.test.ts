import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/app/dialogs/scroll.ts';
import { spokenLines } from '../../src/app/screen/spoken.ts';
import { update } from '../../src/app/update.ts';
import { fieldsOf } from '../../src/domain/fields.ts';
import type { FactRecord } from '../../src/domain/schema.ts';
import { mergeWorkspaces } from '../../src/workspace/merge.ts';
import { notesOf } from '../../src/workspace/notes.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/schema.ts';
import { makeDataset, money, record, runnerOf, viewOf } from '../support/dataset.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

const runner = runnerOf(
  makeDataset({
    records: [
      money('m-1', 500, { recipient: 'Bargate' }),
      money('m-2', 900),
      record('question', 'q-1', { summary: 'Why so few?' }),
    ],
  }),
);
const open = (): Session => session('funding', { runner });
const noteOn = (own: Session, id: string) => notesOf(own.state.workspace.entries).get(id);

describe('a note', () => {
  it('is typed with m, shows beside the row and in the detail pane, and is handed out to be saved', () => {
    const own = open().press('m').type('Ask again').press('Enter');
    const id = own.current() ?? '';
    expect(noteOn(own, id)).toMatchObject({ text: 'Ask again', bookmarked: false, about: { force: 'kent' } });
    expect(own.said()).toBe("Noted. ' lists your notes, u takes it back.");
    expect(own.screen().join('\n')).toContain('Note: Ask again');
    expect(own.grid().filter((line) => line.startsWith('▶*'))).toHaveLength(1);
    expect(own.effects).toEqual([
      {
        type: 'save',
        changes: [
          {
            edit: {
              type: 'note',
              id,
              about: { dataset: 'test.json', force: 'kent', summary: `Summary of ${id}.` },
              value: 'Ask again',
            },
            stamp: { at: '2025-06-30T10:00:00.000Z', by: 'test' },
          },
        ],
      },
    ]);
  });

  it('is taken back with u and made again with U, together with the changes of the view, in their order', () => {
    const own = open().press('m').type('one').press('Enter', 's', 'm').type(' more').press('Enter');
    const id = own.current() ?? '';
    expect(noteOn(own, id)?.text).toBe('one more');
    own.press('u');
    expect([noteOn(own, id)?.text, own.said()]).toEqual(['one', 'Undone: a note (2 steps left to undo).']);
    own.press('u', 'u');
    expect(noteOn(own, id)).toBeUndefined();
    own.press('U', 'U', 'U');
    expect(noteOn(own, id)?.text).toBe('one more');
    // Each of these is saved, with what it changed.
    const saved = own.effects.filter(({ type }) => type === 'save');
    expect(saved).toHaveLength(6);
  });

  it('without a text is a bookmark; once more takes it off', () => {
    const own = open().press('m', 'Enter');
    const id = own.current() ?? '';
    expect([noteOn(own, id)?.bookmarked, own.said()]).toEqual([
      true,
      "Bookmarked. ' lists your notes, u takes it back.",
    ]);
    own.press('m', 'Enter');
    expect([noteOn(own, id), own.said()]).toEqual([
      undefined,
      "The bookmark is taken off. ' lists your notes, u takes it back.",
    ]);
  });

  it('is found by has:note, is:bookmarked and its words', () => {
    const own = open().press('G', 'm').type('Ask about fleet').press('Enter', 'g', 'm', 'Enter');
    const filtered = (filter: string): string[] =>
      own.context.env.runner.run(viewOf('funding', { filter })).rows.map(({ id }) => id);
    const [first = '', last = ''] = own.ids();
    expect(filtered('has:note')).toEqual([last]);
    expect(filtered('is:bookmarked')).toEqual([first]);
    expect(filtered('is:noted')).toHaveLength(2);
    expect(filtered('note:fleet')).toEqual([last]);
  });

  it("is listed by ', from where Enter goes to the record", () => {
    const own = open().press('m').type('Ask').press('Enter', "'");
    expect(own.grid()[0]).toContain('Notes');
    expect(own.grid()[2]).toMatch(/^▶\*kent .* Ask .*Summary/);
    own.press('Enter');
    expect(own.ids()).toHaveLength(1);
  });

  it('that is not there is not called not read: in the list of force areas there is nothing beside it', () => {
    const size = { columns: 100, rows: 24 };
    const own = session('notes', { runner: town, size });
    const beside = () => own.screen().map((line) => line.slice(0, 26).trim());
    expect(beside()).toContain('○ Surrey');
    expect(own.grid().join('\n')).toContain('There are no notes of yours here; m on a row writes one.');
    expect(session('changes', { runner: town, size }).screen().join('\n')).not.toContain('not read');
    expect(session('actions', { runner: town, size }).screen().join('\n')).toContain('not read');
  });

  it('has no tab of its own, and neither have the changes: no other one is lit in their place', () => {
    for (const table of ['notes', 'changes'] as const) {
      expect(session(table, { runner }).screen()[1]).not.toContain('[');
    }
    expect(session('problems', { runner }).screen()[1]).toContain('[0 Prob');
  });

  it('on a record that is gone is kept and listed', () => {
    const own = open().press('m').type('Ask').press('Enter');
    const id = own.current() ?? '';
    const other = runnerOf(makeDataset()).annotated(notesOf(own.state.workspace.entries));
    const [row] = other.run(viewOf('notes', { filter: 'is:gone' })).rows;
    expect(row).toMatchObject({ id, item: null, note: { text: 'Ask' } });
  });

  it('is not for the rows that sum things up', () => {
    expect(open().press('1', 'm').said()).toBe('! Plan periods take no notes; records and documents do.');
  });
});

describe('m in the whole row', () => {
  it('opens the note on that row, and comes back there', () => {
    const own = open().press('z', 'n', 'm').type('Ask').press('Enter');
    const [, second = ''] = own.ids();
    expect(noteOn(own, second)?.text).toBe('Ask');
    expect(own.state.dialog).toEqual({ kind: 'row', top: 0 });
    expect(own.screen().join('\n')).toContain('Note: Ask');
    expect(own.press('m', 'Esc').state.dialog?.kind).toBe('row');
    own.press('m').type(' more').press('Esc', 'Esc', 'm');
    // A draft comes back to where it is opened from.
    expect(own.screen().join('\n')).toContain('Ask more');
    expect(own.press('Esc').state.dialog).toBeNull();
  });

  it('says why the rows of a table take none', () => {
    expect(session('periods', { runner }).press('z', 'm').said()).toMatch(/^! Plan periods take no notes/);
  });
});

describe('a note that is closed with something typed', () => {
  it('is a draft of its record: m shows it again, also from elsewhere, and Enter saves it', () => {
    const own = open().press('m').type('half a th').press('Tab', 'Ctrl+U').type('77').press('Esc');
    const id = own.current() ?? '';
    expect([own.state.dialog, own.said()]).toEqual([
      null,
      '! Not saved, kept as a draft: m on this row shows it again, Enter there saves it.',
    ]);
    expect([noteOn(own, id), own.effects]).toEqual([undefined, []]);
    expect(own.press('j', 'm').screen().join('\n')).not.toContain('half a th');
    own.press('Esc', 'k', 'm');
    expect(own.said()).toBe('This is your draft, not saved yet; Enter saves it, Ctrl+R throws it away.');
    expect(own.screen().join('\n')).toMatch(/Note: +half a th[\s\S]*Should be: +77/);
    own.press('Tab').type('minutes').press('Enter');
    expect(noteOn(own, id)).toMatchObject({ text: 'half a th', corrections: [{ value: 77 }] });
    expect([...own.state.drafts]).toEqual([]);
  });

  it('is none where it is as it was', () => {
    const own = open().press('m').type('a').press('Backspace', 'Tab', 'Esc');
    expect([own.state.notice, own.state.drafts.size]).toEqual([null, 0]);
    own.press('m').type('kept').press('Enter', 'm').type('!').press('Esc', 'm', 'Backspace', 'Esc');
    expect(own.state.drafts.size).toBe(0);
  });

  it('is thrown away by Ctrl+R, which shows the note as it is saved', () => {
    const own = open().press('m').type('kept').press('Enter', 'z', 'm').type(' not').press('Esc', 'm', 'Ctrl+R');
    expect(own.screen().join('\n')).toMatch(/Note: +kept +$/m);
    expect([own.state.drafts.size, own.press('Esc').state.dialog?.kind]).toEqual([0, 'row']);
    expect(own.press('Esc', 'Q').effects.at(-1)).toEqual({ type: 'quit', code: 0 });
  });

  it.each([
    ['Q', 0],
    ['q', 0],
    ['Ctrl+C', 130],
  ])('is told of by %s, which quits when it is pressed once more', (key, code) => {
    const own = open().press('m').type('half').press('Esc');
    expect(own.press(key).said()).toBe(
      `! Once more quits without the draft of your note on “Summary of ${own.current()}”.`,
    );
    expect(own.effects).toEqual([]);
    expect(own.press(key).effects).toEqual([{ type: 'quit', code }]);
  });

  it('survives Ctrl+C within it, which asks too; another draft is told anew', () => {
    const own = open().press('m').type('half').press('Ctrl+C');
    expect([own.state.dialog, own.effects]).toEqual([null, []]);
    expect(own.said()).toMatch(/^! Once more quits without the draft/);
    own.press('j', 'm').type('more').press('Esc', 'Q');
    expect(own.said()).toBe('! Once more quits without the drafts of 2 notes.');
  });

  it('keeps its text where a new reading of the dataset has its field no more', () => {
    const own = open().press('m').type('half').press('Tab', 'Ctrl+N', 'Esc');
    const id = own.current() ?? '';
    const draft = own.state.drafts.get(id);
    const drafts = new Map([[id, { ...draft, path: 'funding.gone' } as NonNullable<typeof draft>]]);
    const { dialog } = update({ ...own.state, drafts }, own.context.env, { type: 'key', key: 'm' }).state;
    expect(dialog).toMatchObject({ texts: { note: 'half' }, path: 'paragraph' });
  });
});

describe('a correction', () => {
  it('proposes another value for the field under the cursor, with its evidence', () => {
    const own = session(viewOf('funding', { columns: ['amount', 'recipient'], filter: 'Bargate' }), { runner });
    own.press('m', 'Tab');
    expect(own.screen().join('\n')).toContain('Correct Amount (field 5 of 14, funding.amountGbp):');
    own.press('Ctrl+U').type('550').press('Tab').type('minutes of 8 March').press('Enter');
    expect(noteOn(own, 'm-1')?.corrections).toEqual([
      { path: 'funding.amountGbp', value: 550, evidence: 'minutes of 8 March' },
    ]);
    expect(own.screen().join('\n')).toContain('Correction: funding.amountGbp should be 550 (minutes of 8 March)');
    own.press('u');
    expect(noteOn(own, 'm-1')).toBeUndefined();
  });

  it('needs evidence, and a value that the format allows', () => {
    const own = session(viewOf('funding', { columns: ['amount'], filter: 'Bargate' }), { runner });
    own.press('m', 'Tab', 'Ctrl+U').type('-5').press('Enter');
    expect(own.screen().join('\n')).toContain('! a correction needs its evidence');
    own.press('Tab').type('somewhere').press('Enter');
    expect(own.screen().join('\n')).toContain('! Amount: found -5; at least 0');
    own.press('Shift+Tab', 'Ctrl+U').type('a lot').press('Enter');
    expect(own.screen().join('\n')).toContain('! Amount: found "a lot"; a number, as 1500 or 0.5');
    expect(noteOn(own, 'm-1')).toBeUndefined();
  });

  it('names its field as the column that shows it, and says how another is chosen', () => {
    const own = session(viewOf('funding', { columns: ['recipient'], filter: 'Bargate' }), { runner }).press('m');
    const told = (): string => own.screen().join('\n');
    expect(told()).toContain('Correct Recipient (field');
    expect(told()).toContain('Ctrl+N, Ctrl+P: another field. The one under the cursor comes first.');
    while (!told().includes('Correct Amount max in pounds')) own.press('Ctrl+N');
    expect(own.press('Ctrl+P').screen().join('\n')).toContain('Correct Amount (field');
  });

  it('that is typed is not dropped for another field', () => {
    const own = session(viewOf('funding', { columns: ['amount'], filter: 'Bargate' }), { runner }).press('m', 'Tab');
    own.type('0').press('Ctrl+N');
    expect(own.said()).toBe('! This correction is not saved yet; Enter saves it, Ctrl+R takes back what was typed.');
    expect(own.screen().join('\n')).toMatch(/Correct Amount \([\s\S]*Should be: +5000/);
    expect(own.press('Ctrl+R', 'Ctrl+N').screen().join('\n')).not.toContain('Correct Amount (');
  });

  it.each([
    ['all', 'by', 'Stated by', 'statedBy'],
    ['all', 'state', 'Amount', 'funding.amountGbp'],
    ['funding', 'part', 'Part of', 'funding.partOf'],
  ] as const)('in %s begins with the field under the cursor: %s', (table, column, title, path) => {
    const own = session(viewOf(table, { columns: [column], filter: 'Bargate' }), { runner }).press('m');
    const line = own.screen().find((text) => text.includes(`Correct ${title} (field`));
    expect(line).toContain(path);
  });

  it('can be of every field but what makes the record what it is', () => {
    const paths = fieldsOf(money('m-1', 5) as FactRecord).map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['paragraph', 'summary', 'themes', 'funding.amountGbp', 'funding.partOf']),
    );
    for (const path of ['id', 'kind', 'document']) expect(paths).not.toContain(path);
  });
});

describe('marked rows', () => {
  it('are copied as they are shown; without marks the cell is', () => {
    const own = session(
      viewOf('funding', { columns: ['amount', 'recipient'], sort: [{ column: 'amount', descending: false }] }),
      { runner },
    );
    own.press('y');
    expect(own.effects.at(-1)).toEqual({ type: 'copy', text: '£500', what: 'the cell' });
    own.press('Space', 'v', 'y');
    expect(own.effects.at(-1)).toEqual({
      type: 'copy',
      text: 'Amount\tRecipient\n£500\tBargate\n£900\tnot stated\n',
      what: '2 rows',
    });
    expect(own.press('V').state.marks.size).toBe(0);
  });

  it('have a +, a # where they have a note too, and help says so', () => {
    const own = open().press('m', 'Enter', 'Space', 'Space', 'k');
    const rows = (): string[] => own.grid().slice(2);
    expect(rows().map((line) => line.slice(0, 2))).toEqual(['▶#', ' +']);
    own.press('V');
    expect(rows().map((line) => line.slice(0, 2))).toEqual(['▶*', '  ']);
    const [, signs = ''] = textLines(own.press('?').context, { kind: 'help', top: 0 })
      .map(({ text }) => text)
      .join('\n')
      .split('Signs beside the rows');
    expect(signs).toMatch(/^\n# +marked, and with a note of yours\n\+ +marked\n/);
  });

  it('stay marked under another sort and filter', () => {
    const own = open().press('Space');
    const [id] = own.state.marks;
    own.press('s', 's', '/').type('Summary').press('Enter');
    expect([...own.state.marks]).toEqual([id]);
    expect(own.grid().filter((line) => line[1] === '+')).toHaveLength(1);
  });
});

describe('Y and o', () => {
  it('Y copies the citation with the command line that opens the view', () => {
    const { effects } = session(viewOf('funding', { filter: 'Bargate' }), { runner }).press('Y');
    expect(effects.at(-1)).toMatchObject({ type: 'copy', what: 'the citation' });
    const { text } = effects.at(-1) as { text: string };
    expect(text.split('\n')).toEqual([
      'Summary of m-1.',
      'Police and Crime Panel, “Title of minutes” (minutes), 2018-02-08, paragraph 1, read whole.',
      'https://example.org/minutes',
      'beatbook --view funding --where Bargate',
      '',
    ]);
  });

  it('o shows the address in full and opens it only after Enter', () => {
    const own = open().press('o');
    expect(own.screen().join('\n')).toContain('  https://example.org/minutes');
    expect(own.effects).toEqual([]);
    own.press('Enter');
    expect(own.effects).toEqual([{ type: 'open-page', address: 'https://example.org/minutes' }]);
  });

  it('a text that nothing took is shown, to be copied by hand', () => {
    const own = open().send({ type: 'not-copied', text: 'one\ttwo\n', what: 'the cell' });
    expect(own.screen().join('\n')).toContain('Nothing took the cell; select it here to copy it');
    expect(own.screen().join('\n')).toContain('one two');
    expect(own.press('Esc').state.dialog).toBeNull();
  });
});

describe('saved views', () => {
  it('are saved with w under a name, opened with W, taken away with -, and undone', () => {
    const own = session('funding', { runner })
      .press('/')
      .type('Bargate')
      .press('Enter', 'w')
      .type('Bargate money')
      .press('Enter');
    expect(own.said()).toBe('Saved as Bargate money. W lists the saved views; beatbook --open opens one.');
    own.press('3', 'W');
    expect(own.screen()[3]).toContain('▶ Bargate money        beatbook --view funding --where Bargate');
    own.press('Enter');
    expect(own.ids()).toEqual(['m-1']);
    own.press('W', '-');
    expect([own.state.dialog, own.said()]).toEqual([null, 'Bargate money is taken away; u brings it back.']);
    expect(own.press('W').said()).toBe('! No view is saved; w saves this one.');
    expect(own.press('u', 'W').state.dialog?.kind).toBe('views');
  });

  it('of a name that is taken are told as replaced, and undo brings the old one back', () => {
    const own = session('funding', { runner }).press('w').type('mine').press('Enter', '7', 'w').type('mine');
    const saved = (): string | undefined => own.state.workspace.views.mine?.value?.table;
    expect(saved()).toBe('funding');
    own.press('Enter');
    expect(saved()).toBe('figures');
    expect(own.said()).toBe('Replaced mine; u brings the old one back.');
    expect(own.press('u').said()).toBe('Undone: a saved view (2 steps left to undo).');
    expect(saved()).toBe('funding');
    own.press('U');
    expect(saved()).toBe('figures');
    // Under a name that was taken away there is nothing to replace.
    own.press('W', '-', 'w').type('mine').press('Enter');
    expect(own.said()).toMatch(/^Saved as mine\./);
  });

  it('that name what the dataset does not have say so, and open as far as they can', () => {
    const own = session('funding', { runner }).press('w').type('all').press('Enter');
    const saved = own.state.workspace.views.all?.value;
    const view = { ...saved, forces: ['narnia'], filter: 'nofield:1' } as NonNullable<typeof saved>;
    const at = { at: '2025-06-30T10:00:00.000Z', by: 'other' };
    const views = { narnia: { value: { ...view, filter: '' }, ...at }, wrong: { value: view, ...at } };
    own.send({ type: 'workspace', workspace: { ...own.state.workspace, views }, unsaved: null });
    expect(own.press('W', 'Enter').said()).toBe('! Not in this dataset: narnia.');
    expect(own.press('W', 'j', 'Enter').said()).toMatch(
      /^! The view wrong cannot be opened: its filter cannot be read/,
    );
  });
});

describe('the log', () => {
  it('lists each view that was opened as a command line, which Enter opens again', () => {
    const own = session('funding', { runner }).press('7', '/').type('few').press('Enter', '4', '@');
    const lines = own.screen().filter((line) => line.includes('beatbook --view'));
    expect(lines.map((line) => line.replace(/^.*(beatbook)/, '$1').trim())).toEqual([
      'beatbook --view resolutions',
      'beatbook --view figures --where few',
      'beatbook --view figures',
      'beatbook --view funding',
    ]);
    own.press('j', 'Enter');
    expect(own.context.result.view.filter).toBe('few');
  });

  it('has the view at the start, and one line, the last, for lines in a row that open the same', () => {
    const view = viewOf('funding', { filter: 'Bargate' });
    const [line] = session(view, { runner }).state.workspace.log;
    expect(line).toMatchObject({ command: 'beatbook --view funding --where Bargate', at: '2025-06-30T10:00:00.000Z' });
    const earlier = [1, 2].map((day) => ({ ...line, id: String(day), at: `2025-06-2${day}T10:00:00.000Z` }));
    const own = session(view, { runner });
    const log = earlier as (typeof own.state.workspace)['log'];
    own.send({ type: 'workspace', workspace: { ...own.state.workspace, log }, unsaved: null });
    own.press('7', '@');
    const lines = own.screen().filter((text) => text.includes('beatbook --view'));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ +2025-06-30 \d\d:\d\d +beatbook --view funding --where Bargate/);
    own.press('j', 'Enter');
    expect(own.ids()).toEqual(['m-1']);
  });

  it('keeps its order through a merge, also of lines written within one millisecond', () => {
    const own = open().press(...Array.from({ length: 12 }, () => 's'));
    const { workspace } = own.state;
    expect(workspace.log).toHaveLength(13);
    expect(mergeWorkspaces(EMPTY_WORKSPACE, workspace, EMPTY_WORKSPACE).log).toEqual(workspace.log);
    const times = workspace.log.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].sort());
  });
});

describe('what another program wrote', () => {
  it('shows as soon as it is known, and is no step to undo', () => {
    const own = open();
    const entry = {
      dataset: 'test.json',
      force: 'kent',
      summary: 'Summary of m-1.',
      corrections: {},
      note: {
        value: 'mine',
        at: '2025-06-30T10:00:00.000Z',
        by: 'a',
        other: { value: 'theirs', at: '2025-06-30T10:00:00.000Z', by: 'b' },
      },
    };
    own.send({
      type: 'workspace',
      workspace: { ...own.state.workspace, entries: { 'm-1': entry } },
      unsaved: 'no space is left on the disk',
    });
    expect(own.press('u').said()).toBe('! Nothing to undo.');
    expect(own.screen()[0]).toContain('! notes unsaved');
    const [row] = own.context.env.runner.run(viewOf('notes')).rows;
    expect(
      own.context.env.runner
        .run(viewOf('notes'))
        .columns.find(({ id }) => id === 'note')
        ?.value(row as never),
    ).toBe('mine (written elsewhere at the same time: theirs)');
  });
});

describe('whether notes are on the disk', () => {
  const SAVED = /notes saved {2}\? help $/;
  const answer = (own: Session, unsaved: string | null = null): Session =>
    own.send({ type: 'workspace', workspace: own.state.workspace, unsaved });

  it('is told above once they are, and not while the next one is on its way', () => {
    const own = answer(session('funding'));
    expect(own.screen()[0]).not.toContain('notes saved');
    own.press('m', 'Enter');
    expect(own.screen()[0]).not.toContain('notes saved');
    expect(answer(own).screen()[0]).toMatch(SAVED);
    own.press('j');
    expect(own.screen()[0]).toMatch(SAVED);
    expect(spokenLines(own.context).lines).toContain('Notes saved.');
    own.press('m', 'Enter');
    expect(own.screen()[0]).not.toContain('notes saved');
    expect(answer(own, 'no space is left on the disk').screen()[0]).toContain('! notes unsaved');
    expect(spokenLines(own.context).lines).toContain('Notes unsaved.');
    expect(answer(own).screen()[0]).toMatch(SAVED);
    own.press('u');
    expect(own.screen()[0]).not.toContain('notes saved');
  });
});
