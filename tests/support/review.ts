/** Minutes of an invented panel with drafts, and the review screen over them: keys in, lines out. */
import type { KeyName } from '../../src/app/keys.ts';
import type { Size } from '../../src/app/layout.ts';
import { type ReviewContext, type ReviewEnv, reviewContext } from '../../src/app/review/command.ts';
import { REVIEW_COMMANDS } from '../../src/app/review/commands.ts';
import { reviewFrame } from '../../src/app/review/screen.ts';
import { type ReviewEffect, type ReviewEvent, type ReviewState, startReview } from '../../src/app/review/state.ts';
import { updateReview } from '../../src/app/review/update.ts';
import { graphemesOf } from '../../src/domain/graphemes.ts';
import type { FactRecord } from '../../src/domain/schema.ts';
import type { Draft, Minutes } from '../../src/minutes/model.ts';
import { reviewOf } from '../../src/minutes/review.ts';
import { money, record } from './dataset.ts';

/** The bullets of the invented minutes. */
const BULLETS = [
  'The Commissioner had won £40,000 from the Home Office for street lamps in Wexcombe, and would report on them in May.',
  'A member asked why calls were answered late; the Chief Constable said that ten people were being trained.',
  'Burglary had fallen by 4%.',
];
const HEADING = 'Item 5: Police and Crime Plan update';

/** Minutes with these bullets, below a heading. */
export function minutesOf(bullets: readonly string[] = BULLETS, name = 'wexcombe.txt'): Minutes {
  const text = [HEADING, ...bullets].join('\n');
  const passages = bullets.map((bullet, index) => {
    const start = text.indexOf(bullet);
    return { n: index + 1, label: '·', text: bullet, start, end: start + bullet.length };
  });
  const about = {
    force: 'kent',
    plan: null,
    type: 'minutes',
    title: 'Police and Crime Plan update',
    body: 'panel',
    bodyName: 'Wexcombe Police and Crime Panel',
    meetingDate: '2024-02-06',
  } as const;
  return { name, about, text, passages };
}

/** A draft that rests on some words of a passage. */
export function draft(
  minutes: Minutes,
  passage: number,
  words: string,
  confidence: number,
  own: FactRecord,
  rule: string = own.kind,
): Draft {
  const start = minutes.text.indexOf(words);
  return { passage, start, end: start + words.length, confidence, rule, record: { ...own, paragraph: passage + 1 } };
}

/** Two drafts of the first bullet, one of each other one. */
export function draftsOf(minutes: Minutes = minutesOf()): Draft[] {
  const lamps = money('w-1', 40_000, { funder: 'Home Office', purpose: 'street lamps in Wexcombe' });
  return [
    draft(minutes, 0, '£40,000 from the Home Office', 0.95, {
      ...lamps,
      summary: 'The Commissioner won £40,000 from the Home Office for street lamps in Wexcombe.',
    }),
    draft(minutes, 0, 'would report on them in May', 0.6, {
      ...record('action', 'w-2', { action: { owner: 'Commissioner', due: 'May' } }),
      summary: 'The Commissioner would report on the street lamps in May.',
    }),
    draft(minutes, 1, 'A member asked why calls were answered late', 0.8, {
      ...record('question', 'w-3'),
      summary: 'A member asked why calls were answered late.',
    }),
    draft(minutes, 2, 'fallen by 4%', 0.5, {
      ...record('figure', 'w-4', { figure: { metric: 'change in burglary', value: -4, unit: '%' } }),
      summary: 'Burglary fell by 4%.',
    }),
  ];
}

export interface ReviewSession {
  readonly state: ReviewState;
  readonly context: ReviewContext;
  /** All that was asked for outside. */
  readonly effects: readonly ReviewEffect[];
  send(...events: ReviewEvent[]): ReviewSession;
  press(...keys: KeyName[]): ReviewSession;
  type(text: string): ReviewSession;
  /** The lines of the screen, without the blanks at their ends. */
  screen(): string[];
  /** What is told at the bottom. */
  said(): string;
  /** How the drafts of the document stand: their signs are left to the screen. */
  decisions(): string[];
}

export interface ReviewOptions {
  size?: Size;
  documents?: readonly { minutes: Minutes; drafts: readonly Draft[] }[];
  target?: string | null;
}

/** Opens the review of the invented minutes, or of others. */
export function reviewSession(options: ReviewOptions = {}): ReviewSession {
  const { size = { columns: 120, rows: 24 }, target = 'kent.json' } = options;
  const minutes = minutesOf();
  const documents = options.documents ?? [{ minutes, drafts: draftsOf(minutes) }];
  const env: ReviewEnv = { commands: REVIEW_COMMANDS };
  const opened = documents.map((document) => ({ minutes: document.minutes, review: reviewOf(document.drafts) }));
  let state = startReview(opened, size, target);
  const effects: ReviewEffect[] = [];
  const own: ReviewSession = {
    get state() {
      return state;
    },
    get context() {
      return reviewContext(state, env);
    },
    effects,
    send: (...events) => {
      for (const event of events) {
        const step = updateReview(state, env, event);
        state = step.state;
        effects.push(...step.effects);
      }
      return own;
    },
    press: (...keys) => own.send(...keys.map((key): ReviewEvent => ({ type: 'key', key }))),
    type: (text) => own.press(...graphemesOf(text).map((character) => (character === ' ' ? 'Space' : character))),
    screen: () =>
      reviewFrame(own.context).lines.map((line) =>
        line
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      ),
    said: () => state.notice?.text ?? '',
    decisions: () =>
      own.context.review.items.map(({ decision, edited, there }) => {
        return `${there ? 'there' : decision}${edited ? ', edited' : ''}`;
      }),
  };
  return own;
}
