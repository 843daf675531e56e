/** The commands of the form in which a record is edited. */
import { edit } from '../../minutes/review.ts';
import { FORM, type ReviewCommand, type ReviewContext } from './command.ts';
import { goOn } from './drafts.ts';
import { activeField, checkedForm, type Form, formFaults, formFields, stepChoice, stepField, toField } from './form.ts';
import { type ReviewState, withWord } from './state.ts';

const formIn = ({ state }: ReviewContext): Form => state.form as Form;

/** Runs what changes the form. */
const inForm =
  (change: (form: Form) => Form) =>
  (context: ReviewContext): ReviewState => ({ ...context.state, form: change(formIn(context)) });

/** Saves the record where it is right; else goes to the first field that is not. */
function save(context: ReviewContext): ReviewState {
  const { state, review, place } = context;
  const form = formIn(context);
  const checked = checkedForm(form);
  if ('record' in checked) {
    const closed = { ...context, state: { ...state, form: null } };
    return goOn(closed, edit(review, place, checked.record));
  }
  const wrong = formFields(form).find(({ path }) => checked.faults.has(path)) ?? activeField(form);
  const faults = formFaults(form).size;
  const word = faults === 1 ? 'One field is not right yet.' : `${faults} fields are not right yet; this is the first.`;
  return withWord({ ...state, form: toField(form, wrong.path) }, word, true);
}

export const FORM_COMMANDS: readonly ReviewCommand[] = [
  {
    id: 'review-save',
    group: 'Review',
    keys: ['Enter'],
    modes: FORM,
    label: 'In the form: save the record where it is right, and accept it',
    hint: ['save and accept', 1],
    run: save,
  },
  {
    id: 'review-next-field',
    group: 'Review',
    keys: ['Down', 'Tab'],
    modes: FORM,
    label: 'In the form: the next field',
    hint: ['next field', 2],
    run: inForm((form) => stepField(form, 1)),
  },
  {
    id: 'review-previous-field',
    group: 'Review',
    keys: ['Up', 'Shift+Tab'],
    modes: FORM,
    label: 'In the form: the field before',
    run: inForm((form) => stepField(form, -1)),
  },
  {
    id: 'review-next-choice',
    group: 'Review',
    keys: ['Right'],
    modes: ['review-choice'],
    label: 'In the form: the next choice; a letter goes to the next one that begins with it',
    hint: ['next choice', 3],
    run: inForm((form) => stepChoice(form, 1)),
  },
  {
    id: 'review-previous-choice',
    group: 'Review',
    keys: ['Left'],
    modes: ['review-choice'],
    label: 'In the form: the choice before',
    run: inForm((form) => stepChoice(form, -1)),
  },
  {
    id: 'review-form-page-down',
    group: 'Review',
    keys: ['PgDn'],
    modes: FORM,
    label: 'In the form: to the last field',
    run: inForm((form) => toField(form, formFields(form).at(-1)?.path ?? form.path)),
  },
  {
    id: 'review-form-page-up',
    group: 'Review',
    keys: ['PgUp'],
    modes: FORM,
    label: 'In the form: to the first field',
    run: inForm((form) => toField(form, formFields(form)[0]?.path ?? form.path)),
  },
  {
    id: 'review-form-close',
    group: 'Review',
    keys: ['Esc'],
    modes: FORM,
    label: 'In the form: close it, and leave the draft as it was',
    hint: ['leave as it was', 4],
    run: ({ state }) => ({ ...state, form: null }),
  },
];
