/** How the parts of minutes that are no passage, or none with a number, are written. One table, one place. */

import { TAKES_A_VIEW } from './decided.ts';
import { MEETING_OF_ITEM } from './read/frame.ts';

/** What a line is, beside a point or a paragraph. */
export type LineRole =
  /** The frame of a page or a meeting: no passage. */
  | 'frame'
  /** Who was there: no passage, and the names after it neither. */
  | 'attendance'
  /** The files published with an item, up to the next heading: no passages. */
  | 'files'
  /** A line that opens an item, such as its purpose: a passage without a number. */
  | 'opening'
  /** What was resolved, where it stands apart: a passage without a number. */
  | 'resolution';

/** A way in which such a line is written. */
export interface LineRule {
  role: LineRole;
  pattern: RegExp;
  /** Only where no label stands before it. */
  unlabelled?: boolean;
  /** Only for lines of so many words at most. */
  words?: number;
}

const PERSON = String.raw`(?:(?:[Tt]he )?(?:[Cc]llrs?|[Cc]ouncillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lady|Lord|Baroness|Professor|Rev|(?:Vice[- ])?[Cc]hair(?:man|woman|person)?|Commissioner|PCC|Chief Constable|Members?)\b|\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+)`;
const COMES_OR_GOES = String.raw`\b(?:left|leaves|joined|joins|re-?joined|entered|arrived|withdrew|departed|vacated|returned)\b`;
const MEETING = String.raw`(?:(?:(?:at|to|from|for) )?(?:the |this )?(?:\w+ )?(?:meeting|room|chamber|chair|proceedings)\b|at (?:this|that|which|\d))`;

