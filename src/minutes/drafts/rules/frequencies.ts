/** How often money is given: what words, papers and types say of it. One place for each. */
import type { Funding } from '../../../domain/schema.ts';

/** How often money is given; the first that fits counts. */
export const FREQUENCIES: readonly {
  frequency: Funding['frequency'];
  words: RegExp;
  /** Whether it may stand far behind the amount; where that is the only one of its sentence, anywhere there. */
  anywhere?: true;
}[] = [
  {
    frequency: 'several-years',
    words: /\b(?:over|for|across) (?:the (?:next|coming) )?(?:eighteen|1[3-9]|[2-9]\d) months\b/i,
  },
  {
    frequency: 'one-off',
    words:
      /\b(one[- ]?off|one time|single payment|for (?:three|six|nine|ten|twelve|\d+) months|non-recurr\w+|(?:for|in) (?:this year|(?:19|20)\d\d(?:[/–-]\d+)?) only)\b/i,
  },
  {
    frequency: 'several-years',
    anywhere: true,
    words:
      /\b((over|for|across|during|in) (the )?(next |last |past |coming |following |same )?(two|three|four|five|six|seven|ten|forty|\d+)[- ](financial )?y(ea)?rs?|(two|three|four|five|multi|\d+)[- ]year (\w+ )?(settlement|programme|period|funding|grant|contract|deal|plan|project|fund)|(over|across) (several|the life|a number of|the medium[- ]term) |(over|from|for|across|between) (19|20)\d\d([/-]\d+)? (to|and|until) (\w+ )?(19|20)\d\d|(19|20)\d\d[/-]\d+ (to|until|–) (19|20)\d\d[/-]\d)/i,
  },
  {
    // What was paid since a year, and not what else happened since then.
    frequency: 'several-years',
    anywhere: true,
    words: /\bsince (?:19|20)\d\d\b(?=.*£)|£(?:(?!,|;| and )[^.])* since (?:19|20)\d\d\b/i,
  },
  { frequency: 'weekly', words: /\b(per|a|each|every) week\b|\bweekly\b/i },
  { frequency: 'monthly', words: /\b(per|a|each|every) month\b|\bmonthly\b/i },
  {
    frequency: 'yearly',
    words:
      /\b(per annum|p\.?a\.?|per year|(a|each|every) year|annual(ly)?|yearly|recurring|recurrent|year on year|salar(y|ies))(?=\W|$)/i,
  },
];

