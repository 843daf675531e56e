/** What Beatbook tells the shell when it ends. */
export const EXIT = {
  done: 0,
  /** No row, and `--fail-empty` was given; or nothing to draw. */
  empty: 1,
  /** `beatbook diff` found a difference. */
  different: 1,
  /** `beatbook verify` found a record that its document does not bear out, or nothing to check. */
  unproven: 1,
  usage: 2,
  /** A dataset that cannot be read, or an output or notes that cannot be written. */
  unreadable: 3,
  /** A dataset that says something wrong, or a document that cannot be one. */
  invalid: 4,
  /** A fault in Beatbook itself. */
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** The same for `--help`. */
export const EXIT_CODES_HELP = `Exit codes: 0 done, 1 no row (with --fail-empty), nothing to draw, (diff) a difference
or (verify) a record that does not hold, 2 wrong usage, 3 a file that cannot be read or written, 4 a dataset
that is not valid or a document that cannot be one, 130 interrupted.`;
