/**
 * How minutes tell how far something has got. Patterns are in compromise's match syntax: words, parts of speech
 * (#Gerund), choices of single words in brackets, ? for what can be missing. The first rule that fits in a sentence
 * counts.
 */
import type { Kind, RecordOf } from '../../../domain/schema.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { BUILDS, GIVES_UP } from './no-deeds.ts';

type Status = RecordOf<'delivery'>['delivery']['status'];

export interface StatusRule {
  id: string;
  status: Status;
  matches: readonly string[];
  confidence: number;
  /** The kinds beside which, in one sentence, the deed is a fact of its own; beside others it is how they came about. */
  beside: readonly Kind[];
  /** Words of the sentence beside which its verb tells of no deed. */
  unless?: RegExp;
}

/** "21 warrants were carried out": a number that something was done to is only counted, unless it was made or set going. */
const COUNTED = new RegExp(
  `^(?!.*\\b(?:was|were) (?:[\\w-]+ ){0,2}?${BUILDS})(?=.*(?:(?<![\\d/])(?!(?:19|20)\\d\\d\\b)\\d|\\b${NUMBER_WORD}\\b))`,
  'i',
);

/** "Nine people had been charged", "£9,000 had been recovered", wherever it stands in its sentence: what came of work is a figure. */
const OUTCOME_COUNTED = new RegExp(
  `(?:£\\d|(?<![\\d/])\\b(?!(?:19|20)\\d\\d\\b)\\d|\\b${NUMBER_WORD}\\b)[^.;]{0,60}? (?:had|has|have) (?:since |now |also |already )?(?:been )?(?:charged|convicted|sentenced|arrested|recovered|seized|resigned|left|died|injured)\\b`,
  'i',
);

/** A share or an average of something measures it: "calls were being answered in an average of …", "attended 93%". */
const MEASURED = /\b(?:average|mean|median) of\b|\d ?(?:%|per cent\b)/i;

const MEASURED_OR_COUNTED = new RegExp(`${MEASURED.source}|${OUTCOME_COUNTED.source}`, 'i');

/** Deeds as nouns. */
const DEED_NOUNS =
  '(launch|opening|reopening|introduction|creation|appointment|establishment|completion|expansion|installation|rollout|roll-out|publication|relaunch)';

