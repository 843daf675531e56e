/**
 * Four kinds of nothing have four words, so that thin reading is never taken for inaction:
 * the document is silent; only its opening (or nothing) was read; it was read whole and nothing is there;
 * two values cannot be compared.
 */
export const NOT_STATED = 'not stated';
export const NOT_READ = 'not read';
export const NONE_FOUND = 'none found';
export const NOT_COMPARABLE = 'not comparable';

export type Nothing = typeof NOT_STATED | typeof NOT_READ | typeof NONE_FOUND | typeof NOT_COMPARABLE;
