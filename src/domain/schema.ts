/**
 * The format of a dataset file, said once: the types, the checks, the JSON Schema and the format's documentation
 * are all made from the schemas below.
 */
import * as z from 'zod';
import { object, oneOf, suggestion } from './shapes.ts';
import { THEMES } from './themes.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case: lower-case letters and digits, joined by single hyphens')
  .max(120);
const text = z.string().min(1, 'some text; use null where nothing is stated').max(2000);
const isoDate = z.iso.date('an ISO date: YYYY-MM-DD');
const yearOrDate = z.string().regex(/^\d{4}(-\d\d-\d\d)?$/, 'a year or an ISO date: YYYY or YYYY-MM-DD');
const webAddress = text.regex(/^https?:\/\/[^\s/]+\S*$/, 'a web address that begins with http:// or https://');
const pounds = z.number().min(0);
export const qualifierSchema = oneOf(['exact', 'about', 'over', 'under', 'up-to']);

export const forceFigureSchema = object({
  value: z.number().min(0).describe('the number'),
  asOf: isoDate.describe('the day that the figure is for'),
  source: text.describe('the publication that it was read in, in words'),
  url: webAddress.nullable().describe("the publication's public address; null where none is known"),
  note: text.nullable().describe('what else the figure takes in or leaves out; null where it is just the force area'),
}).describe('A figure of a force area as a whole, with the publication that states it.');

export const forceSchema = object({
  id: id.describe('the usual short name of the force area, in kebab-case'),
  name: text.describe('the police force'),
  area: text.describe('the area that it serves'),
  panel: text.nullable().describe('the police and crime panel; null where not stated'),
  commissioner: text.nullable().describe("the title of the office that the panel reviews, never a person's name"),
  population: forceFigureSchema
    .nullable()
    .optional()
    .describe('people in the force area; null where not stated; may be left out'),
  officers: forceFigureSchema
    .nullable()
    .optional()
    .describe('police officers, full-time equivalent; null where not stated; may be left out'),
}).describe('A police force area. One without documents is shown as "not read".');

export const planSchema = object({
  id,
  force: id.optional().describe('the force area; may be left out in a file that holds just one'),
  title: text.describe('the title of the police and crime plan'),
  start: yearOrDate.nullable().describe('first year (YYYY) or day of the plan; null where not stated'),
  end: yearOrDate.nullable().describe('last year (YYYY) or day of the plan; null where not stated'),
}).describe('A police and crime plan and the period that it covers.');

export const documentSchema = object({
  id,
  force: id.optional().describe('the force area; may be left out in a file that holds just one'),
  url: webAddress.nullable().describe("the page's public address; not a key: several documents can share one"),
  type: oneOf(['minutes', 'agenda-item', 'panel-report', 'web-page']),
  title: text.describe('the title of the item or page'),
  body: oneOf(['panel', 'commissioner', 'force', 'council', 'assembly', 'other']).describe(
    'whose meeting or page it is',
  ),
  bodyName: text.describe('the name of that body'),
  meetingDate: isoDate.nullable().describe('day of the meeting; null where not stated'),
  published: isoDate.nullable().describe('day on which a page that is no meeting was published'),
  plan: id.nullable().describe('the plan that the document names; null where it names none'),
  read: oneOf(['whole', 'opening']).describe('how much of the document was read'),
}).describe('A published document that facts were read in.');

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

