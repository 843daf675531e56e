/** Who speaks, by role: how minutes name them, to whom the format attributes what they say, and how they own a promise. */
import type { FactRecord } from '../../../domain/schema.ts';
import { REFERENCE } from '../../rules.ts';

export type StatedBy = FactRecord['statedBy'];

export interface Role {
  id: string;
  words: RegExp;
  statedBy: StatedBy;
  /** How a record names the role; null where by the title that is printed: "Head of Estates", "Superintendent". */
  name: string | null;
}

const COMMISSIONER =
  '(?:police(?:,? (?:fire )?and crime)? commissioner|police,? fire and crime commissioner|commissioner|p\\.?c\\.?c|pfcc|mayor)';

/** The longer name comes before the shorter one that is part of it. */
export const ROLES: readonly Role[] = [
  {
    id: 'finance-officer',
    words: /\b(?:(?:chief|joint|deputy) finance officer|cfo|treasurer|section 151 officer)\b/i,
    statedBy: 'commissioner',
    name: 'Chief Finance Officer',
  },
  {
    id: 'monitoring-officer',
    words: /\b(?:deputy )?monitoring officer\b/i,
    statedBy: 'commissioner',
    name: 'Monitoring Officer',
  },
  {
    id: 'commissioners-staff',
    words: new RegExp(`\\bchief executive\\b(?:,? (?:of )?(?:the )?(?:o[p]?cc|commissioner|${COMMISSIONER}))?`, 'i'),
    statedBy: 'commissioner',
    name: "Chief Executive of the Commissioner's office",
  },
  {
    id: 'head-of',
    words: /\b(?:[Hh]ead|[Dd]irector) of (?:the )?(?:[A-Z]\w+(?: (?:and )?[A-Z]\w+){1,3}|(?!the\b)\w+)\b/,
    statedBy: 'commissioner',
    name: null,
  },
  {
    id: 'panels-officers',
    words:
      /\b(?:democratic services(?: officer)?|dem(?:ocratic)? services|panel['’]?s? (?:secretary|clerk)|(?:clerk|secretary) to the panel|secretariat|scrutiny officer|(?:panel )?support officer)\b/i,
    statedBy: 'panel',
    name: "Panel's officers",
  },
  {
    id: 'commissioners-team',
    words: new RegExp(`\\b${COMMISSIONER}(?:['’]s) (?:team|staff|officers)\\b`, 'i'),
    statedBy: 'commissioner',
    name: "Commissioner's team",
  },
  {
    id: 'commissioners-office',
    words: new RegExp(
      `\\b(?:${COMMISSIONER}(?:['’]s) office|office of the (?:police|commissioner)|op(?:f)?cc|(?:his|her|their) office)\\b`,
      'i',
    ),
    statedBy: 'commissioner',
    name: "Commissioner's office",
  },
  {
    id: 'deputy',
    words: new RegExp(
      `\\b(?:deputy|assistant)(?: ${COMMISSIONER}|(?: for)? policing)\\b|\\b[ad]pcc\\b|\\bdeputy mayor\\b`,
      'i',
    ),
    statedBy: 'commissioner',
    name: 'Deputy Commissioner',
  },
  {
    id: 'deputy-chief-constable',
    words: /\b(deputy chief constable|dcc)\b/i,
    statedBy: 'force',
    name: 'Deputy Chief Constable',
  },
  {
    id: 'assistant-chief-constable',
    words: /\b(assistant chief constable|acc)\b/i,
    statedBy: 'force',
    name: 'Assistant Chief Constable',
  },
  { id: 'chief-constable', words: /\bchief constable\b|^cc$/i, statedBy: 'force', name: 'Chief Constable' },
  {
    id: 'officer',
    words: /\b(chief superintendent|superintendent|supt|chief inspector|inspector|sergeant|t?\/?d?c?supt)\b/i,
    statedBy: 'force',
    name: null,
  },
  {
    id: 'commissioner',
    words: new RegExp(`\\b${COMMISSIONER}\\b(?!['’]s)`, 'i'),
    statedBy: 'commissioner',
    name: 'Commissioner',
  },
  { id: 'vice-chair', words: /\bvice[- ]chair(man|woman|person)?\b/i, statedBy: 'panel', name: 'Vice-Chair' },
  { id: 'chair', words: /\bchair(man|woman|person)?\b(?! of the (board|working))/i, statedBy: 'panel', name: 'Chair' },
  {
    id: 'public',
    words: /\b(members? of the public|public questions?|residents? (asked|had asked)|questioner)\b/i,
    statedBy: 'other',
    name: 'Member of the public',
  },
  {
    id: 'members',
    words: /\b(panel members|members|councillors|the panel|panel|the committee|committee|the working group)\b/i,
    statedBy: 'panel',
    name: 'Panel',
  },
  {
    id: 'member',
    words: /\b((panel|independent|co-opted|one|a|another|the) member|councillor|cllr|cll?r\.?|member)\b/i,
    statedBy: 'panel',
    name: 'Panel member',
  },
  {
    id: 'government',
    words: /\b(home secretary|policing minister|ministers?|home office|hm government|the government)\b/i,
    statedBy: 'government',
    name: 'Government',
  },
  { id: 'force', words: /\b(constabulary|the force|police force|the police)\b/i, statedBy: 'force', name: 'Force' },
];

/** Verbs by which minutes report what somebody said; what follows is what they said. */
export const REPORTING =
  'acknowledg(?:ed|es)|add(?:ed|s)|advis(?:ed|es)|agreed|announced|answer(?:ed|s)|assured|clarified|commented|confirm(?:ed|s)|emphasi[sz]ed|explain(?:ed|s)|expressed|felt|highlight(?:ed|s)|inform(?:ed|s)|mentioned|noted|notes|not(?:ed|es) with approval|observed|outlined|pointed out|recogni[sz](?:ed|es)|referred|reiterated|remarked|reminded|repl(?:ied|ies)|report(?:ed|s)|respond(?:ed|s)|said|stated|states|stressed|suggested|summari[sz]ed|told|understood|updated|welcomed|considered|believed|thanked|praised|heard|was advised|were advised|was informed|were informed|was told|were told|was assured|were assured';

/** How a sentence says who speaks before it says what: cut off for a summary, and before looking for what was done. */
export const LEAD_INS: readonly RegExp[] = [
  // Before a question or an answer in a list of them: "Reply:", "Question 2, from Mr Ash of Leek:".
  /^(?:(?:written |oral |verbal |supplementary |further )?(?:reply|answer|response)|supplementary|(?:supplementary |further |public )?question(?: \d{1,2})?(?:,? (?:from|by) [^:.]{2,60})?)\s*[:.–-]\s*(?=\S)/i,
  REFERENCE,
  // On a line of its own.
  /^(?:reply|answer|response)$/i,
  /^(?:\(?(?:[ivx]{1,4}|\d{1,3}|[a-z])[).]|\d+(?:\.\d+)+|[qa]\s?\d*[:.])\s+/i,
  /^(?:actions?|resolved|decision)\b[^:–-]{0,12}[:–-]+\s*/i,
  /^(in response( to [^,]{1,120})?|in reply( to [^,]{1,120})?|responding( to [^,]{1,120})?|with (reference|regard|respect) to [^,]{1,120}|by way of introduction|however|in addition|additionally|furthermore|for example|also|finally|following [^,]{1,120} members),\s+/i,
  new RegExp(
    `^[^,.;]{2,90}?\\b(?:also |further |then |again )?(?:${REPORTING})(?: (?:to )?(?:the )?(?:panel|members|committee|meeting|chair\\w*))?(?: members)? that (?=\\S)`,
    'i',
  ),
  /^(it was (also |further )?(noted|heard|reported|explained|confirmed|stated|recognised|acknowledged|emphasised|highlighted|clarified|advised|suggested|understood)|(members|the panel) (also )?heard) that /i,
];
