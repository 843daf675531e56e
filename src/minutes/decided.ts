/** How a line that only names the panel leads in what it decided. */

/** What the next clauses belong to, where it stands by itself below the word that something was resolved: "The Panel:". */
export const BY_THE_PANEL = /^(?:that )?(?:the )?(?:[\w'’]+ ){0,6}?(?:panel|committee|members|meeting)\s*[:–—-]+$/i;

/** A panel that takes a view of what comes next: "the Panel notes". */
export const TAKES_A_VIEW =
  '(?:[Pp]anel|[Cc]ommittee|[Mm]embers) (?:notes?|supports?|recommends?|requests?|agrees?|endorses?)';

/** A panel that takes a paper, and turns to somebody in the same sentence: "noted the update and asked the Commissioner to". */
export const TAKES_PAPER = '(?:noted|welcomed|considered|received)';
export const TURNS_TO = '(?:asked|requested|invited)';

/** How a clause begins that says what a panel decided, and not what its members asked or heard. */
const DECIDED =
  /^(?:(?:then|also|unanimously|duly) )?(?:note[ds]?|agree[ds]?|resolve[ds]?|approve[ds]?|endorse[ds]?|support(?:s|ed)?|recommend(?:s|ed)?|adopt(?:s|ed)?|vetoe[ds]|veto)\b/i;

/** How a clause begins that may be of a decision or of a discussion. */
const RECEIVED =
  /^(?:(?:then|also|unanimously) )?(?:welcome[ds]?|receive[ds]?|accept(?:s|ed)?|commend(?:s|ed)?|thank(?:s|ed)?)\b/i;

/**
 * Whether a line that only names the panel leads in what it decided, as the two lines below it tell: "The Panel:",
 * "1. Welcomed …", "2. Noted …".
 */
export const opensDecisions = (line: string, [first, second]: readonly (string | undefined)[]): boolean =>
  BY_THE_PANEL.test(line.trim()) &&
  (DECIDED.test(first?.trim() ?? '') || (RECEIVED.test(first?.trim() ?? '') && DECIDED.test(second?.trim() ?? '')));

/** The first of clauses that no line announces: "(1) That the Committee notes the report." */
export const IS_FIRST_CLAUSE =
  /^that (?:the )?(?:[\w'’]+ ){0,5}?(?:panel|committee|commission|board) (?:also )?(?!has\b|was\b|is\b)[a-z]+s\b/i;

/** The same below "Resolved that:", which its words end: "The report be noted.", "The Clerk write to all members." */
export const IS_SUBJUNCTIVE =
  /^(?:[\p{L}\d][\p{L}\d’'/()-]*,? ){1,14}?(?<!\b(?:to|would|will|could|should|might|may|can|must|not|did|does) )(?:be|write|report|provide|submit|meet|bring|send|circulate) [^?]*[.;]$/iu;

/** A clause without a label, below a line that only says that something was resolved: "To approve the precept." */
export const IS_CLAUSE = /^(?:and )?(?:to|that) \p{Ll}.*[.;]$/iu;