/** What leads in clauses without a word that says that they were resolved. */
export const THAT_THE_PANEL = /^(?:and )?that (?:the )?(?:[\w'’]+ ){0,5}?(?:panel|committee|members)\s*[:–—-]+$/i;

/** A panel that wants each of what is listed below. */
export const PANEL_WANTS_LISTED =
  /^(?:[^.:;]{3,60}, )?(?:the )?(?:[\w'’]+ ){0,5}?(?:panel|committee|members) (?:then |therefore |also |\w+ly )?(?:recommend(?:s|ed)?|resolves|requests|requested|agrees|ma[kd]es? (?:the following|\w+) recommendations?)\b[^.:;]{0,100}[:–—-]+$/i;

/** "It was proposed by one, seconded by another and agreed that the Panel supports the plan." */
export const MOVED_AND_AGREED =
  /(?<=^it was (?:duly )?(?:proposed|moved) by [^.;]{2,60}?,? (?:and )?seconded by [^.;]{2,60}?,? and (?:it was )?(?:then |unanimously )*)(?:agreed|resolved|decided|carried) that\b/i;

/** The first that fits counts. */
export const LINE_RULES: readonly LineRule[] = [
  { role: 'frame', pattern: /^[\s|.·•-]*$/ },
  {
    role: 'files',
    pattern:
      /^(?:supporting|additional|related|background|attached|accompanying) (?:documents?|papers|information|files)\b/i,
    words: 6,
  },
  { role: 'files', pattern: /^(?:attachments|appendices|list of appendices|documents)\b:?$/i },
  {
    role: 'frame',
    pattern:
      /^(?:agenda item|agenda and (?:draft )?minutes|agenda|(?:draft )?minutes|public document pack|decision details|issue - (?:items at )?meetings)\s*:?$|^(?:an?|the) (?:[\w'’]+ ){0,8}?(?:reports?|papers?|plan|documents?|letter|schedule|presentation) (?:is|are|was|were) (?:attached|enclosed|appended)\b[^.]{0,60}\.?$/i,
  },
  {
    role: 'frame',
    pattern: /^(?:share this (?:item|page|meeting)|(?:link to|view|declare an? interest|background to item)\b.*)\.?$/i,
    words: 6,
  },
  { role: 'frame', pattern: MEETING_OF_ITEM },
  {
    role: 'frame',
    pattern:
      /^(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}+,? \d{4}(?:,? (?:at )?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)?[\s|]*$/iu,
    unlabelled: true,
    words: 12,
  },
  {
    role: 'frame',
    pattern:
      /^(?:draft )?minutes of (?:a|the) (?:\w+ )?(?:meeting|proceedings)\b(?!.*\b(?:was|were|be|been|are)\b).*\.$/i,
    words: 50,
  },
  {
    role: 'frame',
    pattern:
      /^(?:an?|the|this) (?:\w+ )?meeting of (?:the )?.{5,100}? (?:was|were) held\b|^at an? (?:\w+ )?meeting of (?:the )?.{5,100}? held\b/i,
    words: 40,
  },
  { role: 'frame', pattern: /^(?:minutes|date|time|place)\s*:?(?: \|)+ /i, words: 14 },
  { role: 'frame', pattern: /^agendas?, (?:reports,? (?:and )?)?meetings?,? (?:and|&) minutes\b/i },
  { role: 'frame', pattern: /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i, unlabelled: true },
  {
    role: 'frame',
    pattern: /^\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:to|[–-]) ?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)?$/i,
    words: 6,
  },
  {
    role: 'frame',
    pattern:
      /^(?:none|nil|not applicable|there (?:were|was) (?:none|no\b.{0,60}(?:interests?|questions?|business|items?|apologies)\b.{0,40}))\.?$/i,
    unlabelled: true,
  },
  { role: 'frame', pattern: /^[[(]?note\b.{0,160}\binterests?\b/i, unlabelled: true, words: 50 },
  { role: 'frame', pattern: /\b(?:pdf|docx?|xlsx?|pptx?)\b[ ,(]*\d+(?:\.\d+)? ?(?:kb|mb)\b/i },
  {
    role: 'frame',
    pattern:
      /^(?:(?:venue|location|contact|webcast|media|enquiries)\s*:|(?:attendance details|printed minutes|view directions|share this page|back to top|skip to|cookie policy|accessibility statement)\b)/i,
    words: 20,
  },
  {
    role: 'frame',
    pattern: new RegExp(
      String.raw`^\W*(?:[Aa]t this (?:point|juncture|stage),? )?${PERSON}.{0,90}${COMES_OR_GOES} ${MEETING}`,
      'u',
    ),
    words: 35,
  },
  {
    role: 'frame',
    pattern:
      /\b(?:meeting|panel|proceedings|session)\b.{0,30}\b(?:adjourned|paused|suspended|reconvened|resumed|concluded at|closed at|ended at|finished at|rose at|terminated at|commenced at|started at|opened at)\b/i,
    words: 35,
  },
  {
    role: 'frame',
    pattern: /\b(?:paused|adjourned|suspended|closed|reopened) the meeting\b|\bcomfort break\b/i,
    words: 35,
  },
  {
    role: 'attendance',
    pattern:
      /^(?:(?:panel |committee |co-opted |independent |voting )?(?:members?|councillors?|officers?|others?|also|those|persons?)\s+)?(?:(?:were\s+)?present|in attendance|attendance|attendees|membership|substitutes?|apologies(?: for absence)?)\b\s*(?:$|[:|–-])/i,
  },
  { role: 'attendance', pattern: /^(?:officials|observers|guests|witnesses|clerk|secretary)\s*:/i, unlabelled: true },
  {
    role: 'attendance',
    pattern: /^(?:the following |no |an? )?apolog(?:y|ies)\b.{0,40}\b(?:were|was|had been|have been)\b/i,
    unlabelled: true,
    words: 60,
  },
  {
    role: 'opening',
    pattern:
      /^to (?:receive|consider|note|review|agree|approve|scrutini[sz]e|hear|discuss|confirm|comment|provide|present|inform|update|question|ask|seek)\b|^the (?:chair\w*|secretary|clerk)(?: to the panel)? to (?:respond to|answer|report) (?:any|the receipt)\b/i,
    unlabelled: true,
  },
  {
    role: 'opening',
    pattern:
      /^(?:report (?:by|of)|subject|date|purpose(?: of (?:the )?report)?|classification|contact officer|title|reference|meeting)\s*:/i,
    unlabelled: true,
  },
  // "Verbal update by the Scrutiny Officer.", "A report by the Commissioner is attached."
  {
    role: 'opening',
    pattern:
      /^(?:(?:joint|verbal|oral|written|progress) )?(?:report|update|presentation|briefing) (?:by|of|from) (?!.*\b(?:was|were|is|are|had|has|be|been|noted|received|considered)\b)[^.;:]+\.?$|^an? (?:report|paper|presentation|letter) (?:by|of|from) [^.;]+ is (?:attached|enclosed|to follow|circulated)\b|^attached (?:as|at)\b/i,
    unlabelled: true,
    words: 20,
  },
  { role: 'resolution', pattern: /^\W*(?:RESOLVED|AGREED|DECIDED|RECOMMENDED)\b/, unlabelled: true },
  {
    role: 'resolution',
    pattern:
      /^\W*(?:resolved|agreed|decided|recommended|resolutions?|decisions?|recommendations?)\s*(?:$|[:,;.(–—-]|(?:that|to|as follows|unanimously)\b)/i,
    unlabelled: true,
  },
  { role: 'resolution', pattern: MOVED_AND_AGREED, unlabelled: true },
  // "It was moved and seconded, and on being put to the vote it was DECIDED:"
  {
    role: 'resolution',
    pattern: /\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED)\b(?: (?:that|to|unanimously))*\s*[:–—-]*$/,
    unlabelled: true,
  },
  {
    role: 'resolution',
    pattern: /^(?:the )?panel(?:'s|’s)? (?:decisions?|resolutions?|recommendations?)\b|^outcomes?\s*:?$/i,
    unlabelled: true,
    words: 8,
  },
  {
    role: 'resolution',
    pattern:
      /^(?:it was |(?:the )?(?:panel|members|committee|meeting) )?(?:then |therefore |also |subsequently )?(?:unanimously )?resolved\b/i,
    unlabelled: true,
  },
  {
    role: 'resolution',
    pattern:
      /^(?:[Ii]t was |(?:[Tt]he )?(?:[Pp]anel|[Mm]embers|[Cc]ommittee) )(?:unanimously )?(?:AGREED|DECIDED|RECOMMENDED|NOTED|APPROVED|SUPPORTED|ENDORSED)\b/,
    unlabelled: true,
  },
  {
    role: 'resolution',
    pattern:
      /^(?:it was |(?:the )?(?:panel|members|committee) )(?:unanimously )?(?:agreed|decided|recommended)\b.{0,40}:$/i,
    unlabelled: true,
  },
  {
    role: 'resolution',
    pattern:
      /^(?:accordingly,? |following (?:the |a )?(?:vote|discussion|debate),? |after (?:the |a )?(?:vote|discussion|debate),? )?(?:the )?(?:[\p{L}&,]+ ){0,5}?(?:panel|committee|members) (?:then |therefore |also |subsequently |unanimously )*(?:(?:agreed|voted|resolved|decided) (?:unanimously |by a majority )?to (?:support|note|approve|endorse|accept|adopt|veto|recommend|reject|confirm)|vetoed the|(?:agreed|decided) that\b.+\b(?:be|should)\b)/iu,
    unlabelled: true,
  },
  {
    role: 'resolution',
    pattern:
      /^(?:the )?(?:panel|committee|members) (?:duly |unanimously |then )*(?:noted|approved|supported|endorsed|accepted) the (?:\S+ ){0,8}(?:reports?|updates?|presentations?|information|position|plan|precept|proposals?|budget|programme)(?: and (?:\S+ ){0,4}\S+| and (?:asked|requested|agreed|recommended)\b[^.;]*)?\.?$/i,
    unlabelled: true,
    words: 35,
  },
  // "Presentation NOTED.", below what was said of it.
  {
    role: 'resolution',
    pattern: /^\p{Lu}(?:\S+ ){1,7}(?:NOTED|AGREED|APPROVED|SUPPORTED|ENDORSED)\.?$/u,
    unlabelled: true,
    words: 8,
  },
  // "That the Panel:"
  { role: 'resolution', pattern: THAT_THE_PANEL, unlabelled: true },
  // "The Panel recommends that the Commissioner:"
  { role: 'resolution', pattern: PANEL_WANTS_LISTED, unlabelled: true, words: 25 },
  {
    role: 'resolution',
    pattern:
      /^(?:and )?that\b(?!.*\b(?:was|were)\s*:$).+\b(?:be|is|are|was|were|has|have|supports?|notes?|approves?|agrees?|endorses?|recommends?|vetoe?s|accepts?)\b/i,
    unlabelled: true,
  },
];

/** Whether words are those of a resolution, labelled or not. */
export const isResolution = (text: string): boolean =>
  LINE_RULES.some(
    ({ role, pattern, words = Infinity }) =>
      role === 'resolution' && text.split(' ').length <= words && pattern.test(text),
  );

/** A line that announces clauses: what comes in a list after it is what was resolved. */
export const ANNOUNCES_CLAUSES = new RegExp(
  String.raw`(?:[:;–—-]|\b(?:that|to|that the (?:panel|committee)|${TAKES_A_VIEW}))\s*$|^\W*[A-Za-z' ’]{3,40}\W*$`,
  'i',
);

/** A line that only says that what follows was resolved, maybe with the number that the resolution has ("RESOLVED 2025/003"). */
export const BARE_RESOLUTION =
  /^\W*(?:unanimously )?(?:resolved|agreed|decided|recommended|resolutions?|decisions?|recommendations?|outcomes?)\b(?:\W+(?:no\.? ?|minute )?[a-z]{0,4}\d[\w/.-]*)?(?:\W*\([^)]{0,80}\b(?:unanimous\w*|majority|votes?|voted|for|against)\b[^)]{0,80}\))?\W*$/i;

/** Short lines without a stop that are no headings: they say what is to be done, or what a panel wants. */
export const SAYS_SOMETHING =
  /^actions?(?: points?)?(?: ?\d+)?\s*[:–—-]\s*\S|\b(?:panel|committee|members)\b.*\b(?:recommends?|resolves?|asks?|requests?|agrees?|proposes?)(?: that)?\b/i;

/** Who asks, on the numbered line above what is asked: "1. Question from Councillor Reed". */
export const ASKER = /^(?:(?:written|public|further) )?question (?:from|by|of) (?:the |a )?\p{Lu}/iu;

/** The same above a question in its own words: "1. Councillor Reed asked:". */
export const ASKS_BELOW = /^[^.;:]{2,80}\b(?:asked|asks|to ask|enquired|inquired)\b[^.;:]{0,60}:$/i;

/** An answer that stands by itself below its question, what was asked further, or that there was none. */
export const ANSWER =
  /^(?:\[|(?:(?:written |oral |verbal |further )?(?:answer|response|reply)|a|(?:supplementary|further)(?: (?:question|answer|reply|response))?)\s*\d*(?: (?:from|by) [^:.]{2,60}?)?\s*[:.–-]|no (?:reply|answer|response) (?:had|has|was)\b|(?:as|in|by way of) a supplementary\b)/i;

/** The word above an answer. */
export const ANSWER_HEADING = /^(?:(?:the )?commissioner['’]s )?(?:answer|response|reply)\s*:?$/i;

/** What stands before a stroke or a colon and is nobody. */
const NOBODY = 'Questions? Answers? Response Reply Actions? Resolved Decisions? Note'.split(' ');
const NAMED = String.raw`\p{Lu}[\p{L}.'’&/-]*`;

/** Whoever speaks, a stroke or a colon, and what they say: "PCC – there were twelve", "Cllr Ash (Leek): is it?" */
export const SPEAKER_BEFORE = new RegExp(
  String.raw`^(?!(?:${[...NOBODY, ...NOBODY.map((word) => word.toUpperCase())].join('|')})\b)((?:[Tt]he )?${NAMED}(?: (?:${NAMED}|the|of|and|for)){0,6}(?: \([^)]{2,60}\))?)(?: [–—-]|:) (?=\S)`,
  'u',
);

/** Where a sentence ends and another one begins. */
export const NEXT_SENTENCE = /(?<=[.!?]["”’)]{0,3}) /;
/** A sentence that asks, with its question mark or told. */
export const ASKS =
  /\?["”’)\]]*$|\b(?:asked|requested|sought|queried|questioned|enquired|inquired|wondered|wished to know|concerns? (?:was|were) (?:expressed|raised))\b/i;
/** An answer in its own words below it: "The Commissioner replied that …", "In response …". */
export const ANSWERED_BELOW =
  /^(?:in (?:response|reply|answer)\b|by way of (?:response|reply)\b|(?:the|mr|mrs|ms|dr) [^.;:]{2,60}? (?:replied|responded|answered|advised|explained|stated|confirmed|said|clarified|assured|accepted|acknowledged|agreed|undertook|was (?:unable|not able))\b|(?:the panel|the committee|members) (?:was|were) (?:told|informed|advised|assured)\b|it was (?:said|explained|confirmed|reported|noted)\b)/i;

/** The words that a line cannot end with if it is whole. */
export const UNFINISHED =
  /(?:\b(?:a|an|the|of|and|or|to|in|on|at|for|by|with|from|against|that|which|as|their|its|his|her|was|were|had|be)|,)$/i;

/** The head of a table of who is to do what. */
export const ACTIONS_TABLE =
  /\b(?:actions?|(?:issues?|matters?|requests?) (?:raised|arising|outstanding))\b.*\|.*\b(?:owners?|leads?|who|officers?|responsib\w+|by|due|when|date|deadline|status)\b/i;

/** A line of its own that says what is to be done: "Action 17 – The office to supply …". */
export const ACTION_LINE = /^actions?(?: (?:points? )?\d+)?\s*[:–—-]\s/i;

/** The line above a list of who is to do what; the points of the list tell again what the minutes say. */
export const ACTIONS_LIST =
  /^(?:(?:summary|list|record|schedule|table) of )?(?:agreed |outstanding |new |follow[- ]?up )?actions?(?: (?:points?|list|log|agreed|arising|from the meeting|required))*(?: ?(?:\/|and|&) ?[\w ]{3,50})?:?$/i;

/** The number that an action has in a list of them: "R14/21 - The PCC will …". */
export const REFERENCE = /^[A-Z]{1,4}\d{1,3}\/\d{2,4} [–—-] (?=\S)/;

/** The head of a table whose rows are decisions, unless a column of it says what was reported or discussed. */
export const DECISIONS_TABLE =
  /^(?!.*\b(?:reports?|reported|discussions?|updates?|summary|points?|comments?|details?|information|notes?)\b).*\b(?:decisions?|resol(?:ved|utions?)|recommendations?)\b/i;
