/** The lines around the table: titles, chips, totals. */

import { clean } from '../domain/clean.ts';
import { counted, formatNumber } from '../domain/number.ts';
import { periodOf } from '../domain/period.ts';
import { ALL_PERIODS } from '../query/view.ts';
import { sinceInWords } from '../tables/changes.ts';
import { forcesInWords, periodInWords } from '../tables/describe.ts';
import { isHighlighted } from '../tables/run.ts';
import type { Context } from './context.ts';
import { pageOf } from './context.ts';
import { cursorOf, type State } from './state.ts';
import { cut } from './text.ts';
import { showsAllPlans } from './views.ts';

const MOST_FORCES_NAMED = 3;
/** Width of what changes are counted from: the name of a file can be long. */
const MOST_SINCE = 30;

/** What the table shows: its name, of which plan period, whose. The period stands first, so that it is never cut off. */
export function titleOf({ state, result, env }: Context): string {
  const { dataset } = env.runner.source;
  const { view, table } = result;
  const many = view.forces.length > MOST_FORCES_NAMED;
  const forces = many ? `${view.forces.length} force areas` : forcesInWords(view, dataset);
  const shared = view.period === ALL_PERIODS ? '' : plansInWords(plansOf(view, dataset));
  // Where the plan periods stand side by side, none of them is the scope.
  const when = showsAllPlans(state.views) ? '' : ` · ${periodInWords(view.period)}${shared}`;
  const since = table.id === 'changes' ? cut(sinceInWords(env.runner.source), MOST_SINCE) : '';
  return clean(`${table.title}${since}${when} · ${forces}`);
}

type Dataset = Context['env']['runner']['source']['dataset'];
type View = Context['result']['view'];

function plansOf(view: View, dataset: Dataset): number {
  return dataset.plans.filter(
    (plan) => periodOf(plan) === view.period && (view.forces.length === 0 || view.forces.includes(plan.force)),
  ).length;
}

/** A period of several plans says so, lest they be taken for one. */
function plansInWords(plans: number): string {
  return plans > 1 ? ` (${plans} plans)` : '';
}

/** Which rows show, of how many: `1–17 of 84`, and how many there were before the filter; or that others are to come. */
export function countOf(context: Context): string {
  const { result, state } = context;
  if (state.shown && state.shown.share !== null) {
    return `${state.shown.doing}… ${Math.floor(state.shown.share * 100)} %`;
  }
  const { rows, matched, inView, view } = result;
  const { top } = cursorOf(state);
  const last = Math.min(rows.length, top + pageOf(context));
  const shown = rows.length === 0 ? 'none' : `${formatNumber(top + 1)}–${formatNumber(last)}`;
  if (view.look !== null) return `${shown} of ${formatNumber(rows.length)}, from ${counted(matched, 'row')}`;
  const marked = isHighlighted(result) ? `, ${formatNumber(matched)} match` : '';
  const before = matched < inView && view.matching === 'hide' ? ` (${formatNumber(inView)} unfiltered)` : '';
  return `${shown} of ${formatNumber(rows.length)}${marked}${before}`;
}

/** Whether what the analyst added is on the disk; empty while it is on its way there, and where nothing was added. */
export function savedInWords({ unsaved, saved }: State): string {
  if (unsaved !== null) return 'notes unsaved';
  return saved ? 'notes saved' : '';
}
