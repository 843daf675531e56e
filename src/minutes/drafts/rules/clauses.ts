/** How what was resolved falls into clauses, and a clause into the decisions that it joins. */

/** Words that only say that something was resolved, before what it was: "agreed to support" supports. */
export const RESOLVED_WORD =
  /^\W*(?:decisions?\W+)?(?:it was )?(?:(?:the )?(?:[\w'’-]+ ){0,5}?(?:panel|committee|members|meeting)(?:, (?:having|after|following) [^,;:]{3,80},)? )?(?:unanimously |therefore |then |also )*(?:resolved|decided|agreed|agrees|voted|decisions?|resolutions?)\b(?: \d[\d/]*)?(?: unanimously| by a majority|, by \w+ votes? to \w+,?)?(?:\s*[,:;–—-]+)*(?:\s*\([^)]{0,60}\b(?:unanimous|majority|votes?|voted|for|against|nem)\b[^)]{0,60}\)[,:;–—-]*)?(?:\s*(?:that|to)\s*[:;–—-]+|\s*that members of [^:]{3,60}:-?)?\s*/i;

/** What clauses in a list end, each by itself: "the Panel:", "the Commissioner be asked to:", "the Panel recommends that the Mayor". */
export const LEADS_CLAUSES =
  /^(?:that )?(?:the )?(?:[\w'’]+ ){0,6}?(?:panel|committee|members?|commissioner|pcc|pfcc|mayor|constable|executive|chair\w*)\b[^.;:]{0,120}?(?<!\b(?:be|been|was|were) \w+)$|^(?:to )?(?:note|support|endorse|approve|recommend|request|welcome)(?: that| the following)?$/i;

/** The label of a clause: `(1)`, `a)`, `ii.`, `2.`, `5.8.1`. */
const LABEL = '(?:\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[.)]|\\d{1,3}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{L})';
/** A label with its bracket is one in the middle of a line too: "that the Panel (1) notes … and (2) recommends …". */
const BRACKETED = '\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})\\)\\s+(?=\\p{L})';
const BEFORE_BRACKETED = '(?<=\\b(?:and|[Tt]hat|to|[Pp]anel|[Cc]ommittee|[Mm]embers)\\s+)';
/** Where clauses of what was resolved begin, at a label after a stop or at the start of a line, or end. */
export const CLAUSE_ENDS = new RegExp(
  `(?<=^|\\n\\s*|[:;.,–—-]\\s+(?:and\\s+)?)${LABEL}|${BEFORE_BRACKETED}${BRACKETED}|;\\s*(?:and\\b)?`,
  'gu',
);
/** What stands between the words that lead in clauses and the first one. */
export const LEAD_ENDS = new RegExp(`(?<=[:–—-])\\s+|\\n\\s*|${BEFORE_BRACKETED}(?=${BRACKETED})`, 'u');
/** A lead-in that says nothing of what its clauses say. */
export const ONLY_THAT = /^(?:that|to)$/i;
/** A list of clauses from its first one on. */
export const CLAUSES_BEGIN = new RegExp(`^${LABEL}`, 'u');

/** What is decided of the first thing is said before the next: "the report and the comments be noted" is one decision. */
const BEHIND_A_VERB =
  '(?<=\\b(?:be|notes?|supports?|endorses?|approves?|agrees?|accepts?|thanks?|recommends?|welcomes?)\\b[^.;]{0,200}\\band )';
/** What the next decision of a clause begins with. */
const NEXT_PART = `(?:that\\b|to (?:ask|invite|write)\\b|\\w+ (?:to|that)\\b|(?:ask|request|invite)(?:s|d|ed)?\\b|${BEHIND_A_VERB}(?:an?|the) (?:[\\w’'-]+ ){1,8}?(?:be (?:brought|presented|submitted|provided|circulated|sent|prepared)|(?:be )?welcomed)\\b|${BEHIND_A_VERB}the (?:[\\w’'-]+ ){1,8}be (?:supported|endorsed|approved|agreed|commended|noted|asked|requested|invited|tasked)\\b|(?:commends?|recommends?|supports?|endorses?|notes?) (?:that|the)\\b)`;
/** What was decided in the same breath before the word: "NOTED the report and AGREED to …". */
export const DECIDED_BEFORE = /\b(?:NOTED|SUPPORTED|ENDORSED|APPROVED|WELCOMED|RECEIVED)\b/;

/** The decisions that a clause joins: "that the report be noted and that the Chair write …", "… and asks for a report". */
export const PARTS = new RegExp(`(?:^|\\band (?=${NEXT_PART}))(?:(?!\\band ${NEXT_PART}).)+`, 'gis');