export const fundingSchema = withRules(
  object({
    amountGbp: pounds.nullable().describe('pounds; the bottom of a range; null where none is stated'),
    amountMaxGbp: pounds.nullable().describe('pounds; the top of a range or of an "up to"'),
    qualifier: qualifierSchema.nullable().describe('null if and only if no amount is stated'),
    type: oneOf(['grant', 'budget', 'precept', 'charge', 'guarantee', 'saving', 'other']),
    frequency: oneOf(['one-off', 'weekly', 'monthly', 'yearly', 'several-years', 'unknown']),
    per: oneOf(['total', 'household', 'recipient']).describe(
      'what the amount is for: all of it, each bill, each recipient',
    ),
    partOf: id.nullable().describe('the funding record of the same force area whose amount contains this one'),
    funder: text.nullable(),
    recipient: text.nullable(),
    purpose: text.nullable(),
  }),
  FUNDING_RULES,
);
export const deliverySchema = object({
  status: oneOf(['delivered', 'in-progress', 'planned', 'at-risk', 'unknown']),
});
export const questionSchema = object({
  askedBy: text.describe('by role, not by name'),
  answer: text.nullable(),
  outcome: oneOf(['answered', 'follow-up', 'deferred', 'unknown', 'not-read']).describe(
    'not-read: the text that was read ends before the answer',
  ),
});
export const resolutionSchema = object({
  outcome: oneOf(['noted', 'supported', 'approved', 'agreed', 'recommended', 'vetoed', 'other']),
});
export const actionSchema = object({
  owner: text.nullable().describe('who undertook it'),
  due: text.nullable().describe('an ISO date, or the words of the document'),
  status: oneOf(['open', 'done', 'unknown']).describe('as of its document'),
});
export const figureSchema = withRules(
  object({
    metric: text.describe('what is counted; a change begins "change in"'),
    value: z.number().nullable().describe('money in pounds with unit £; null only for a trend without a number'),
    direction: oneOf(['up', 'down', 'flat']).nullable().describe('given if and only if there is no value'),
    unit: text.nullable().describe('£, % or a plural noun'),
    qualifier: qualifierSchema.nullable(),
    asOf: text.nullable().describe('the date or period that the figure is for, in words'),
  }),
  FIGURE_RULES,
);
export const prioritySchema = object({ status: oneOf(['proposed', 'adopted', 'unknown']) });

const recordFields = {
  id,
  document: id.describe('the document that it was read in'),
  paragraph: z.int().min(1).nullable().describe('1-based bullet or numbered paragraph; null if unclear'),
  summary: text.max(240).describe('one plain sentence in our own words that stands alone'),
  statedBy: oneOf(['commissioner', 'force', 'panel', 'government', 'document', 'other']),
  themes: z.array(oneOf(THEMES)).min(1).max(3).describe('the main one first'),
};

/** The kinds of record, in the order in which a plan's contents are shown. */
export const KINDS = ['priority', 'funding', 'delivery', 'question', 'resolution', 'action', 'figure'] as const;

export const recordSchema = z
  .discriminatedUnion(
    'kind',
    [
      object({ ...recordFields, kind: z.literal('delivery'), delivery: deliverySchema }),
      object({ ...recordFields, kind: z.literal('funding'), funding: fundingSchema }),
      object({ ...recordFields, kind: z.literal('question'), question: questionSchema }),
      object({ ...recordFields, kind: z.literal('resolution'), resolution: resolutionSchema }),
      object({ ...recordFields, kind: z.literal('action'), action: actionSchema }),
      object({ ...recordFields, kind: z.literal('figure'), figure: figureSchema }),
      object({ ...recordFields, kind: z.literal('priority'), priority: prioritySchema }),
    ],
    {
      error: (issue) => {
        if (issue.code !== 'invalid_union') return undefined;
        return `not one of ${KINDS.join(', ')}${suggestion((issue.input as { kind?: unknown }).kind, KINDS)}`;
      },
    },
  )
  .describe('One fact, read in one paragraph of one document. It has the object that its kind names, and no other.');

export const datasetSchema = object({
  version: z.literal(1).describe('the version of this format'),
  forces: z.array(forceSchema),
  plans: z.array(planSchema),
  documents: z.array(documentSchema),
  records: z.array(recordSchema),
}).describe('A Beatbook dataset file. A dataset is one such file, or a folder of them, merged.');

export type ForceFigure = z.infer<typeof forceFigureSchema>;
export type Force = z.infer<typeof forceSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Document = z.infer<typeof documentSchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type FactRecord = z.infer<typeof recordSchema>;
export type Kind = FactRecord['kind'];
export type RecordOf<K extends Kind> = Extract<FactRecord, { kind: K }>;
export type DatasetFile = z.infer<typeof datasetSchema>;

/** Whether the rules between fields hold, which a JSON Schema cannot say, in a dataset that has the right fields. */
export function meetsRules({ records }: DatasetFile): boolean {
  return records.every((record) => {
    if (record.kind === 'funding') return FUNDING_RULES.every(({ test }) => test(record.funding));
    return record.kind !== 'figure' || FIGURE_RULES.every(({ test }) => test(record.figure));
  });
}
