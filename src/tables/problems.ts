import type { Dataset } from '../dataset/model.ts';
import { PROBLEM_KINDS, type Problem, problemSteps } from '../dataset/problems.ts';
import type { Steps } from '../dataset/steps.ts';
import { forceLabel } from '../domain/force.ts';
import type { Row as AnyRow } from '../query/field.ts';
import * as shared from './columns.ts';
import { LISTED, placeOf, selectionOf } from './item.ts';
import { inScope } from './scope.ts';
import type { Column, Json, Table } from './table.ts';

type Row = AnyRow & Problem;

const text = (id: 'item' | 'message', title: string, about: string, width: number): Column<Row> => ({
  id,
  title,
  about,
  type: 'text',
  width,
  grow: id === 'message',
  value: (row) => row[id],
});

const known = new WeakMap<Dataset, readonly Problem[]>();

/** The problems of a dataset, looked for once. */
function* problemsOf(dataset: Dataset): Steps<readonly Problem[]> {
  const found = known.get(dataset) ?? (yield* problemSteps(dataset));
  known.set(dataset, found);
  return found;
}

export const problems: Table<Row> = {
  id: 'problems',
  key: '0',
  title: 'Problems',
  short: 'Prob',
  noun: 'problems',
  about: 'what a person should look at in the data; Enter goes there',
  *rows({ dataset }, scope) {
    const found = yield* problemsOf(dataset);
    return found
      .filter(inScope(scope))
      .map((problem) => ({ ...problem, id: `${problem.kind} ${problem.item} ${problem.message}` }));
  },
  columns: [
    shared.force,
    {
      id: 'problem',
      title: 'Problem',
      about: 'what sort of problem it is',
      type: 'choice',
      width: 15,
      value: (row) => row.kind,
      choices: () => Object.keys(PROBLEM_KINDS),
    },
    text('message', 'What', 'what was noticed', 50),
    text('item', 'Where', 'the id of the force area, plan, document or record', 40),
    {
      id: 'kind',
      title: 'Kind',
      about: 'what that is',
      type: 'choice',
      width: 9,
      value: (row) => row.itemKind,
      choices: () => LISTED,
    },
  ],
  shown: ['force', 'problem', 'message', 'item'],
  sort: [
    { column: 'problem', descending: false },
    { column: 'force', descending: false },
  ],
  flags: [],
  headline: (row) => `${forceLabel(row.force)}: ${PROBLEM_KINDS[row.kind]}. ${row.item}: ${row.message}.`,
  citation: () => null,
  open: (row) => placeOf(row.itemKind, row.item),
  source: (row): Json => ({ [row.itemKind]: row.item }),
  selection: (row) => selectionOf(row.itemKind, row.item),
};
