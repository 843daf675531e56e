/** The review in words, for a screen reader or a braille display: plain lines in reading order. */
import { clean } from '../../domain/clean.ts';
import { fieldsOf } from '../../domain/fields.ts';
import { NOT_STATED } from '../../domain/nothing.ts';
import { fieldTitle } from '../../tables/fields.ts';
import { tooSmall } from '../layout.ts';
import { type Frame, framed, type Spoken } from '../spoken/frame.ts';
import { sentences } from '../spoken/words.ts';
import { packed } from '../text.ts';
import type { ReviewContext } from './command.ts';
import { sureness } from './draft.ts';
import { activeField, type Form, formFaults, formFields, textIn } from './form.ts';
import { reviewHelpLines } from './help.ts';
import { hintsInWords, passageInWords, progressInWords, targetInWords, titleInWords } from './screen.ts';
import { signOf } from './signs.ts';

/** The evidence first, then all of the passage. */
function passageTold({ item, minutes }: ReviewContext): string[] {
  if (!item) return [];
  const { draft } = item;
  const { passages, text } = minutes;
  const passage = passages[draft.passage];
  const title = passageInWords(passage, draft.passage, passages.length).replace(' · ', ', ');
  const evidence = text.slice(draft.start, draft.end);
  const whole = passage && text.slice(passage.start, passage.end);
  return [
    `${title}. Evidence: ${clean(evidence)}`,
    ...(whole && whole !== evidence ? [`Passage: ${clean(whole)}`] : []),
  ];
}

function draftsFrame(context: ReviewContext): Omit<Frame, 'foot'> {
  const { review, item, place } = context;
  const items = review.items.map((each) => `${signOf(each).words}: ${clean(each.draft.record.summary)}`);
  const head = [sentences([progressInWords(context).replaceAll(' · ', ', ')]), ...passageTold(context)];
  if (!item) return { head, items };
  const fields = fieldsOf(item.draft.record).filter(([path, value]) => path !== 'summary' && value !== null);
  const told = fields.map(([path, value]) => `${fieldTitle(path)}: ${clean(String(value))}`).join(', ');
  const text = sentences([`${items[place]}`, sureness(item), told]);
  return { head, items, active: { place, text } };
}

function formFrame(form: Form): Omit<Frame, 'foot'> {
  const fields = formFields(form);
  const faults = formFaults(form);
  const active = activeField(form);
  const items = fields.map((field) => {
    const fault = faults.get(field.path);
    return `${field.title}: ${clean(textIn(form, field)) || NOT_STATED}${fault === undefined ? '' : `, wrong: ${clean(fault)}`}`;
  });
  const place = fields.indexOf(active);
  const fault = faults.get(active.path);
  const told = fault === undefined ? [] : [`Wrong: ${clean(fault)}`];
  if (active.type !== 'choice') {
    return { head: ['Edit the record.'], prompt: { label: `${active.title}: `, line: form.line }, told, items };
  }
  const choices = active.choices.map((choice) => choice || NOT_STATED).join(', ');
  return { head: ['Edit the record.'], items, active: { place, text: `${items[place]}. One of ${choices}.` } };
}

/** The screen as lines, and where the terminal's cursor stands: on the draft, or where something is typed. */
export function spokenReview(context: ReviewContext): Spoken {
  const { state } = context;
  const { size, notice } = state;
  const needed = tooSmall(size);
  if (needed !== null) return framed(size, { head: [needed], items: [], foot: [] });
  const title = sentences([`Review of ${titleInWords(context).replaceAll(' · ', ', ')}`]);
  const said = notice ? [sentences([`${notice.warning ? 'Warning: ' : ''}${clean(notice.text)}`])] : [];
  const keys = `Keys: ${packed(hintsInWords(context), size.columns - 7, ', ')}.`;
  const target = sentences([targetInWords(context)]);
  if (state.helpTop !== null) {
    const lines = reviewHelpLines(context, size.columns).filter((line) => line.trim() !== '');
    const shown = lines.slice(state.helpTop);
    return framed(size, { head: ['Help.', ...said], items: shown, foot: [keys] });
  }
  const { head, ...frame } = state.form ? formFrame(state.form) : draftsFrame(context);
  return framed(size, { ...frame, head: [title, ...said, ...head], foot: [target, keys] });
}
