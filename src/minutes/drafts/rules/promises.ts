/** How minutes tell that somebody undertook something. */
import { TAKES_PAPER, TURNS_TO } from '../../decided.ts';
import { OWN_BUSINESS, TELLS } from './outcomes.ts';
import { DEED, DOING, FORCE, PAPER, PERSON, SOMEBODY, TELLING } from './promise-words.ts';
import { COMING } from './promises-coming.ts';
import { KEPT, type PromiseRule } from './promises-kept.ts';

/** The first that fits in a sentence counts. `owner` tells where the sentence names who undertook it. */
export const PROMISES: readonly PromiseRule[] = [
  {
    id: 'action-label',
    // At the start of what it says: "Early Action – the teams" is the name of something.
    words:
      /(?:^\W*|(?<=[.;:?!)\]|(\n]\s*))(?:ACTIONS?(?: POINTS?)?|Actions?(?: points?)?|New actions?)\s?(?:[A-Z]{0,3}\d*(?:\/\d+)*\b)?(?: \([^).]{2,60}\))?\s?[:–-]\s*\S/,
    status: 'open',
    confidence: 0.95,
  },
  {
    id: 'undertook-to',
    words:
      // Not what had been promised before, nor what a panel agrees for itself.
      new RegExp(
        `(?<!\\b(?:had|has|have|as|was|were|been|be|being) (?:\\w+ )?)(?<!\\b(?:panel|committee|members) (?:\\w+ly |then |also |therefore )?(?=agreed))(?!(?<=^\\W*|^(?:the )?(?:panel|committee|members) (?:noted|considered|discussed|received|reviewed) [^.;]{3,100}? and (?:\\w+ly )?)agreed to (?:${OWN_BUSINESS})\\b)(?:agreed|undertook|undertakes|offered|promised|volunteered|volunteers|undertaken|pledged|pledges|(?<=\\b(?:commissioner|pcc|constable|executive|chair|he|she) )(?:agrees|offers|promises))(?:, [^,.;]{3,80},)? (?:\\w+ )?to (?!differ|disagree|support|note|approve|endorse|accept|recommend|veto|the\\b|him\\b|her\\b|them\\b|all\\b|(?!this\\b|discuss|address|assess|process|focus|press)\\w+s\\b)\\w+`,
        'i',
      ),
    status: 'open',
    confidence: 0.9,
  },
  {
    // A panel that agrees to tell somebody else something.
    id: 'panel-to-tell',
    words: new RegExp(
      `\\b(?:panel|committee|members) (?:\\w+ly |then |also |therefore )?(?:agreed|decided) to (?:${TELLS}|invite)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    id: 'promised-paper',
    words: new RegExp(
      `\\b(?:promise[ds]|undert(?:ook|akes)|offer(?:ed|s)|pledge[ds])(?: (?:the panel|members|him|her|them))? (?:an?|the|some|further|more|new) (?:[\\w-]+ ){0,3}?${PAPER}\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.85,
  },
  {
    id: 'gave-undertaking',
    words: new RegExp(
      `\\b(?:gave|made) (?:an?|the|his|her) (?:\\w+ )?(?:undertaking|commitment|promise|pledge) (?:to \\w+|that\\b)|\\bcommitted (?:himself |herself |themselves )?to ${DOING}|\\bgave an? (?:\\w+ )?assurance that\\b[^.;]*\\b(?:would|will)\\b|\\btook (?:away )?an action\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    // Notes without a verb: "PCC to supply figures", "Figures to be circulated".
    id: 'is-to-do',
    words: new RegExp(
      `^(?:the )?(?:(?!\\w+ed\\b)[\\w'’]+ ){0,2}?${SOMEBODY} to ${DOING}(?!.*\\?\\W*$)|^[^.;,]{0,30}\\b${PAPER}\\b[^.;]{0,60} to follow\\W*$|^(?:an? |the )?(?:[\\w'’]+ ){0,3}?${PAPER}(?: (?:on|of|about) [^.;]{3,60})? to be (?:provided|circulated|shared|brought|presented|sent|supplied|submitted)\\b|^${PAPER} (?:back )?to (?:the )?(?:panel\\b|next meeting|(?:jan|feb|march|apr|may|june|july|aug|sept|oct|nov|dec)\\w*\\W*$)`,
      'i',
    ),
    status: 'open',
    confidence: 0.85,
  },
  {
    id: 'visit-arranged',
    words:
      /\b(?:visit|meeting|briefing|session|workshop|seminar|tour|demonstration)s?\b[^.;]{0,60}\b(?:would|will|could|(?:was|were) to) be (?:arranged|organised|set up|scheduled)\b/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'would-do-so',
    words:
      /\b(?:he|she|they|it|(?:his|her|their) (?:office|team)) would (?:do so|do this|do that|see to (?:it|this|that)|(?:see|make sure|ensure) that (?:it|this|that|they) (?:did|was|were|happened))\b/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'content-for',
    words:
      /\b(?:content|happy|willing) for \w+ (?:[\w ]{2,40} )?to be (?:shared|circulated|sent|published|provided|given)\b/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    // Notes, and points below a speaker's name: "Will report back", "Would let the Panel know".
    id: 'without-subject',
    words: new RegExp(`^(?:(?:but|and) )?(?:will|would) (?:also |then )?${DOING}(?!.*\\?\\W*$)`, 'i'),
    status: 'open',
    confidence: 0.75,
  },
  {
    // Written answers are in the first person.
    id: 'i-will',
    words: new RegExp(
      `\\b(?:I|we)(?: will|['’]ll| shall| am going to| undertake to| promise to) (?:also |then )?${DOING}`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    id: 'intended-to-tell',
    words: new RegExp(
      `\\b(?:intended|planned|proposed|aimed|hoped|going) to (?:${TELLING}|raise (?:with|this|it)|take (?:this|it|that) up)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.7,
  },
  ...COMING,
  {
    id: 'agreed-that',
    words: new RegExp(
      `\\b(?:it was|was|were) (?:also |further |therefore )?agreed (?:that\\b[^.]*\\b(?:would|should|be|will)\\b|to ${DOING})`,
      'i',
    ),
    status: 'open',
    confidence: 0.85,
  },
  {
    id: 'asked-to',
    words: new RegExp(
      `\\b(?:${SOMEBODY} (?:was|were)|${PERSON} (?:had|has|have) been) (?:also )?(?:asked|requested|invited|tasked) to (?!consider|get in touch|explain|clarify|confirm|set out|(?:speak|present)\\b)${DOING}`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    // What the panel asks for as it takes a paper: "noted the update and asked the Commissioner to bring …".
    id: 'panel-asked-somebody',
    words: new RegExp(
      `^(?:the )?(?:panel|committee|members) ${TAKES_PAPER}\\b[^.;]{3,100}? and ${TURNS_TO} (?:the |its )?(?:[\\w'’]+ ){0,2}?${SOMEBODY} to ${DOING}`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    // Whoever works for the panel does what it asks of them, whether they answer or not.
    id: 'asked-own-officers',
    words:
      /\b(?:panel|committee|members|chair(?:man|woman|person)?)\b[^.;]{0,80}?\b(?:asked|requested|instructed) (?:the )?(?:(?:panel|scrutiny|support|democratic services|monitoring|lead|governance) (?:support )?officers?|officers|clerk|secretar(?:y|iat)|solicitor|head of [\w ]{3,30}?) to (?!explain|clarify|confirm|comment|say|outline|introduce|present)\w/i,
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'paper-will-come',
    words: new RegExp(
      `\\b${PAPER}\\b[^.;]{0,80}\\b(?:would|will|should|could|(?:was|were|is|are) to|to(?= come to (?:the |an? )?(?:[\\w-]+ )?(?:meeting|panel)| be sent with\\b)) (?:also |then )?(?:be (?:provided|circulated|shared|brought|presented|sent|supplied|made available|submitted|included|reported|given|forwarded|distributed|available|ready|tabled|issued|shown to (?:the )?(?:panel|members|committee)|e-?mailed|(?:laid|put|placed) before)|follow|come (?:back )?to)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.8,
  },
  {
    // What the law wants of somebody, by a day.
    id: 'required-by',
    words: new RegExp(
      `\\b${PERSON} (?:is|are|was|were) (?:\\w+ )?required to (?:publish|respond|reply|issue|submit|provide|report|give)\\b[^.;]*\\b(?:by|before|within) (?:the )?(?:\\d|\\w+ days)`,
      'i',
    ),
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'hoped-that',
    words: new RegExp(
      `\\b(?:hoped|urged|encouraged) (?!to\\b|(?:that )?(?:the )?(?:others?|rest|it|this|these|those|work|numbers?)\\b)(?:that )?(?:the )?[\\w ]{2,40}? (?:would|will|to|could) ${DOING}`,
      'i',
    ),
    status: 'unknown',
    confidence: 0.5,
  },
  {
    id: 'would-do',
    words: new RegExp(
      // Between who would and what, no other subject begins.
      `\\b${PERSON}(?:['’]s \\w+)?\\b(?:(?!\\b(?:that(?! (?:but|and|view|concern|point)\\b)|which|where|who|what|whether|if)\\b)[^.;:]){0,75}?\\b(?:would|will|(?:was|were|is|are) (?:(?:happy|willing|keen|going|due) )?to|(?:was|were) likely (?:that )?(?:he|she|they) would)(?: \\w+ly| (?:also|then|now|nevertheless|nonetheless|still|therefore|however|of course|again|first|instead)| be (?:happy|pleased|glad|delighted|willing|able) to| look to| continue to| seek to| be)* ${DOING}`,
      'i',
    ),
    status: 'open',
    confidence: 0.75,
  },
  {
    // Whatever else somebody said that they themselves would do; not what they would wish, be or go on with.
    id: 'own-word',
    words: new RegExp(
      `(?:\\b(?:said|stated|confirmed|advised|added|explained|replied|answered|responded|indicated|told [^.;,]{3,30}|informed [^.;,]{3,30}|noted|agreed|suggested|(?<=\\bthat\\b.*) and)(?: that)? (?:he|she|(?:his|her) (?:office|staff|team))|^(?:the )?(?:[\\w-]+ )?(?:commissioner|p?f?cc|chief constable|chief executive|mayor|chair(?:man|woman)?)) (?:would|will|(?:was|is) to)(?: \\w+ly| also| then| now| look to| seek to)* ${DEED}`,
      'i',
    ),
    status: 'open',
    confidence: 0.6,
  },
  {
    // Of those whose work is policing, only to tell or to look into something.
    id: 'force-would-tell',
    words: new RegExp(
      `\\b${FORCE}\\b(?:(?!\\b(?:that|which|where|who|whether|if)\\b)[^.;:]){0,40}?\\b(?:would|will|(?:was|were) to)(?: also| then| be)* (?:${TELLING}|provide (?:an?|the|further|more|members|figures|details)|supply|circulate|contact (?:the|him|her)|investigate|review|monitor|look (?:at|again)|check (?:this|that|it|whether|and))`,
      'i',
    ),
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'future-papers',
    words:
      /\b(?:future|next|subsequent|forthcoming|(?:his|her|their|the) annual) (?:[\w-]+ )?(?:reports?|updates?|papers?|presentations?) (?:would|will|should) (?:\w+ )?(?:show|include|contain|set out|give|cover|have|report|reflect|break)\b|\b(?:would|will) appear in (?:the |his |her |its |their )?(?:next|future|annual)\b|\b(?:would|will|(?:is|are|was|were) to) be (?:included|reflected|shown|covered|reported)(?: again)? (?:in|with) (?:(?:the|his|her|their) (?:report|update) (?:for|to) \w|(?:the |a |all )?(?:next|future|forthcoming|subsequent|later)\b|(?:the |each )?(?:quarterly|annual|monthly|regular|performance) (?:\w+ )?reports?\b)/i,
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'gave-word-that',
    words: new RegExp(
      `\\b(?:undertook|promised|pledged|guaranteed) that\\b|\\bassured (?:the panel|members|him|her|them|(?:the )?(?:councillor|cllr) ?\\w*) that [^.;]{0,40}\\b(?:would|will) (?:be (?:kept|told|informed|given|sent|updated)|${TELLING})|\\b${PAPER}(?: (?:on|of|about|for) [^.;,]{3,60})? (?:was|were) (?:promised|offered)\\b|\\boffered (?:the panel|(?:panel )?members|him|her|them|(?:the )?(?:councillor|cllr) \\w+) (?:an?|the|to)\\b`,
      'i',
    ),
    status: 'open',
    confidence: 0.75,
  },
  {
    id: 'and-would',
    words: new RegExp(`\\b(?:and|but)(?: that)?(?: he| she| they)? (?:would|will) (?:also |then )?${TELLING}`, 'i'),
    status: 'open',
    confidence: 0.7,
  },
  {
    id: 'meeting-set',
    words:
      /\bmeeting (?:\w+ )?(?:scheduled|arranged|planned|set|booked)\b|\b(?:would|will|to) be discussed at (?:the|a) (?:next|future)/i,
    status: 'open',
    confidence: 0.6,
  },
  {
    // What was asked for, rather than about: a paper that does not exist yet. Details and figures are asked for to know them.
    id: 'asked-for-paper',
    words: new RegExp(
      `\\b(?:useful|helpful|beneficial|appreciated?)\\b[^.;]{0,60}\\b(?:receive|have|see|provided|given)\\b|\\b(?:(?:asked|requested|suggested) that (?:(?!\\bthat\\b)[^.;]){3,80}?|(?:asked|requested) for (?:(?!\\bthat\\b)[^.;,]){2,80}? to) be (?:reported|invited|brought|circulated|provided|sent|shared|presented|arranged|given|included|supplied|copied|forwarded|issued|updated|informed|told|notified|kept|added to the)\\b|\\b(?:asked|requested) that (?:the )?(?:[\\w'’]+ ){0,2}?${SOMEBODY} (?:also )?(?:add (?:this|it|that)|${DOING})|\\b(?:request(?:ed|s)?|asked for) (?:that )?(?:(?:an?|the|another|further|written) ){1,3}(?:[\\w-]+ )?(?:reports?|briefings?|presentations?|papers?|letter|note|timetable|breakdown)\\b|\\basked (?:if|whether) (?:\\w+ ){0,5}${PAPER} could be\\b`,
      'i',
    ),
    status: 'unknown',
    confidence: 0.6,
  },
  ...KEPT,
];
