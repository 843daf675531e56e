/** Lines that say what the passages below them are. */
import { TAKES_A_VIEW } from '../../decided.ts';
import { PANEL_WANTS_LISTED, THAT_THE_PANEL } from '../../rules.ts';
import { CORRECTED } from './routine.ts';

/**
 * What a passage stands under: points that were heard, questions and answers, a resolution, a list of what is to be
 * done, or nothing in particular.
 */
export type Section = 'plain' | 'heard' | 'questions' | 'resolved' | 'actions';

/**
 * The heads of columns that are known: "Item | Notes | Action", "Item | Resolved | By". What a panel decides may be a task, so
 * a column of both is one of decisions.
 */
export const COLUMNS: readonly { column: 'actions' | 'resolved'; words: RegExp }[] = [
  {
    column: 'actions',
    words:
      /^(?:agreed |further |follow[- ]?up )?actions?(?: (?:required|agreed|arising|points?|by|to (?:be )?taken?))?$/i,
  },
  {
    column: 'resolved',
    words:
      /^(?:(?:agreed |further )?actions? ?(?:\/|&|and|or) ?)?(?:resolutions?|resolved|decisions?|agreed|outcomes?)(?: ?(?:\/|&|and|or) ?(?:agreed |further )?actions?(?: points?)?)?$/i,
  },
];

/** The head of a column that says by whom. */
export const BY_WHOM = /^(?:by(?: whom)?|who|owner|lead|officer|responsib\w+|action by|allocated to|assigned to)\b/i;

/** A whole sentence that only says that points come next. */
export const LEADS_IN =
  /^(?:[^,.]{4,60}, )?(?:the following|a number of|several|some)? ?(?:key |main |further )*(?:points|questions|comments|issues|matters|observations) (?:were|was) (?:then |also )?(?:made|raised|noted|discussed|asked|put)\b[^.]{0,80}\.$/i;

/** Words at whose end clauses are awaited: "… and seconded, it was DECIDED:", "RESOLVED, that". */
export const OPENS_RESOLUTION = new RegExp(
  String.raw`\b(?:RESOLVED|Resolved|DECIDED|Decided|AGREED|Agreed)\b(?:[^.;]{0,60}(?:[:,–—-]|\b(?:[Tt]hat(?: the (?:[Pp]anel|[Cc]ommittee))?|to)))?(?:\s*\([^)]{0,60}\b(?:unanimous\w*|majority|votes?|voted|for|against)\b[^)]{0,60}\)\W*)?\s*$|\b(?:RESOLVED|Resolved|DECIDED|Decided|AGREED|Agreed)\b[^.;]{0,80}\b${TAKES_A_VIEW}\s*$`,
);

/** The panel, as those who ask and comment. */
const MEMBERS = '(?:(?:panel |committee )?members?|panel|committee|councillors)';
/** What they give, as the name of it. */
const SPEAKING =
  '(?:questions?|comments?|discussions?|debate|queries|points(?: raised| made)?|issues(?: raised)?|concerns(?: raised)?|observations|feedback|views|contributions|challenges?)';
/** What is given back to them, where the same list holds that. */
const AND_REPLIES = '(?: (?:and|with|/) (?:the )?(?:replies|answers|responses|replies given|answers given))?';
/** The panel said what comes next, or it is theirs. It does not ask where it hears, notes or resolves. */
const MEMBERS_SPEAK = `(?:${MEMBERS} (?:then |also |next )?(?:asked|raised|made|commented|discussed|queried|challenged|explored|debated|questioned|observed|remarked|sought|wanted|wished to know|enquired|inquired|pressed)\\b|${MEMBERS}['’]s? ${SPEAKING}${AND_REPLIES})`;

