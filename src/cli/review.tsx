/** Opens the screen on which drafts are reviewed. */
import type { ReviewOptions } from './review-options.ts';
import { UsageError } from './usage.ts';

export function reviewDocuments(_: ReviewOptions): Promise<number> {
  throw new UsageError('there is no review yet; --drafts json prints the drafts');
}
