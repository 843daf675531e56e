/** The lines around the table: titles, chips, totals. */

import { clean } from '../domain/clean.ts';
import { formatShortPounds } from '../domain/money.ts';
import { counted, formatNumber } from '../domain/number.ts';
import { periodOf } from '../domain/period.ts';
import type { Total } from '../query/totals.ts';
import { ALL_PERIODS } from '../query/view.ts';
import { forcesInWords, periodInWords } from '../tables/describe.ts';
import { isHighlighted } from '../tables/run.ts';
import type { Context } from './state.ts';
import { cursorOf, pageOf } from './state.ts';

/** The one sort of money of a total, in words: `budget, yearly: £258.0m in 1 (2 parts left out)`. */
export function totalInWords(total: Total): string {
  const left = [
    total.parts > 0 ? `${counted(total.parts, 'part')} left out` : '',
    total.limits > 0 ? `${total.limits} only up to a limit` : '',
    total.notStated > 0 ? `${total.notStated} not stated` : '',
  ].filter(Boolean);
  const amounts = total.counted === 0 ? 'no amount' : `${sumInWords(total)} in ${total.counted}`;
  return `${total.sort}: ${amounts}${left.length > 0 ? ` (${left.join(', ')})` : ''}`;
}

/** What the amounts come to; rates (pounds a household) do not add up, so they are told from least to most. */
export function sumInWords(total: Total): string {
  if (total.counted === 0) return 'not stated';
  if (!total.rate) return `${total.inexact > 0 ? 'about ' : ''}${formatShortPounds(total.sum)}`;
  if (total.min === total.max) return formatShortPounds(total.min);
  return `${formatShortPounds(total.min)}–${formatShortPounds(total.max)}`;
}

const MOST_FORCES_NAMED = 3;

/** What the table shows: its name, of which plan period, whose. The period stands first, so that it is never cut off. */
export function titleOf({ result, env }: Context): string {
  const { dataset } = env.runner.source;
  const { view, table } = result;
  const many = view.forces.length > MOST_FORCES_NAMED;
  const forces = many ? `${view.forces.length} force areas` : forcesInWords(view, dataset);
  const shared = view.period === ALL_PERIODS ? '' : plansInWords(plansOf(view, dataset));
  return clean(`${table.title} · ${periodInWords(view.period)}${shared} · ${forces}`);
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

/** Which rows show, of how many: `1–17 of 84`, and how many there were before the filter. */
export function countOf(context: Context): string {
  const { result, state } = context;
  const { rows, matched, inView, view } = result;
  const { top } = cursorOf(state);
  const last = Math.min(rows.length, top + pageOf(context));
  const shown = rows.length === 0 ? 'none' : `${formatNumber(top + 1)}–${formatNumber(last)}`;
  const marked = isHighlighted(result) ? `, ${formatNumber(matched)} match` : '';
  const before = matched < inView && view.matching === 'hide' ? ` (${formatNumber(inView)} unfiltered)` : '';
  return `${shown} of ${formatNumber(rows.length)}${marked}${before}`;
}
