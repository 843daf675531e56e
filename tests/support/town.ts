/** A small dataset that fits on a page, for tests that show whole lines of the screen. */
import { document, force, makeDataset, money, plan, record, runnerOf } from './dataset.ts';

/** Two force areas, two overlapping plans of Kent, one document of Surrey that names no plan. */
export const town = runnerOf(
  makeDataset({
    forces: [
      force('kent', { name: 'Kent Police' }),
      force('surrey', { name: 'Surrey Police' }),
      force('gwent', { name: 'Gwent Police' }),
    ],
    plans: [
      plan('kent-early', { title: 'Safer Kent', start: '2016', end: '2021' }),
      plan('kent-late', { title: 'Making Kent Safer', start: '2017', end: '2021' }),
    ],
    documents: [
      document('kent-2017', { meetingDate: '2017-02-02', plan: 'kent-early' }),
      document('kent-2018', { meetingDate: '2018-02-08', plan: 'kent-late' }),
      document('surrey-2019', { force: 'surrey', meetingDate: '2019-05-05' }),
    ],
    records: [
      { ...money('vans', 120_000, { purpose: 'vans' }), document: 'kent-2017' },
      { ...money('radios', 80_000, { purpose: 'radios' }), document: 'kent-2018' },
      { ...money('horses', null, { purpose: 'horses', type: 'budget' }), document: 'kent-2018' },
      { ...money('boats', 80_000, { purpose: 'boats', frequency: 'yearly' }), document: 'surrey-2019' },
      record('question', 'why', { document: 'kent-2018', summary: 'A member asked why overtime rose.' }),
      record('action', 'report', { document: 'kent-2018', summary: 'The officer will report on overtime.' }),
    ],
  }),
);
