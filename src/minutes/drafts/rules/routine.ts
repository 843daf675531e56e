/** What a panel resolves as a matter of course, which is no record. */

/** What says that minutes were not approved as they stood. */
export const CORRECTED =
  '\\b(?:subject to|(?:with|after) (?:the|this|that|these|those|an?|one|two)\\b.{0,60}\\b(?:change|correction|amendment|alteration)|(?:once|after|when)\\b.{0,80}\\b(?:amended|corrected|altered|changed|replaced)\\b)';

/** What every meeting resolves, and the bare word above what was resolved: no record of a plan. */
export const ROUTINE: readonly RegExp[] = [
  // Minutes that were corrected are another matter.
  new RegExp(
    `^(?!.*${CORRECTED})(?:.*\\b)?(?:minutes\\b.{0,160}\\b(?:agreed|approved|confirmed|accepted|received|recorded|signed|record|read)\\b|(?:agree|approve|confirm|accept|receive|sign)\\w* (?:as [^.;]{3,40} )?(?:the |its )?(?:\\w+ )?minutes\\b)`,
    'i',
  ),
  /\b(?:press|public)\b.{0,40}\b(?:excluded|asked to (?:leave|withdraw))\b|\bwithout (?:the )?(?:press|public)\b/i,
  /\bapologies\b.{0,60}\b(?:noted|received|accepted)\b/i,
  // What is said out of courtesy, to whomever: thanks, condolences, good wishes.
  /^\W*(?:that )?(?:[\w'’]+ ){0,6}?(?:its|the|their|his|her) (?:[\w'’]+ )?(?:thanks|appreciation|gratitude|condolences|sympath(?:y|ies)|(?:good|best) wishes)\b/i,
  /^\W*(?:that )?(?:thanks|condolences)\b/i,
  /^[^.;]{0,60}\bbe (?:\w+ly )?(?:thanked|congratulated)\b(?!.*\band (?:that )?(?:the|its|his|her|their) (?:[\w-]+ ){1,4}(?:be )?(?:welcomed|noted|supported|endorsed)\b)/i,
  /\bagreed to thank\b/i,
  // Who chairs the panel.
  /\b(?:be|is|was|were) (?:duly )?(?:re-)?(?:elected|appointed) (?:as )?(?:the )?(?:vice-|deputy )?chair/i,
  /\bnext meeting\b.{0,40}\bbe held\b/i,
  /^\W*(?:unanimously )?(?:resolved|agreed|decided|decisions?|resolutions?)\W*$/i,
];

/** The panel's own calendar, which it notes as a matter of course: in the heading of an item, and as all that is noted. */
const CALENDAR =
  '(?:(?:work|forward|agenda) (?:work )?(?:plan|programme)|forward plan|meeting dates|dates? (?:and times? )?of (?:[\\w-]+ ){0,2}meetings?)';
export const OF_ITS_CALENDAR = new RegExp(`\\b${CALENDAR}\\b`, 'i');
export const NOTES_ITS_CALENDAR = new RegExp(
  `^\\W*(?:that )?(?:the )?(?:\\w+ ){0,2}?${CALENDAR}(?: [^,.;]{0,40})? be noted\\W*$|^[^,.;]{0,40}\\bnot(?:e|es|ed) the (?:\\w+ ){0,2}?${CALENDAR}\\W*$`,
  'i',
);
