/** What a percentage is of: how the words around it say so. */

const ABOUT = 'just|about|around|over|under|nearly|only';

/** What comes before a share of some other time or place, for comparison: "79%, up from 68% in March". */
const COMPARED_WITH = new RegExp(
  `(?:%|per\\s?cent)[^;]*\\b(?:up|down|(?:ris|increas|improv|fall|decreas|reduc)\\w+|risen|fallen|compared|as against|against) (?:from|with|to)?(?: (?:${ABOUT}|a|the|an))*\\s*$|(?:%|per\\s?cent),? from\\s*$|\\b(?:against|from) [\\d.]+ ?(?:%|per\\s?cent) and $`,
  'i',
);

/** Where a share began, before it and after it: "from 71% to 86%". */
const FROM = new RegExp(`\\bfrom (?:(?:${ABOUT}) )*$`, 'i');
const TO = new RegExp(`^ to (?:(?:${ABOUT}) )*\\d`, 'i');

/** Whether a share is of some other time or place, for comparison. */
export const isForComparison = (before: string, after: string): boolean =>
  COMPARED_WITH.test(before) || (FROM.test(before) && TO.test(after));

/** What stands between what is measured and where it got to: "the charge rate rose from 7.1% to 9.4%". */
export const FROM_TO = new RegExp(
  `(?: from (?:(?:${ABOUT}) )*[\\d.]+ ?(?:%|per\\s?cent))? to(?: (?:${ABOUT}))*\\s*$`,
  'i',
);

/** A rise or a fall as a noun, with what it is of, right before its share: "a fall in all crime of 8%". */
export const MOVE_IN = new RegExp(
  `\\b(?:rises?|increases?|growth|falls?|drops?|reductions?|decreases?|declines?) in ((?:[\\w'’/-]+ ){1,8}?)(?:of|by) (?:(?:${ABOUT}|almost|some|approximately|more than|less than) )*$`,
  'i',
);

/** The same right after its share: "an 8% fall in all crime". */
export const MOVE_AFTER =
  /^ ?(?:increase|rise|growth|fall|drop|reduction|decrease|decline|improvement|cut) (?:in|of) (?:the |all )?([^,.;(]{3,})/i;

/** Where what rose or fell is named, and the sentence goes on: "a 2% rise in the precept and questioned why". */
export const THEN_ANOTHER_VERB =
  / (?:and|but|which|who|that|because|since|so|when|while) (?:\w+ed|was|were|had|would|he|she|it|they|the (?:panel|commissioner))\b.*$/i;

/** The same around its share: "an increase of 54% in casualties". */
export const MOVE_OF =
  /\b(?:rise|increase|growth|fall|drop|reduction|decrease|decline|cut) of (?:(?:about|around|over|nearly|almost|some|just) )*$/i;
export const MOVED_IN =
  /^ in (?:the |all )?((?:(?! (?:in comparison|compared|since|from|over|during|on|by|against) )[^,.;(]){3,})/i;

/** The whole that a share is of: "61% of those who answered". */
export const WHOLE = /^ (?:of|among|amongst) (?:(?:all|the|its|his|her|their|our|these) )*([^,.;(]{3,})/i;

/** What stands at a share of a whole is measured, and not the whole: "reserves stood at 3% of the budget". */
export const STANDS_AT =
  /\b(?:at|to|be|was|is|were|are|equal(?:s|led)? to|represent(?:s|ed)?|equivalent to) (?:\w+ )?$/i;

/** What follows a share and is nothing that can be measured: when, than what, what else. */
export const GOES_ON =
  /^\W*(?:on|since|against|compared|from|than|over|during|by|and|but|or|which|while|whilst|be|to|at|as|for|with|within|in|into|last|this|next|year|respectively|more|fewer|less|higher|lower|up|down|set|when|after|before|who|whom|it|though|although|so|if|because|between|under|above|below|per|increase|decrease|reduction|rise|fall|drop|cut|was|is|had|has|would|will|could|did|does|that)\b/i;

/** Words right before a share that only say that it is one, or which way it went. */
export const LEADS_TO_SHARE =
  /(?:^|\s)(?:just|about|around|over|under|nearly|only|almost|some|approximately|exactly|an?|the|by|to|at|of|as|than|below|beneath|above|within|up|down|more|less|is|was|were|are|be|been|being|had|has|have|would|will|could|should|stood|stands?|reached|now|still|also|already|currently|again|go|gone|goes|came|come|got|stated|said|expected|assumed|forecast|reported|estimated|recorded|put|equated|amounted|represent(?:s|ed)?|and|that|with|in)$/i;

/** A word set apart within a clause: "Shoplifting, however, had risen". */
export const ASIDE = /, (?:however|though|nevertheless|meanwhile|in turn|by contrast),/gi;

/** Where another clause begins, before a share. */
export const CLAUSE_BEFORE =
  /[,.;:](?!\d)(?: (?:while|whilst|and|but|with|though|that|where)\b)* | (?:but|while|whilst|whereas|though|and that) |(?<=%|per cent),? and /i;

/** Who reports it, before what is measured: "the fact that all crime had fallen". */
export const REPORTED =
  /^.*\b(?:that (?!(?:was|were|is|are|had|has|have|would|will)\b)|(?:asked|queried|questioned|wondered) (?:why|how|whether|if|what) )(?=\S+ \S)/i;

/** What a clause begins with that does not say what is measured. */
export const OPENS_CLAUSE =
  /^(?:(?:that|and|but|while|where|with|there (?:was|were|had been)|of (?:whom|which|these|those|them)|(?:it|this|these|they|he|she|which|who|members|numbers)(?=\W*$))\s*)+/i;

/** A share in brackets or after "or", which says again in per cent what an amount said: "£9 (4%)", "£9, or 4%". */
const SAID_AGAIN = /£[\d.,]+\w?(?: \w+){0,3}(?: \(|, or )$/i;

/** What people were asked whether they would pay is no figure: "61% supported an increase of 5%". */
const PUT_TO_PEOPLE =
  /\b(?:support(?:s|ed|ing)?|favour(?:s|ed|ing)?|agree[ds]? (?:to|with)|accept(?:s|ed|ing)?|pay(?:ing)?|oppos(?:es?|ed|ing)) (?:an?|the|any) (?:[\w-]+ ){0,3}?(?:increase|rise|precept) of $/i;

/** "Each extra 1% would cost £1m": a share that is supposed. */
const SUPPOSED = /\b(?:each|every|any)(?: (?:extra|additional|further|other))? $/i;

/** Whether a share measures nothing, by the words before it. */
export const isNoMeasure = (before: string): boolean =>
  [SAID_AGAIN, PUT_TO_PEOPLE, SUPPOSED].some((words) => words.test(before));
