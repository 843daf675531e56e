/** A document that cannot be read. */

/** The message says what is wrong and what would be right, as the end of a sentence that the file's name begins. */
export class MinutesError extends Error {}
