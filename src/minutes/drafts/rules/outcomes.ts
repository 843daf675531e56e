/** What a panel resolved: the words for each outcome. */
import type { RecordOf } from '../../../domain/schema.ts';

export type Outcome = RecordOf<'resolution'>['resolution']['outcome'];

/** What is to be done with a paper or by somebody: the panel agrees to it. */
const TO_BE_DONE =
  'circulated|provided|added|submitted|established|amended|arranged|held|convened|scheduled|made|included|produced|delegated|sent|brought|presented|reviewed|extended|published|issued|prepared|placed|supplied|shared|reported|invited to attend';

/** The word of a clause that comes first says what was resolved; of two that begin together, the one listed first. */
export const OUTCOMES: readonly { outcome: Outcome; words: RegExp }[] = [
  { outcome: 'vetoed', words: /\b(veto(es|ed)?|reject(s|ed)?|refus(es|ed))\b/i },
  {
    outcome: 'other',
    words:
      /\bnot (?:be )?(?:support|approv|endors|agree|accept)(?:ed)?\b|\b(?:commend(?:s|ed)?|congratulat(?:e|es|ed)|regret(?:s|ted)?)\b/i,
  },
  {
    outcome: 'supported',
    words:
      /\b(support(s|ed)?|endors(e|es|ed)|welcom(e|es|ed) and support)\b(?! (services?|officers?|team|staff|for victims))/i,
  },
  { outcome: 'approved', words: /\b(approv(e|es|ed)|ratif(y|ied)|adopt(s|ed)?)\b/i },
  {
    outcome: 'agreed',
    words: new RegExp(
      `\\brequest(?:s|ed)? (?:that )?(?:an?|further|more|additional) |\\b(?:agree(?:s|d)?|accept(?:s|ed)?|confirm(?:s|ed)?|appoint(?:s|ed)?|elect(?:s|ed)?|be (?:\\w+ly )?(?:${TO_BE_DONE}))\\b`,
      'i',
    ),
  },
  {
    outcome: 'recommended',
    words:
      /\b(recommend(s|ed)?|be (requested|asked|invited|urged|advised|encouraged)|request(s|ed)? (that|the)|ask(s|ed)? (that|the)|urg(e|es|ed)|invit(e|es|ed) the)\b/i,
  },
  {
    outcome: 'noted',
    words: /\b(note(?! (?:on|of|from|about|for|to)\b)|not(es|ed)|received|be received|acknowledg(e|es|ed))\b/i,
  },
];

