/** The lines above and below the panes: name and tabs; chips or prompt, totals or fault, hints or notice. */
import { clean } from '../../domain/clean.ts';
import { counted } from '../../domain/number.ts';
import { lookOf } from '../../looks/registry.ts';
import { totalInWords } from '../../query/totals.ts';
import { TABLES } from '../../tables/registry.ts';
import type { Table } from '../../tables/table.ts';
import { hintsFor, keyOf, modeOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import type { FilterDialog } from '../dialogs/dialog.ts';
import { filterCompletions } from '../dialogs/filter.ts';
import { halves } from '../line.ts';
import { cutLine, joined, lineWidth, type Role, type Segment, type StyledLine, segment } from '../lines.ts';
import { savedInWords } from '../status.ts';
import { cut, fitted, packed, promptOffset, spread, widthOf, wrap } from '../text.ts';

/** The program's name, and what is open. */
export function nameLine({ state, env }: Context): StyledLine {
  const { dataset } = env.runner.source;
  const saved = savedInWords(state);
  const signs = [
    state.isOutdated ? '! dataset not reloaded' : '',
    saved === '' || state.unsaved === null ? saved : `! ${saved}`,
  ];
  const right = [...signs, `${keyOf(env.commands, 'help')} help `].filter(Boolean).join('  ');
  const what = `${clean(dataset.name)}: ${counted(dataset.forces.length, 'force area')}, ${counted(dataset.facts.length, 'record')}`;
  return [segment(' Beatbook ', 'strong'), segment(spread(` ${what}`, right, state.size.columns - 10), 'faint')];
}

/** There is no room for more tabs at 80 columns. */
const WITHOUT_TAB: readonly Table['id'][] = ['notes', 'changes'];

type Tab = Pick<Table, 'key' | 'title' | 'short'> & { id: string };
/** The comparison has a tab of its own, beside those of the tables. */
const COMPARISON: Tab = { id: 'compare', key: lookOf('compare').key, title: 'Compare', short: 'Cmp' };
const TABS: readonly Tab[] = TABLES.flatMap((table): Tab[] => {
  if (table.key === null || table.parent || WITHOUT_TAB.includes(table.id)) return [];
  return table.id === 'problems' ? [COMPARISON, table] : [table];
});

type TabName = (tab: Tab, active: boolean) => string;
const TAB_NAMES: readonly TabName[] = [
  (tab) => tab.title,
  (tab) => tab.short,
  (tab, active) => (active ? tab.short : ''),
];

/** The command that opens a tab. */
const commandOf = ({ id }: Tab): string => (id === COMPARISON.id ? id : `open-${id}`);

/** The key that opens a tab: its own number or letter, unless another one was chosen; empty where none opens it. */
function tabKey(tab: Tab, { commands }: Context['env']): string {
  const { key } = tab;
  const opens = commands.find(({ id }) => id === commandOf(tab));
  const keys = opens?.keys ?? [];
  return (key !== null && keys.includes(key) ? key : keys[0]) ?? '';
}

/** The tabs with their keys, one part each: in full where they fit, else shortened. */
function tabParts({ state, result, env }: Context): Segment[] {
  const { look } = state.views;
  const open = look?.kind === 'compare' ? look.kind : (result.table.parent ?? result.table.id);
  const lineWith = (name: TabName): Segment[] =>
    TABS.map((tab) => {
      const active = tab.id === open;
      const text = `${tabKey(tab, env)} ${name(tab, active)}`.trim();
      return segment(active ? `[${text}]` : ` ${text} `, active ? 'focused' : 'plain');
    });
  const lines = TAB_NAMES.map(lineWith);
  return lines.find((line) => lineWidth(line) <= state.size.columns) ?? (lines.at(-1) as Segment[]);
}

/** The line of the tabs. */
export function tabsLine(context: Context): StyledLine {
  return joined(tabParts(context));
}

/** The command that opens the tab at a column of the line; null behind the last one. */
export function tabAt(context: Context, x: number): string | null {
  let end = 0;
  const index = tabParts(context).findIndex(({ text }) => {
    end += widthOf(text);
    return x < end;
  });
  const tab = TABS[index];
  return tab ? commandOf(tab) : null;
}

/** The filter's terms as chips, as many as have room. */
function chips({ result }: Context, width: number): StyledLine {
  const { terms } = result.filter;
  if (terms.length === 0) return [segment(' no filter', 'faint')];
  const mode = result.view.matching === 'highlight' ? ' marked: ' : ' filter: ';
  const all = [segment(mode, 'faint')];
  for (const term of terms) all.push(segment(`[${clean(term.source)}]`, 'chip'), segment(' '));
  return cutLine(all, width);
}

/** The filter, and what the signs of a look stand for. */
function chipsLine(context: Context): StyledLine {
  const { size, views } = context.state;
  const legend = views.look === null ? '' : (lookOf(views.look.kind).legend ?? '');
  if (legend === '') return chips(context, size.columns);
  // The filter has half of the line at least.
  const left = chips(context, Math.max(size.columns - widthOf(legend) - 2, Math.floor(size.columns / 2)));
  const used = lineWidth(left);
  const right = cut(` ${legend}`, size.columns - used - 1);
  return [...left, segment(`${right} `.padStart(size.columns - used), 'faint')];
}

function totalsLine({ state, result, env }: Context): StyledLine {
  if (result.totals.length === 0) return [segment('')];
  const words = result.totals.map(totalInWords);
  const line = packed(words, state.size.columns - 16, ' · ') || cut(words[0] ?? '', state.size.columns - 16);
  const shown = line.split(' · ').length;
  const more = words.length > shown ? `${keyOf(env.commands, 'totals')}: ${words.length - shown} more` : '';
  return [segment(spread(` ${line}`, more === '' ? '' : `${more} `, state.size.columns), 'faint')];
}

/** The lines below the panes. */
const MOST_LINES = 3;

/** What there is to tell the analyst, over as many lines as it needs; three at the most. */
function noticeLines({ state }: Context): StyledLine[] {
  const { notice } = state;
  if (!notice) return [];
  const { columns } = state.size;
  const lines = wrap(`${notice.warning ? '! ' : ''}${clean(notice.text)}`, columns - 2);
  const shown =
    lines.length > MOST_LINES
      ? [...lines.slice(0, MOST_LINES - 1), cut(lines.slice(MOST_LINES - 1).join(' '), columns - 2)]
      : lines;
  return shown.map((line) => [segment(fitted(` ${line}`, columns), notice.warning ? 'warning' : 'strong')]);
}

function hintLine({ state, env }: Context): StyledLine {
  const { columns } = state.size;
  const hints = hintsFor(env.commands, modeOf(state), state.views.look?.kind ?? null);
  return [segment(fitted(` ${packed(hints, columns - 2)}`, columns), 'key')];
}

/** Where the prompt's text begins, behind its sign. */
export const PROMPT_INDENT = 2;

/** The prompt, and below it the fault with carets, over two lines where it needs them; else what Tab offers, and hints. */
function promptLines(context: Context, dialog: FilterDialog): StyledLine[] {
  const { columns } = context.state.size;
  const width = columns - PROMPT_INDENT;
  const offset = promptOffset(halves(dialog.line)[0], width);
  const prompt = [segment('/ ', 'key'), segment(fitted(clean(dialog.line.text).slice(offset), width))];
  const below = (text: string, role: Role): StyledLine => [segment(fitted(`  ${text}`, columns), role)];
  const offers = filterCompletions(context, dialog);
  const { fault } = dialog;
  if (!fault) {
    const told = offers.map(({ insert, about }) => (about ? `${insert} (${about})` : insert));
    return [prompt, below(packed(told, width), 'faint'), hintLine(context)];
  }
  const carets = ' '.repeat(Math.max(0, fault.start - offset)) + '^'.repeat(Math.max(1, fault.end - fault.start));
  const completes = keyOf(context.env.commands, 'filter-complete');
  const message = clean(fault.message) + (offers[0] ? `; ${completes}: ${offers[0].insert}` : '');
  if (widthOf(`${carets} ${message}`) > width) return [prompt, below(carets, 'warning'), below(message, 'warning')];
  return [prompt, below(`${carets} ${message}`, 'warning'), hintLine(context)];
}

/** The three lines below the panes. */
export function bottomLines(context: Context): StyledLine[] {
  const { dialog } = context.state;
  const lines =
    dialog?.kind === 'filter'
      ? promptLines(context, dialog)
      : [chipsLine(context), totalsLine(context), hintLine(context)];
  const notice = noticeLines(context);
  return [...lines.slice(0, lines.length - notice.length), ...notice];
}
