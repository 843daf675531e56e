/** The review screen as lines: what is open and how far it has come, passage and draft, the dataset, hints or notice. */
import { clean } from '../../domain/clean.ts';
import type { Passage } from '../../minutes/model.ts';
import { progressOf } from '../../minutes/review.ts';
import { hintsOf, keyOf } from '../commands/command.ts';
import { tooSmall } from '../layout.ts';
import { joined, lineWidth, type StyledLine, segment } from '../lines.ts';
import { cut, fitted, packed, spread, widthOf, wrap } from '../text.ts';
import type { ReviewContext } from './command.ts';
import { draftLines } from './draft.ts';
import { shownForm } from './form-screen.ts';
import { helpHeight, reviewHelpLines } from './help.ts';
import { reviewAreas } from './layout.ts';
import { PASSAGE_INDENT, passageHeight, passageTop, shownPassage } from './passage.ts';
import { signOf } from './signs.ts';
import { reviewMode } from './update.ts';

export interface ReviewFrame {
  lines: readonly StyledLine[];
  /** Where the terminal's own cursor stands, from 0; undefined while nothing is typed. */
  cursor: { x: number; y: number } | undefined;
}

/** Lines above the panes. */
const TOP = 2;
const MOST_NOTICE_LINES = 2;
/** The bar of progress, with its brackets, takes the room that the words leave. */
const BAR = { least: 7, most: 22 };

/** What is open: the file, what the document calls itself, when it met. */
export function titleInWords({ state, minutes }: ReviewContext): string {
  const { about, name } = minutes;
  const which = state.documents.length > 1 ? ` (${state.shown + 1} of ${state.documents.length})` : '';
  const said = [about.title, about.meetingDate].filter((word) => word !== null);
  return clean([`${name}${which}`, ...said].join(' · '));
}

/** How far the review has come. */
export function progressInWords({ review, place }: ReviewContext): string {
  const { total, open, accepted, rejected, there } = progressOf(review);
  const parts = [
    total === 0 ? 'no drafts' : `draft ${place + 1} of ${total}`,
    `${open} open`,
    `${accepted} accepted`,
    `${rejected} rejected`,
    ...(there > 0 ? [`${there} in the dataset`] : []),
  ];
  return parts.join(' · ');
}

/** How much of the document is decided, as a bar so long; nothing where that is too short for one. */
function bar({ review }: ReviewContext, columns: number): string {
  if (columns < BAR.least) return '';
  const { total, open } = progressOf(review);
  const width = Math.min(columns, BAR.most) - 2;
  const done = total === 0 ? width : Math.floor(((total - open) / total) * width);
  return `[${'#'.repeat(done)}${'.'.repeat(width - done)}] `;
}

/** How far the review has come, in words and, where there is room beside them, as a bar. */
function progressLine(context: ReviewContext, columns: number): StyledLine {
  const words = ` ${progressInWords(context)}`;
  return [segment(spread(words, bar(context, columns - widthOf(words) - 2), columns))];
}

/** Which passage it is: as it is numbered, and its place among all. */
export function passageInWords(passage: Passage | undefined, index: number, count: number): string {
  if (!passage) return 'Passage';
  // A bullet names nothing.
  const label = /[\p{L}\p{N}]/u.test(passage.label ?? '') ? ` ${clean(passage.label ?? '')}` : '';
  const number = passage.n === null ? '' : `, paragraph ${passage.n}`;
  return `Passage${label}${number} · ${index + 1} of ${count}`;
}

function passagePane(context: ReviewContext): StyledLine[] {
  const { state, item, minutes } = context;
  const { columns, rows } = reviewAreas(state.size).passage;
  const passage = shownPassage(state);
  if (!item || !passage) return [[segment(fitted(' Passage', columns), 'title')]];
  const { passages } = minutes;
  const height = passageHeight(state);
  const top = passageTop(state, passage);
  const shown = passage.lines.slice(top, top + height);
  const where =
    passage.lines.length > height ? `lines ${top + 1}–${top + shown.length} of ${passage.lines.length} ` : '';
  const title = passageInWords(passages[item.draft.passage], item.draft.passage, passages.length);
  const lines = shown.map((line, index): StyledLine => {
    const isOwn = top + index >= passage.first && top + index < passage.end;
    return [segment((isOwn ? '│' : '').padEnd(PASSAGE_INDENT), 'strong'), ...line];
  });
  return [[segment(spread(` ${title}`, where, columns), 'title')], ...lines].slice(0, rows);
}

interface Pane {
  lines: StyledLine[];
  cursor?: { x: number; y: number };
}