export const STATUSES: readonly StatusRule[] = [
  {
    id: 'hindered',
    status: 'at-risk',
    matches: [
      '(had|has|have|was|were|is|are) not #Adverb? #Adverb? been? #Adverb? (using|used|impressed|effective|supported|delivered|met|achieved|progressed|completed|recovered|improved)',
      '(had|has|have|was|were) been? (unable|delayed|postponed|paused|abandoned|cancelled|disappointing)',
      "(wasn’t|wasn't|weren’t|weren't|hasn’t|hasn't) supported",
      '(had|has|have) slipped',
      '(behind schedule|at risk|fell short|fallen short|not on track|slippage|stalled)',
      'the (poor|low|disappointing) (response|level|take-up)',
      `(would|will|may|might|could) have had? to (${GIVES_UP})`,
      '(on hold|run out|ran out|runs out|years late|months late|months behind|weeks behind|years behind)',
      '(not|less|hardly) #Adverb? (confident|optimistic|certain|assured|secure|guaranteed)',
      'could not (promise|guarantee)',
      '(proved|proving|been|become|becoming) #Adverb? (hard|difficult|challenging|fragile)',
      '(may|might|could) withdraw',
    ],
    confidence: 0.6,
    beside: [],
  },
  {
    id: 'weighed',
    status: 'planned',
    matches: [
      '(was|were|is|are|been) #Adverb? #Adverb? (considering|exploring|planning|investigating|hoping|aiming|intending|proposing|scoping)',
      '(options|proposals|plans) (to|for) #Verb? #Noun? (was|were|is|are) being',
    ],
    confidence: 0.7,
    beside: ['funding'],
  },
  {
    id: 'near-done',
    status: 'in-progress',
    matches: [
      '(was|were|is|are) (nearing|approaching|ongoing|underway)',
      '(on course|on track|on programme|on target)',
      '(under way|in progress|under development|under discussion|under review|under construction|work in progress)',
      '(was|were|is|are|still|being|currently|now) being #Adverb? (#PastTense|/ed$/)',
      '(was|were|is|are) (now|still|already|currently)? in (training|preparation|development|discussion|discussions|talks|negotiation|negotiations)',
      '(had|has|have) been (at work|in operation|in place|in use|in force|in post)',
      '(continue|continued|continues|continuing) to #Adverb? #Verb',
      '(would|will) #Adverb? continue',
      'work #Adverb? (continued|continues|is|was) #Adverb?',
      'work being #PastTense',
      // To ask somebody to do something sets it going: "had asked the Chief Constable for a plan".
      '(had|has) #Adverb? asked (the|his|her) #Adjective? #Noun #Noun? (for|to)',
      'being (put|set|cut|let|shut|held|run|made|sought)',
      // What has become usual: "every victim was now offered a visit".
      '(was|were|is|are) (now|already) (offered|given|visited|seen|sent|told|asked|required|checked|reviewed|monitored|used|shared|held|run|published)',
      '#Noun continued$',
    ],
    confidence: 0.7,
    beside: ['funding', 'action'],
    unless: MEASURED,
  },
  {
    id: 'is-doing',
    status: 'in-progress',
    matches: [
      '(was|were|is|are|been) (now|also|still|currently|already|actively)? #Adverb? #Gerund',
      // Notes: "New cameras now working".
      '#Noun (now|still|already|currently) #Gerund',
      '#Noun (now|currently) (#PastTense|#PresentTense)',
    ],
    confidence: 0.7,
    beside: ['funding', 'action'],
    unless: MEASURED,
  },
  {
    id: 'will-do',
    status: 'planned',
    matches: [
      '(was|were|is|are) #Adverb? to #Adverb? be? #Adverb? #Verb',
      '(plan|plans|planned|hopes|hoped|intends|intended|aspires|aspired|aims|aimed|proposes|proposed|scheduled|due|set) to #Verb',
      '(was|were|is|are) about to #Verb',
      '(was|were|is|are) to (trial|pilot)',
      '(would|will) #Adverb? #Adverb? be #Adverb? #PastTense',
      '(would|will) #Adverb? be (available|live|open|operational|ready)',
      '(would|will) #Adverb? be in (place|use|force|operation|post)',
      '(would|will) #Adverb? be on (his|her|its|their|the) (website|streets|roads|beat)',
      '(would|will) #Adverb? be (held|run|built|put|set|made|given)',
      '(launches|opens|starts|begins) (in|on|at|#Value|#Date)',
      '#Noun to be #PastTense',
      '#Noun to (launch|open|start|begin|join|close|move) (in|on|by|#Date)',
      '(would|will) #Adverb? (begin|start|launch|open|create|introduce|roll|use|recruit|expand|increase|invest|deliver|end|develop|establish|run|host|extend|receive|replace|finish|complete|build|train|deploy|move|stay|carry|publish|join|visit|close|trial|pilot|pass|transfer|merge|reopen|cease|employ|double)',
      '(would|will) #Adverb? take (over|on)',
      '(intention|ambition|intentions|ambitions) to #Verb',
      '(would|will) #Adverb? go (live|ahead|countywide|forcewide|nationwide)',
      '(would|will) #Adverb? go (county|force|nation) wide',
      '(was|were|is|are) #Adverb? (due|scheduled|planned) (in|by|for|at)',
      '(was|were|is|are) (now|also|still|already)? planned$',
      '(was|were|is|are|now) on order',
      '(expected|anticipated|envisaged|earmarked) to be (#PastTense|let|set|cut|put|held|built|run|begun|shut)',
      '(expected|anticipated) to (open|reopen|start|begin|launch|close|join|finish|report|complete)',
      '(expected|anticipated) to be (open|ready|live|operating|operational|available|complete|running|in)',
      '(would|will) #Adverb? be (operating|running)',
      '(would|will) be able to #Verb',
      '(would|will) (soon|all|each|then|now)? have (a|an|its|their)',
    ],
    confidence: 0.65,
    beside: [],
  },
  {
    id: 'has-done',
    status: 'delivered',
    matches: [
      '(had|has|have) since? #Adverb? #Adverb? been? #Adverb? #PastTense',
      '(had|has|have) #Adverb? #Adverb? been? (run|set|put|cut|let|shut|begun|held|made|won|met|come|gone)',
      '(had|has|have) been #Adverb? #Adjective? (successful|effective|positive)',
      '(had|has|have) #Adverb? (raised|taken|discussed) (it|this|that|them|these) up? with',
    ],
    confidence: 0.7,
    beside: ['action'],
    unless: OUTCOME_COUNTED,
  },
  {
    id: 'was-done',
    status: 'delivered',
    matches: ['(was|were) #Adverb? #Adverb? (#PastTense|put|set|cut|let|shut|held)'],
    confidence: 0.65,
    beside: ['action'],
    unless: COUNTED,
  },
  {
    // "He drew attention to the reopening of the kennels": a deed told as a noun.
    id: 'told-as-noun',
    status: 'delivered',
    matches: [
      `(highlighted|announced|reported|outlined|described|included|including|welcomed) #Adverb? the #Adjective? #Adjective? ${DEED_NOUNS} of`,
      `(attention|referred|pointed) to the #Adjective? ${DEED_NOUNS} of`,
      `and to the #Adjective? ${DEED_NOUNS} of`,
    ],
    confidence: 0.6,
    beside: [],
  },
  {
    id: 'did',
    status: 'delivered',
    matches: [
      '(launched|established|started|extended|opened|bought|sold|signed off|introduced|created|appointed|completed|delivered|published|recruited|commissioned|implemented|developed|expanded|installed|hosted|visited|secured|won|attended|ran|joined|chaired|demonstrated|shared)',
      '(met|worked) with',
      '(was|were|is|are|now) #Adverb? (in place|in use|in force|operational|open|live|complete|finished)',
      '(was|were) (one of|among) the first',
      '(can|could) now #Verb',
    ],
    confidence: 0.5,
    beside: [],
    unless: MEASURED_OR_COUNTED,
  },
  {
    id: 'seeks-to',
    status: 'in-progress',
    matches: [
      '(seeks|sought|works|worked|tries|tried) to #Adverb? #Verb',
      '(options|opportunities) to #Verb',
      'the #Adjective? #Noun? work #Adverb? #PastTense',
    ],
    confidence: 0.45,
    beside: [],
  },
  {
    id: 'exists',
    status: 'in-progress',
    matches: [
      'there (is|was|were|are) (a|an|now)? #Adverb? #Adjective? #Adjective? #Noun? #Noun? (programme|scheme|project|team|service|unit|partnership|strategy|campaign|operation)',
      '(programme|scheme|project|service|operation|team|unit) (provides|covers|includes|offers|runs|supports)',
      // "Each village now had a named warden".
      '(now|already) (had|has|have) (a|an|its|their|his|her)',
      '(all|every|each) #Value? #Adjective? #Adjective? #Noun #Noun? now (had|has|have)',
      '(contained|contains|made|included|includes) changes to',
    ],
    confidence: 0.5,
    beside: [],
  },
];

