/** Opens the review of documents, and waits until it is closed. What was decided is kept after each decision. */
import { configuredCommands } from '../app/commands/command.ts';
import { REVIEW_COMMANDS } from '../app/review/commands.ts';
import { type ReviewEffect, type ReviewState, startReview } from '../app/review/state.ts';
import { createReviewStore, type ReviewStore } from '../app/review/store.ts';
import { counted } from '../domain/number.ts';
import type { FactRecord } from '../domain/schema.ts';
import { hasUnwritten, heldRecords, progressOf, type Review, reviewOf, withThere } from '../minutes/review.ts';
import type { Terminal } from '../ui/mouse.ts';
import { ReviewApp } from '../ui/review.tsx';
import { skinOf } from '../ui/skin.ts';
import { mount, terminalSize } from './mount.ts';
import { stopJob } from './perform.ts';
import type { Imported, ReviewOptions, Target } from './review-options.ts';
import { createKeptReviews, type KeptReviews, reviewsFolder } from './reviews.ts';
import { say } from './streams.ts';

/** Without a folder for them, reviews are kept nowhere. */
const NOWHERE: KeptReviews = {
  read: async () => null,
  keep: () => undefined,
  settled: async () => undefined,
};

/**
 * Puts what was accepted into the dataset, document by document.
 * @returns how many records were added
 */
async function write(
  { documents, leaves }: Extract<ReviewEffect, { type: 'write' }>,
  imported: readonly Imported[],
  target: Target,
  store: ReviewStore,
): Promise<number> {
  const held: FactRecord[] = [];
  let added = 0;
  try {
    for (const [index, { review }] of documents.entries()) {
      if (!hasUnwritten(review)) continue;
      const records = heldRecords(review);
      added += await target.include(imported[index] as Imported, records);
      held.push(...records);
    }
    store.send([{ type: 'written', held, added, leaves }]);
  } catch (error) {
    // What went into the dataset before is there.
    if (held.length > 0) store.send([{ type: 'written', held, added, leaves: false }]);
    store.send([{ type: 'not-written', message: (error as Error).message }]);
  }
  return added;
}

/** What the analyst leaves behind, in sentences. */
function leftInWords({ documents, target, unkept }: ReviewState, added: number): string[] {
  const all = documents.map(({ review }) => progressOf(review));
  const sum = (what: 'open' | 'accepted'): number => all.reduce((total, progress) => total + progress[what], 0);
  const [open, accepted] = [sum('open'), sum('accepted')];
  const kept = unkept === null ? 'They are kept: the same command goes on here.' : `They are not kept: ${unkept}.`;
  return [
    ...(added > 0 && target !== null ? [`${counted(added, 'record')} written into ${target}.`] : []),
    ...(accepted > 0 ? [`${counted(accepted, 'record')} accepted and not written into a dataset.`] : []),
    ...(open > 0 ? [`${counted(open, 'draft')} left open.`] : []),
    ...(open + accepted > 0 ? [kept] : []),
  ];
}

/** The review of a document as it was left, or a new one, with what the dataset holds already. */
async function opened(document: Imported, reviews: KeptReviews, target: Target | null): Promise<Review> {
  const review = (await reviews.read(document.minutes)) ?? reviewOf(document.drafts);
  return target ? withThere(review, (records) => target.thereOf(document, records)) : review;
}

/** Where reviews are kept, or why nowhere. */
async function placeOf(workspace: string | undefined): Promise<{ folder: string | null; unkept: string | null }> {
  try {
    const folder = await reviewsFolder(workspace);
    return { folder, unkept: folder === null ? 'no workspace is wanted' : null };
  } catch (error) {
    return { folder: null, unkept: (error as Error).message };
  }
}

/**
 * Opens the screen.
 * @returns the exit code
 * @throws SaveError where the kept reviews cannot be used
 */
export async function reviewDocuments({ documents, target, settings, workspace }: ReviewOptions): Promise<number> {
  const { folder, unkept } = await placeOf(workspace);
  const path = target?.path ?? null;
  const reviews =
    folder === null ? NOWHERE : createKeptReviews(folder, path, (unkept) => store.send([{ type: 'kept', unkept }]));
  const shown = [];
  for (const document of documents) {
    shown.push({ minutes: document.minutes, review: await opened(document, reviews, target) });
  }
  let terminal: Terminal | undefined;
  let added = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const perform = (effect: ReviewEffect): void => {
    switch (effect.type) {
      case 'quit':
        terminal?.exit(effect.code);
        break;
      case 'suspend':
        void terminal?.suspendTerminal(stopJob);
        break;
      case 'redraw':
        void terminal?.suspendTerminal(() => undefined);
        break;
      case 'keep':
        reviews.keep((documents[effect.document] as Imported).minutes, effect.review);
        break;
      case 'write':
        if (target) writing = write(effect, documents, target, store).then((count) => (added += count));
        break;
    }
  };
  const commands = configuredCommands(REVIEW_COMMANDS, settings.keys ?? {});
  const state = { ...startReview(shown, terminalSize(), path), unkept };
  const store = createReviewStore(state, { commands }, perform);
  const onTerminal = (mounted: Terminal): void => {
    terminal = mounted;
  };
  const spoken = settings.defaults?.screenReader ?? false;
  const app = mount(
    <ReviewApp store={store} spoken={spoken} skin={skinOf(settings.skin)} onTerminal={onTerminal} />,
    spoken,
  );
  const code = await app.ended;
  await writing;
  await reviews.settled();
  app.release();
  const left = leftInWords(store.get(), added);
  if (left.length > 0) say(left.join(' '));
  return code;
}