function draftPane(context: ReviewContext, width: number, height: number): Pane {
  const { state, item } = context;
  if (state.form) {
    const { lines, cursor, where } = shownForm(state.form, width - 2, height - 1);
    const title: StyledLine = [segment(spread(' Edit the record', where === '' ? '' : `${where} `, width), 'focused')];
    const indented = lines.map((line): StyledLine => [segment(' '), ...line]);
    return { lines: [title, ...indented], cursor: { x: cursor.x + 1, y: cursor.y + 1 } };
  }
  const sign = item && signOf(item);
  const title = sign ? ` Draft: ${sign.words}` : ' Draft';
  const lines = draftLines(context, width - 2, height - 1).map((line): StyledLine => [segment(' '), ...line]);
  return { lines: [[segment(fitted(title, width), 'title')], ...lines] };
}

/** A line filled with blanks to a width. */
const filled = (line: StyledLine, width: number): StyledLine => [
  ...line,
  segment(' '.repeat(Math.max(0, width - lineWidth(line)))),
];

function panes(context: ReviewContext): Pane {
  const { size } = context.state;
  const { beside, passage, draft, height } = reviewAreas(size);
  const left = passagePane(context);
  const bars = beside ? 1 : 0;
  const right = draftPane(context, draft.columns - bars, draft.rows);
  const rows = (lines: readonly StyledLine[], count: number): StyledLine[] =>
    Array.from({ length: count }, (_, row) => lines[row] ?? []);
  if (!beside) {
    const cursor = right.cursor && { x: right.cursor.x, y: right.cursor.y + passage.rows };
    return { lines: [...rows(left, passage.rows), ...rows(right.lines, draft.rows)], ...(cursor && { cursor }) };
  }
  const own = rows(right.lines, height);
  const lines = rows(left, height).map((line, row) =>
    joined([...filled(line, passage.columns), segment('│', 'faint'), ...(own[row] ?? [])]),
  );
  const cursor = right.cursor && { x: right.cursor.x + passage.columns + bars, y: right.cursor.y };
  return { lines, ...(cursor && { cursor }) };
}

function helpPane({ state, env }: ReviewContext): Pane {
  const { columns } = state.size;
  const all = reviewHelpLines({ env }, columns - 4);
  const height = helpHeight(state);
  const top = Math.max(0, Math.min(state.helpTop ?? 0, all.length - height));
  const shown = all.slice(top, top + height);
  const where = all.length > height ? `lines ${top + 1}–${top + shown.length} of ${all.length} ` : '';
  const title: StyledLine = [segment(spread(' Help', where, columns), 'focused')];
  const blank = Array.from({ length: height - shown.length }, (): StyledLine => []);
  return { lines: [title, ...shown.map((text): StyledLine => [segment(`  ${text}`)]), ...blank] };
}

/** Where accepted records go. */
export function targetInWords({ state }: ReviewContext): string {
  const kept = state.unkept === null ? '' : ' · ! decisions not kept';
  const where = state.target === null ? 'no dataset named (--into)' : `accepted records go into ${clean(state.target)}`;
  return `${where}${kept}`;
}

/** What can be done, in few words each. */
export function hintsInWords({ state, env }: ReviewContext): string[] {
  return hintsOf(env.commands.filter(({ modes }) => modes.includes(reviewMode(state))));
}

function bottom(context: ReviewContext): StyledLine[] {
  const { size, notice } = context.state;
  const hints = packed(hintsInWords(context), size.columns - 2);
  const lines: StyledLine[] = [
    [segment(cut(` ${targetInWords(context)}`, size.columns), 'faint')],
    [segment(fitted(` ${hints}`, size.columns), 'key')],
  ];
  if (!notice) return lines;
  const all = wrap(`${notice.warning ? '! ' : ''}${clean(notice.text)}`, size.columns - 2);
  const told = all.length > MOST_NOTICE_LINES ? [all[0] ?? '', cut(all.slice(1).join(' '), size.columns - 2)] : all;
  const role = notice.warning ? 'warning' : 'strong';
  // The hints go last, since the notice tells the keys that matter now.
  const shown = told.map((line): StyledLine => [segment(fitted(` ${line}`, size.columns), role)]);
  return shown.length === 1 ? [...shown, ...lines.slice(1)] : shown;
}

/** The whole screen, exactly as high as the terminal. */
export function reviewFrame(context: ReviewContext): ReviewFrame {
  const { state, env } = context;
  const { columns } = state.size;
  const needed = tooSmall(state.size);
  if (needed !== null) return { lines: [[segment(needed)]], cursor: undefined };
  const name = ' Beatbook review ';
  const help = `${keyOf(env.commands, 'review-help')} help `;
  const title = joined([
    segment(name, 'strong'),
    segment(spread(` ${titleInWords(context)}`, help, columns - name.length), 'faint'),
  ]);
  const { lines, cursor } = state.helpTop === null ? panes(context) : helpPane(context);
  return {
    lines: [title, progressLine(context, columns), ...lines, ...bottom(context)],
    cursor: cursor && { x: cursor.x, y: cursor.y + TOP },
  };
}
