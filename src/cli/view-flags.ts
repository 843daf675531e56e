/** The flags that say which view is meant, declared once for the commands that take them. */
import type { Command } from 'commander';

/** The flags as typed. */
export interface ViewOptions {
  view: string;
  forces?: string;
  period?: string;
  where?: string;
  highlight?: boolean;
  sort?: string;
  columns?: string;
  look?: string;
  by?: string;
  with?: string;
  today?: string;
  since?: string;
}

/** The view that opens where none is named. */
export const DEFAULT_VIEW = 'periods';

/** Gives a command the flags of a view. */
export function addViewFlags(command: Command): Command {
  return command
    .option('--view <view>', 'the table: periods, funding, questions …; "beatbook fields" lists them', DEFAULT_VIEW)
    .option('--forces <forces>', 'only these force areas, by name, joined by commas')
    .option('--period <period>', 'only this plan period: 2016-2021, 2025-? (end not stated), none (no plan named), all')
    .option('--where <filter>', `only the rows that match, as 'theme:rural-crime amount>=100k'`)
    .option('--highlight', 'show all rows, and mark those that match')
    .option('--sort <columns>', 'sort by these columns, a minus for descending: -amount,force')
    .option('--columns <columns>', 'show these columns, in this order: force,amount')
    .option('--look <look>', 'not the rows but compare, breakdown, bars, heatmap or timeline of them')
    .option('--by <columns>', 'with --look: what it arranges by, as --look breakdown --by type,force')
    .option('--with <options>', 'with --look: what is switched on in it: differing, transposed, per-head, amount')
    .option('--today <date>', 'the day that ages are counted to, YYYY-MM-DD (default: today)')
    .option('--since <dataset>', 'an earlier dataset: the view changes lists what differs from it');
}
