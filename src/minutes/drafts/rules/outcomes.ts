/** What a panel resolved: the words for each outcome. */
import type { RecordOf } from '../../../domain/schema.ts';
import { TAKES_PAPER, TURNS_TO } from '../../decided.ts';
import { MOVED_AND_AGREED } from '../../rules.ts';
import { CORRECTED } from './routine.ts';

export type Outcome = RecordOf<'resolution'>['resolution']['outcome'];

/** What a panel does for itself, which it resolves when it agrees to it. */
export const OWN_BUSINESS =
  'add|appoint|defer|hold|form|set up|establish|move|bring forward|extend|nominate|reconvene|re-?schedule|co-opt';
/** What a panel undertakes when it agrees to it: to turn to somebody else. */
export const TELLS =
  'write|respond|reply|send|make representations|lobby|press|raise|seek|ask|report|contact|feed back';

/** The panel as a sentence begins with it, with its name: "The Hampshire Police and Crime Panel". */
const THE_PANEL = String.raw`(?:the )?(?:[\w'’-]+ ){0,7}?(?:panel|committee|members)`;

/** What is to be done with a paper or by somebody: the panel agrees to it. */
const TO_BE_DONE =
  'circulated|provided|added|submitted|established|amended|arranged|held|convened|scheduled|made|included|produced|delegated|sent|brought|presented|reviewed|extended|published|issued|prepared|placed|supplied|shared|reported';

