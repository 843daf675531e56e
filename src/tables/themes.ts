import { readFacts } from '../dataset/facts.ts';
import type { Fact } from '../dataset/model.ts';
import { compareValues } from '../domain/compare.ts';
import { forceLabel } from '../domain/force.ts';
import { THEMES } from '../domain/themes.ts';
import { QUESTION_OUTCOMES } from '../domain/words.ts';
import { factsIn } from './scope.ts';
import type { Column, Json, Table } from './table.ts';

type Question = Fact<'question'>;
type Outcome = (typeof QUESTION_OUTCOMES)[number];
/** A theme with the questions that have it; `id` is the theme. */
interface Row {
  id: string;
  questions: readonly Question[];
  /** How many of them have each outcome; none where none has it. */
  outcomes: ReadonlyMap<Outcome, number>;
  /** Questions of each force area, most first. */
  forces: readonly (readonly [force: string, count: number, label: string])[];
}

function themeRow(id: string, questions: readonly Question[]): Row {
  const byForce = Map.groupBy(questions, (question) => question.force);
  const forces = [...byForce].map(([force, own]) => [force.id, own.length, forceLabel(force)] as const);
  const byOutcome = Map.groupBy(questions, ({ record }) => record.question.outcome);
  const outcomes = new Map([...byOutcome].map(([outcome, own]) => [outcome, own.length]));
  return { id, questions, outcomes, forces: forces.sort((a, b) => b[1] - a[1] || compareValues(a[0], b[0])) };
}

const OUTCOME_TITLES = {
  answered: 'Answered',
  'follow-up': 'Follow-up',
  deferred: 'Deferred',
  unknown: 'Unknown',
  'not-read': 'Not read',
};

/** The questions of each theme; one with several is of each of them. */
function byTheme(questions: readonly Question[]): Map<string, Question[]> {
  const themes = new Map<string, Question[]>(THEMES.map((theme) => [theme, []]));
  for (const question of questions)
    for (const theme of new Set(question.record.themes)) themes.get(theme)?.push(question);
  return themes;
}

function count(id: string, title: string, about: string, counted: (row: Row) => number): Column<Row> {
  return {
    id,
    title,
    about,
    type: 'count',
    width: 10,
    value: counted,
    // Of the questions that were read; it says nothing of what was not.
    text: (row) => (counted(row) > 0 ? null : 'none'),
  };
}

export const themes: Table<Row> = {
  id: 'themes',
  key: '3',
  title: 'Questions',
  short: 'Qs',
  noun: 'question themes',
  about: 'question themes, with counts by outcome and by force area; Enter opens the questions',
  *rows({ dataset }, scope) {
    const questions = factsIn(dataset, 'question', scope);
    yield* readFacts(questions);
    return [...byTheme(questions)].flatMap(([theme, own]) => (own.length === 0 ? [] : [themeRow(theme, own)]));
  },
  columns: [
    {
      id: 'theme',
      title: 'Theme',
      about: 'the theme; a question can have up to three',
      type: 'choice',
      width: 33,
      value: (row) => row.id,
      choices: () => THEMES,
    },
    count('questions', 'Questions', 'questions that have the theme', (row) => row.questions.length),
    ...QUESTION_OUTCOMES.map((outcome) =>
      count(
        outcome === 'not-read' ? 'notread' : outcome.replace('-', ''),
        OUTCOME_TITLES[outcome],
        outcome === 'not-read' ? 'the text that was read ends before the answer' : `questions with outcome ${outcome}`,
        (row) => row.outcomes.get(outcome) ?? 0,
      ),
    ),
    {
      id: 'forces',
      title: 'Forces',
      about: 'in how many force areas it was asked about',
      type: 'count',
      width: 7,
      value: (row) => row.forces.length,
    },
    {
      id: 'force',
      title: 'By force area',
      about: 'questions of each force area, most first',
      type: 'list',
      width: 40,
      grow: true,
      value: (row) => row.forces.map(([force]) => force),
      text: (row) => row.forces.map(([, questions, label]) => `${label} ${questions}`).join(', '),
      exports: {
        keys: ['byForce'],
        values: (row) => [Object.fromEntries(row.forces.map(([force, questions]) => [force, questions]))],
      },
      choices: (dataset) => dataset.forces.map(({ id }) => id),
    },
  ],
  shown: ['theme', 'questions', 'answered', 'followup', 'deferred', 'unknown', 'notread', 'forces', 'force'],
  sort: [{ column: 'questions', descending: true }],
  flags: [],
  things: (row) => row.questions.map(({ force, id }) => [force.id, id] as const),
  headline: (row) => `Questions about ${row.id.replaceAll('-', ' ')}`,
  citation: () => null,
  open: (row) => ({ table: 'questions', filter: `theme:${row.id}` }),
  source: (row): Json => ({ records: row.questions.map(({ id }) => id) }),
  selection: (row) => ({ records: row.questions.map(({ id }) => id) }),
};