/** Verbs that make a sentence, in compromise's match syntax; a participle, which a note ends in, has no object. */
export const FINITE_VERBS: readonly string[] = [
  '(had|has|have|was|were|is|are|would|will)',
  '#PastTense (that|the|a|an|his|her|their|its)',
  '(went|worked|came|helped|ran|took|gave|did|dealt|concentrated|focused|focussed|carried|engaged) #Adverb? (in|on|at|to|with|into|well|out|part)',
  '(commissioner|pcc|pfcc|force|constabulary|police|officers|office|team|teams|unit|service|services|project|scheme|programme|system|staff|chief|he|she|they|it|partners|councils|groups) #Adverb? (#PastTense|#PresentTense) !by',
];

/** The name of a subject and a stroke before what is said on it: "Road deaths – 39 people had died". */
export const TOPIC = /^[A-Z][^.;:–—]{2,40} [–—] (?=\S)/;

/** A condition, a time, what was not done or what is not known, which tells of no deed: "He would write when the talks had ended." */
export const SUBORDINATE =
  /(?:,? \b(?:of|for|in|on|to) which|(?:,|;)? \b(?:and|but)(?: that)?) (?:none|no (?:[\w-]+ ){1,4}?(?:had|has|have|was|were|would))\b[^,;.]+|,? \b(?:when|once|until|unless|if|before|as soon as|whether|how|(?<=,? \b)as(?= (?:the|it|they|he|she|its|their|this|these)\b)) (?!more\b|again\b)[^,;.]+/gi;

/** Where the next of several reports of a sentence begins, which is a fact apart: "… and that a trial was under way". */
export const NEXT_REPORT = /(?:[,;]? and (?:also )?|, )that (?=[^.;,]{3,60} )/i;

/** Where a clause of a sentence ends and one with a subject of its own may begin. */
export const CLAUSE_ENDS =
  /;\s+|,? and (?:that )?(?=[^.;,]{3,60} )|, (?:which|who|where|with|while|but|as|because) |, (?=(?:bringing|raising|costing|saving|releasing|freeing)\b)/i;

/** What begins no clause of its own: it goes on about the money before it. */
export const GOES_ON_ABOUT_MONEY =
  /^(?:(?:it|this|that|these|those|they|(?:would|will)(?! (?:begin|start|open|launch|go live)\b)|was|were|had|has|have|is|are|to)\b|[^.;]{0,60}\b(?:fund(?:s|ing|ed)?|grants?|money|monies|sums?|awards?|awarded|budgets?|precepts?|costs?|savings?|reserves?|settlement|levy|income|increase)\b)/i;

/**
 * A thing that is made, bought or set going, and then what it costs: the deed is a fact beside the money. What was
 * awarded, paid or put aside is nothing but the money.
 */
export const MADE_AT_A_COST =
  /^[^£]{3,120}\b(?:(?:was|were|is|are|be|been|being|to)|(?:had|has|have|would|will)) (?:also |then |now |again )?(?:bought|buil[dt]|open(?:ed)?|created?|established?|launch(?:ed)?|start(?:ed)?|recruit(?:ed)?|appoint(?:ed)?|install(?:ed)?|fit(?:ted)?|sold|piloted|trial(?:led)?|extended|trained|refurbished|replaced?|moved?|hired|introduced?|employ(?:ed)?|selected|chosen|set up|rolled out|taken on)\b[^.;]{0,60}?(?:\b(?:for|from|with|by|costing)\b|\bat (?:an?|the|no) (?:[\w-]+ ){0,3}cost\b)[^£;]{0,60}£/i;
