/** What a sum of money does where it stands: it is given, it measures something, or it is only spoken of. */

/** Where a clause ends and another has its own verb: "… and that she had put", "but …", "; …". */
export const CLAUSE_BREAK =
  /;\s|,\s(?=(?:and|but|while|whereas|although|so) )|\s(?:and that|(?<!\ball )but|although|whereas)\s|\sand (?=(?:he|she|they|it) )/g;

/** What the words of a sum are tried on: those before it and after it in its clause, or its whole sentence. */
export interface SumWords {
  id: string;
  left?: RegExp;
  right?: RegExp;
  sentence?: RegExp;
  /** Words of the sentence, or of the start of the next one, that say the opposite. */
  unless?: RegExp;
  /** Only where another sum of the sentence comes first. */
  again?: true;
  /** What the sentence before must have asked. */
  asked?: RegExp;
}

/** A sum that measures: a figure in pounds, which is no money that anybody is given. */
export interface Measure extends SumWords {
  /** What it measures. */
  metric: string;
  /** Whether it is a change, and which way it goes. */
  change?: 'up' | 'down';
}

/** Somebody gives or uses the money of a cost or a reserve, so that it is funding after all. */
const PAID_FOR =
  /\b(?:met|funded|financed|(?<!\bnot )funds?|borrow\w*|at an? (?:[\w-]+ )?cost of|grants?|shared equally|equal parts|(?<!\b(?:pensions?|insurance) )contributions?|set aside|allocated|drawn|bought|purchased|commissioned|procured|underwr\w+|in a full year)\b/i;