/** A date that money lasts to: one that is more than a year after the meeting makes it money of several years. */
export const LASTS_TO =
  /\b(?:to|until|till)(?: the end of)?(?: [\w’'-]+){0,4}? (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )((?:19|20)\d\d)\b/i;

/** A rate right after an amount says how often, whatever else is said: "£5,000 a year for three years". */
export const YEARLY_RATE =
  /^ ?(?:per annum|p\.?a\.?(?![a-z])|(?:per|a|each|every) year|(?:in|for) each of (?:the )?(?:next |coming |last )?(?:\w+ )?(?:financial )?years)/i;

/** How often money of a type is given, where nothing says so. */
export const USUAL_FREQUENCY: Readonly<Partial<Record<Funding['type'], Funding['frequency']>>> = {
  grant: 'one-off',
  other: 'one-off',
};

/** What is bought, built, borrowed for or moved is paid once, whatever year it is for. */
export const PAID_ONCE =
  /\b(purchas\w+|bought|buy(?:ing|s)?|building|built|replac\w+|refurbish\w*|borrow(ed|ing)?|construct\w+|install\w+|new (build|site)|sites?|vans?|vehicles|fleet|put towards|met (?:from|by|out of)|(carry|carried) forward|carry £\S+ forward|(from|to|into) ((the|its|his|her|their) )?([\w’'-]+ ){0,3}reserves?|(?:of|from) (?:the|this|that|its|an) (?:[\w’'-]+ )?underspend)\b/i;

/** What is taken out of reserves is taken once, whatever the paper is about. */
export const FROM_RESERVES =
  /\b(?:from|use of|draw(?:ing)? (?:on|of)|drawn on|draw[- ]?down of) (?:(?:the|its|his|her|their|general|earmarked|£\S+(?: million)?)\b ?)?(?:[\w’'-]+ ){0,3}?reserves?\b|\breserves?: draw\b/i;

/** Money of the capital budget builds or buys, and is paid once. */
export const CAPITAL =
  /\bcapital (?:budget|programme|expenditure|spend(?:ing)?|investment|for|funding)\b|\bof capital\b/i;
/** All that is planned of it for a year is that year's. */
export const CAPITAL_OF_A_YEAR = /\bcapital (?:budget|programme|expenditure|spend(?:ing)?)\b/i;
/** What is put aside is spent when it is needed. */
export const PUT_ASIDE = /\b(set aside|put aside|ring-?fenced|earmarked)\b/i;

/** A grant is there as long as people may apply; one that is given in rounds, once in each. */
export const IN_ROUNDS = /\brounds?\b/i;

/** A budget is for a year where it is called one; money put aside is not. */
export const YEARLY_BUDGET =
  /(?<!\b(?:existing|own|current|within) )\b(budget\w*|revenue|pay bill|running costs|year to run|for the year|fund (for|would)|fund,? (?:which |that )?totall\w+|\d{4}[/-]\d{2,4})\b/i;

/** An amount that a budget of a year has in it is that year's, whatever else is paid for beside it. */
export const IN_A_BUDGET =
  /\b(?:in|into) (?:the|its|his|her|their) (?:[\w/–-]+ )?(?:base|revenue|\d{4}[/–-]\d{2,4}|annual|core) budget\b/i;

/** The paper of an item on the budget: what it gives, takes and saves is for its year. */
export const BUDGET_PAPER = /\b(budgets?|precepts?|settlements?|medium[- ]term financial)\b/i;

/** A passage on the budget of the year, whatever paper it stands in. */
export const ON_THE_BUDGET = /\b(net (revenue )?budget|budget requirement|precept|settlement|council tax|band d)\b/i;

/** A financial year that money is for. */
export const FINANCIAL_YEAR =
  /\b(?:19|20)\d\d ?[/–-] ?\d{2,4}\b|\b(?:for|in) (?:the|this) (?:coming |next |current |new )?(?:financial )?year\b|\bin a full year\b/i;
/** A grant that is for the year, in words: whoever gave it gives it for that long. */
export const FOR_THE_YEAR =
  /\b(?:for|in|during|over|both|each) (?:the (?:current |coming |new |whole |last |past )?|this |next )(?:financial )?year\b|\b(?:this|next|current) (?:financial )?year(?:['’]s)?\b/i;

const BY_BID = 'special grants?|bids?|bidding|won|secured|successful';
/** A grant that was won or awarded, or that buys something, comes once, whatever year it is for. */
export const WON = new RegExp(
  `\\b(?:${BY_BID}|secure|awarded|one[- ]off|purchase|buy|bought|refund\\w*|reimburs\\w+)\\b`,
  'i',
);
/** What is bid for comes once, in a year or not. */
export const BID = new RegExp(`\\b(?:${BY_BID}|rounds?)\\b`, 'i');

/** A grant that comes every year, since forces live on it. */
export const YEARLY_GRANT =
  /\b(police grant|core grant|formula grant|(central|government) (grants?|funding)|settlement|grant for (19|20)\d\d[/-]\d{2,4})\b/i;

const MINISTRY = '\\bministry of justice\\b';
const VICTIMS_SERVICES =
  "\\b(?:victims?['’]?s?['’]? services?|(?:services?|support) (?:for|to) victims|victim (?:care|services?|support))";
/** What the Ministry of Justice gives each commissioner every year, for the services that help victims. */
export const FOR_VICTIMS_SERVICES = new RegExp(
  `${MINISTRY}.*${VICTIMS_SERVICES}|${VICTIMS_SERVICES}\\b.*${MINISTRY}`,
  'i',
);
/** What is given beside that comes once. */
export const BESIDE_THE_USUAL =
  /\b(?:additional|extra|further|new money|emergency|covid|pandemic|one[- ]off|uplift)\b/i;

/** After a sum of the precept, that it is what a household pays a week or a month; behind another sum it is that one. */
export const PER_WEEK_OR_MONTH =
  /^(?:(?!£|\d+(?:\.\d+)?p\b)[^.;]){0,60}?\b(?:(?:a|per|each|every) (?:week|month)|weekly|monthly)\b/i;
