import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { createRunner } from '../../src/looks/run.ts';
import type { Runner } from '../../src/tables/run.ts';
import { document, force, makeDataset, money, plan, record, runnerOf } from '../support/dataset.ts';
import { type Session, session } from '../support/session.ts';

const FILE: Partial<DatasetFile> = {
  forces: [force('kent'), force('surrey'), force('gwent')],
  plans: [plan('early', { start: '2013', end: '2016' }), plan('late', { start: '2017', end: '2021' })],
  documents: [
    document('kent-1', { plan: 'early' }),
    document('kent-2', { plan: 'late' }),
    document('surrey-1', { force: 'surrey' }),
    document('gwent-1', { force: 'gwent' }),
  ],
  records: [
    { ...money('vans', 120), document: 'kent-1' },
    { ...money('radios', 80), document: 'kent-2' },
    { ...money('boats', 60), document: 'surrey-1' },
    { ...money('horses', 40), document: 'gwent-1' },
    record('action', 'report', { document: 'kent-2' }),
  ],
};
const FIRST = makeDataset(FILE);
/** Without Gwent and without the earlier plan; the vans cost more, and there are bikes. */
const SECOND = makeDataset({
  ...FILE,
  forces: [force('kent'), force('surrey')],
  plans: [plan('late', { start: '2017', end: '2021' })],
  documents: [document('kent-1'), document('kent-2', { plan: 'late' }), document('surrey-1', { force: 'surrey' })],
  records: [
    { ...money('bikes', 300), document: 'kent-1' },
    { ...money('vans', 150), document: 'kent-1' },
    { ...money('radios', 80), document: 'kent-2' },
    { ...money('boats', 60), document: 'surrey-1' },
    record('action', 'report', { document: 'kent-2' }),
  ],
});

const first = (): Runner => runnerOf(FIRST, undefined, null);

/** Reads another dataset in the place of the one that is open. */
function reload(own: Session, dataset: Dataset = SECOND): Session {
  const { source } = own.context.env.runner;
  const runner = createRunner({ ...source, dataset, since: { dataset: source.dataset, argument: null } });
  return own.send({ type: 'reloaded', runner });
}

const open = (...keys: KeyName[]): Session => session('funding', { runner: first() }).press(...keys);

describe('r', () => {
  it('asks for the dataset to be read again', () => {
    expect(open('r').effects).toEqual([{ type: 'reload' }]);
  });

  it('shows the new rows, keeps the cursor on its record, and counts what changed', () => {
    const own = open('j', 'j');
    expect(own.current()).toBe('radios');
    reload(own);
    expect(own.ids().sort()).toEqual(['bikes', 'boats', 'radios', 'vans']);
    expect(own.current()).toBe('radios');
    expect(own.state.notice?.text).toBe('Reloaded: 1 added, 4 removed, 2 changed; D shows them.');
  });

  it('keeps the filter, the sort and what undo goes back to', () => {
    const own = open('l', 's', ',');
    const before = own.state.views;
    reload(own);
    expect(own.state.views).toEqual(before);
    own.press('u');
    expect(own.state.views.settings.funding.filter).toBe('');
    expect(own.ids()).toContain('bikes');
  });

  it('says that nothing differs', () => {
    expect(reload(open(), FIRST).state.notice).toEqual({ text: 'Reloaded: nothing differs.', warning: false });
  });

  it('takes a force area that is gone out of the view, and says so', () => {
    const own = open('f', 'j', 'Space', 'j', 'Space', 'Esc');
    expect(own.state.views.forces).toEqual(['gwent', 'kent']);
    reload(own);
    expect(own.state.views.forces).toEqual(['kent']);
    expect(own.state.notice?.text).toContain('No longer there: the force area gwent.');
    own.press('u', 'u');
    expect(own.state.views.forces).toEqual([]);
  });

  it('goes back to all plan periods where the period is gone', () => {
    const own = open(']');
    expect(own.state.views.period).toBe('2013-2016');
    reload(own);
    expect(own.state.views.period).toBe('all');
    expect(own.state.notice?.text).toContain('the plan period 2013–2016');
    expect(reload(open(']', ']')).state.views.period).toBe('2017-2021');
  });

  it('takes off the part of a filter that names what is gone, in the views of undo too', () => {
    const own = open('/').type('force:gwent amount>1').press('Enter');
    own.press('/', 'Ctrl+U').type('vans').press('Enter');
    reload(own);
    expect(own.state.views.settings.funding.filter).toBe('vans');
    own.press('u');
    expect(own.state.views.settings.funding.filter).toBe('amount>1');
    const open2 = reload(open('/').type('force:gwent amount>1').press('Enter'));
    expect(open2.state.notice?.text).toContain('a part of the filter of Funding');
    expect(open2.ids()).toHaveLength(4);
  });

  it('closes a comparison that has too few force areas left', () => {
    const own = session('funding', { runner: first() });
    own.press('f', 'j', 'c', 'j', 'c', 'C');
    expect(own.state.views.look?.forces).toEqual(['gwent', 'kent']);
    reload(own);
    expect(own.state.views.look).toBeNull();
    expect(own.state.notice?.text).toContain('the comparison');
    expect(own.state.views.compared).toEqual(['kent']);
  });

  it('stays inside what Enter opened, and Esc still comes back', () => {
    const own = session('documents', { runner: first() }).press('Enter');
    reload(own);
    expect(own.state.trail).toHaveLength(1);
    own.press('Esc');
    expect(own.state.views.table).toBe('documents');
  });
});

