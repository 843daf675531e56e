/**
 * The format of a dataset file, said once: the types, the checks, the JSON Schema and the format's documentation
 * are all made from the schemas below. They are made when they are first asked for: a dataset that is known to be right
 * needs none of them.
 */
import * as z from 'zod';
import { lazy } from './once.ts';
import { object, oneOf, suggestion } from './shapes.ts';
import { THEMES } from './themes.ts';
import {
  ACTION_STATUSES,
  DELIVERY_STATUSES,
  DOCUMENT_BODIES,
  DOCUMENT_READ,
  DOCUMENT_TYPES,
  FIGURE_DIRECTIONS,
  FUNDING_FREQUENCIES,
  FUNDING_PER,
  FUNDING_TYPES,
  KINDS,
  PRIORITY_STATUSES,
  QUALIFIERS,
  QUESTION_OUTCOMES,
  RESOLUTION_OUTCOMES,
  STATED_BY,
} from './words.ts';

const KEBAB_CASE = 'an id in kebab-case: lower-case letters and digits, joined by single hyphens';
const id = lazy(() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, KEBAB_CASE)
    .max(120),
);
const text = lazy(() => z.string().min(1, 'some text; use null where nothing is stated').max(2000));
const isoDate = lazy(() => z.iso.date('an ISO date: YYYY-MM-DD'));
const yearOrDate = lazy(() => z.string().regex(/^\d{4}(-\d\d-\d\d)?$/, 'a year or an ISO date: YYYY or YYYY-MM-DD'));
const webAddress = lazy(() =>
  text().regex(/^https?:\/\/[^\s/]+\S*$/, 'a web address that begins with http:// or https://'),
);
const pounds = lazy(() => z.number().min(0));
const qualifier = lazy(() => oneOf(QUALIFIERS).nullable());

const forceFigure = lazy(() =>
  object({
    value: z.number().min(0).describe('the number'),
    asOf: isoDate().describe('the day that the figure is for'),
    source: text().describe('the publication that it was read in, in words'),
    url: webAddress().nullable().describe("the publication's public address; null where none is known"),
    note: text()
      .nullable()
      .describe('what else the figure takes in or leaves out; null where it is just the force area'),
  }).describe('A figure of a force area as a whole, with the publication that states it.'),
);

const force = lazy(() =>
  object({
    id: id().describe('the usual short name of the force area, in kebab-case'),
    name: text().describe('the police force'),
    area: text().describe('the area that it serves'),
    panel: text().nullable().describe('the police and crime panel; null where not stated'),
    commissioner: text().nullable().describe("the title of the office that the panel reviews, never a person's name"),
    population: forceFigure()
      .nullable()
      .optional()
      .describe('people in the force area; null where not stated; may be left out'),
    officers: forceFigure()
      .nullable()
      .optional()
      .describe('police officers, full-time equivalent; null where not stated; may be left out'),
  }).describe('A police force area. One without documents is shown as "not read".'),
);

const plan = lazy(() =>
  object({
    id: id(),
    force: id().optional().describe('the force area; may be left out in a file that holds just one'),
    title: text().describe('the title of the police and crime plan'),
    start: yearOrDate().nullable().describe('first year (YYYY) or day of the plan; null where not stated'),
    end: yearOrDate().nullable().describe('last year (YYYY) or day of the plan; null where not stated'),
  }).describe('A police and crime plan and the period that it covers.'),
);

const document = lazy(() =>
  object({
    id: id(),
    force: id().optional().describe('the force area; may be left out in a file that holds just one'),
    url: webAddress().nullable().describe("the page's public address; not a key: several documents can share one"),
    type: oneOf(DOCUMENT_TYPES),
    title: text().describe('the title of the item or page'),
    body: oneOf(DOCUMENT_BODIES).describe('whose meeting or page it is'),
    bodyName: text().describe('the name of that body'),
    meetingDate: isoDate().nullable().describe('day of the meeting; null where not stated'),
    published: isoDate().nullable().describe('day on which a page that is no meeting was published'),
    plan: id().nullable().describe('the plan that the document names; null where it names none'),
    read: oneOf(DOCUMENT_READ).describe('how much of the document was read'),
  }).describe('A published document that facts were read in.'),
);

/** What must hold between the fields of an object, beyond what each of them may be. */
interface Rule<Value> {
  /** The field at fault. */
  path: string;
  error: string;
  test(value: Value): boolean;
}

const FUNDING_RULES: readonly Rule<{
  amountGbp: number | null;
  amountMaxGbp: number | null;
  qualifier: string | null;
}>[] = [
  {
    path: 'qualifier',
    error: 'must be null if and only if no amount is stated',
    test: (funding) => (funding.qualifier === null) === (funding.amountGbp === null && funding.amountMaxGbp === null),
  },
  {
    path: 'amountMaxGbp',
    error: 'must not be below amountGbp, the bottom of the range',
    test: ({ amountGbp, amountMaxGbp }) => amountGbp === null || amountMaxGbp === null || amountMaxGbp >= amountGbp,
  },
];

const FIGURE_RULES: readonly Rule<{ value: number | null; direction: string | null; metric: string }>[] = [
  {
    path: 'direction',
    error: 'must be given if and only if value is null',
    test: (figure) => (figure.value === null) === (figure.direction !== null),
  },
  {
    path: 'value',
    error: 'is negative, so its metric must begin "change in"',
    test: (figure) => figure.value === null || figure.value >= 0 || /^change in/i.test(figure.metric),
  },
];

