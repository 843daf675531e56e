import type { Fact } from '../dataset/model.ts';
import { NOT_READ, NOT_STATED } from '../domain/nothing.ts';
import { QUESTION_OUTCOMES } from '../domain/words.ts';
import { factTable } from './fact-table.ts';
import type { Column } from './table.ts';

export const questionOutcome: Column<Fact<'question'>> = {
  id: 'outcome',
  shows: ['question.outcome'],
  title: 'Outcome',
  about: 'what came of the question; not-read: the text that was read ends before the answer',
  type: 'choice',
  width: 10,
  value: (row) => row.record.question.outcome,
  choices: () => QUESTION_OUTCOMES,
};

export const questions = factTable('question', {
  id: 'questions',
  key: null,
  parent: 'themes',
  title: 'Questions',
  short: 'Qs',
  noun: 'questions',
  about: 'questions and concerns raised with the commissioner, and the answers',
  shown: ['force', 'date', 'summary', 'outcome', 'answer', 'asked', 'theme', 'paragraph'],
  sort: [{ column: 'date', descending: true }],
  columns: [
    questionOutcome,
    {
      id: 'asked',
      shows: ['question.askedBy'],
      title: 'Asked by',
      about: 'who asked, by role',
      type: 'text',
      width: 14,
      value: (row) => row.record.question.askedBy,
    },
    {
      id: 'answer',
      shows: ['question.answer'],
      title: 'Answer',
      about: 'the answer, in our own words',
      type: 'text',
      width: 50,
      value: (row) => row.record.question.answer,
      missing: (row) => (row.record.question.outcome === 'not-read' ? NOT_READ : NOT_STATED),
    },
  ],
  flags: [
    {
      id: 'waiting',
      about: 'it was deferred or needs a follow-up',
      test: (row) => ['follow-up', 'deferred'].includes(row.record.question.outcome),
    },
  ],
});
