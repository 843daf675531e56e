/** The timeline: the plans of each force area as bars on a year axis, overlaps and gaps in sight, meetings as ticks. */
import type { Linked } from '../dataset/model.ts';
import { forceLabel } from '../domain/force.ts';
import { counted } from '../domain/number.ts';
import { periodLabel, yearsOf } from '../domain/period.ts';
import type { Force } from '../domain/schema.ts';
import type { Row } from '../query/field.ts';
import { ALL_PERIODS } from '../query/view.ts';
import type { Result, Runner } from '../tables/run.ts';
import { behind } from './groups.ts';
import type { LookKind } from './look.ts';
import type { Behind, Cell, SheetRow } from './sheet.ts';

/** A plan on the axis. Years are whole; an end that is not stated is the start, and the other way round. */
export interface Span {
  id: string;
  title: string;
  label: string;
  start: number;
  end: number;
  /** Whether the end or the start is not stated. */
  open: boolean;
}

/** One force area on the axis. */
export interface Lane {
  force: Force;
  spans: readonly Span[];
  /** ISO dates of its meetings, in order. */
  meetings: readonly string[];
  /** Plans whose years are not stated, by their titles. */
  undated: readonly string[];
}

/** The timeline as data, for the screen and for a picture alike. */
export interface Timeline {
  first: number;
  last: number;
  lanes: readonly Lane[];
}

type PlanRow = Row & Pick<Linked, 'force' | 'plan' | 'period'>;

function spanOf({ id, plan, period }: PlanRow): Span | null {
  const { start, end } = yearsOf(period);
  if (!plan || (start === null && end === null)) return null;
  const [from, to] = [start ?? end ?? 0, end ?? start ?? 0];
  return {
    id,
    title: plan.title,
    label: periodLabel(period),
    start: from,
    end: to,
    open: start === null || end === null,
  };
}

/** The plans among the rows of the table of periods, and the meetings of their force areas. */
export function timelineOf(base: Result, runner: Runner): Timeline {
  const rows = base.matching as readonly PlanRow[];
  const present = new Set(rows.map(({ force }) => force));
  const forces = runner.source.dataset.forces.filter((force) => present.has(force));
  const scope = { forces: forces.map(({ id }) => id), period: ALL_PERIODS };
  const documents = (
    forces.length === 0 ? [] : runner.select({ table: 'documents', ...scope, filter: '' }).matching
  ) as readonly (Row & Linked)[];
  const meetings = Map.groupBy(documents, ({ force }) => force.id);
  const lanes = forces.map((force): Lane => {
    const own = rows.filter((row) => row.force === force && row.plan !== null);
    const spans = own.flatMap((row) => spanOf(row) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    const dates = (meetings.get(force.id) ?? []).flatMap(({ document }) => document.meetingDate ?? []);
    const undated = own.flatMap((row) => (spanOf(row) === null && row.plan ? [row.plan.title] : []));
    return { force, spans, meetings: [...new Set(dates)].sort(), undated };
  });
  const years = lanes.flatMap(({ spans, meetings: dates }) => [
    ...spans.flatMap(({ start, end }) => [start, end]),
    ...dates.map((date) => Number(date.slice(0, 4))),
  ]);
  return { first: Math.min(...years), last: Math.max(...years), lanes };
}

/** Letters for one year: a meeting ticks the quarter that it was held in. */
const QUARTERS = 4;

/** For no plan, one, and several: the line, a meeting, where one begins. */
const LETTERS = [
  ['·', '|', '·'],
  ['─', '┼', '├'],
  ['═', '╪', '╞'],
] as const;

const quarterOf = (date: string): number => Math.floor((Number(date.slice(5, 7)) - 1) / (12 / QUARTERS));

const covers =
  (year: number) =>
  ({ start, end }: Span): boolean =>
    start <= year && year <= end;

/**
 * One year of a lane as letters, its first one and one for each quarter: no plan known, one plan, several; where a plan
 * begins, and a tick for each quarter with a meeting.
 */
function yearText(lane: Lane, year: number): string {
  const covering = lane.spans.filter(covers(year));
  const begins = covering.some(({ start }) => start === year);
  const ticks = new Set(lane.meetings.filter((date) => Number(date.slice(0, 4)) === year).map(quarterOf));
  const [line, tick, first] = LETTERS[Math.min(2, covering.length)] as (typeof LETTERS)[number];
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) => (ticks.has(quarter) ? tick : line));
  return (begins ? first : line) + quarters.join('');
}

