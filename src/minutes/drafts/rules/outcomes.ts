/** What a panel resolved: the words for each outcome. */
import type { RecordOf } from '../../../domain/schema.ts';

type Outcome = RecordOf<'resolution'>['resolution']['outcome'];

/** Of the words in a resolution's first clause, the first of these that is among them counts: "agreed to support" supports. */
export const OUTCOMES: readonly { outcome: Outcome; words: RegExp }[] = [
  { outcome: 'vetoed', words: /\b(veto(es|ed)?|reject(s|ed)?|refus(es|ed))\b/i },
  {
    outcome: 'supported',
    words:
      /\b(support(s|ed)?|endors(e|es|ed)|commend(s|ed)?|welcom(e|es|ed) and support)\b(?! (services?|officers?|team|for victims))/i,
  },
  { outcome: 'approved', words: /\b(approv(e|es|ed)|ratif(y|ied)|adopt(s|ed)?)\b/i },
  {
    outcome: 'recommended',
    words:
      /\b(recommend(s|ed)?|be (requested|asked|invited|urged)|request(s|ed)? (that|the)|ask(s|ed)? (that|the)|urg(e|es|ed))\b/i,
  },
  { outcome: 'noted', words: /\b(not(e|es|ed)|received|be received|acknowledg(e|es|ed))\b/i },
  {
    outcome: 'agreed',
    words:
      /\b(agree(s|d)?|accept(s|ed)?|confirm(s|ed)?|appoint(s|ed)?|elect(s|ed)?|be (circulated|provided|added|submitted|established|amended|arranged|held|convened|scheduled|made|included|produced|delegated|sent))\b/i,
  },
];

/** A resolution told in a sentence, without a heading. */
export const RESOLVING: readonly { id: string; words: RegExp; outcome: Outcome | null; confidence: number }[] = [
  {
    id: 'resolved-inline',
    words: /\b(RESOLVED|Resolved|DECIDED|AGREED)\b\s*[:–-]*\s*(that|to|unanimously|\(|$)?/,
    outcome: null,
    confidence: 0.95,
  },
  {
    id: 'it-was-resolved',
    words: /\bit was (therefore |unanimously |then )*(resolved|decided)\b/i,
    outcome: null,
    confidence: 0.9,
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
      /^(?:the )?(?:[\w'’-]+ ){0,5}?(?:panel|committee|members) (?:duly )?(?:noted|received and noted) the (?:[\w'’]+ )?(?:report|update|contents?|presentation|position|information|paper|performance report)[^.]{0,60}\.?$/i,
    outcome: 'noted',
    confidence: 0.8,
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
/** The rules whose own word says that it was resolved, however the sentence begins. */
export const RESOLVED: ReadonlySet<string> = new Set(['resolved-inline', 'it-was-resolved']);

/** What every meeting resolves, and the bare word above what was resolved: no record of a plan. */
export const ROUTINE =
  /\bminutes of\b.{0,160}\b(?:agreed|approved|confirmed|accepted|received|recorded|signed|record|read)\b|\b(?:press|public)\b.{0,40}\bexcluded\b|\bapologies\b.{0,60}\b(?:noted|received|accepted)\b|^\W*(?:unanimously )?(?:resolved|agreed|decided|decisions?|resolutions?)\W*$/i;
