/**
 * How minutes tell how far something has got. Patterns are in compromise's match syntax: words, parts of speech
 * (#Gerund), choices in brackets, ? for what can be missing. The first that fits in a sentence counts.
 */
import type { RecordOf } from '../../../domain/schema.ts';

type Status = RecordOf<'delivery'>['delivery']['status'];

export const STATUSES: readonly { id: string; status: Status; match: string; confidence: number }[] = [
  {
    id: 'hindered',
    status: 'at-risk',
    match:
      "((had|has|have|was|were|is|are) not #Adverb? #Adverb? (been|being)? (using|used|impressed|effective|supported|delivered|met|achieved|progressed|completed|recovered|improved)|behind schedule|at risk|(delayed|delays|slipped|slippage|stalled|postponed|paused|abandoned|cancelled)|(fell|fallen) short|(was|were) unable to|not on track|(significant|increasing|ongoing) (pressure|pressures|shortfall|shortage|backlog)|(wasnt|werent|hasnt|wasn't|weren't|hasn't) supported)",
    confidence: 0.6,
  },
  {
    id: 'weighed',
    status: 'planned',
    match:
      '(was|were|is|are|been) #Adverb? #Adverb? (considering|exploring|planning|investigating|seeking|hoping|aiming|intending|proposing|scoping)',
    confidence: 0.7,
  },
  {
    id: 'near-done',
    status: 'in-progress',
    match:
      '((was|were|is|are) (nearing|approaching)|(underway|ongoing|currently)|(under|in) (way|progress|development)|being #PastTense|continue to #Verb|continued to #Verb|continues to #Verb|continuing to #Verb|work #Adverb? (continued|continues))',
    confidence: 0.7,
  },
  {
    id: 'is-doing',
    status: 'in-progress',
    match:
      '(was|were|is|are|am|been) #Adverb? #Adverb? !(looking|being|having|feeling|hoping|asking|struggling|going)? #Gerund',
    confidence: 0.7,
  },
  {
    id: 'will-do',
    status: 'planned',
    match:
      '((was|were|is|are) #Adverb? to be? #Verb|(plan|plans|planned|intends|intended|aspires|aspired|aims|aimed|proposes|proposed|scheduled|due|set) to #Verb|(would|will) #Adverb? be #PastTense|(would|will) #Adverb? (begin|start|launch|open|create|introduce|roll|use|recruit|expand|increase|invest|deliver|end|develop|establish|run|host|extend|continue|see|receive|replace|build|train|deploy|allow|enable|support|focus|move|go))',
    confidence: 0.65,
  },
  {
    id: 'has-done',
    status: 'delivered',
    match:
      '(had|has|have) #Adverb? #Adverb? been? #Adverb? !(felt|noted|seen|asked|pleased|impressed|heard|raised|welcomed|needed|wanted|hoped|expected|concerned|disappointed|clear|said)? #PastTense',
    confidence: 0.7,
  },
  {
    id: 'was-done',
    status: 'delivered',
    match:
      '(was|were) #Adverb? #Adverb? (launched|established|opened|introduced|created|appointed|completed|delivered|published|revised|extended|provided|given|recruited|trained|invested|held|set|commissioned|awarded|implemented|developed|rolled|expanded|installed|upgraded|replaced|reduced|achieved|received|made|successful|undertaken|carried|adopted|run|hosted|signed)',
    confidence: 0.65,
  },
  {
    id: 'did',
    status: 'delivered',
    match:
      '(launched|established|opened|introduced|created|appointed|completed|delivered|published|recruited|commissioned|implemented|developed|expanded|installed|hosted|visited|secured|won|attended|ran|met with|worked with|joined|chaired)',
    confidence: 0.5,
  },
  {
    id: 'exists',
    status: 'in-progress',
    match:
      '(there (is|was|were|are) (a|an|now)? #Adverb? #Adjective? #Adjective? #Noun? #Noun? (programme|scheme|project|team|service|unit|partnership|strategy|campaign|operation)|work being #PastTense|(programme|scheme|project|service|operation) (provides|covers|includes|offers|runs|supports))',
    confidence: 0.5,
  },
];

/** A view, a thanks or a wish tells of nothing that was done. */
export const NO_DEED =
  /^(?:(?:he|she|they|the (?:pcc|commissioner|chief constable)) )?(?:would (?:welcome|appreciate|like)|felt|hoped|was (?:keen|confident|grateful)|believed|thanked)\b/i;
