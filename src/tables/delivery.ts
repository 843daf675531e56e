import { DELIVERY_STATUSES } from '../domain/words.ts';
import { factTable } from './fact-table.ts';

export const delivery = factTable('delivery', {
  id: 'delivery',
  key: '6',
  title: 'Delivery',
  short: 'Del',
  noun: 'delivery records',
  about: 'what was done, is under way or is planned under the plan',
  shown: ['force', 'date', 'summary', 'status', 'by', 'theme', 'paragraph'],
  sort: [{ column: 'date', descending: true }],
  columns: [
    {
      id: 'status',
      shows: ['delivery.status'],
      title: 'Status',
      about: 'what the document said, on its date',
      type: 'choice',
      width: 11,
      value: (row) => row.record.delivery.status,
      choices: () => DELIVERY_STATUSES,
    },
  ],
});
