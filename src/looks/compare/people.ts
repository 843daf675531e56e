/** People and officers of a force area, and other measures for each 100,000 people. */
import type { Linked } from '../../dataset/model.ts';
import { formatPounds } from '../../domain/money.ts';
import { NOT_COMPARABLE, NOT_STATED } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import { isNearInTime, perHundredThousand } from '../../domain/reference.ts';
import type { Force } from '../../domain/schema.ts';
import type { Row } from '../../query/field.ts';
import type { Cell } from '../sheet.ts';
import { type Measure, measured } from './measure.ts';
import type { Side } from './side.ts';

/** One row of the comparison that is no measure of what was read. */
export interface Standing {
  id: string;
  title: string;
  about: string;
  cell(side: Side): Cell;
}

function figure(id: 'population' | 'officers', title: string, about: string): Standing {
  return {
    id,
    title,
    about,
    cell: ({ force }) => {
      const stated = force[id];
      if (!stated) return { value: null, lead: NOT_STATED, rest: '', behind: null, closed: 'no publication states it' };
      const note = stated.note === null ? '' : `; ${stated.note}`;
      const closed = `read in: ${stated.source}${note}`;
      return {
        value: stated.value,
        lead: formatNumber(stated.value),
        rest: stated.note === null ? '' : `(${stated.note})`,
        behind: null,
        closed,
      };
    },
  };
}

export const PEOPLE: readonly Standing[] = [
  figure('population', 'People, mid-2018', 'people who live in the force area, as its source states'),
  figure('officers', 'Officers, March 2019', 'police officers, full-time equivalent, as its source states'),
];

const datesOf = (rows: readonly Row[]): (string | null)[] =>
  (rows as readonly (Row & Linked)[]).map(({ date }) => date);

function perHead(measure: Measure, side: Side): Cell {
  const cell = measured(measure, side);
  const { behind } = cell;
  const people = (side.force as Force).population;
  const amount = behind && cell.value !== null ? (measure.amount?.(behind.rows) ?? null) : null;
  if (!behind || amount === null || behind.rows.length === 0) return cell;
  if (!people || people.value === 0) return { value: null, lead: NOT_STATED, rest: '(people)', behind };
  if (!isNearInTime(people.asOf, datesOf(behind.rows))) {
    return { value: null, lead: NOT_COMPARABLE, rest: '(dates far from mid-2018)', behind };
  }
  const value = perHundredThousand(amount, people.value);
  const text = measure.id.startsWith('money') ? formatPounds(Math.round(value)) : formatNumber(value, 1);
  return { value, lead: text, rest: '(people of mid-2018)', ...(cell.caveat ? { caveat: cell.caveat } : {}), behind };
}

/** A measure for each 100,000 people in mid-2018; null for one that no number of people can be set against. */
export function perHeadOf(measure: Measure): Standing | null {
  if (!measure.amount || measure.filtered === false || measure.id.startsWith('theme')) return null;
  return {
    id: `${measure.id}-per-head`,
    title: `${measure.title} per 100,000`,
    about: `${measure.about}; for each 100,000 people in mid-2018, not comparable with dates more than five years away`,
    cell: (side) => perHead(measure, side),
  };
}
