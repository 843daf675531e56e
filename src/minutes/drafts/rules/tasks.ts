/** How a resolution gives somebody something to do. */
import { PAPER } from './promise-words.ts';

/** Verbs of what somebody is to do, as they stand after a name in a resolution: "that the Chair write to …". */
const TO_DO =
  '(?:write|report|circulate|provide|bring(?! forward)|issue|send|supply|submit|prepare|publish|publicise|arrange|investigate|review|share|present|respond|invite|(?:include|show)(?=[^.;]* in (?:his|her|its|their|the|an?|future|all)\\b[^.;]*\\b(?:report|update)s?\\b))s?';

const FOR_THE_PANEL =
  '(?:for\\b|to (?:provide|supply|circulate|report|send|bring(?! forward)|present|submit|share|arrange|write|prepare|draft|convene|invite|keep|let|inform|update|advise|attend|explain|(?:add|include|show)(?=[^.;]* (?:in|to) (?:his |her |its |their |the |an? |all )?(?:(?:next|future|later|subsequent|forthcoming|annual|quarterly) )+(?:\\w+ )?(?:report|update|paper)s?\\b)|give(?! (?:\\w+ )?(?:consideration|thought|priority|attention|weight)))\\b)';

/** The panel's own words before what it wants done: "the Panel requests that", "asked that". */
export const PANEL_WANTS =
  /^(?:asks?|asked|requests?|requested) that |^(?:the )?(?:[\w'’]+ ){0,5}?(?:panel|committee|members) (?:recommend|request|ask|agree|resolve|propose)(?:s|d|ed)?(?! (?:for|an?|further|more)\b)(?: that| to)? /i;

/** What a clause of a resolution gives somebody to do. Its groups hold who; with `byRole` that must be a known role. */
export const TASKS: readonly { id: string; words: RegExp; byRole?: boolean }[] = [
  {
    id: 'be-asked',
    // What the panel is to be given. To be asked to think again is a recommendation.
    words: new RegExp(
      `^(?<owner>[^.;]{2,80}?) be (?:asked|requested|invited|tasked|recommended|required) ${FOR_THE_PANEL}|^(?:to )?(?:ask|request|invite) (?<asked>the [^.;]{3,60}?) ${FOR_THE_PANEL}`,
      'i',
    ),
  },
  {
    id: 'somebody-do',
    words: new RegExp(
      `^(?<owner>(?:(?!be\\b)[\\w'’()&,-]+ ){1,9}?)(?<!\\b(?:the|an?|this|its|his|her|their|annual|draft|final) )(?:to )?${TO_DO}\\b(?! (?:be|of|by)\\b| on\\b[^.;]*\\bbe\\b)`,
      'i',
    ),
    byRole: true,
  },
  {
    id: 'officers-do',
    words: new RegExp(
      `^(?<owner>(?:the )?(?:[\\w'’]+ ){0,3}?(?:officers?|secretariat|clerk|secretary|solicitor|support team)) (?:to )?${TO_DO}\\b`,
      'i',
    ),
  },
  {
    id: 'group-meets',
    words:
      /^(?<owner>(?:the |an? )?[^.;]{0,60}?\b(?:group|sub-?committee|task force))(?: to)? (?:meets? (?=[^.;]*\bto (?!the\b)\w)|examines?|considers?|undertakes?|looks?|reports?|reviews?|carr(?:y|ies)|scrutinises?|continues?)\b/i,
  },
  {
    id: 'paper-come',
    words: new RegExp(
      `\\b(?:${PAPER}|summary|assessment|overview|comments|views|recommendations|reasons)\\b(?:(?!\\b(?:that|before|is|are)\\b)[^.;]){0,80}?\\bbe (?:\\w+ly )?(?:brought|presented|submitted|sent|circulated|provided|prepared|made|supplied|shared|given|left|produced|compiled|drawn up|drafted|written|tabled|received(?= (?:in|at|by|before|within)\\b))\\b(?:[^.;]{0,60}?\\b(?:by|on behalf of) (?<owner>the (?!end|start|next|date)[^.;]{3,40}))?`,
      'i',
    ),
  },
  {
    id: 'be-arranged',
    words:
      /\b(?:visits?|briefings?|sessions?|workshops?|meetings?|seminars?|tours?)\b[^.;]{0,80}\bbe (?:arranged|organised|held|convened|set up)\b/i,
  },
  {
    // "That the next update include figures on …".
    id: 'paper-includes',
    words: new RegExp(
      `^(?:the |each |all |every |any )?(?:next|future|forthcoming|subsequent|later|each|all|every) (?:[\\w-]+ ){0,3}?${PAPER} (?:to )?(?:include|show|contain|cover|set out|give|compare|report)s?\\b`,
      'i',
    ),
  },
  {
    id: 'done-by',
    words:
      /\bbe (?:reviewed|considered|examined|investigated|undertaken|carried out|prepared|drafted) by (?<owner>the [^.;,]{3,60})/i,
  },
  {
    id: 'group-to-report',
    words:
      /\b(?:set up|establish|convene|form) (?<owner>an? [^.;,]{3,60}?)(?: on| to|,)[^.;]*\bto report (?:back|in|to|by)\b/i,
  },
  {
    id: 'receive-later',
    words: new RegExp(`\\breceive (?:an?|the) (?:[\\w-]+ ){0,3}?${PAPER}\\b[^.;]* (?:in|at|by) `, 'i'),
  },
  {
    // Whatever it is: it comes before the panel.
    id: 'comes-to-panel',
    words:
      /\bbe (?:\w+ly )?(?:brought|placed|laid|put|reported|submitted|presented|taken|returned)(?: back)? (?:[^.;]{0,30} )?(?:to|before|at) (?:an? |the |its |all )?(?:[\w-]+ ){0,3}?(?:panel|members|committee|meeting)\b/i,
  },
  {
    // What the panel thinks is told to somebody else.
    id: 'is-conveyed',
    words:
      /^(?!.*\b(?:thanks|appreciation|gratitude|condolences|congratulations|wishes)\b).*\bbe (?:conveyed|communicated|relayed|passed on|forwarded)(?: [^.;]{1,30})? to (?:the|an?|all|its|his|her)\b(?:[^.;]{0,60}?\bby (?<owner>the (?!end|start|next|date)[^.;]{3,40}))?/i,
  },
  {
    id: 'asks-for-paper',
    words: new RegExp(
      `^(?:to |(?:the )?(?:[\\w'’,]+ ){0,5}?(?:panel|committee|members):? )?(?:asks?|asked|requests?|requested)(?: for)? (?:an?|another|the|further|more|regular) (?:[\\w-]+ ){0,3}?${PAPER}\\b`,
      'i',
    ),
  },
  {
    // A panel that vetoes is owed an answer.
    id: 'requires-answer',
    words:
      /^(?:to )?requires? (?<owner>the [^.;,]{3,60}?)(?:['’]s?)? (?:response|reply|to (?:respond|reply|publish|issue|submit|provide))\b|^(?<required>[^.;]{2,80}?) be required to (?:respond|reply|publish|issue)\b/i,
  },
  {
    id: 'reviewed-later',
    words:
      /\bbe (?:reviewed|evaluated|re-?visited|reconsidered|looked at again)\b[^.;]{0,40} (?:after|in|within|by|at|before|every|annually|each|following)\b/i,
  },
];

/** What says of a decision that it is a task, whatever it is. */
export const ACTION_LABEL = /^actions?\s*[:–—-]\s*/i;

/** Who has a task, in brackets behind it: "Sweep the slipway (Harbour Foreman) by 9 June". */
export const OWNER_IN_BRACKETS = /\((\p{Lu}[^()\d]{2,60})\)(?: (?:by|in|before|for) [^()]{2,40})?\W*$/u;
