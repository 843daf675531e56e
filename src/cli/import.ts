/** `beatbook import`: drafts records from published documents, for review on the screen or as JSON. */
import { existsSync } from 'node:fs';
import type { Dataset } from '../dataset/model.ts';
import { forceNamed } from '../domain/force.ts';
import type { Passage } from '../minutes/model.ts';
import { chosenSettings, type ScreenOptions } from './config-layers.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { createTarget, refuseUnwritable } from './import-target.ts';
import { type ImportedDocument, importedOf, type Known, knownBy } from './imported.ts';
import { keepSource } from './kept-sources.ts';
import { afterLayout } from './layout.ts';
import type { Asked } from './minutes-worker.ts';
import { createReader, readShown, SourceError } from './read-minutes.ts';
import { say, write } from './streams.ts';
import { UsageError, unknownName } from './usage.ts';

export interface ImportOptions extends ScreenOptions {
  /** The dataset that accepted records go into. */
  into?: string;
  /** The format in which drafts are printed; without it, they are reviewed on the screen. */
  drafts?: string;
  /** The force area of the documents, whatever they say. */
  force?: string;
  workspace?: string;
}

const JSON_FORMAT = 'json';

/** A passage as it is printed. */
const passageIn = ({ n, label, text, start, end }: Passage) => ({ n, label, text, start, end });

/** A draft as it is printed; where its passage has no number, with the place of that in the list, from 0. */
function draftIn({ passage, ...draft }: ImportedDocument['drafts'][number], passages: readonly Passage[]) {
  const n = passages[passage]?.n ?? null;
  const { confidence, rule, start, end, record } = draft;
  return { passage: n, ...(n === null ? { index: passage } : {}), confidence, rule, start, end, record };
}

/** A document with its passages and drafts, as one line of JSON. */
export function draftsLine({ document, minutes, drafts }: ImportedDocument): string {
  const { passages } = minutes;
  const content = {
    document,
    passages: passages.map(passageIn),
    drafts: drafts.map((draft) => draftIn(draft, passages)),
  };
  return `${JSON.stringify(content)}\n`;
}

function checkFormat({ drafts }: ImportOptions): void {
  if (drafts !== undefined && drafts.toLowerCase() !== JSON_FORMAT) throw unknownName('format', drafts, [JSON_FORMAT]);
  if (drafts !== undefined || (process.stdout.isTTY && process.stdin.isTTY && process.env.TERM !== 'dumb')) return;
  throw new UsageError('drafts are reviewed in a terminal, and this is none; --drafts json prints them');
}

/** The dataset that is written to; null where there is none yet. */
async function openTarget(into: string | undefined): Promise<Dataset | null> {
  return into === undefined || !existsSync(into) ? null : openDataset(into);
}

/**
 * The force area of the documents: the one that is named counts whatever they say; the only one of the dataset where they
 * do not say any.
 * @throws UsageError for a name that no known one has
 */
function forceOf(named: string | undefined, { forces, into }: Known): Pick<Asked, 'force' | 'otherwise'> {
  const only = into.forces.length === 1 ? into.forces[0]?.id : undefined;
  if (named === undefined) return { force: null, otherwise: only ?? null };
  const force = forceNamed(named, forces);
  if (!force) {
    const ids = forces.map(({ id }) => id);
    throw unknownName('force area', named, ids);
  }
  return { force: force.id, otherwise: null };
}

export interface Outcome {
  path: string;
  document: ImportedDocument;
}

/**
 * Reads documents one after the other; of those that cannot be read it is told why.
 * @param each is given each document as soon as it was read
 * @returns the worst exit code
 */
async function readAll(
  paths: readonly string[],
  known: Known,
  about: Pick<Asked, 'force' | 'otherwise'>,
  each: (outcome: Outcome) => void,
): Promise<number> {
  const reader = createReader(known.forces);
  const codes: number[] = [EXIT.done];
  for (const [index, path] of paths.entries()) {
    try {
      const share = index / paths.length;
      const { minutes, drafts } = await readShown(reader, path, share, { drafts: true, ...about });
      each({ path, document: importedOf(minutes, drafts, known) });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      say(error.told(path));
      codes.push(EXIT[error.kind]);
    }
  }
  reader.close();
  return Math.max(...codes);
}

/** The document that says word for word the same: the same file named twice, or as PDF and as Word file. */
export function sameAmong(outcomes: readonly Outcome[], { document }: Outcome): Outcome | undefined {
  return outcomes.find((other) => other.document.minutes.text === document.minutes.text);
}

async function review(outcomes: readonly Outcome[], known: Known, options: ImportOptions): Promise<number> {
  const { reviewDocuments } = await afterLayout(() => import('./review.tsx'));
  const paths = new Map(outcomes.map(({ path, document }) => [document.minutes, path]));
  const target =
    options.into === undefined
      ? null
      : createTarget(options.into, known, async ({ minutes }, id) => {
          const path = paths.get(minutes);
          if (path !== undefined) await keepSource(path, id, options.workspace);
        });
  const settings = await chosenSettings(options);
  return reviewDocuments({
    documents: outcomes.map(({ document }) => document),
    target,
    settings,
    workspace: options.workspace,
  });
}

/**
 * Runs the command.
 * @param paths of the documents
 * @returns 0, or the worst of what went wrong: 3 where a file cannot be read, 4 where one is no document
 * @throws UsageError, ConfigError, DatasetError, SaveError
 */
export async function importDocuments(paths: readonly string[], options: ImportOptions): Promise<number> {
  checkFormat(options);
  const isPrinted = options.drafts !== undefined;
  if (options.into !== undefined && !isPrinted) await refuseUnwritable(options.into);
  const known = knownBy(await openDataset(undefined), await openTarget(options.into));
  const about = forceOf(options.force, known);
  const outcomes: Outcome[] = [];
  const code = await readAll(paths, known, about, (outcome) => {
    const same = isPrinted ? undefined : sameAmong(outcomes, outcome);
    if (isPrinted) write(draftsLine(outcome.document));
    else if (same) say(`${outcome.path} says the same as ${same.path}, and is reviewed with it`);
    else outcomes.push(outcome);
  });
  if (outcomes.length === 0) return code;
  return Math.max(code, await review(outcomes, known, options));
}
