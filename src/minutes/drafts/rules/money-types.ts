/** What sort of money an amount is: the words that say so, and how much each weighs. One place for each. */
import type { Funding } from '../../../domain/schema.ts';

/** What sort of money it is: the weightiest word counts, and of two the nearer. */
export const TYPES: readonly {
  type: Funding['type'];
  words: RegExp;
  weight: number;
  /** Only where the words name the amount: "the Fund would be £90,000", and not "£5,000 from the Fund". */
  named?: true;
}[] = [
  {
    type: 'budget',
    words:
      /(?<!\bfrom (?:the |its |his |her |their )(?:[\w'’-]+ ){0,4})\b(funds?|pots?|programmes?|schemes?)\b( (for|in) (19|20)\d\d([/-]\d+)?)?/gi,
    weight: 3,
    named: true,
  },
  // "£610,000 of Ministry of Justice funding": whose it is says what it is, whatever budget it comes beside.
  {
    type: 'grant',
    words:
      /(?<=£[\d.,]+(?:k|m| million)? (?:of|in) (?:the )?)(?:home office|ministry of justice|(?:welsh |uk )?government|nhs(?: england)?) (?:funding|money|grants?)\b/gi,
    weight: 6,
  },
  // "£1.1m was available for services to victims": what there is to be given.
  {
    type: 'budget',
    words: /(?<=£[\d.,]+(?:k|m|bn| million)? )(?:was|were|is|are|would be) available for\b/gi,
    weight: 5,
  },
  // "Of which £71m was Police Grant": what a part of the budget is.
  {
    type: 'grant',
    words:
      /(?<=£[\d.,]+(?:k|m|bn| million)? (?:was|were|is|came from|comes from) (?:the )?)(?:core |central |government )?(?:police|government) grants?\b|\bpolice grant (?:supplied|provided|made up|contributed)(?= £)/gi,
    weight: 8,
  },
  {
    type: 'grant',
    words:
      /(?<=£[\d.,]+(?:k|m| million)? )(?:would|will) be (?:met|paid|provided) by(?= (?:the )?(?:[A-Z][\w'’]+ (?:and )?){1,6}(?:Council|Service|Trust|Authority)\b)/g,
    weight: 8,
  },
  // What somebody else wins, awards or puts in, though it is more of what stands before it.
  {
    type: 'grant',
    words:
      /\bbids?\b[^.;£]{0,80} (?:brought in|won|secured|attracted)(?= (?:\w+ ){0,2}£)|\b(?:awarded|granted|donated)(?= (?:an? |the )?(?:further |additional |extra )*£)|(?<=£[\d.,]+(?:k|m| million)? )(?:(?:had|has|have|was|were) (?:been )?(?:secured|won) from|of (?:its|their) own|contribution from(?! (?:the |its )?(?:[\w'’-]+ ){0,3}reserves?))\b/gi,
    weight: 5,
  },
  // "The uplift grant £4.1m, council tax funding of £93m": the words right before the sum.
  { type: 'grant', words: /\bgrants?(?= £)/gi, weight: 6 },
  { type: 'precept', words: /\bcouncil tax (?:funding|income|receipts|requirement)(?= (?:of )?£)/gi, weight: 6 },
  {
    type: 'saving',
    words: /\bcosts? (?:\w+ ){0,3}?(?:cut|reduced|lowered|brought down|fallen)(?= by (?:\w+ ){0,2}£)/gi,
    weight: 6,
  },
  {
    type: 'other',
    words:
      /\bcontracts?\b[^.;£]{0,120}(?:, (?:at|worth)|\band (?:is|was) worth|\bat a (?:value|cost|price) of|\bvalued at)(?= £)/gi,
    weight: 5,
  },
  { type: 'budget', words: /\bbought [^.;£]{3,60} (?:for|at)(?= £)/gi, weight: 4 },
  { type: 'charge', words: /\b(?:could|can|may|to) be (?:bought|purchased|hired) (?:for|at)\b/gi, weight: 5 },
  {
    type: 'budget',
    words:
      /(?<=£[\d.,]+(?:k|m| million)? )(?:had|has|have|was|were)(?: been)? (?:put|paid) into (?:the|this|that|a) (?:\w+ )?(?:fund|pot|scheme)\b/gi,
    weight: 5,
  },
  { type: 'saving', words: /(?<=£[\d.,]+(?:k|m| million)? )(?:under|below) (?:the |its )?budget\b/gi, weight: 6 },
  { type: 'other', words: /\bfire (and rescue )?(service )?precept|\bfor fire and rescue\b/gi, weight: 6 },
  { type: 'precept', words: /\b(police|policing) charge\b|\bhouse(hold)?s? (to )?pays?\b/gi, weight: 6 },
  { type: 'other', words: /\b(?:other|sundry|investment|interest) income\b/gi, weight: 6, named: true },
  // What the commissioner gives to others is a grant, whichever verb says it.
  {
    type: 'grant',
    words:
      /\b(?:commissioner|p?f?cc|opcc|office|mayor|she|he|they)\b(?:'s|’s)?(?: (?:had|has|have|was|were|is|would|also|already|now))* (?:invest(?:ed|ing)?|contribut(?:ed|ing))\b(?![^.;,]{0,40} in (?:policing|the (?:force|police|constabulary)|officers)\b)/gi,
    weight: 4,
  },
  {
    type: 'grant',
    words: /\b(?:appl(?:y|ied|ying|ications?)|(?:could|can|may) (?:claim|ask for|bid))\b/gi,
    weight: 2.5,
  },
  // "Had set aside £3m of funding": a verb before the amount says more than "funding" after it.
  { type: 'budget', words: /\b(?:set aside|put (?:aside|by))(?= (?:\w+ )?£)/gi, weight: 5 },
  // "The £2m would be put towards the new station": it is spent, whatever it was before.
  {
    type: 'budget',
    words: /£[\d.,]+(?:k|m| million)? (?:would|will|had|has|was|is) (?:be |been )?put towards\b/gi,
    weight: 5,
  },
  // What is spent on what others do: "£3m had been spent on services commissioned for victims".
  {
    type: 'grant',
    words:
      /\bspent\b[^.;£]{0,40} on (?:[\w-]+ ){0,4}?(?:services? commissioned|commissioned services?|projects\b|charit(?:y|ies)\b)/gi,
    weight: 5,
  },
  // What a partner pays into something shared.
  {
    type: 'grant',
    words:
      /\b(?:commissioner|p?f?cc|councils?|partners?)['’]s? contributions?\b|\b(?:willing|prepared|ready) to contribute\b/gi,
    weight: 6,
  },
  // "£3m of the extra precept was to pay for call handlers": what is done with what council tax brought in.
  {
    type: 'budget',
    words:
      /(?<=£[\d.,]+(?:k|m| million)? of (?:the |its |this |that )?(?:\w+ )?)(?:precept|council tax|money|increase)\b(?= (?:money |funding |income )?(?:was|were|is|would|will|had|has|to|on|for)\b)|£[\d.,]+(?:k|m| million)? (?:had |has |was |were |is |would |be |been |therefore |also )+(?:ring-?fenced|earmarked|set aside|put aside|kept back|found (?=to|for))\b/gi,
    weight: 6,
  },
  {
    type: 'budget',
    words:
      /(?<=\bprecept\b[^.;]{0,40}£[\d.,]+(?:k|m| million)? )(?:to|would|will|could) be (?:re)?(?:invested|spent)\b/gi,
    weight: 6,
  },
  // "£90,000 had been written into next year's budget": the body's own budget holds it.
  {
    type: 'budget',
    words:
      /\b(?:in|into|from|within) (?:the|its|his|her|their|next year['’]s|this year['’]s) (?:[\w/–-]+ ){0,3}budget\b|\b(?:in|within) (?:the|its) (?:[\w/–-]+ ){0,2}capital programme\b/gi,
    weight: 5,
  },
  // "£40,000 a year would be needed": what a service wants, it wants in its budget.
  {
    type: 'budget',
    words: /£[\d.,]+(?:k|m| million)?(?: (?:a year|per annum|more))? (?:would be|was|were|is) (?:needed|required)\b/gi,
    weight: 4,
  },
  // What a department of state puts in, it grants, whichever verb says it.
  {
    type: 'grant',
    words:
      /\b(?:home office|government|ministry of justice|department)(?: \w+){0,3} (?:contribut(?:e|es|ed|ing|ion)|allocat(?:e|es|ed)|award(?:s|ed)|provid(?:es|ed)|gives|gave|given)\b/gi,
    weight: 5,
  },
  // What goes as a contribution to somebody else is a grant to them.
  { type: 'grant', words: /\bcontributions? (?:of £\S+ )?to (?!the costs?\b|reserves\b|policing\b)/gi, weight: 4 },
  {
    type: 'saving',
    words:
      /(?<=£[\d.,]+(?:k|m|bn| million)? (?:a year )?)(?:had|has|have) (?:come|been taken) out of (?:the |its )?(?:\w+ )?budget\b/gi,
    weight: 6,
  },
  // "£4.9m of it had been identified": of savings, since money is not identified before it is saved.
  {
    type: 'saving',
    words:
      /£[\d.,]+(?:k|m|bn| million)? (?:of (?:it|this|that|them|these|which) )?(?:had|has|have) (?:already |so far |now )?been (?:identified|found|achieved)\b(?! (?:for|from)\b)/gi,
    weight: 4,
  },
  // What the increase in the precept brings in: "the yield would be £3m", "It raises £3m".
  {
    type: 'precept',
    words:
      /\byields?\b|(?:^|\b(?:increase|rise|it|this|that|which|precept|would|will)\b)[^.;,£]{0,12}\b(?:raises?|brings? in|generates?) (?=(?:an? |extra |further |additional |about |around |over |some |just )*£\S+ ?m)/gi,
    weight: 5,
  },
  { type: 'grant', words: /\bcentral (?:government )?(?:funding|grants?)\b/gi, weight: 4 },
  // "£5,000 to Wessdale Mencap": whom it goes to.
  {
    type: 'grant',
    words:
      /£[\d.,]+(?:k|m| million)? (?:went |goes |was given )?to (?:each\b|(?:the |a )?(?!Band|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z])/g,
    weight: 2.5,
  },
  {
    type: 'saving',
    words:
      /\b(?:releas(?:e[sd]?|ing)|free(?:s|d|ing)? up)(?= (?:\w+ )?£\S+(?: million)? (?:a|per|each|every) (?:year|annum))/gi,
    weight: 5,
  },
  { type: 'charge', words: /£\S+ (a|per|for each) (place|course|licence|application|hour|visit)\b/gi, weight: 4 },
  { type: 'charge', words: /\b(asked|required|have|has|had) to pay\b/gi, weight: 3 },
  {
    type: 'guarantee',
    words: /\b([Uu]nderwr\w+|(?<!\b(?:[Pp]olicing|no|any|without(?: an?)?) )guarantees?|[Gg]uaranteed)\b/g,
    weight: 5,
  },
  { type: 'precept', words: /\b(precepts?|council tax|band [a-h]|per household|household bills?)\b/gi, weight: 4 },
  // What balances a budget, and is neither grant nor council tax.
  {
    type: 'other',
    words:
      /\b(?:contributions?|met|balanced?|gap)\b[^.;£]{0,40}(?:£\S+ (?:million )?)?from (?:the |its )?(?:[\w’'-]+ ){0,3}?reserves?\b|\breserves?\b(?! of\b)(?:[^.;]|\.\d){0,60} (?:to balance|towards) (?:the|its|this|that|next) (?:\S+ ){0,3}?(?:budget|gap)\b/gi,
    weight: 7,
  },
  // Money drawn from a reserve is spent as a budget is.
  {
    type: 'budget',
    words:
      /\b(?:from|(?:use|using)(?: of)?) (?:the |its |her |his |their )?(?:[\w’'-]+ ){0,3}?reserves?\b|\bof (?:the |its )?reserves?(?= (?:would|will|could|had|was|were)(?: be| been)? (?:used|drawn|spent))/gi,
    weight: 5,
  },
  { type: 'other', words: /\bcontracts?\b/gi, weight: 3, named: true },
  { type: 'other', words: /\b(?:sales?|sold|disposal|receipts?)\b/gi, weight: 3 },
  {
    type: 'other',
    words:
      /\b(?:sales?|sold|disposals?|disposed of)\b[^;£]{0,80}\b(?:brought|bring|brings|bringing) in(?= (?:\w+ )?£)|\bloans?(?= of (?:\w+ )?£)/gi,
    weight: 7,
  },
  // What somebody is paid for a post.
  {
    type: 'other',
    words: /\b(?:salar(?:y|ies)|remuneration|(?:retention|retainer|bonus) payments?|allowances?)\b/gi,
    weight: 5,
  },
  { type: 'budget', words: /\b(?:budget|revenue|funding) requirements?\b|\btotal funding\b/gi, weight: 6 },
  { type: 'saving', words: /\b((?<!\bafter )savings?|save[sd]?|efficienc(y|ies)|cost reductions?)\b/gi, weight: 3 },
  {
    type: 'charge',
    words:
      /\b(contribut(e|es|ing|ions?)|fees?|(?<!\b(?:free of|at no|without|no|electric|vehicle|ev) )charg(e|es|ed|ing)(?! points?\b)|cost recovery|invoiced?|fined?|fines|subscriptions?)\b/gi,
    weight: 3,
  },
  {
    type: 'grant',
    words:
      /\b(grants?|granted|(?<!\bpay )award(s|ed|ing)?|bids?|secur(ed|ing)|(?<!\b(?:be|was|were|is|are|as|more|less|it) )secure|safer streets|home office|ministry|government|funding from|successful|donat\w+|given to|fund(?! (balance|reserve)))\b/gi,
    weight: 2.5,
  },
  {
    type: 'budget',
    words:
      /\b(budget\w*|set aside|allocat\w+|earmarked(?! reserves?\b)|ring-?fenced|business cases?|spen(d|t|ding)|expenditure|invest\w*|capital|revenue|costs?|overtime|underspen\w+|overspen\w+|deficits?|shortfalls?|borrow(?:ed|ing)?)\b/gi,
    weight: 2,
  },
  { type: 'budget', words: /\breserves?\b/gi, weight: 0.9 },
  { type: 'grant', words: /\b(funding|funds|funded|provided|money|payments? to)\b/gi, weight: 1 },
  {
    type: 'grant',
    words:
      /\b(gets?|gave|give|given|gives|giving|receiv(e|es|ed)|shar(e|es|ed)|go(es|ne|ing)? to|went to|released?|approved|support(s|ed)?|put(?! at)|paid|pays?|add(s|ed)|commit(s|ted)?|towards|has £\S+ from)\b/gi,
    weight: 0.5,
  },
];

/** Words that say no more than that money is given weigh this or less; in a paper on the budget they say nothing. */
export const WEAK = 1;

/** Words that weigh this or more say what an amount is, though it is more of the one before: "a further £4m from reserves". */
export const CERTAIN = 5;

/** Words that weigh this or more name what an amount is, though it is a part of another one. */
export const NAMING = 8;

/** Words between a noun and its amount: "an award of £5,000", "the budget would be about £3m". */
export const OF_AMOUNT =
  /^(?:, after \w+,)?,?(?: (?:which|that))?(?: (?:for|in|from) [\w/’'-]+(?: [\w/’'-]+)?,?){0,2}(?: (?:would|will|could|had|has|have|be|been|put|set|held|kept|again|now))* ?(?:of|was|is|were|are|be|at|to|stood at|stands at|came to|comes to|accounted for|made up|totall\w+|worth|:|-|–)(?: (?:up to|about|around|approximately|over|nearly|almost|just|under|some|more than|between|a total of|an additional|an extra|a further))*\s*$/i;
/** Words between an amount and its noun: "£5m in core grant", "£2,000 of savings", "a £900 community grant". */
export const AMOUNT_OF =
  /^ ?(?:a year |per annum )?(?:(?:in|of|as|worth of|(?:(?:would|will|to|had|has|was|were|is) ){0,2}(?:be |been )?(?:come |coming |came |met |drawn |raised |funded |covered )?(?:from|by))(?: (?:the|its|an?|their|extra|new|core|central|general|annual))* |(?:(?!to |for |and |on |in |was |were |had |would |by |at |more |less |from |of )[\w’'-]+ ){0,2})$/i;
/** How much more such a noun weighs than words that only stand near. */
export const HEAD_WEIGHT = 4;
