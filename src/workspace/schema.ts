/**
 * What an analyst adds to datasets, kept apart from them: the format of the workspace file, and the types. Each value
 * carries when and by whom it was written, so that two programs on one workspace can be merged value by value.
 */
import * as z from 'zod';
import { lazy } from '../domain/once.ts';

const text = lazy(() => z.string().max(10_000));
const instant = lazy(() => z.iso.datetime({ precision: 3 }));

/** A value with the instant (ISO, UTC, milliseconds) at which it was written, and the id of the program that wrote it. */
function stamped<Value extends z.ZodType>(value: Value) {
  const fields = { value, at: instant(), by: z.string().max(64) };
  return z.strictObject({
    ...fields,
    /** The value that another program wrote at the same time and that lost; there until the analyst writes again. */
    other: z.strictObject(fields).optional(),
  });
}

/** A value that the analyst proposes for a field of a record, and why. */
const correctionSchema = lazy(() =>
  z.strictObject({
    value: z.json(),
    evidence: text().describe('where it can be read, in words'),
  }),
);

const entrySchema = lazy(() =>
  z.strictObject({
    dataset: text().describe('the name of the dataset in which the record stood'),
    force: text().nullable().describe('the id of its force area'),
    summary: text().describe('the sentence that tells the record, for when it is gone'),
    bookmark: stamped(z.boolean()).optional(),
    note: stamped(text().nullable()).optional(),
    corrections: z
      .record(text(), stamped(correctionSchema().nullable()))
      .describe('by the JSON path of the field: funding.amountGbp'),
  }),
);

const viewSchema = lazy(() =>
  z.strictObject({
    table: text(),
    forces: z.array(text()),
    period: text(),
    filter: text(),
    matching: z.enum(['hide', 'highlight']),
    sort: z.array(z.strictObject({ column: text(), descending: z.boolean() })),
    columns: z.array(text()),
    look: z.strictObject({ kind: text(), by: z.array(text()), with: z.array(text()) }).nullable(),
  }),
);

export const workspaceSchema = lazy(() =>
  z.strictObject({
    version: z.literal(1),
    entries: z.record(text(), entrySchema()).describe('by the id of the record or document'),
    views: z.record(text(), stamped(viewSchema().nullable())).describe('saved views by name; null for one taken away'),
    datasets: z
      .record(
        text(),
        z.strictObject({
          name: text(),
          opened: instant(),
          view: viewSchema().nullable().describe('the view that was open last'),
        }),
      )
      .describe('datasets opened, by absolute path; the bundled one under an empty name'),
    log: z.array(
      z.strictObject({
        id: text(),
        at: instant(),
        dataset: text().describe('the name of the dataset'),
        command: text().describe('the command line that does it again'),
        view: viewSchema().nullable().describe('the view that it opens; null where it does something else'),
      }),
    ),
  }),
);

export interface Stamped<Value> {
  value: Value;
  at: string;
  by: string;
  other?: { value: Value; at: string; by: string } | undefined;
}

export type Workspace = z.infer<ReturnType<typeof workspaceSchema>>;
export type Entry = Workspace['entries'][string];
export type Correction = z.infer<ReturnType<typeof correctionSchema>>;
export type SavedView = z.infer<ReturnType<typeof viewSchema>>;
export type LogLine = Workspace['log'][number];

/** The lines of the log that are kept; older ones go. */
export const MOST_LOG_LINES = 1000;

export const EMPTY_WORKSPACE: Workspace = { version: 1, entries: {}, views: {}, datasets: {}, log: [] };
