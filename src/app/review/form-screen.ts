/** The form as lines: a label and a text for each field, below it what is wrong; and where the cursor stands. */
import { clean } from '../../domain/clean.ts';
import { NOT_STATED } from '../../domain/nothing.ts';
import { halves } from '../line.ts';
import { type StyledLine, segment } from '../lines.ts';
import { broken, fitted, widthOf, wrap } from '../text.ts';
import type { Field } from './fields.ts';
import { activeField, type Form, formFaults, formFields, textIn } from './form.ts';

const LABEL_WIDTH = 20;

export interface FormLines {
  lines: readonly StyledLine[];
  /** Where the cursor stands in them. */
  cursor: { x: number; y: number };
}

/** The choices of a field around the one that is made, as many as fit; what has no room on either side shows as `…`. */
function choicesLine({ choices }: Extract<Field, { type: 'choice' }>, chosen: string, width: number): string {
  const words = choices.map((choice) => (choice === chosen ? `[${choice || NOT_STATED}]` : choice || NOT_STATED));
  const line = (from: number, to: number): string =>
    `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  let from = Math.max(0, choices.indexOf(chosen));
  let to = from + 1;
  for (;;) {
    if (to < words.length && widthOf(line(from, to + 1)) <= width) to++;
    else if (from > 0 && widthOf(line(from - 1, to)) <= width) from--;
    else return line(from, to);
  }
}

/** A text in lines of a width, and where its cursor stands; a full last line has another one behind it for the cursor. */
function typedLines(form: Form, width: number): FormLines {
  const [before = '', behind = ''] = halves(form.line).map((half) => clean(half));
  const until = broken(before, width);
  const end = widthOf(until.at(-1) ?? '');
  const cursor = end < width ? { x: end, y: until.length - 1 } : { x: 0, y: until.length };
  const all = broken(before + behind, width);
  return { lines: [...all, ...(cursor.y < all.length ? [] : [''])].map((text): StyledLine => [segment(text)]), cursor };
}

function fieldLines(form: Form, field: Field, fault: string | undefined, width: number): StyledLine[] {
  const active = activeField(form).path === field.path;
  const room = Math.max(8, width - LABEL_WIDTH);
  const label = (index: number): string =>
    fitted(index === 0 ? `${active ? '▸' : ' '} ${field.title}` : '', LABEL_WIDTH);
  const text = textIn(form, field);
  const isTyped = active && field.type !== 'choice';
  const own = isTyped
    ? typedLines(form, room).lines
    : wrap(clean(text) || NOT_STATED, room).map((line): StyledLine => [segment(line, text === '' ? 'faint' : 'plain')]);
  const offers = active && field.type === 'choice' ? [choicesLine(field, text, width - 4)] : [];
  return [
    ...own.map((line, index): StyledLine => [segment(label(index), active ? 'strong' : 'faint'), ...line]),
    ...offers.map((line): StyledLine => [segment(`    ${line}`, 'key')]),
    ...(fault === undefined
      ? []
      : wrap(`! ${clean(fault)}`, width - 4).map((line): StyledLine => [segment(`    ${line}`, 'warning')])),
  ];
}

/** All of the form, as wide as its pane. */
export function formLines(form: Form, width: number): FormLines {
  const faults = formFaults(form);
  const lines: StyledLine[] = [];
  let cursor = { x: 0, y: 0 };
  for (const field of formFields(form)) {
    if (field.path === activeField(form).path) {
      const typed =
        field.type === 'choice' ? { x: 0, y: 0 } : typedLines(form, Math.max(8, width - LABEL_WIDTH)).cursor;
      cursor = { x: LABEL_WIDTH + typed.x, y: lines.length + typed.y };
    }
    lines.push(...fieldLines(form, field, faults.get(field.path), width));
  }
  return { lines, cursor };
}

/** As much of the form as has room, with the field that has the keys and what is told of it; and how much that is. */
export function shownForm(form: Form, width: number, height: number): FormLines & { where: string } {
  const { lines, cursor } = formLines(form, width);
  // A field before it shows what it stands behind.
  const above = Math.max(0, Math.min(2, height - 5));
  const top = Math.max(0, Math.min(lines.length - height, cursor.y - above));
  const shown = lines.slice(top, top + height);
  const where = shown.length < lines.length ? `lines ${top + 1}–${top + shown.length} of ${lines.length}` : '';
  return { lines: shown, cursor: { x: cursor.x, y: cursor.y - top }, where };
}