/** Words that only say that something was resolved, before what it was: "agreed to support" supports. */
export const RESOLVED_WORD =
  /^\W*(?:decisions?\W+)?(?:it was )?(?:(?:the )?(?:[\w'’-]+ ){0,5}?(?:panel|committee|members|meeting) )?(?:unanimously |therefore |then |also )*(?:resolved|decided|agreed|agrees|voted|decisions?|resolutions?)\b(?: \d[\d/]*)?(?: unanimously| by a majority)?(?:\s*[,:;–—-]+)*(?:\s*(?:that|to)\s*[:;–—-]+|\s*that members of [^:]{3,60}:-?)?\s*/i;

/** The label of a clause: `(1)`, `a)`, `ii.`, `2.`. */
const LABEL = '\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[.)]\\s+(?=\\p{L})';
/** Where clauses of what was resolved begin, at a label after a stop or at the start of a line, or end. */
export const CLAUSE_ENDS = new RegExp(`(?<=^|\\n\\s*|[:;.,–—-]\\s+(?:and\\s+)?)${LABEL}|;\\s*(?:and\\b)?`, 'gu');
/** A list of clauses from its first one on. */
export const CLAUSES_BEGIN = new RegExp(`^${LABEL}`, 'u');

/** The decisions that a clause joins: "that the report be noted and that the Chair write …". */
export const PARTS = /(?:^|\band (?=that\b|\w+ to\b))(?:(?!\band (?:that\b|\w+ to\b)).)+/gis;

/** A resolution told in a sentence, without a heading. */
export const RESOLVING: readonly { id: string; words: RegExp; outcome: Outcome | null; confidence: number }[] = [
  {
    id: 'resolved-inline',
    words: /\b(?:RESOLVED|Resolved|DECIDED|AGREED)\b/,
    outcome: null,
    confidence: 0.95,
  },
  {
    id: 'it-was-resolved',
    words: /\bit was (therefore |unanimously |then )*(resolved|decided)\b/i,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'decision-label',
    words:
      /^(?:(?:decisions?|resolutions?|agreed)\s*[:–—-]|(?:the )?(?:panel|committee|members|meeting) (?:\w+ly )?(?:agreed|decided|resolved)(?: that| to)?\s*:)/i,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'motion-lost',
    words:
      /\b(?:motion|amendment|propos(?:al|ition)|recommendation)\b.*\b(?:lost|fell|fails|failed|defeated|negatived|not carried|rejected)\b/i,
    outcome: 'other',
    confidence: 0.85,
  },
  {
    id: 'minutes-corrected',
    words: /^the minutes\b.*\b(?:agreed|approved|confirmed)\b.*\bsubject to\b/i,
    outcome: 'agreed',
    confidence: 0.8,
  },
  { id: 'that-clause', words: /^that (the|this|a|members|it|panel)\b/i, outcome: null, confidence: 0.9 },
  {
    id: 'panel-decides',
    words:
      /^(?:after [^,]{2,60}?,? |(?:following|having|on|in|at) [^,]{2,80},? |by \w+ votes[^,]{0,40},? )?(?:the )?(?:[\w'’-]+ ){0,5}?(?:panel|committee|members)(?: \w+ly| then| therefore| also)? (?:vetoed|resolved|supported|endorsed|approved|recommended|rejected|accepted|(?:agreed|voted) (?:\w+ly )?(?:to (?:support|note|approve|endorse|accept|recommend|veto)|the))\b/i,
    outcome: null,
    confidence: 0.85,
  },
  {
    id: 'panel-agrees-that',
    words:
      /^(?:the )?(?:panel|committee) (?:then |therefore |also |unanimously )*(?:agreed|decided) that\b[^.]+\b(?:be|should)\b/i,
    outcome: 'agreed',
    confidence: 0.7,
  },
  {
    id: 'panel-notes-paper',
    words:
      /^(?:the )?(?:[\w'’-]+ ){0,5}?(?:panel|committee|members) (?:duly )?(?:noted|received and noted) (?:an?|the) (?:[\w'’]+ )?(?:report|update|contents?|presentation|position|information|paper|performance report)[^.]{0,60}\.?$/i,
    outcome: 'noted',
    confidence: 0.8,
  },
  {
    id: 'paper-was-noted',
    words:
      /^the (?:[\w'’]+ ){0,3}?(?:report|update|presentation|briefing|paper)s? (?:was|were) (?:duly )?(?:noted|received)\.?$/i,
    outcome: 'noted',
    confidence: 0.7,
  },
  {
    id: 'it-was-agreed',
    words:
      /\bit was (?:\w+ly )?agreed (?:to (?:note|support|endorse|approve|accept|veto|recommend|adopt)|that the (?:[\w’']+ ){1,6}?be (?:noted|supported|endorsed|approved|accepted|vetoed|adopted))\b/i,
    outcome: null,
    confidence: 0.85,
  },
  {
    id: 'vote',
    words:
      /\b(put to the vote|motion (was )?carried|(members|panel) voted (in favour|against|to)|votes? in favour|\d+ votes? (for|to))\b/i,
    outcome: null,
    confidence: 0.7,
  },
  {
    id: 'panel-satisfied',
    words:
      /^(?:the )?(?:panel|committee|members) (?:was|were) (?:also )?(?:satisfied|content|assured|of the (?:view|opinion))\b/i,
    outcome: 'other',
    confidence: 0.6,
  },
  {
    id: 'panel-felt',
    words: /^(?:the )?(?:panel|committee) (?:also )?(?:felt|concluded|(?:took the view|considered) that)\b/i,
    outcome: 'other',
    confidence: 0.5,
  },
];

/** "Was noted" and the like in a discussion resolve nothing. */
export const NOT_RESOLVED =
  /^(while|whilst|although|if|when|it was|the latest|this was|members noted that|the panel noted (that|with))/i;
/** The rules whose own word says that what comes after it was resolved, however the sentence begins. */
export const RESOLVED: ReadonlySet<string> = new Set([
  'resolved-inline',
  'it-was-resolved',
  'it-was-agreed',
  'decision-label',
]);

/** What every meeting resolves, and the bare word above what was resolved: no record of a plan. */
export const ROUTINE: readonly RegExp[] = [
  // Minutes that were corrected are another matter.
  /^(?!.*\b(?:subject to|with (?:the|this|that|these|those)\b.{0,30}\b(?:change|correction|amendment)))(?:.*\b)?(?:minutes\b.{0,160}\b(?:agreed|approved|confirmed|accepted|received|recorded|signed|record|read)\b|(?:agree|approve|confirm|accept|receive|sign)\w* (?:as [^.;]{3,40} )?(?:the |its )?(?:\w+ )?minutes\b)/i,
  /\b(?:press|public)\b.{0,40}\b(?:excluded|asked to (?:leave|withdraw))\b|\bwithout (?:the )?(?:press|public)\b/i,
  /\bapologies\b.{0,60}\b(?:noted|received|accepted)\b/i,
  // What is said out of courtesy, to whomever: thanks, condolences, good wishes.
  /^\W*(?:that )?(?:[\w'’]+ ){0,6}?(?:its|the|their|his|her) (?:[\w'’]+ )?(?:thanks|appreciation|gratitude|condolences|sympath(?:y|ies)|(?:good|best) wishes)\b/i,
  /^\W*(?:that )?(?:thanks|condolences)\b/i,
  /\bnext meeting\b.{0,40}\bbe held\b/i,
  /^\W*(?:unanimously )?(?:resolved|agreed|decided|decisions?|resolutions?)\W*$/i,
];

/** What was moved: "It was moved by A and seconded by B that the Panel write …". */
export const MOVED = /\bmoved\b[^.;]*?\bthat (?=the\b)/i;
/** What says that a motion was carried. */
export const CARRIED =
  /\b(?:motions?|propos(?:al|ition)|recommendation|it)\b[^.;]*(?<!\bnot )\b(?:carried|agreed(?: to)?|passed)\b/i;