describe('the table of changes', () => {
  it('says before the first reload how to get any', () => {
    expect(open('D').grid().join('\n')).toContain('r reads it again');
    const own = session('changes', { runner: first(), keys: { reload: ['!'] } });
    expect(own.grid().join('\n')).toContain('! reads it again');
  });

  it('lists what was added, removed and changed, field by field', () => {
    const own = reload(open()).press('D');
    expect(own.ids()).toContain('record vans funding.amountGbp');
    expect(own.ids()).toContain('force gwent');
    expect(own.ids()).toContain('document kent-1 plan');
    own.press('/').type('change:removed kind:funding').press('Enter');
    expect(own.ids()).toEqual(['record horses']);
  });

  it('opens what is there, and says of what was removed that it is gone', () => {
    const own = reload(open()).press('D', '/').type('item=bikes').press('Enter', 'Enter');
    expect(own.ids()).toEqual(['bikes']);
    own.press('Esc', '/', 'Ctrl+U').type('item=horses').press('Enter', 'Enter');
    expect(own.said()).toContain('removed');
  });
});

const KEYS: KeyName[] = ['j', 'G', 'l', ',', ';', 's', 'Enter', 'Esc', 'u', 'U', ']', 'P', '1', '2', '5', '8', 'D'];
const LOOKS: KeyName[] = ['C', 'c', 'b', '.', 'M', 'O', 'f', 'Space', 'A', '`', '-', 'q', 'Tab', 't'];

describe('any keys before and after a reload', () => {
  it('keep a filter by a force area that is gone, in the table of changes', () => {
    const own = session('funding', { runner: first() });
    reload(own).press('D', 'j', ';');
    expect(own.context.result.view.table).toBe('changes');
    expect(own.said()).not.toMatch(/^!/);
  });

  it('leave a screen that shows rows of the dataset that is open', () => {
    const keys = fc.array(fc.constantFrom(...KEYS, ...LOOKS), { maxLength: 25 });
    fc.assert(
      fc.property(keys, keys, fc.boolean(), (before, after, back) => {
        const last = back ? FIRST : SECOND;
        const own = session('funding', { runner: first() }).press(...before);
        reload(own);
        own.press(...after);
        reload(own, last).press(...after);
        expect(own.screen().length).toBeLessThanOrEqual(24);
        expect(own.context.env.runner.source.dataset).toBe(last);
        const known = new Set(last.forces.map(({ id }) => id));
        expect(own.state.views.forces.filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
