import { resolutionSchema } from '../domain/schema.ts';
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
      choices: () => resolutionSchema.shape.outcome.options,
    },
  ],
});