/** A schema with its rules. */
function withRules<Schema extends z.ZodType>(schema: Schema, rules: readonly Rule<z.output<Schema>>[]): Schema {
  return rules.reduce((ruled, { path, error, test }) => ruled.refine(test, { path: [path], error }), schema);
}

const funding = lazy(() =>
  withRules(
    object({
      amountGbp: pounds().nullable().describe('pounds; the bottom of a range; null where none is stated'),
      amountMaxGbp: pounds().nullable().describe('pounds; the top of a range or of an "up to"'),
      qualifier: qualifier().describe('null if and only if no amount is stated'),
      type: oneOf(FUNDING_TYPES),
      frequency: oneOf(FUNDING_FREQUENCIES),
      per: oneOf(FUNDING_PER).describe('what the amount is for: all of it, each bill, each recipient'),
      partOf: id().nullable().describe('the funding record of the same force area whose amount contains this one'),
      funder: text().nullable(),
      recipient: text().nullable(),
      purpose: text().nullable(),
    }),
    FUNDING_RULES,
  ),
);
const delivery = lazy(() =>
  object({
    status: oneOf(DELIVERY_STATUSES),
  }),
);
const question = lazy(() =>
  object({
    askedBy: text().describe('by role, not by name'),
    answer: text().nullable(),
    outcome: oneOf(QUESTION_OUTCOMES).describe('not-read: the text that was read ends before the answer'),
  }),
);
const resolution = lazy(() =>
  object({
    outcome: oneOf(RESOLUTION_OUTCOMES),
  }),
);
const action = lazy(() =>
  object({
    owner: text().nullable().describe('who undertook it'),
    due: text().nullable().describe('an ISO date, or the words of the document'),
    status: oneOf(ACTION_STATUSES).describe('as of its document'),
  }),
);
const figure = lazy(() =>
  withRules(
    object({
      metric: text().describe('what is counted; a change begins "change in"'),
      value: z.number().nullable().describe('money in pounds with unit £; null only for a trend without a number'),
      direction: oneOf(FIGURE_DIRECTIONS).nullable().describe('given if and only if there is no value'),
      unit: text().nullable().describe('£, % or a plural noun'),
      qualifier: qualifier(),
      asOf: text().nullable().describe('the date or period that the figure is for, in words'),
    }),
    FIGURE_RULES,
  ),
);
const priority = lazy(() => object({ status: oneOf(PRIORITY_STATUSES) }));

const recordFields = lazy(() => ({
  id: id(),
  document: id().describe('the document that it was read in'),
  paragraph: z.int().min(1).nullable().describe('1-based bullet or numbered paragraph; null if unclear'),
  summary: text().max(240).describe('one plain sentence in our own words that stands alone'),
  statedBy: oneOf(STATED_BY),
  themes: z.array(oneOf(THEMES)).min(1).max(3).describe('the main one first'),
}));

export const recordSchema = lazy(() =>
  z
    .discriminatedUnion(
      'kind',
      [
        object({ ...recordFields(), kind: z.literal('delivery'), delivery: delivery() }),
        object({ ...recordFields(), kind: z.literal('funding'), funding: funding() }),
        object({ ...recordFields(), kind: z.literal('question'), question: question() }),
        object({ ...recordFields(), kind: z.literal('resolution'), resolution: resolution() }),
        object({ ...recordFields(), kind: z.literal('action'), action: action() }),
        object({ ...recordFields(), kind: z.literal('figure'), figure: figure() }),
        object({ ...recordFields(), kind: z.literal('priority'), priority: priority() }),
      ],
      {
        error: (issue) => {
          if (issue.code !== 'invalid_union') return undefined;
          return `not one of ${KINDS.join(', ')}${suggestion((issue.input as { kind?: unknown }).kind, KINDS)}`;
        },
      },
    )
    .describe('One fact, read in one paragraph of one document. It has the object that its kind names, and no other.'),
);

export const datasetSchema = lazy(() =>
  object({
    version: z.literal(1).describe('the version of this format'),
    forces: z.array(force()),
    plans: z.array(plan()),
    documents: z.array(document()),
    records: z.array(recordSchema()),
  }).describe('A Beatbook dataset file. A dataset is one such file, or a folder of them, merged.'),
);

export type DatasetFile = z.infer<ReturnType<typeof datasetSchema>>;
export type FactRecord = z.infer<ReturnType<typeof recordSchema>>;
export type Kind = FactRecord['kind'];
export type RecordOf<K extends Kind> = Extract<FactRecord, { kind: K }>;
export type Funding = RecordOf<'funding'>['funding'];
export type Figure = RecordOf<'figure'>['figure'];
export type Force = DatasetFile['forces'][number];
export type ForceFigure = NonNullable<Force['population']>;
export type Plan = DatasetFile['plans'][number];
export type Document = DatasetFile['documents'][number];

/** Whether the rules between fields hold, which a JSON Schema cannot say, in a dataset that has the right fields. */
export function meetsRules({ records }: DatasetFile): boolean {
  return records.every((record) => {
    if (record.kind === 'funding') return FUNDING_RULES.every(({ test }) => test(record.funding));
    return record.kind !== 'figure' || FIGURE_RULES.every(({ test }) => test(record.figure));
  });
}
