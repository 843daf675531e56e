/** How minutes tell whose a promise is. */

/** "Action: the Treasurer to …"; a thing that is to be done owns nothing. */
export const LABELLED =
  /\bactions?[^:–-]{0,20}[:–-]\s*(?:the )?((?:(?! to be\b)[^.,;:]){2,60}?) (?:to|will|would)\b(?! be\b)/i;
export const ASKED_OF =
  /\b(?:asked|requested|instructed) (?:the )?(?!(?:that|if|whether|for|to)\b)([\w ]{3,40}?) to\b/i;
export const HOPED_OF = /\b(?:hoped|urged|encouraged) (?:that )?(?:the )?([\w ]{2,40}?) (?:would|will|to|could)\b/i;
/** Who is given something undertakes nothing. */
export const TO_THE_PANEL =
  /\b(?:to|with|for|before|let|keep|tell|inform) (?:the |all )?(?:panel|members|committee|(?:[\w'’]+ )?(?:ministers?|home secretary|home office|government))\b/gi;
export const TEAM = /^(?:the |an? )?((?:[\w'’-]+ ){0,4}(?:team|unit|department|board|working group)) (?:would|will)\b/i;

/** "Democratic Services to arrange": names, then what they are to do. */
export const SOMEBODY_TO =
  /^\W*(?:the )?((?:[A-Z][\w'’&-]*(?: (?:of|and|for|the))? ?){1,6}) to (?!be\b|the\b|panel\b|members\b|all\b|come\b|follow\b)[a-z]{2,}/;

/** "The letter had been sent by the Chair": whose it was, where nobody is its subject. */
export const DONE_BY =
  /\b(?:sent|circulated|issued|provided|supplied|shared|written|prepared|brought) by (?:the )?([^.;,]{3,40})/i;

/** Who would do it, right at the start of a sentence whose rule names nobody. */
export const NAMES_SOMEBODY =
  /^(?:(?!\b(?:would|will)\b)[^.]){0,60}(?:\b(?:commissioner|pcc|constable|executive)\b|\b(?:panel|chair\w*|clerk) (?=would|will|should))/i;

/** Rules by their ids: "It was agreed that an update would be provided" names nobody. */
export const NOBODY: ReadonlySet<string> = new Set([
  'paper-will-come',
  'meeting-set',
  'asked-for-paper',
  'agreed-that',
  'members-will-hear',
  'it-will-come',
  'to-be-looked-into',
  'passed-on',
  'paper-awaited',
  'visit-arranged',
  'was-sent',
  'goes-to-panel',
  'for-a-meeting',
]);
