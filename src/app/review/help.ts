/** The help of the review, made from its commands. */
import { DOUBTFUL } from '../../minutes/review.ts';
import { keysInWords } from '../commands/command.ts';
import { fitted, wrap } from '../text.ts';
import { type Move, scroll } from '../window.ts';
import type { ReviewContext } from './command.ts';
import { reviewAreas } from './layout.ts';
import { SIGNS } from './signs.ts';
import type { ReviewState } from './state.ts';

const KEY_WIDTH = 22;

/** All of the help in lines. */
export function reviewHelpLines({ env }: Pick<ReviewContext, 'env'>, width: number): string[] {
  const entry = (key: string, about: string): string[] =>
    wrap(about, Math.max(20, width - KEY_WIDTH)).map((text, index) => fitted(index === 0 ? key : '', KEY_WIDTH) + text);
  return [
    'A draft is a record that a rule read in the passage; the words that it rests on stand between « and ».',
    `Accept what is right, edit what is nearly right, reject the rest. Below ${DOUBTFUL} a rule is doubtful.`,
    '',
    ...env.commands
      .filter(({ keys }) => keys.length > 0)
      .flatMap((command) => entry(keysInWords(command), command.label)),
    '',
    ...SIGNS.flatMap(({ sign, about }) => entry(sign, about)),
  ].flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, width)));
}

/** Lines of the help below its title. */
export const helpHeight = ({ size }: Pick<ReviewState, 'size'>): number => reviewAreas(size).height - 1;

/** The state with the help scrolled. */
export function scrollHelp({ state, env }: ReviewContext, move: Move): ReviewState {
  const lines = reviewHelpLines({ env }, state.size.columns - 4);
  return { ...state, helpTop: scroll(state.helpTop ?? 0, lines.length, helpHeight(state), move) };
}
