import { join } from 'node:path';
import { expect, it } from 'vitest';
import { summariesOf } from '../../evaluate/summaries.ts';
import { datasetFile, document, folderOf, record } from '../support/dataset.ts';

it('makes a document of the summaries of each paper of a panel, a paragraph for each record', async () => {
  const records = [
    record('delivery', 'vans-1', { document: 'vans', paragraph: 7, summary: 'Two vans were bought.' }),
    record('question', 'vans-2', {
      document: 'vans',
      summary: 'The Panel asked why.',
      question: { askedBy: 'Panel', answer: 'They were cheap.', outcome: 'answered' },
    }),
    record('delivery', 'page-1', { document: 'page' }),
  ];
  const documents = [document('vans', { title: 'Vans' }), document('page', { type: 'web-page' })];
  const folder = await folderOf({ 'town.json': datasetFile({ documents, records }) });
  const { samples } = await summariesOf(join(folder, 'town.json'));
  expect(samples.map(({ document, records }) => [document, records.map(({ paragraph }) => paragraph)])).toEqual([
    ['vans', [1, 2]],
  ]);
  const lines = Buffer.from(samples[0]?.bytes ?? [])
    .toString()
    .split('\n\n');
  expect([lines[0], ...lines.slice(-2)]).toEqual([
    'Vans',
    '1. Two vans were bought.',
    '2. The Panel asked why. They were cheap.',
  ]);
});