function yearWords(lane: Lane, year: number): string {
  const plans = lane.spans.filter(covers(year));
  const held = lane.meetings.filter((date) => Number(date.slice(0, 4)) === year).length;
  const covered = plans.length === 0 ? 'no plan known' : plans.map(({ label }) => label).join(' and ');
  return `${covered}${held === 0 ? '' : `, ${counted(held, 'meeting')}`}`;
}

/** All years from one to another; none where there are no years at all. */
function yearsBetween(first: number, last: number): number[] {
  return last >= first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** A lane in words: its plans with their overlaps, the years between them that no plan covers, its meetings. */
export function laneInWords(lane: Lane): string {
  const { spans, meetings, undated, force } = lane;
  const plans = spans.map(({ title, label }) => `${title} (${label})`);
  const years = spans.flatMap(({ start, end }) => [start, end]);
  const between = yearsBetween(Math.min(...years), Math.max(...years));
  const covering = (year: number): number => spans.filter(covers(year)).length;
  const gaps = between.filter((year) => covering(year) === 0);
  const twice = between.filter((year) => covering(year) > 1);
  const parts = [
    plans.length === 0 ? 'no plan with stated years' : plans.join('; '),
    undated.length > 0 ? `Years not stated: ${undated.join('; ')}` : '',
    twice.length > 0 ? `Several plans in ${twice.join(', ')}` : '',
    gaps.length > 0 ? `No plan known in ${gaps.join(', ')}` : '',
    meetings.length > 0
      ? `${counted(meetings.length, 'meeting')} read, ${meetings[0]} to ${meetings.at(-1)}`
      : 'No meeting read',
  ];
  return `${forceLabel(force)}: ${parts.filter(Boolean).join('. ')}.`;
}

/** The plans that cover a year: one alone with its period as the scope, so that the other tables keep it. */
function plansIn(year: number, lane: Lane, base: Result): Behind | null {
  const ids = new Set(lane.spans.filter(covers(year)).map(({ id }) => id));
  const rows = (base.matching as readonly PlanRow[]).filter(({ id }) => ids.has(id));
  const [only, ...others] = rows;
  if (!only) return null;
  const forces = [lane.force.id];
  const alone = others.length === 0;
  const scope = { forces, period: alone ? only.period : base.view.period };
  return behind({ ...base, view: { ...base.view, ...scope } }, rows, [alone ? `plan:${only.id}` : `period:${year}`]);
}

function rowOf(lane: Lane, years: readonly number[], base: Result): SheetRow {
  const own = (base.matching as readonly PlanRow[]).filter(({ force }) => force === lane.force);
  const all = behind({ ...base, view: { ...base.view, forces: [lane.force.id] } }, own, []);
  const cells = years.map((year): [string, Cell] => {
    const plans = plansIn(year, lane, base);
    const value = plans?.rows.map(({ id }) => id) ?? [];
    const closed = 'no plan is known for this year';
    return [String(year), { value, rest: yearText(lane, year), words: yearWords(lane, year), behind: plans, closed }];
  });
  return {
    id: lane.force.id,
    headline: laneInWords(lane),
    cells: new Map([['force', { value: lane.force.id, rest: forceLabel(lane.force), behind: all }], ...cells]),
  };
}

export const timeline: LookKind = {
  id: 'timeline',
  key: 'O',
  title: 'Timeline',
  about: 'the plans of each force area on a year axis, with overlaps, gaps, and the quarters with a meeting',
  table: 'periods',
  by: [0, 0],
  options: [],
  legend: '├ begins ─ one plan ═ several · none known ┼ meeting',
  *sheet(base, _look, runner) {
    const { first, last, lanes } = timelineOf(base, runner);
    const years = yearsBetween(first, last);
    const rows: SheetRow[] = [];
    for (const [index, lane] of lanes.entries()) {
      yield index / lanes.length;
      rows.push(rowOf(lane, years, base));
    }
    return {
      title: 'Timeline',
      noun: 'timeline of plan periods',
      rows,
      columns: [
        { id: 'force', title: 'Force area', about: 'the police force area', type: 'choice', width: 20, echo: true },
        ...years.map((year) => ({
          id: String(year),
          title: String(year),
          about: `plans that cover ${year}, and the quarters with a meeting`,
          type: 'list' as const,
          width: QUARTERS + 1,
          joined: true,
          echo: true as const,
        })),
      ],
    };
  },
};
