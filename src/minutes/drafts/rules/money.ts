/** How money is written about: the words around an amount, and what they say of it. One place for each. */
import type { Funding } from '../../../domain/schema.ts';

/** The paper of an item on the fire budget: the precept that it speaks of is no precept for policing. */
export const FIRE_PAPER = /\bfire (and rescue )?(service |authority )?('s )?(draft )?(budget|precept)/i;

/** A fire precept is for a year, as one for policing is. */
export const FIRE = /\bfire (?:and rescue|precept|service|authority)/i;

/** What makes money one of council tax for policing. */
export const PRECEPT = /\b(?:precepts?|council tax|band [a-h])\b/i;

/** Under a heading on the precept, what the precept brings in. */
export const RAISED = /\b(?:rais(?:e[sd]?|ing)|yield(?:ed|s)?|generat(?:e[sd]?|ing)|bring(?:s|ing)? in)\b/i;

/** A question about these is answered in sums of them. */
export const SAVINGS = /\b(?:savings?|efficienc(?:y|ies))\b/i;

/** What says that an amount is more of what the one before it was. */
export const MORE_OF_IT =
  /\b(further|additional|another|(?:which|that)(?: \w+ly)? (?:came|comes|amount(?:s|ed)) to) $/i;
/** "£3m of it was safe": a part of the amount before it. */
export const OF_IT = /^ of (?:it|this|that|them|these|which)\b/i;
/** And a sentence that goes on about the amount of the one before it, or that shares it out. */
export const GOES_ON =
  /^(in (reply|response|answer)[^.;]* that (it|this)|(?:a )?total|in (all|total)|altogether|(?:\S+ ){0,5}(?:confirmed|replied) that (it|this)|this|that|it|these|which|within (?:this|that|these|those)|the increase|an increase|equivalent|of (this|that|it|these|which|the (total|sum|money)))\b/i;

/** A part of some money that went to somebody: "of which £2,000 had been awarded to a choir". */
export const AWARDED =
  /^ (?:(?:had|has|have|was|were|is|are|already|now|so far) )*(?:been )?(?:awarded|granted|given out|paid out) to\b/i;

/** A sentence that shares the amount before it out. */
export const SHARES_OUT =
  /^(?:within|of|out of|from|included in) (?:it|them|this|that|these|those|which|the (?:total|sum|money))\b/i;

/** What a number of pounds is multiplied by. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};

type Qualifier = NonNullable<Funding['qualifier']>;

/** Words right before a number; the first that fits counts, so longer ones come first. */
export const QUALIFIERS_BEFORE: readonly { qualifier: Qualifier; words: RegExp }[] = [
  {
    qualifier: 'up-to',
    words:
      /\b((?<!\b(?:go|goes|went|going|gone|rise[sn]?|rising|rose|put|putting|moved?|brought|taken?) )up to|at most|as much as|(?:a )?(?:maximum|limit|ceiling|cap) of|(?:no|not)\b[^.;,]{0,30}? (?:more than|over|above|exceed(?:ing)?|greater than)|no more than|not more than|(?:capped|limited) (?:at|to))$/i,
  },
  {
    qualifier: 'over',
    words:
      /\b(just over|more than|in excess of|(?<!\b(?:raised|expressed|voiced|concerns?|questions?|concerned|worried) )over|above|at least|exceeding|upwards of)$/i,
  },
  { qualifier: 'under', words: /\b(just under|less than|fewer than|under|below|almost|nearly)$/i },
  {
    qualifier: 'about',
    words:
      /(\b(approximately|approx\.?|around|(?<!\b(?:asked|asks|raised|concerns?|concerned|questions?|worried|information|detail|details|queried|enquired|inquired|clarification) )about|circa|some|roughly|an estimated|estimated at|in the region of)|\bc\.?)$/i,
  },
];

/** Words right after a number. */
export const QUALIFIERS_AFTER: readonly { qualifier: Qualifier; words: RegExp }[] = [
  { qualifier: 'over', words: /^(\+|\s?plus\b|\s?or more\b)/i },
  { qualifier: 'up-to', words: /^\s?(or less\b|maximum\b)/i },
];

/** A precept of fewer pounds is what a household pays; of more, what all pay together. */
export const HOUSEHOLD_PRECEPT = 1000;

/** Whom an amount is for; the first that fits counts. What follows the amount, or the words around it. */
export const PER: readonly { per: Funding['per']; words: RegExp }[] = [
  {
    per: 'household',
    words:
      /\b(band [a-h]|per (household|property|home|dwelling)|(a|each|every|average) (household|home(?! office)|property)|council tax bills?)\b/i,
  },
  {
    per: 'recipient',
    words:
      /\b(each(?! (?:year|month|week|of the (?:next|last|past|coming|following)))|apiece|per (partner\w*|organisation|project|group|district|councillor|member|applicant|person|officer|school|award|grant|victim|head|ward|authority|team|csp))\b/i,
  },
];

/** An upper limit that anybody may apply for is a limit of each grant. */
export const LIMIT_OF_EACH =
  /\b(appl(y|ied|ications?)|bids?|groups|organisations|grants|projects|each(?! (?:year|month|week))|an? (?:incident|household|applicant|group))\b/i;

/** Words between two amounts that make the second a part of the first. */
export const PART_OF = /\b(of which|of this|(?<!and )including|includes?|included|of that|split)\b/i;
/** A sentence that opens with the whole: "of the £3m budget, £1m …". */
export const WHOLE_FIRST =
  /(?:^|[,;] )(?:of|from|out of)(?: (?:the|a|this|that|its|their|an? \w+)\b)?(?: [\w'’]+){0,3} ?$/i;

/** Words that make "from X to Y" a change and not a range. */
export const CHANGES =
  /\b(ris\w+|rose|increas\w*|reduc\w+|decreas\w*|f[ae]ll\w*|cut|grew|grow\w*|went|go(?:es|ing)|mov\w+|chang\w+|tak(?:es?|ing)|rais\w+|came|come|up|down|precept|band [a-h])\b/i;

/** Money without an amount: what is said of it, and its type. */
export const UNSTATED: readonly { id: string; type: Funding['type']; words: RegExp }[] = [
  {
    id: 'guarantee',
    type: 'guarantee',
    words: /\bunderwr(ite|iting|itten|ote)\b|\bguaranteed? (of|for) (the )?(fund|cost|loan)/i,
  },
  {
    id: 'saving-used',
    type: 'saving',
    words:
      /\bsavings? ([\w/]+ ){0,10}?(had|has|have) (enabled|allowed|paid|funded|been (achieved|made|reinvested|realised))|\b(achieved|delivered|realised|made) (\w+ ){0,3}savings\b/i,
  },
  {
    id: 'cost-recovery',
    type: 'charge',
    words:
      /\b(full )?cost[- ]recovery\b|\b(charged (\w+ )?for|invoiced|asked to contribute|recovers? (its|the) full cost)\b/i,
  },
  {
    id: 'cost-of-role',
    type: 'other',
    words:
      /\bfinancial impact\b|\b(financial implications?|costs?) (of(?! (?:an?|the|any) referendum)|to|for|was|were|is|would)\b(?![^.;]*\b(?:not (?:yet )?(?:been )?(?:known|available|confirmed|calculated)|still being|yet to be)\b)/i,
  },
  {
    id: 'budget-kept',
    type: 'budget',
    words:
      /(?<!\b(?:when|once|until|before|after|as) (?:the |its |next year['’]s )?)\b(budget|medium[- ]term financial (strategy|plan)|allocations?|funding)\b(?! towards)[^.]{0,60}\b(unchanged|remain\w*|maintained|protected|balanced|set at|was set|honour\w*)\b|\bhonour\w*\b[^.]{0,100}\ballocations?\b/i,
  },
  {
    id: 'money-given',
    type: 'grant',
    words:
      /\b(provid|grant|award|secur|receiv|obtain|made|allocat|releas|won|given|giving|gave|attract|distribut)\w*\b( (?!how\b)\S+){0,6}? (funding|grants?|money|monies|investment)\b/i,
  },
  {
    id: 'money-was-given',
    type: 'grant',
    words:
      /\b(funding|grants?|money|monies|investment)\b( \S+){0,4}? (granted|provided|awarded|secured|allocated|available|obtained|received|extended|won)\b/i,
  },
  {
    id: 'money-through',
    type: 'grant',
    words:
      /\b(part|jointly|fully|match)[- ]fund(ed|ing|s)\b|\b(is|are|was|were|be|being|been) funded (by|through|via|from)\b|^funding (?!formula|was|were|is|had|has|for|of|to|from|would|will|arrangements?|gap|settlement|streams?|pressures?|cuts|and)\w+/i,
  },
  {
    id: 'precept-moved',
    type: 'precept',
    words:
      /\b(freez(e|ing)|frozen|frozen at|(?<!proposed )level of) (the |its |his |her |any )?((police|policing|proposed) )*precept\b|\bprecept (?:would|will|was to|is to) be frozen\b/i,
  },
  {
    // "The Commissioner had paid for e-bikes", "Grants went to groups in Ashby": who has money gives it.
    id: 'money-spent-on',
    type: 'grant',
    words:
      /\b(?:commissioner|p?f?cc|opcc|councils?|government|home office|ministry of justice|nhs|groups?|organisations?|partners)\b(?! (?:grant|funding|fund)\b)[^.;,£]{0,20}? (?:(?:had |has |have )?(?:also )?(?:paid|put (?:more |extra )?money)|(?:was|were|is|are) (?:also )?(?:paying|putting (?:more |extra )?money)) (?:for|towards|into)\b|\b(?:commissioner|p?f?cc|councils?) (?:was|were|is|are|had been) (?:also )?funding (?!formula|gap|cut)\w|\b(?:commissioner|p?f?cc) (?:had |has |also )*funded (?:the|an?|new|more|\w+s)\b|\b(?:grants|money|monies|funding) (?:had |has |have )?(?:also )?(?:gone|come|came|went) (?:to|from) (?!an end)/i,
  },
  { id: 'money-extended', type: 'grant', words: /\bextension of (the |its |their )?(\w+ ){0,2}(funding|grants?)\b/i },
];

/** Who gives money, by name or by role; the first that fits counts. */
export const FUNDERS: readonly { funder: string; words: RegExp }[] = [
  { funder: 'Ministry of Justice', words: /\b(ministry of justice|moj)\b/i },
  { funder: 'Home Office', words: /\bhome office\b/i },
  { funder: 'Safer Streets fund', words: /\bsafer streets\b/i },
  { funder: 'Youth Endowment Fund', words: /\byouth endowment fund\b/i },
  { funder: 'NHS England', words: /\bnhs( england)?\b/i },
  { funder: 'Department for Transport', words: /\bdepartment for transport\b/i },
  { funder: 'Proceeds of crime', words: /\bproceeds of crime|seized (cash|assets|money)\b/i },
  { funder: 'Government', words: /\b((central |national |uk |welsh )?government|treasury)\b/i },
];

/** Who pays money of a type whatever else is said. */
export const FUNDER_OF_TYPE: Readonly<Partial<Record<Funding['type'], string>>> = { precept: 'Council tax payers' };

/** The commissioner gives, where the words say so. */
export const COMMISSIONER_GIVES =
  /\b(commissioner|pcc|pfcc|opcc|mayor)\b('s office|’s office)?( \S+){0,4}? (provid|grant|award|set aside|allocat|invest|fund|commit|made|giv|gave|releas|earmark|announc|launch|paid|paying|put(?:ting)? (?:more |extra )?money)/i;

/** What follows a giving, up to the next clause: whom it is for, and what. */
export const RECIPIENT =
  /\b(?:granted|awarded|given|provided|allocated|paid|available|funding|grants?)(?: of \S+)?(?: (?:additional|extra|further|new))?(?: funding| money)? to (?:the )?([^,.;()]{3,80}?)(?= (?:to|for|which|who|that|enabling|in order|so that|as|by|and)\b|[,.;()]|$)/i;
/** What is after "for" and no purpose: how long money is for, and whose share of a precept it is. */
const NO_PURPOSE =
  "(?:an?|the|each|every|\\d+|one|two|three|four|five) (?:[\\w'’]+ ){0,2}(?:weeks?|months?|quarter|years?|band [a-h]|households?|propert(?:y|ies)|homes?|tax ?payers?)\\b|(?:the )?(?:financial year )?20\\d\\d";
export const PURPOSE = new RegExp(
  `\\b(?:(?<!\\bvalue )for(?! (?:${NO_PURPOSE}))|to (?:support|provide|fund|help|deliver|improve|tackle|enable|reduce|pay|cover|meet|create|increase|develop|recruit|invest|protect|access|prevent))\\b (?:(?! (?:which|who|and that|that (?:had|was|were|would)) )[^,.;()]){3,160}`,
  'i',
);