/** The first that fits counts. */
export const MEASURES_IN_POUNDS: readonly Measure[] = [
  {
    id: 'short',
    metric: 'shortfall or overspend',
    left: /\b(?:(?:over|under)[- ]?sp(?:end|ends|ending|ent)|deficits?|shortfalls?|gaps?|hole|surplus(?! (?:\w+ )?(?:buildings?|land|propert|sites?|assets?|vehicles?|equipment|stock|stations?|estate))|slippage|(?:be|is|was|were|been|fall) short)\b(?:\s(?!savings?\b|grants?\b|budgets?\b|precept\b|reserves?\b)\S+){0,7}\s*$|\b(?:over|under)[- ]?sp(?:end|ends|ending|ent) [^.;£]{0,60}\bby(?: \w+)?\s*$|\bunder-?funded by(?: \w+)?\s*$/i,
    right:
      /^\s(?:a year |in \S+ )?(?:(?:budget|funding|savings|forecast|projected) ){0,2}(?:overspend|underspend|deficit|shortfall|gap|hole|short)\b/i,
    unless: /\b(?:(?<!\bto be )closed by|was available|(?:use|uses|used|using|from) (?:\S+ ){0,6}underspend)\b/i,
  },
  {
    // "Would underspend its budget of £90m by £1m".
    id: 'short-by',
    metric: 'shortfall or overspend',
    sentence: /\b(?:over|under)[- ]?sp(?:end|ends|ending|ent) [^.;]{0,60}£\S+ (?:million )?by (?:\w+ )?£/i,
    again: true,
  },
  {
    // "A gap of £4m next year and £13m by 2028".
    id: 'short-later',
    metric: 'shortfall or overspend',
    sentence:
      /\b(?:gaps?|shortfalls?|deficits?) of (?:\w+ )?£[^.;£]{0,60}\band (?:\w+ )?£\S+ (?:million )?(?:by|in) (?:the )?(?:19|20)\d\d/i,
    again: true,
  },
  {
    // "The budget was £90m, and spending was expected to be £1m below that".
    id: 'below-that',
    metric: 'shortfall or overspend',
    right: /^\s(?:below|under|less than) (?:that|this|it)\b/i,
  },
  {
    // "The backlog of repairs was put at £7m".
    id: 'backlog',
    metric: 'backlog',
    left: /\bbacklog\b(?: [^\s;£]+){0,6} (?:put at|estimated at|stood at|stands at|was|is|of)(?: (?:about|around|some|nearly|over))*\s*$/i,
    unless: PAID_FOR,
  },
  {
    id: 'per-head',
    metric: 'sum per head',
    left: /\b(?:per|a|each) head\b(?: \S+){0,4}\s*$/i,
    right: /^\s(?:per|a) head\b/i,
  },
  {
    id: 'savings-needed',
    metric: 'savings needed',
    left: /\b(?:need\w*|requir\w*|must|have to|had to)\b(?: \S+){0,3} (?:savings|efficiencies|save)\b(?: of)?(?: \S+){0,2}\s*$|\b(?:savings|efficiencies) (?:target|requirement)\b(?: \S+){0,3}\s*$/i,
    right:
      /^\s(?:of |in )?(?:\w+ )?(?:savings|efficiencies) (?:\w+ ){0,2}(?:to (?:find|make|be)|needed|required|(?:had|has|have) to)\b/i,
  },
  {
    id: 'savings-to-be-found',
    metric: 'savings needed',
    sentence:
      /\b(?:savings|efficiencies) of (?:\S+ ){0,3}£\S+ (?:million |\w+ ){0,3}?(?:to be (?:met|found|made|identified)|still to|(?:had|has|have) to be|needed|required)\b/i,
  },
  {
    id: 'reserves-held',
    metric: 'reserves',
    left: /\breserves?\b,?(?: \S+){0,7} ?(?:stood at|stand at|stands at|standing at|held|holds|were|was|are|is|be|of|at|to|totall\w+)(?: (?:about|around|some|just|only|over|under|above|below|still|now))*\s*$/i,
    right: /^\s(?:(?:is|was|are|were) )?(?:held )?in (?:general |earmarked |usable )?reserves?\b/i,
    unless: /\b(?:(?:contributions?|transfers?|drawdown|money) from|use of|using) (?:\w+ ){0,2}reserves\b/i,
  },
  {
    id: 'what-is-left',
    metric: 'sum that is left',
    left: /\b(?:all but|leav(?:e|es|ing)|left)(?: (?:just|about|around|some|only|under|over))*\s*$/i,
    unless: /\b(?:(?:contributions?|transfers?|drawdown|money) from|use of|using) (?:\w+ ){0,2}reserves\b/i,
  },
  {
    id: 'value',
    metric: 'value',
    left: /\b(?:worth|valued at|value of|street (?:price|value) of)(?: \S+){0,3}\s*$|\b(?:value|price) of\b[^.;£]{0,80} (?:put|estimated|reckoned) (?:by [^,.;£]{3,50} )?at(?: (?:about|around|some|nearly|over))*\s*$/i,
    right: /^\s(?:\S+ ){0,6}street (?:price|value)\b|^\sworth of (?!funding|grants|support|investment)/i,
    unless:
      /\b(?:grants?|funding|contracts?|awards?|bids?|reserves|precept|(?:the|this|that) (?:rise|increase|uplift))\b/i,
  },
  {
    id: 'written-off',
    metric: 'sum written off',
    right: /^(?: \S+){0,7} (?:written off|could not be recovered)\b/i,
  },
  {
    id: 'cost',
    metric: 'cost',
    left: /(?<!\bfull )\b(?:costs?(?! (?:\w+ ){0,3}?(?:cut|reduced|lowered|brought down|fallen) by)|costing|dearer by)(?! (?:reductions?|recovery|savings?)\b)(?:\s(?!budgets?\b|precept\b|charge[sd]?\b|fees?\b)\S+){0,8}\s*$/i,
    right:
      /^\s(?:dearer|more expensive|over budget|apiece|to (?:the |its |their |his |her )?(?:[\w'’]+ ){0,2}costs?\b)/i,
    unless: PAID_FOR,
  },
  {
    // "The cost of shop theft was put by traders at £2m".
    id: 'cost-put-at',
    metric: 'cost',
    left: /\bcosts? of\b[^.;£]{0,80} (?:put|estimated|reckoned) (?:by [^,.;£]{3,50} )?at(?: (?:about|around|some|nearly|over))*\s*$/i,
    unless: PAID_FOR,
  },
  {
    // "The cost of the contract had grown by £640,000".
    id: 'cost-changed',
    metric: 'change in the cost',
    left: /\b(?:costs?|estimates?)\b[^.;£]{0,90} (?:grown|risen|rose|gone up|increased) by(?: (?:about|around|some|nearly|almost|over|just))*\s*$/i,
    unless: PAID_FOR,
  },
  {
    // "The estimate had risen since May, and stood at £21m".
    id: 'estimate',
    metric: 'cost',
    sentence: /\bestimates?\b[^.;]{0,160}, and (?:now )?(?:stood|stands) at (?:\w+ )?£/i,
    again: true,
  },
  {
    // "Overtime would exceed its budget by £2m", "the difference amounted to £2m", "income was £250,000 better than planned".
    id: 'off-budget',
    metric: 'difference from the budget',
    left: /\bexceed(?:s|ed|ing)? (?:its|the|their) (?:\w+ )?budgets? by(?: (?:about|around|some|nearly|almost|over|just))*\s*$|\bdifference (?:amounted to|came to|was|is)(?: (?:about|around|some|nearly|over))*\s*$/i,
    right: /^\s(?:better|worse|higher|lower|more|less) than (?:planned|budgeted|forecast|expected)\b/i,
  },
  {
    // "Inflation on fuel was put at £400,000", "the levy would take £450,000 a year".
    id: 'pressure',
    metric: 'cost pressure',
    left: /\b(?:inflation\w*|pressures?|lev(?:y|ies)|prices?|price rises?|pay awards?)\b(?: [^\s;]+){0,6} (?:(?:put|estimated|reckoned) at|take|takes|took|taken|add|adds|added|cost|costs)(?: (?:about|around|some|nearly|almost|over|under|just|up|to|an|estimated|extra|further))*\s*$/i,
    unless: PAID_FOR,
  },
  {
    // "The cost of an average inquiry was put nationally at some £9,000", "had put the cost at £2m a year".
    id: 'cost-estimated',
    metric: 'cost',
    left: /\bcosts? of\b[^;£]{0,100} put (?:\w+ly )?at(?: (?:about|around|some|nearly|over))*\s*$|\b(?:put|estimated|reckoned) (?:it|this|that|the cost) at(?: (?:about|around|some|nearly|over))*\s*$/i,
    unless: PAID_FOR,
  },
  {
    // "A Member asked what a survey cost. It had been £900."
    id: 'cost-asked',
    metric: 'cost',
    asked: /\b(?:costs?|price|how much (?:was|had been|is) (?:paid|spent))\b/i,
    left: /^(?:in (?:reply|response|answer),? )?(?:it|this|that|they|the (?:cost|figure|sum|answer|price)|an? (?:figure|sum|estimate))\b[^.;]*$/i,
    unless: PAID_FOR,
  },
  {
    id: 'spent',
    metric: 'spending',
    left: /\b(?:had|has|have) (?:been |already |so far )*(?:spent|paid out)(?: \S+){0,3}\s*$/i,
    right: /^\s(?:of (?:it|this|that|them|which) )?(?:had|has|have) (?:already |so far )*been (?:spent|paid out)\b/i,
    // What is spent of a sum before it is a part of that.
    unless: /\b(?:grants?|projects?|services?)\b|^(?:of|from|within|out of) (?:this|that|these|it)\b/i,
  },
  {
    id: 'funding-lost',
    metric: 'change in funding',
    change: 'down',
    left: /\b(?:cuts?|los(?:e|es|t|ing)|fallen|fell|dropped|reduced|reduction|(?<!\bdr[ae]wn? )down)(?: (?:by|of|in|an?|about|around|some|over|more|than|nearly|further|another|up|to))*\s*$/i,
    right: /^\s(?:a year |per year |per annum )?(?:less|worse off|lower than|below|fewer)\b/i,
    unless:
      /\b(?:precept(?! levels?\b)|band d|savings?|reduc\w+ to|f[ae]ll\w* to|costs? (?:\w+ ){0,3}(?:cut|reduced|lowered|fallen) by)\b/i,
  },
  {
    // "The central funding reduction over seven years was estimated at £25m".
    id: 'funding-reduced',
    metric: 'change in funding',
    change: 'down',
    left: /\b(?:funding|grant|budget|income) (?:reductions?|cuts?|loss(?:es)?)\b(?: [^\s;£]+){0,9} (?:(?:estimated|put|reckoned) at|of|was|were|totall\w+|amounted to)(?: (?:about|around|some|nearly|over))*\s*$/i,
  },
  {
    id: 'budget-grown',
    metric: 'change in the budget',
    change: 'up',
    right: /^\s(?:above|higher than|more than|up on)\b/i,
    unless: /\b(?:precept|band d|savings?|council tax|household)\b/i,
  },
];

/** Money that was taken or lost, which measures what was done against crime, where no verb of giving comes first. */
export const GIVEN =
  /\b(?:put|gave|given|giv(?:es?|ing)|invest\w*|award\w*|grant\w*|fund\w*|allocat\w*|provid\w*|secur(?:ed|ing)|contribut\w*|distribut\w*|use[ds]?|released)\b/i;

/** The part of a sum to be found that has been found already. */
export const ACHIEVED =
  /^ (?:had|has|have|was|were) (?:already |so far |now )*(?:been )?(?:identified|found|achieved|made|delivered|secured)\b/i;

/** Sums that nobody has, gives or owes: proposals that fell, bids that failed, limits, what others would pay, where a change began. */
export const ONLY_SPOKEN_OF: readonly SumWords[] = [
  {
    id: 'motion',
    sentence:
      /\b(?:(?:proposed|moved) by|seconded|(?:an|the) amendment|(?:the|a) motion)\b|\b(?:moved|proposed|suggested) that the (?:panel|commissioner|pcc|pfcc|mayor)\b[^.]*\b(?:be asked|be requested|recommend|instead|veto)/i,
    unless: /\bresolved\b/i,
  },
  {
    id: 'refused',
    sentence:
      /\b(?:(?:was|were|been) (?:refused|rejected|declined|turned down|unsuccessful)|(?:was|were|had) not (?:been )?(?:successful|succeeded|approved|awarded|granted|supported)|unsuccessful(?:ly)? (?:bids?|appli\w+)|(?:bids?|applications?) (?:had |was |were )?(?:failed|unsuccessful))\b/i,
    unless: /£[^;]* and that (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:claim|bid|application)\b[^£]*$/i,
  },
  {
    id: 'referendum',
    sentence:
      /(?<!\b(?:highest|largest|greatest|most)\b[^.;]{0,80})\bwithout (?:\w+ ){0,4}referendum\b|\breferendum (?:limit|threshold|principles?|cap)\b/i,
    unless: /\bwould be the (?:\w+ )?(?:precept|level|increase|rise)\b/i,
  },
  {
    id: 'would-pay',
    sentence:
      /\b(?:respondents|of those|of them|residents|people|the public|replie[ds]|per cent|%)(?: \S+){0,6} (?:willing|prepared|ready|happy|content|in favour|support(?:ed|ive|ing)?|favoured|preferred|agree[ds]? (?:with|to)|backed|accept(?:ed)?|(?:was|were) (?:for|against))\b/i,
  },
  {
    id: 'compared',
    left: /\b(?:against|compared (?:with|to)|rather than|instead of|in place of|as opposed to|up from|down from)(?: (?:an?|the|its|his|her))?(?: (?:national|regional|english|welsh))?(?: (?:average|figure|sum|mean))?(?: of)?\s*$|\b(?:increase|rise|decrease|reduction) (?:from|on|over) (?:the |its |their )?(?:last year['’]s|(?=[^£]*(?:\b(?:19|20)\d\d\b|council tax|precept|charge|level|figure))(?:[\w'’/–-]+ ){1,9}(?:of|at)) \s*$/i,
    right:
      /^ (?:a year|twelve months|the year) (?:before|earlier|ago|previously)\b|^ (?:last year|the year before|the previous year)\)?[.;,]/i,
  },
  {
    id: 'asked',
    sentence:
      /\?\s*$|^(?:whether|how|what|why|when|would|could)\b|[“"‘]would you\b|\b(?:asked|queried|enquired|inquired|wondered|questioned)\b(?: \S+){0,2} (?:if|whether|why|how|what|when)\b/i,
    // "…whether reserves, which stood at £3m, could be used": what stands in passing is told.
    // "… why £3m had been put into it": that it was is told too.
    unless:
      /, (?:which|who) (?:was|were|had|has|is|are|stood|cost)\b|\bwhy (?:(?:the|an?|some|only|over|nearly) )?£\S+(?: million)? (?:(?:had|has) been|was|were)\b|\bhow the (?:[\w-]+ ){0,3}(?:gap|shortfall|deficit|overspend|underspend|savings?) of (?:\w+ )?£|\b(?:whether|why) (?:the )?(?:£\S+(?: million)? (?:for|shown|put|spent|held)\b|(?:[\w-]+ ){0,2}(?:efficienc(?:y|ies)|target|deficit|gap|shortfall|overspend)\b[^.;£]{0,40} (?:of|to|at) £)|\b(?:noted|understood|heard|referred) (?:that|to) (?:[^.;]|\.\d)*£(?:[^.;]|\.\d)* and (?:then )?asked\b/i,
  },
  // What somebody lost to a crime.
  {
    id: 'lost-to-crime',
    sentence:
      /\b(?:shopkeepers?|shops?|retailers?|victims?|residents?|pensioners?|farmers?|couple|wom[ae]n|m[ae]n)\b(?: \S+){0,6} (?:lost|losing|defrauded|conned|cheated|scammed)\b|\b(?:lost|losing)\b(?: \S+){1,4} (?:of stock|in stock|to (?:an? )?(?:fraud\w*|scam\w*|thefts?|crime|thieves))\b/i,
  },
  // "What each £1 of precept bought", "the outcome of every grant over £20,000".
  { id: 'each-pound', left: /\b(?:each|every) (?:extra |additional )?$/i },
  {
    id: 'threshold',
    left: /\b(?:every|each|any|all)(?: \w+)? (?:grants?|awards?|contracts?|payments?|bids?|decisions?|items?|sums?|spend(?:ing)?)\b(?: \S+){0,3} (?:over|above|under|below|than|exceeding)\s*$|\b(?:recipients?|those|projects)(?: \S+){0,3} (?:more|less) than\s*$|\b(?:outcomes?|use|reports?) (?:of|on) (?:all |the )?(?:grants?|awards?) (?:over|above|of more than)\s*$/i,
  },
  // "£6m (2019/20: £5m)": another year's, for comparison.
  {
    id: 'other-year',
    left: /\((?:in )?(?:(?:19|20)\d\d(?:[/–-]\d+)?|last year|previous(?: year)?|prior year)(?:: ?|,? )$/i,
  },
  // A correction of the minutes or of a paper tells of the print, and not of the money.
  {
    id: 'misprint',
    sentence:
      /\b(?:typo\w*|misprint\w*|to read|should (?:have )?(?:read|be read)|corrected to ["“‘'£]|(?:whereas|while|but) the (?:table|appendix|annex|summary|graph|chart))\b/i,
  },
  // "This equated to 25 pence a week": the sum of the sentence before again.
  {
    id: 'equated-per-week',
    sentence:
      /^[^£]*\b(?:this|that|it|which) (?:would )?(?:equat\w+|amount\w+|work\w* out|c[ao]mes?) (?:to|at) (?:\S+ ){0,3}\d+ ?(?:p|pence) (?:a|per|each|every) (?:day|week|month)\b/i,
  },
  // "£13 a year, or 25p a week": the same again.
  { id: 'again-per-week', again: true, right: /^ ?(?:more )?(?:a|per|each|every) (?:week|month)\b/i },
  // "He had looked at £8", "£8 and £10 had been modelled": what was only thought of.
  {
    id: 'option',
    left: /\b(?:looked at|modelled|thought (?:of|about)|ruled out|discounted|fallen? back on|options? (?:of|for))(?: (?:an?|the|rises?|increases?|of|only|just|smaller|larger|lower|higher))*\s*$/i,
    right:
      /^[^.;]{0,30}\b(?:was|were|(?:had|has|have) been) (?:also |all )?(?:considered|modelled|looked at|ruled out|discounted|thought of)\b/i,
    sentence:
      /£\S+(?:,? (?:and|or) £\S+)+ (?:was|were|(?:had|has|have) been) (?:also |all )?(?:considered|modelled|looked at|ruled out|discounted)\b/i,
  },
  { id: 'penalty', left: /\b(?:fines?|penalt(?:y|ies))(?: notices?)? of(?: up to)?\s*$/i },
];

/** The panel's vote, which repeats what was proposed to it; what it was asked to support is the proposal. */
export const PANEL_VOTES =
  /^resolved\b|(?<!\bif (?:the )?)\b(?:panels?(?!['’]s)|committee|members)\b(?! had\b)[^.]{0,60}\b(?<!\bto )(?:resolved|voted|supports?|supported|approve[sd]?|endorse[sd]?|agree[sd]|vetoe[sd]|veto|backed)\b/i;