/** The first that fits counts. */
export const SECTIONS: readonly { id: string; section: Section; words: RegExp }[] = [
  {
    id: 'resolved-heading',
    section: 'resolved',
    words:
      /^(?!agreed actions?\b)(?:the |it was )?(?:panel |panel's |committee )?(?:unanimously )?(?:resolved|resolutions?|decision|decided|agreed|recommendations?|recommended)\b.{0,80}$/i,
  },
  {
    id: 'decisions-heading',
    section: 'resolved',
    words: /^(?:(?:panel |panel's )?decisions(?: (?:made|taken|reached|agreed))?|outcomes?)\s*:?$/i,
  },
  {
    id: 'actions-heading',
    section: 'actions',
    words:
      /^(?:(?:no\.?|ref\.?|item|date)\s*\|?\s*)?(?:actions? ?(?:\/|and|&) ?(?:requests? for )?(?:further )?information(?: [\w ]{3,40})?|(?:[\w'’]+ ){0,4}actions|action(?:s? (?:points?|list|log|register|tracker|sheet)|(?=\s+owner\b)|(?=\s*\|)|$)|(?:issues?|matters?|requests?) (?:raised|arising|outstanding)(?=\s*\|))(?: (?:from|arising|agreed|outstanding|owner|carried|brought)\b[^|.]{0,40})?\s*:?(?:\s*\|.*)?$/i,
  },
  { id: 'that-the-panel', section: 'resolved', words: THAT_THE_PANEL },
  { id: 'panel-wants', section: 'resolved', words: PANEL_WANTS_LISTED },
  { id: 'resolved-at-end', section: 'resolved', words: OPENS_RESOLUTION },
  {
    id: 'speaker-points',
    section: 'heard',
    words:
      /^(?:key |main )?points (?:made )?included:|\bpoints (?:were|was) noted:$|^(?!.*\b(?:questions?|discussions?|debate|members)\b)(?:the )?(?:commissioner|pcc|pfcc|chief \w+)\b[^:]*\bpoints\b[^:]*:|^(?!.*\b(?:questions?|discussions?|debate|members|panel|queries)\b).*\bpoints\b.*\b(?:presentation|introduction|introducing|update|report|commissioner|pcc|pfcc|constable|officer)\b[^:]*:-?$/i,
  },
  { id: 'points-lead-in', section: 'questions', words: LEADS_IN },
  {
    id: 'questions-lead-in',
    section: 'questions',
    // Not where those are listed to whom questions are put.
    words:
      /^(?!.*\b(?:guests|witnesses|officers|representatives|people|attendees)\s*:)(?:.*)\b(questions?|qs|comments?|discussions?|debate|queries|points? (were|was)? ?(raised|made)|(issues?|matters?) (were|was)? ?(raised|discussed)|opportunity to ask)\b.*[:–-]$/i,
  },
  {
    // What the panel said, whatever it is called: "Members discussed:", "Members' points and replies:".
    id: 'members-lead-in',
    section: 'questions',
    words: new RegExp(`^(?!.*\\b(?:guests|witnesses|officers)\\s*:)(?:.{0,80}\\b)?${MEMBERS_SPEAK}.{0,80}[:–-]$`, 'i'),
  },
  {
    id: 'discussion-heading',
    section: 'questions',
    words: new RegExp(
      `^(?:${MEMBERS}(?:['’]s?)? ${SPEAKING}|(?:general )?(?:discussion|debate)|${SPEAKING} (?:by|from|of) (?:the )?${MEMBERS})${AND_REPLIES}$`,
      'i',
    ),
  },
  {
    // A member's name alone: what the member asked comes below it.
    id: 'members-name',
    section: 'questions',
    words:
      /^(?:(?:county |borough |district )?(?:councillor|cllr)\b[^.:;,?]{2,60}|(?:mr|mrs|ms|miss|dr|professor)\.? (?=.*(?:\bmember\b|\((?:independent|co-?opted)\b))[^.:;,?]{2,60}|(?:the )?(?:deputy |vice[- ]?)?chair(?:man|woman|person)?(?: of the panel)?)$/i,
  },
  {
    id: 'questions-heading',
    section: 'questions',
    words: /^(?:members['’]? |panel |public )*questions?(?: (?:from|to|and)\b[^.:;?]{3,60})?$/i,
  },
  { id: 'heard-lead-in', section: 'heard', words: /:[-–]?$/ },
];

/** What a heading has before its words that only says where it stands: "Part C – Decisions", "Section 2: Questions". */
export const PLACE_OF_HEADING = /^(?:part|section|appendix|annex)\s+\w{1,4}\s*[-–—:.]\s*/i;

/** A heading ends what stood above it: short, without the end of a sentence. */
export const HEADING = /^(?!that\b)[^.:;,?]{2,80}$/i;

/** With the number of an item a heading may have commas and colons: "6. Police and Crime Plan: Performance". */
export const ITEM_HEADING = /^\(?\d[\d./-]*[.):]?\s+(?!that\b)[^.;?]{2,120}[^.:;,?]$/i;

/** Headings within an item that do not say what it is about: who speaks, the parts of a page, the head of a table. */
export const NO_SUBJECT: readonly { id: string; words: RegExp }[] = [
  { id: 'person', words: /^(?:(?:county |borough |district )?councillor|cllr|mr|mrs|ms|miss|dr|professor)s?\b/i },
  {
    id: 'office',
    words:
      /^(?:the |deputy |assistant |temporary |acting |vice-? ?)*(?:(?:police,? (?:fire )?and crime )?commissioner|p(?:f)?cc|chief (?:executive|constable|(?:finance )?officer)|superintendent|head of|director of|chair(?:man|woman|person)?|monitoring officer|members?)\b(?!['’])[^–-]*$/i,
  },
  {
    id: 'page',
    words:
      /^(?:page \d+|part \w+|agenda item|agenda and minutes|(?:notes|minutes|items?)\b[ /]*(?:draft minutes)?|actions?\b.{0,20})$/i,
  },
  { id: 'table', words: /\|/ },
  {
    // Whose paper it is: "Report of the Commissioner".
    id: 'paper',
    words:
      /^(?:joint |verbal |written )*(?:reports?|papers?|presentations?|updates?) (?:of|by|from) (?:the )?[^–-]{3,60}$/i,
  },
];

/** A passage without a label below a resolution's heading that is part of it: what is to be, not what was. */
export const CLAUSE_OF_RESOLUTION =
  /^(?:[-–:\s]*(?:resolved|decided|agreed)\b[\s:–-]*)?(?:\(?\w{1,3}[).]\s*)?(?:(?:that|to|note[ds]?|approve[ds]?|support(?:s|ed)?|endorse[ds]?|agree[ds]?|accept(?:s|ed)?|recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|receive[ds]?|welcome[ds]?|adopt(?:s|ed)?|appoint(?:s|ed)?)\b|(?:the|a|an|members?)\b[^.]*\b(?:be|notes?|supports?|endorses?|approves?|recommends?|agrees?|accepts?|vetoes|veto|write|report|provide|meet)\b)/i;

/** What leads in the papers that a panel is given, of which nothing is told yet. */
export const TO_BE_CONSIDERED =
  /\b(?:asked|invited|recommended|requested|required) to (?:consider|note|review|comment|receive)\b[^.;]*:$/i;

/** Lines about the meeting itself, which hold no record. */
export const PROCEDURE: readonly RegExp[] = [
  new RegExp(`^(?!.*${CORRECTED})(?:the )?minutes\\b.*\\b(?:agreed|approved|confirmed|accepted|signed)\\b`, 'i'),
  /\b(?:first|next|last|order of) (?:items? )?(?:of )?business\b/i,
  /^the report will be presented by\b/i,
  /^(?:the )?[\w ]{2,40} invited (?:questions|comments|members to)\b/i,
  /^the (?:panel|committee) met (?:on|at|in)\b/i,
  /^(?!.*\b(?:and|but) (?:asked|requested)\b)(the )?(?:[\w-]+ )?(chair\w*|panel|members) (also )?(thanked [^.]* for (his|her|their|the|its) [^.]*|welcomed [^.]* to (the|his|her|their|its|this) [^.]*|welcomed (students|visitors|guests|everyone)[^.]*)\.?$/i,
  /\b(left|joined|entered|withdrew from|arrived at|vacated|rejoined) (the )?(meeting|room|chair)\b/i,
  /\b(adjourned|adjournment|comfort break|paused the meeting|reconvened|meeting (closed|ended|concluded|commenced|started|opened) at)\b/i,
  /\bapologies (for absence )?(were|was|had been)\b|\bdeclarations? of interests?\b|\bdeclared (?:an? |his |her |their )?(?:[\w-]+ ){0,5}?interests?\b/i,
  /^(supporting documents|minutes|agenda item|agenda|report by|subject|date|contact|background papers|attachments?)\b[^.]{0,120}$/i,
  /^to (receive|consider|note|review|scrutinise|agree)\b[^.]*\.?$/i,
  /^(the )?(chair\w*|panel|members) (thanked|welcomed) (the |everyone|all |members )[^.]*(attend|present|meeting|report|presentation|update)[^.]*\.?$/i,
];

/** A line that says that the panel was shown something: the update itself is what was delivered. */
export const OPENING =
  /^(?:the )?(?:(?:[\w'’-]+ ){0,4}?(?:police|fire)[\w ,&]{0,30} )?(?:panel|members|committee|board|authority|assembly)\b[^.]{0,30}\b(?:received|considered|heard|had before (?:it|them)|were (?:provided|presented|given|shown|updated|informed)|was (?:provided|presented|given|shown|updated|informed)|reviewed|discussed|scrutinised)\b|^(?:consideration was given to|considered|a (?:report|presentation|paper) (?:was|had been) (?:submitted|presented|received))\b|^(?:the |a )(?:verbal |written |joint )?(?:report|presentation|update) of (?!.*\b(?:was|were|is|had|has|be)\b)/i;

/** A line in which somebody presents a paper. */
export const PRESENTING =
  /^[^.:]{2,110}? (?:presented|introduced|provided|gave|submitted) (?:(?:to )?(?:the panel|members|panel members)(?: with)? )?(?:an?|the|his|her|their|this|its) (?:[^\s.:]+ ){0,6}?(?:reports?|updates?|presentation|item|briefing|budget|overview|plan|summary|paper|precept|proposals?|settlement)\b|^(?:the )?(?:commissioner|pcc|pfcc|deputy commissioner|chief executive) (?:presented|introduced|addressed)\b/i;

/** A line that only leads in what follows, and names no paper: "Members were informed that:". */
export const ONLY_LEADS_IN = /^(?!.*\b(?:reports?|updates?|presentation|papers?|briefing|overview|summary)\b).*:$/i;
