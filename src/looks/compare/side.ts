/** One side of a comparison: a force area, or a plan of one, and the rows that it has in each table. */
import { allReadWhole, type Linked } from '../../dataset/model.ts';
import { finish } from '../../dataset/steps.ts';
import { forceLabel } from '../../domain/force.ts';
import { oncePer } from '../../domain/once.ts';
import { comparePeriods, NO_PLAN, periodLabel, periodOf } from '../../domain/period.ts';
import type { Force } from '../../domain/schema.ts';
import type { Row } from '../../query/field.ts';
import { addTerm } from '../../query/filter/edit.ts';
import { type Filter, parseFilter } from '../../query/filter/parse.ts';
import { holdsAt, valuesIn } from '../../query/values.ts';
import { ALL_PERIODS, type Scope } from '../../query/view.ts';
import { tableOf } from '../../tables/registry.ts';
import { remember } from '../../tables/remember.ts';
import type { Result, Runner } from '../../tables/run.ts';
import type { TableId } from '../../tables/table.ts';
import type { Behind } from '../sheet.ts';

/** The most that stand side by side. */
export const MOST_COMPARED = 6;

export interface Side {
  id: string;
  title: string;
  force: Force;
  /** Whether there are documents, and each was read whole. */
  readWhole: boolean;
  /** All its documents, whatever the filter. */
  documents: number;
  /** Whether anything of its force area was read, under any plan. */
  forceRead: boolean;
  /**
   * The rows of a table that the filter of the comparison and one more term leave, with the way to them.
   * @param filtered off for what the numbers rest on, which no filter changes
   */
  behind(table: TableId, term: string, filtered?: boolean): Behind;
}

/** Joins terms; the empty one adds nothing. */
const joinTerms = (terms: readonly string[]): string => terms.filter(Boolean).reduce(addTerm, '');

interface Extent {
  scope: Scope;
  /** Keeps the rows of one plan; empty where the scope says it all. */
  term: string;
}

interface Asked {
  about: Pick<Side, 'id' | 'title' | 'force'>;
  extent: Extent;
  filter: string;
}

/**
 * The rows that match a filter. Many measures count the rows of one column by what it says there, which is read once: of
 * columns with a known list of values.
 */
function matchingIn(rows: readonly Row[], { terms }: Filter): readonly Row[] {
  const [first, ...others] = terms.map(({ compared, negated, test }) =>
    compared?.field.choices
      ? holdsAt(finish(valuesIn(rows, compared.field)), compared.holds, negated)
      : (place: number) => test(rows[place] as Row),
  );
  return first ? rows.filter((_, place) => first(place) && others.every((holds) => holds(place))) : rows;
}

/** So many terms are read once for all sides: those of all measures, and of some more sides. */
const TERMS_KEPT = 256;

/** The filters of a runner's comparisons: most sides ask for the same terms. */
const filterWith = oncePer((runner: Runner) =>
  remember<{ table: TableId; text: string }, Filter>(
    TERMS_KEPT,
    ({ table, text }) => `${table} ${text}`,
    ({ table, text }) => parseFilter(text, runner.vocabulary(table)),
  ),
);

function createSide({ about, extent, filter }: Asked, runner: Runner): Side {
  const known = new Map<string, Behind>();
  const find = (table: TableId, term: string, filtered: boolean): Behind => {
    const own = joinTerms([...(filtered ? [filter] : []), extent.term]);
    const among =
      term === '' ? runner.select({ table, ...extent.scope, filter: '' }).matching : behind(table, '', filtered).rows;
    const rows = matchingIn(among, filterWith(runner)({ table, text: term === '' ? own : term }));
    return { table: tableOf(table), rows, place: { table, filter: joinTerms([own, term]), scope: extent.scope } };
  };
  const behind = (table: TableId, term: string, filtered = true): Behind => {
    const key = `${table} ${filtered} ${term}`;
    const found = known.get(key) ?? find(table, term, filtered);
    known.set(key, found);
    return found;
  };
  const documents = behind('documents', '', false).rows as readonly (Row & Linked)[];
  const readWhole = allReadWhole(documents.map(({ document }) => document));
  const everywhere = { forces: [about.force.id], period: ALL_PERIODS };
  const forceRead = runner.select({ table: 'documents', ...everywhere, filter: '' }).matching.length > 0;
  return { ...about, readWhole, documents: documents.length, forceRead, behind };
}

const KEPT = 2 * MOST_COMPARED;

/** The sides of a runner's comparisons. They are kept, so that one more beside others takes only its own work. */
const sidesWith = oncePer((runner: Runner) => {
  const keyOf = ({ about, extent, filter }: Asked): string => JSON.stringify([about.id, extent, filter]);
  return remember<Asked, Side>(KEPT, keyOf, (asked) => createSide(asked, runner));
});

/** The force areas of a view, one side each. */
function forceSides({ view }: Result, runner: Runner): Side[] {
  const { forceById } = runner.source.dataset;
  return view.forces.flatMap((id) => {
    const force = forceById.get(id);
    if (!force) return [];
    const extent = { scope: { forces: [id], period: view.period }, term: '' };
    return [sidesWith(runner)({ about: { id, title: forceLabel(force), force }, extent, filter: view.filter })];
  });
}

/**
 * The plans of the one force area of a view by time, and its documents that name none; one side each. Two plans of one
 * period stay two.
 */
function planSides({ view }: Result, runner: Runner): Side[] {
  const { dataset } = runner.source;
  const [id = ''] = view.forces;
  const force = dataset.forceById.get(id);
  if (!force) return [];
  const scope = { forces: [id], period: ALL_PERIODS };
  const { matching } = runner.select({ table: 'periods', ...scope, filter: '' });
  const plans = (matching as readonly (Row & Pick<Linked, 'plan'>)[])
    .map(({ plan }) => plan)
    .sort((a, b) => comparePeriods(periodOf(a), periodOf(b)));
  return plans.map((plan) => {
    const period = periodOf(plan);
    const about = { id: plan?.id ?? NO_PLAN, title: periodLabel(period), force };
    const extent = { scope, term: plan ? `plan:${plan.id}` : '-has:plan' };
    return sidesWith(runner)({ about, extent, filter: view.filter });
  });
}

/** The sides of a comparison: force areas, or (`plan`) the plans of one force area. */
export function sidesOf(base: Result, by: string | undefined, runner: Runner): Side[] {
  return by === 'plan' ? planSides(base, runner) : forceSides(base, runner);
}