/** The word of a clause that comes first says what was resolved; of two that begin together, the one listed first. */
export const OUTCOMES: readonly { outcome: Outcome; words: RegExp }[] = [
  { outcome: 'agreed', words: new RegExp(`^(?=.*${CORRECTED})(?:that )?.{0,40}\\bminutes\\b`, 'i') },
  { outcome: 'vetoed', words: /(?<!\b(?:not|no) (?:\w+ ){0,4})\b(veto(es|ed)?|reject(s|ed)?|refus(es|ed))\b/i },
  {
    outcome: 'other',
    words:
      /\b(?:not|declined to|unable to) (?:be )?(?:support|approv|endors|agree|accept)(?:e|ed)?\b|\bnot (?:to )?(?:\w+ ){0,4}veto\b|\b(?:commend(?:s|ed)?|thanks?|thanked|congratulat(?:e|es|ed)|regret(?:s|ted)?|(?:place|record)s? (?:on record )?(?:its|the panel['’]s|their) (?:\w+ )?(?:concerns?|disappointment|regret|unease))\b/i,
  },
  {
    // What is to come before the panel at a later meeting.
    outcome: 'agreed',
    words: /\breceive (?:an?|the) [^.;]{3,80} (?:at|to|for) (?:the|a|its|their) (?:[\w-]+ ){0,2}meeting\b/i,
  },
  {
    // What is welcomed or received, and no more said of it.
    outcome: 'other',
    words:
      /\b(?:welcom(?:e|es|ed)|receives? (?:the|his|her|their|its)|received(?! (?:by|before|within|in (?:the|early|late|\w+ (?:\d{4}|weeks|months))|at (?:the|its|an?) (?:\w+ )?meeting)\b))\b(?!.*\b(?:support|endors|approv|agree|not(?:e|es|ed)\b))/i,
  },
  {
    outcome: 'supported',
    words:
      /(?<!\b(?:in|of|for|its|their|the|with) )\b(support(s|ed)?|endors(e|es|ed)|welcom(e|es|ed) and support|voted (?:for|in favour of) the (?:[\w£.,]+ ){0,4}?(?:precept|proposal|increase|budget|plan))\b(?! (services?|officers?|team|staff|for victims))/i,
  },
  { outcome: 'approved', words: /\b(approv(e|es|ed)|ratif(y|ied)|adopt(s|ed)?)\b/i },
  {
    outcome: 'agreed',
    words: new RegExp(
      `\\b(?:agree(?:s|d)?|accept(?:s|ed)?|confirm(?:s|ed)?|appoint(?:s|ed)?|elect(?:s|ed)?|be (?:\\w+ly )?(?:${TO_BE_DONE}))\\b`,
      'i',
    ),
  },
  {
    outcome: 'recommended',
    words:
      /\b(recommend(s|ed)?|(be|is|are) (requested|asked|invited|urged|advised|encouraged)|(commissioner|pcc|pfcc|constable|mayor) (requested|asked|invited) to|request(s|ed)? (that|the|an?|further|more|additional)|ask(s|ed)? (that|the|for)|urg(e|es|ed)|invit(e|es|ed) the|consider(?:s|ed) that [^.;]{3,60} should)\b/i,
  },
  {
    outcome: 'noted',
    words: /\b(note(?! (?:on|of|from|about|for|to)\b)|not(es|ed)|acknowledg(e|es|ed))\b/i,
  },
];

/** A paper, and what was agreed in the same sentence: "the paper and agreed that a visit be arranged". */
const SOMETHING_AND_AGREED = `[^.;]{3,100}? and (?:\\w+ly )?(?:agreed|resolved|decided) (?:that\\b[^.;]+\\bbe (?:\\w+ly )?(?:${TO_BE_DONE})\\b|to (?:${OWN_BUSINESS})\\b)`;

/** A resolution told in a sentence, without a heading. */
export const RESOLVING: readonly { id: string; words: RegExp; outcome: Outcome | null; confidence: number }[] = [
  {
    id: 'resolved-inline',
    words: /\b(?:RESOLVED|Resolved|DECIDED|AGREED)\b/,
    outcome: null,
    confidence: 0.95,
  },
  {
    // Capitals set it apart from what is only told: "The Panel NOTED the scorecard."
    id: 'capital-verb',
    words: /\b(?:NOTED|APPROVED|SUPPORTED|ENDORSED|RECOMMENDED|ACCEPTED|VETOED|VETOES|REJECTED)\b/,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'it-was-resolved',
    words: /\bit was (therefore |unanimously |then )*(resolved|decided)\b/i,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'seconded-and-agreed',
    words: MOVED_AND_AGREED,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'decision-label',
    words:
      /^(?:(?:decisions?|resolutions?|agreed|outcome)\s*[:–—-]|(?:the )?(?:panel|committee|members|meeting) (?:\w+ly )?(?:agreed|decided|resolved)(?: that| to)?\s*:)/i,
    outcome: null,
    confidence: 0.9,
  },
  {
    id: 'motion-lost',
    words:
      /\b(?:motions?|amendment|propos(?:al|ition)|recommendation)\b.*\b(?:lost|fell|fails|failed|defeated|negatived|not carried|rejected|withdrawn|lapsed)\b|\b(?:motion|amendment|proposal|it|this|which|that) (?:was|were|is) not seconded\b|\b(?:no|(?:not|failed to) (?:find|attract|have|get|receive) an?|(?:want|lack|absence) of an?|without an?) seconder\b/i,
    outcome: 'other',
    confidence: 0.85,
  },
  {
    id: 'minutes-corrected',
    words: new RegExp(
      `^(?=.*${CORRECTED})(?:the )?minutes\\b.*\\b(?:agreed|approved|confirmed|accepted|signed)\\b`,
      'i',
    ),
    outcome: 'agreed',
    confidence: 0.8,
  },
  {
    // Notes: the word alone, or with the paper that was taken. What is approved alone is the minutes.
    id: 'bare-word',
    words:
      /^(?:(?:the )?(?:reports?|updates?|papers?|position|progress|presentation|plan|programme|tracker|log|briefing|figures|content) )?(?:noted|supported|endorsed)\.?$/i,
    outcome: null,
    confidence: 0.8,
  },
  {
    // Answered one by one: "Recommendation 2: a plain statement of … Accepted."
    id: 'recommendation-numbered',
    words: /^recommendation \d+\s*[,:.–—-]\s*\S/i,
    outcome: 'recommended',
    confidence: 0.7,
  },
  { id: 'that-clause', words: /^that (the|this|a|members|it|panel)\b/i, outcome: null, confidence: 0.9 },
  {
    id: 'panel-decides',
    words: new RegExp(
      String.raw`^(?:subject to [^.;]{3,80}? (?=the (?:panel|committee))|after [^,]{2,60}?,? |(?:following|having|on|in|at) [^,]{2,80},? |by \w+ votes[^,]{0,40},? )?${THE_PANEL}(?: \w+ly| then| therefore| also)?(?: had)? (?:veto(?:ed|es)|resolved|support(?:ed|s)|endorse[ds]|approve[ds]|recommend(?:ed|s)|reject(?:ed|s)|accept(?:ed|s)|(?:did not|declined to|was unable to|were unable to) (?:support|approve|endorse)|(?:agreed|voted) (?:\w+ly |by [\w ]{3,40}? |\d+[-–]\d+ )?(?:to (?:support|note|approve|endorse|accept|recommend|veto)|the|its)|(?:set up|established|formed|appointed) an? (?:[\w-]+ ){0,3}?(?:group|sub-?committee|panel|member))\b`,
      'i',
    ),
    outcome: null,
    confidence: 0.85,
  },
  {
    // What a panel agrees for itself; notes leave out who agreed.
    id: 'panel-agreed-to',
    words: new RegExp(
      `(?:(?:^|[;,] |\\band )(?:the )?(?:[\\w'’-]+ ){0,3}?(?:panel|committee|members) (?:\\w+ly |then |also |therefore )?agreed to (?!${TELLS}|differ|disagree)|^agreed to (?:${OWN_BUSINESS})\\b)`,
      'i',
    ),
    outcome: 'agreed',
    confidence: 0.8,
  },
  {
    // What is noted and decided in one sentence: "Members noted the paper and agreed that …".
    id: 'noted-and-agreed',
    words: new RegExp(`^${THE_PANEL} noted ${SOMETHING_AND_AGREED}`, 'i'),
    outcome: null,
    confidence: 0.75,
  },
  {
    // What is noted, and who is asked for what: "noted the update and asked the Commissioner to …".
    id: 'noted-and-asked',
    words: new RegExp(
      `^${THE_PANEL} ${TAKES_PAPER} [^.;]{3,100}? and (?:\\w+ly )?${TURNS_TO} (?!(?:the )?(?:panel|committee|members) to\\b)(?:that|the|for|an?)\\b`,
      'i',
    ),
    outcome: null,
    confidence: 0.75,
  },
  {
    // What is decided in the sentence in which a paper is taken: "Members discussed the paper and agreed that …".
    id: 'took-and-agreed',
    words: new RegExp(`^${THE_PANEL} (?:considered|discussed|received|reviewed|thanked) ${SOMETHING_AND_AGREED}`, 'i'),
    outcome: 'agreed',
    confidence: 0.75,
  },
  {
    id: 'members-agree-that',
    words: new RegExp(
      `^${THE_PANEL} (?:\\w+ly |then |also |therefore )?(?:agreed|decided) that\\b[^.;]+\\bbe (?:\\w+ly )?(?:${TO_BE_DONE})\\b`,
      'i',
    ),
    outcome: 'agreed',
    confidence: 0.7,
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
    words: new RegExp(
      String.raw`^${THE_PANEL} (?:duly )?(?:noted|received and noted) (?:an?|the|its|his|her|members['’]) (?:[\w'’/-]+ ){0,4}?(?:report|progress|data|questions|replies|decisions|update|contents?|presentation|position|information|paper|performance report|tracker|log|programme|bulletin|statement|scorecard|dashboard|summary|letter|response|briefing|accounts?|schedule)(?:[^.]{0,60}\.?$|(?: [^.;,]{3,40})? and (?:\w+ly )?agreed (?:that|to)\b)`,
      'i',
    ),
    outcome: 'noted',
    confidence: 0.8,
  },
  {
    id: 'panel-notes-and-asks',
    words: new RegExp(
      String.raw`^${THE_PANEL} (?:duly )?noted the [^.;]{3,60}? and (?:asked|requested) (?:that|for|to)\b`,
      'i',
    ),
    outcome: null,
    confidence: 0.8,
  },
  {
    id: 'paper-was-noted',
    words:
      /^the (?:[\w'’]+ ){0,3}?(?:(?:report|update|presentation|briefing|paper)s?(?: (?:and|on|of|from|by) [^.;,]{3,60}?)? (?:was|were) (?:duly )?(?:noted|received)|(?:recommendations?|proposals?|programme|protocol|appointment|precept|terms of reference|timetable)(?: (?:in|of|from|for|set out) [^.;,]{3,60}?)? (?:was|were) (?:\w+ly )?(?:agreed|approved|endorsed|supported|adopted))(?:,? (?:subject to|with the (?:addition|amendment|change|exception|omission)) [^.;]*)?\.?$/i,
    outcome: null,
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
      /\b(put to the vote|motion (was )?carried|(members|panel)(?: present)? voted (?:unanimously )?(in favour|against|to|for)|votes? in favour|\d+ votes? (for|to))\b/i,
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
    words:
      /^in the (?:view|opinion) of the (?:panel|committee)\b|^(?:the )?(?:panel|committee) (?:also )?(?:felt|concluded|(?:took the view|considered) that)\b/i,
    outcome: 'other',
    confidence: 0.5,
  },
];

/** "Was noted" and the like in a discussion resolve nothing. */
export const NOT_RESOLVED =
  /^(while|whilst|although|(?:[^.;]{2,40} )?(?:even )?if (?:the )?(?:panel|members)|if|when|it was(?! not seconded)|the latest|this was(?! not seconded)|members noted that|the panel noted (that|with))/i;
/** The rules whose own word says that what comes after it was resolved, however the sentence begins. */
export const RESOLVED: ReadonlySet<string> = new Set([
  'resolved-inline',
  'it-was-resolved',
  'it-was-agreed',
  'seconded-and-agreed',
  'decision-label',
  'that-clause',
]);

/** Whoever works for the panel is asked to do something, which is theirs to do. */
export const ASKS_OWN_OFFICERS =
  /\b(?:chair(?:man|woman|person)?|clerk|secretary|secretariat|solicitor|(?:scrutiny|support|monitoring|democratic services|lead) officers?|officers)\b[^.;]{0,20}\bbe (?:asked|requested|invited|instructed)\b/i;

/** A list of recommendations: what it does not say otherwise is recommended. */
export const RECOMMENDS =
  /^(?:[\w'’ ]{0,40}\brecommendations?(?: (?:to|of|for) [^.;:]{3,40})?\s*[:–—-]*$|[^.;]*\brecommend(?:s|ed)?\b[^.;]*[:–—-]+$)/i;

/** What was moved: "It was moved by A and seconded by B that the Panel write …". */
export const MOVED = /\b(?:moved|proposed and seconded)\b[^.;]*?\bthat (?=(?:the|it)\b)/i;
/** What says that a motion was carried. */
export const CARRIED =
  /\b(?:motions?|propos(?:al|ition)|recommendation|it|which)\b[^.;]*(?<!\bnot )\b(?:carried|agreed(?: to)?|passed)\b/i;
