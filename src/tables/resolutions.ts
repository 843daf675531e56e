import { RESOLUTION_OUTCOMES } from '../domain/words.ts';
import { factTable } from './fact-table.ts';

export const resolutions = factTable('resolution', {
  id: 'resolutions',
  key: '4',
  title: 'Resolutions',
  short: 'Res',
  noun: 'resolutions',
  about: 'what the panel, or the body of the document, resolved',
  shown: ['force', 'date', 'summary', 'outcome', 'by', 'theme', 'paragraph'],
  sort: [{ column: 'date', descending: true }],
  columns: [
    {
      id: 'outcome',
      shows: ['resolution.outcome'],
      title: 'Outcome',
      about: 'noted, supported, approved, agreed, recommended, vetoed or other',
      type: 'choice',
      width: 11,
      value: (row) => row.record.resolution.outcome,
      choices: () => RESOLUTION_OUTCOMES,
    },
  ],
});
