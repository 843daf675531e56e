/**
 * How minutes tell how far something has got. Patterns are in compromise's match syntax: words, parts of speech
 * (#Gerund), choices of single words in brackets, ? for what can be missing. The first rule that fits in a sentence
 * counts.
 */
import type { Kind, RecordOf } from '../../../domain/schema.ts';
import { NUMBER_WORD } from '../numbers.ts';

type Status = RecordOf<'delivery'>['delivery']['status'];

export interface StatusRule {
  id: string;
  status: Status;
  matches: readonly string[];
  confidence: number;
  /** The kinds beside which, in one sentence, the deed is a fact of its own; beside others it is how they came about. */
  beside: readonly Kind[];
}

export const STATUSES: readonly StatusRule[] = [
  {
    id: 'hindered',
    status: 'at-risk',
    matches: [
      '(had|has|have|was|were|is|are) not #Adverb? #Adverb? been? #Adverb? (using|used|impressed|effective|supported|delivered|met|achieved|progressed|completed|recovered|improved)',
      '(had|has|have|was|were) been? (unable|delayed|postponed|paused|abandoned|cancelled|disappointing)',
      "(wasn’t|wasn't|weren’t|weren't|hasn’t|hasn't) supported",
      '(behind schedule|at risk|fell short|fallen short|not on track|slippage|stalled)',
      'the (poor|low|disappointing) (response|level|take-up)',
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
      '(under way|in progress|under development|work in progress)',
      '(was|were|is|are|still|being|currently|now) being #Adverb? #PastTense',
      '(continue|continued|continues|continuing) to #Adverb? #Verb',
      'work #Adverb? (continued|continues|is|was) #Adverb?',
      'work being #PastTense',
    ],
    confidence: 0.7,
    beside: ['funding', 'action'],
  },
  {
    id: 'is-doing',
    status: 'in-progress',
    matches: ['(was|were|is|are|been) (now|also|still|currently|already|actively)? #Adverb? #Gerund'],
    confidence: 0.7,
    beside: ['funding', 'action'],
  },
  {
    id: 'will-do',
    status: 'planned',
    matches: [
      '(was|were|is|are) #Adverb? to #Adverb? be? #Adverb? #Verb',
      '(plan|plans|planned|intends|intended|aspires|aspired|aims|aimed|proposes|proposed|scheduled|due|set) to #Verb',
      '(was|were|is|are) about to #Verb',
      '(would|will) #Adverb? be #Adverb? #PastTense',
      '(would|will) #Adverb? be (available|live|open|operational|ready)',
      '(launches|opens|starts|begins) (in|on|at|#Value|#Date)',
      '#Noun to (launch|open|start|begin|join|close|move) (in|on|by|#Date)',
      '(would|will) #Adverb? (begin|start|launch|open|create|introduce|roll|use|recruit|expand|increase|invest|deliver|end|develop|establish|run|host|extend|receive|replace|build|train|deploy|move)',
    ],
    confidence: 0.65,
    beside: [],
  },
  {
    id: 'has-done',
    status: 'delivered',
    matches: [
      '(had|has|have) #Adverb? #Adverb? been? #Adverb? #PastTense',
      '(had|has|have) #Adverb? #Adverb? been? (run|set|put|cut|let|shut|begun|held|made|won|met)',
      '(had|has|have) been #Adverb? #Adjective? (successful|effective|positive)',
    ],
    confidence: 0.7,
    beside: ['action'],
  },
  {
    id: 'was-done',
    status: 'delivered',
    matches: ['(was|were) #Adverb? #Adverb? (#PastTense|put|set|cut|let|shut|held)'],
    confidence: 0.65,
    beside: ['action'],
  },
  {
    id: 'did',
    status: 'delivered',
    matches: [
      '(launched|established|started|extended|opened|bought|sold|signed off|introduced|created|appointed|completed|delivered|published|recruited|commissioned|implemented|developed|expanded|installed|hosted|visited|secured|won|attended|ran|joined|chaired|demonstrated|shared)',
      '(met|worked) with',
      '(was|were) (one of|among) the first',
    ],
    confidence: 0.5,
    beside: [],
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
];

/** Verbs of the mind, of speech and of change: who has felt, seen or asked something has done nothing yet. */
export const NO_DEEDS: ReadonlySet<string> = new Set([
  'increased',
  'decreased',
  'risen',
  'fallen',
  'rising',
  'falling',
  'growing',
  'increasing',
  'decreasing',
  'balanced',
  'remained',
  'felt',
  'noted',
  'seen',
  'asked',
  'pleased',
  'impressed',
  'heard',
  'raised',
  'welcomed',
  'needed',
  'wanted',
  'hoped',
  'hoping',
  'expected',
  'concerned',
  'disappointed',
  'said',
  'stated',
  'looking',
  'having',
  'feeling',
  'asking',
  'being',
  'going',
  'thought',
  'assessed',
  'committed',
  'explained',
  'mentioned',
  'told',
  'advised',
  'informed',
  'obtained',
  'considered',
  'agreed',
  'believed',
  'thanked',
  'reckoned',
  'queried',
  'unchanged',
  'reported',
  'recorded',
]);

/** What tells of no deed under a plan, though its verb is one of doing. */
export const NO_DEED: readonly { id: string; words: RegExp }[] = [
  {
    id: 'view-or-wish',
    words:
      /^(?:[^\s,]+ ){0,5}?(?:would (?:welcome|appreciate|like)|felt|hoped|was (?:keen|confident|grateful|content)|believed|thanked)\b/i,
  },
  {
    id: 'panel-does',
    words:
      /^(?:however, )?(?:the |an? |another |one |some |several |both )?(?:panel|committee|(?:panel )?members?|chair(?:man|woman|person)?|vice-chair\w*|councillors?|cllrs?|resident)\b(?!['’])(?![^.;]{0,80}\bthat\b)(?! ha(?:s|ve) an? )/i,
  },
  {
    id: 'panel-says',
    words:
      /^(?:however, )?(?:the |an? |another |one |some |several )?(?:panel|committee|(?:panel )?members?|chair(?:man|woman|person)?|vice-chair\w*|councillors?|cllrs?)\b[^.;,]{0,30} (?:recalled|proposed|suggested|asked|requested|felt|feared|regretted|observed|commented|repeated|wondered|wished)\b/i,
  },
  {
    id: 'asks',
    words: /\?\s*$|^(?:it was )?(?:asked|queried|questioned|enquired|wondered|suggested)\b/i,
  },
  {
    id: 'of-the-meeting',
    words:
      /\b(?:next meeting|declared an? (?:\w+ )*interest|reasons? for (?:the )?decision|alternative options?|minutes? (?:\d+|of)|running late|agenda item|(?:moved|proposed)\b[^.]{0,60}\bseconded|(?:amendment|motion|proposal|proposition)\b.{0,60}\b(?:put|moved|seconded|carried|lost|defeated)|(?:moved|proposed)(?:,| that\b)[^.;]{0,60}\b(?:seconded|be|amendment)|was thanked)\b/i,
  },
  {
    // A promise or an answer that went to somebody: the paper is no deed under a plan.
    id: 'paper-sent',
    words:
      /\b(?:circulated|e-?mailed|forwarded|(?:had|has|have|was|were) (?:since |also |already )?(?:been )?(?:gone|sent|written|wrote|replied) to|(?:meeting|visit|briefing) (?:had been|was) arranged)\b/i,
  },
  {
    id: 'paper-presented',
    words:
      /^[^.;,]{2,70} (?:presented|introduced|summarised|outlined)(?: (?:the|an?|his|her|their|this|its) [^.;,]{3,60})?[.;]?$/i,
  },
  {
    // What is not known or not said, and what is not there.
    id: 'not-known',
    words:
      /\b(?:could|can|did|does) not (?:yet )?(?:say|comment|confirm|know|recall|have|give)\b|^(?:there (?:was|were) no(?:ne|thing)?\b|none\b|nothing\b)/i,
  },
  {
    id: 'assured',
    words: /\b(?:was|were|been) (?:given (?:an )?assurances?|assured|reassured|reminded)\b/i,
  },
  {
    // The sum is the fact: "was investing £2m", "had cost £65,000".
    id: 'sum-told',
    words:
      /\b(?:(?:was|were|is|are) (?:investing|spending|proposing|contributing|giving|allocating|providing|putting)|(?:had|has|have) (?:added|cost|come to|raised|repaid|paid))\b[^.;]{0,60}£/i,
  },
  {
    // What somebody had done so many times: "had dealt with 188 cases".
    id: 'count-told',
    words: new RegExp(
      `\\b(?:had|has|have) (?!been)\\w+(?: (?:with|to|in|on|out|off|up))? (?:(?:about|around|over|some|nearly|almost|more than|at least) )?(?:\\d|${NUMBER_WORD}(?:-\\w+)? \\w)`,
      'i',
    ),
  },
  {
    id: 'decision',
    words: /^(?:resolved|decision|decided|agreed|recommended)\b|\bbe (?:noted|received|approved|endorsed)[;.]?$/i,
  },
  {
    id: 'level-told',
    words:
      /\b(?:remain(?:s|ed)|stay(?:s|ed)|was|were|is|are) (?:\w+ )?(?:level|flat|unchanged|stable|steady|(?:up|down) (?:by|on|from|sharply|slightly))\b|\b(?:had|has|have) (?:\w+ )?(?:gone (?:up|down)|come down|grown|doubled|halved|dropped|worsened|shrunk|met (?:its|their|the) target)\b|\bthe (?:number|proportion|share|rate|level) of\b[^.;]{0,80} (?:was|were|is|are|stood at) (?:\w+ )?[£\d]|\bnot met (?:its|their|the|\w+) targets?\b/i,
  },
  {
    id: 'counted',
    words: new RegExp(
      `(?:^|\\bthat )(?:(?:in|during|over|since|of) [^.;]{3,80}? )?(?:(?:some|about|around|nearly|over|only) )?(?:\\d[\\d,.]*%?|${NUMBER_WORD}(?:-\\w+)?) [^.;]{0,60}?\\b(?:had|has|have|was|were) (?:been )?(?:reported|recorded|referred|issued|arrested|charged|lost|received|logged|joined|left|reached|taken part|missed|upheld|content|willing)\\b`,
      'i',
    ),
  },
];
