import type { Fact } from '../dataset/model.ts';
import { formatFigure } from '../domain/figure.ts';
import type { Figure } from '../domain/schema.ts';
import { FIGURE_DIRECTIONS } from '../domain/words.ts';
import { qualifier } from './columns.ts';
import { factTable } from './fact-table.ts';

type Row = Fact<'figure'>;
const of = (row: Row): Figure => row.record.figure;
export const figures = factTable('figure', {
  id: 'figures',
  key: '7',
  title: 'Figures',
  short: 'Fig',
  noun: 'figures',
  about: 'performance and resource figures, and trends told without a number',
  shown: ['force', 'metric', 'value', 'unit', 'asof', 'date', 'theme', 'paragraph'],
  sort: [{ column: 'date', descending: true }],
  columns: [
    {
      id: 'metric',
      shows: ['figure.metric'],
      title: 'Metric',
      about: 'what is counted; a change begins "change in"',
      type: 'text',
      width: 40,
      grow: true,
      value: (row) => of(row).metric,
    },
    {
      id: 'value',
      shows: ['figure.value'],
      title: 'Value',
      about: 'the number, in its unit; a fall is negative',
      type: 'number',
      width: 16,
      value: (row) => of(row).value,
      text: (row) => formatFigure(of(row)),
      exports: {
        keys: ['value', 'qualifier', 'direction'],
        values: (row) => [of(row).value, of(row).qualifier, of(row).direction],
      },
    },
    {
      id: 'unit',
      shows: ['figure.unit'],
      title: 'Unit',
      about: '£, % or what is counted',
      type: 'text',
      width: 12,
      value: (row) => of(row).unit,
    },
    {
      id: 'direction',
      shows: ['figure.direction'],
      title: 'Direction',
      about: 'of a trend told without a number',
      type: 'choice',
      width: 9,
      value: (row) => of(row).direction,
      missing: () => 'has value',
      choices: () => FIGURE_DIRECTIONS,
    },
    qualifier<Row>('figure.qualifier', (row) => of(row).qualifier),
    {
      id: 'asof',
      shows: ['figure.asOf'],
      title: 'As of',
      about: 'the date or period that it is for, in words',
      type: 'text',
      width: 20,
      value: (row) => of(row).asOf,
    },
  ],
  quantity: { column: 'value', alike: (row) => `${of(row).metric} (${of(row).unit})`, adds: false },
  flags: [{ id: 'unstated', about: 'no number is stated', test: (row) => of(row).value === null }],
});
