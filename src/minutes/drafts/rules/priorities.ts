/** How minutes tell what a plan sets out to do. */
import type { RecordOf } from '../../../domain/schema.ts';

type Status = RecordOf<'priority'>['priority']['status'];

const PLAN = "(?:plan|strategy|commissioner['’]s (?:priorities|objectives))";

export const PRIORITIES: readonly { id: string; words: RegExp; confidence: number }[] = [
  {
    id: 'plan-sets-out',
    words: new RegExp(
      `\\b${PLAN}\\b[^.;]{0,40}?\\b(?:was based on|is based on|sets? out|set out to|saw a shift|(?:places|placed|puts?|gives?|gave) (?:\\w+ )?(?:emphasis|focus|weight|stress)|stress(?:es|ed)|rest(?:s|ed) on|(?:keeps|kept) (?:its|all|the|those) [^.;,]{0,30}?priorities|(?:puts?|makes?|made|gave|gives?) [^.;]{3,40} (?:first|priority|at (?:its|the) (?:heart|centre))\\b|focus(?:es|ed)? on|aim(?:s|ed) to|prioritis(?:es|ed)|commits|committed to|(?:has|had|have|propos(?:ed|es|ing)|sets|set|names?|named|lists?|listed|identif(?:ies|ied)|contains?|contained|includes?|included) (?:\\w+ ){0,3}(?:priorit|pillar|objective|theme|aim))`,
      'i',
    ),
    confidence: 0.75,
  },
  {
    id: 'priority-in-plan',
    words: new RegExp(
      `\\b(?:priorit(?:y|ies)|pillars?|objectives?|golden thread|emphasis|themes?)\\b[^.;]{0,80}\\b(?:of|in|within|through|under|throughout|from) the (?:[\\w'’-]+ ){0,5}${PLAN}\\b`,
      'i',
    ),
    confidence: 0.7,
  },
  {
    id: 'added-to-plan',
    words: new RegExp(
      `\\b(?:was|were|been) (?:added to|included (?:in|as a priority in)) (?:the|his|her|their) (?:[\\w'’-]+ ){0,3}?(?:${PLAN}|priorit(?:y|ies))\\b`,
      'i',
    ),
    confidence: 0.65,
  },
  {
    id: 'is-a-priority',
    words:
      /^(?:(?!\b(?:that|which|asked)\b)[^.;,£]){3,90}? (?:was|were|is|are|remain(?:ed|s)?|continue[ds]? to be) (?:also |now |still )?(?:an?|one of (?:the|his|her|their|its)|the|his|her|their|its) (?:[\w'’-]+ ){0,3}?priorit(?:y|ies)\b|\b(?:would be|were to be|are|were) (?:his|her|their) (?:[\w-]+ )?priorities\b|^(?:the |his |her )?(?:first|second|third|fourth|fifth|top|main|key) priority (?:was|is|would be)\b/i,
    confidence: 0.6,
  },
  {
    id: 'priorities-listed',
    words:
      /\b(?:his|her|its|their|the|two|three|four|five|six|seven) (?:[\w-]+ ){0,2}(?:priorities|pillars|objectives)\b(?:[^.;]{0,120}:|, namely\b)/i,
    confidence: 0.65,
  },
  {
    id: 'priority-named',
    words: /^(?:pillar|priority|objective|aim|mission|outcome)\s*\d{1,2}\s*[:–-]/i,
    confidence: 0.75,
  },
  {
    id: 'priorities-are',
    words:
      /^(?!.*\bsurvey\b).*\b(?:(?:the|his|her|their|key|main|five|four|six|three|seven|strategic|policing) )+(?:priorities|pillars|objectives)\b[^.;]{0,40}\b(?:are|were|would be|include[ds]?|remain(?:ed|s)?|continue[ds]? to be)\b/i,
    confidence: 0.65,
  },
];

/**
 * What leads in a list whose points are each a priority: "Its five objectives were:". What was said or done on them is
 * none: "Progress against the priorities:".
 */
export const LEADS_IN_PRIORITIES =
  /(?<!\b(?:on|about|to|against|towards|under|of) (?:[\w'’]+ ){0,3})\b(?:priorities|pillars|objectives|aims|ambitions)\b(?: (?:of|in|for) [^.;:]{2,60}?)?(?: (?:were|are|was|is|would be|will be|include[ds]?|remain(?:ed)?|as follows))*\s*[:–-]+$/i;

/** A sentence that says which paper was before the panel, and names priorities only to say what the paper is on. */
export const OF_A_PAPER =
  /\b(?:report|update|paper|presentation|briefing)\b[^.;]{0,60}?\b(?:which|that|on|(?:setting|laying) out|of|[a-z]{3,}ing)\b/i;

/** How far the plan is, by the words of the sentence and then of the document's title; the first that fits counts. */
export const STATUSES: readonly { status: Status; words: RegExp }[] = [
  { status: 'proposed', words: /\b(draft|propos\w+|consult\w+|updated|revised|emerging|refresh\w*|would be)\b/i },
  { status: 'adopted', words: /\b(adopted|approved|published|launched|agreed|final|new)\b/i },
];
