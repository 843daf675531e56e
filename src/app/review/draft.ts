/** The draft that is shown, as lines; where there is room, with the list of all drafts below it. */
import { clean } from '../../domain/clean.ts';
import { fieldsOf } from '../../domain/fields.ts';
import { NOT_STATED } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import type { FactRecord } from '../../domain/schema.ts';
import type { Item } from '../../minutes/review.ts';
import { fieldTitle } from '../../tables/fields.ts';
import { keyOf } from '../commands/command.ts';
import { type StyledLine, segment } from '../lines.ts';
import { cut, fitted, packed, wrap } from '../text.ts';
import { settle } from '../window.ts';
import type { ReviewContext } from './command.ts';
import { signOf } from './signs.ts';

/** Fewer lines make no list. */
const SHORTEST_LIST = 4;
const LABEL_WIDTH = 20;

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' ? formatNumber(value) : clean(String(value));
}

interface Said {
  title: string;
  words: string;
}

/** What a record says beside its summary, and the titles of what it does not. */
function saidIn(record: FactRecord): { said: Said[]; silent: string[] } {
  const fields = fieldsOf(record).filter(([path]) => path !== 'summary');
  const own = fields.filter(([path]) => path.includes('.'));
  const ordered = [...own, ...fields.filter(([path]) => !path.includes('.'))];
  const said = ordered.filter(([, value]) => value !== null);
  return {
    said: said.map(([path, value]) => ({ title: fieldTitle(path), words: valueInWords(value) })),
    silent: ordered.filter(([, value]) => value === null).map(([path]) => fieldTitle(path)),
  };
}

/** How sure the rule was, and which it was. */
export function sureness({ draft }: Item): string {
  return `${draft.record.kind}, confidence ${draft.confidence.toFixed(2)}, rule ${clean(draft.rule)}`;
}

/** The fields as `Title: words`, as many on a line as fit. */
function flowing(said: readonly Said[], width: number): StyledLine[] {
  const lines: string[] = [];
  for (const { title, words } of said) {
    const text = `${title}: ${words}`;
    const longer = lines.length > 0 ? packed([lines.at(-1) as string, text], width, '   ') : '';
    if (longer.endsWith(text) && longer !== text) lines[lines.length - 1] = longer;
    else lines.push(...wrap(text, width));
  }
  return lines.map((line) => [segment(line)]);
}

/** The fields one below the other. */
function listed(said: readonly Said[], width: number): StyledLine[] {
  return said.flatMap(({ title, words }) =>
    wrap(words, Math.max(1, width - LABEL_WIDTH)).map((line, index): StyledLine => {
      return [segment(fitted(index === 0 ? title : '', LABEL_WIDTH), 'faint'), segment(line)];
    }),
  );
}

/** What the draft says, one field a line where that fits into a height. */
function recordLines(item: Item, width: number, height: number): StyledLine[] {
  const { record } = item.draft;
  const { said, silent } = saidIn(record);
  const head = [
    ...wrap(sureness(item), width).map((line): StyledLine => [segment(line, 'faint')]),
    ...wrap(clean(record.summary), width).map((line): StyledLine => [segment(line, 'strong')]),
  ];
  const unsaid =
    silent.length === 0
      ? []
      : wrap(`${silent.join(', ')}: ${NOT_STATED}`, width).map((line): StyledLine => [segment(line, 'faint')]);
  const roomy = [...head, [segment('')], ...listed(said, width), ...unsaid];
  return roomy.length <= height ? roomy : [...head, ...flowing(said, width), ...unsaid];
}

/** A line for each of the drafts around the one that is shown. */
function listLines({ review, place }: ReviewContext, width: number, height: number): StyledLine[] {
  const { items } = review;
  const top = Math.max(0, place - Math.floor(height / 2));
  const window = settle({ row: place, top }, items.length, height);
  return items.slice(window.top, window.top + height).map((item, index): StyledLine => {
    const current = window.top + index === place;
    const { record } = item.draft;
    const text = `${current ? '▶' : ' '} ${signOf(item).sign} ${fitted(record.kind, 10)} ${clean(record.summary)}`;
    return [segment(current ? fitted(text, width) : cut(text, width), current ? 'current' : 'plain')];
  });
}

/** The draft in a pane of some size; what has no room is told. */
export function draftLines(context: ReviewContext, width: number, height: number): StyledLine[] {
  const { item, env, review } = context;
  if (!item) return [[segment('No rule read a record in this document.')]];
  const lines = recordLines(item, width, height);
  if (lines.length > height) {
    const all = keyOf(env.commands, 'review-edit');
    const word = cut(`… ${lines.length - height + 1} more lines: ${all} shows all fields`, width);
    return [...lines.slice(0, height - 1), [segment(word, 'warning')]];
  }
  const room = height - lines.length - 2;
  if (room < SHORTEST_LIST || review.items.length < 2) return lines;
  return [...lines, [segment('')], [segment('Drafts of this document', 'strong')], ...listLines(context, width, room)];
}
