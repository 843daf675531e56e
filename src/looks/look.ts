/** What a look is: a way to arrange the rows of a table. One file each defines one; `registry.ts` lists them. */
import type { Steps } from '../dataset/steps.ts';
import type { Look } from '../query/view.ts';
import type { Result, Runner } from '../tables/run.ts';
import type { Table, TableId } from '../tables/table.ts';
import type { Sheet } from './sheet.ts';

export type LookId = 'compare' | 'breakdown' | 'bars' | 'timeline' | 'heatmap';

/** Something that can be switched on in a look. */
export interface LookOption {
  id: string;
  about: string;
}

export interface LookKind {
  id: LookId;
  /** The key that opens it. */
  key: string;
  title: string;
  /** One line for help. */
  about: string;
  /** The table whose rows it arranges; without it, the table that is open. */
  table?: TableId;
  /** How many columns it arranges by: at least, at most. */
  by: readonly [least: number, most: number];
  /** The names that it can arrange by; without it, the columns of the table. */
  choices?: readonly string[];
  options: readonly LookOption[];
  /** What its signs stand for. */
  legend?: string;
  /** Where a row is shown whole, its cells stand one under the other. */
  lined?: true;
  /** Whether sorting is refused, and why. */
  unsorted?: string;
  /** Why it cannot show a table; null where it can. */
  whyNot?(table: Table): string | null;
  /**
   * Makes its sheet, step by step.
   * @param base the rows of the table that match the filter
   */
  sheet(base: Result, look: Look, runner: Runner): Steps<Sheet>;
}
