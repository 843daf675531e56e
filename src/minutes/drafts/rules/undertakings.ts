/** What stands around a promise: its list, when it is due, who wanted it, where it is told again. */

/** Words at whose end a list of what somebody undertook is awaited: "The Treasurer undertook to:". */
export const UNDERTAKES_LISTED =
  /\b(?:undertook|agreed|promised|offered|pledged|committed|(?:was|were) (?:asked|requested|invited))(?: \w+)? to\s*[:–—-]+$/i;

/** A cell of actions that only says whose an action is, and when it is due: "E: Treasurer, June". The owner is its group. */
export const OWNER_ALONE = /^\W*(?:[A-Z]?\d*:\s*)?((?:(?!to\b)[\w'’&/-]+ ?){1,5})(?:, ?([\w ]{3,20}))?\W*$/;

/** What says in a list of actions that one is done. */
export const DONE = /\b(?:closed|done|completed?|discharged|actioned)\b/i;

/** When something is due, where it is no date; the words themselves are kept. */
export const DUE: readonly RegExp[] = [
  // By itself it is taken for the verb.
  /(?<=\b(?:by|before|until) (?:the )?(?:(?:end|start|beginning|middle) of )?)May\b(?: \d{4})?/,
  /\b(?:a|the) (?:future|next|following|later|forthcoming|january|february|march|april|may|june|july|august|september|october|november|december) (?:[\w-]+ ){0,3}?(?:meeting|quarter|session|update|report)s?\b/i,
  /\bnext (?:[\w-]+ ){0,3}?(?:meeting|quarter|month|year|week|spring|summer|autumn|winter)\b/i,
  /\bthe week (?:following|after) [^,.;]{3,40}/i,
  /\b(?:once|when) [^,.;]{3,50}/i,
  /\bin due course\b|\bin the (?:new year|autumn|spring|summer|winter|near future)\b|\bas soon as (?:possible|practicable)\b/i,
  /\bwithin (?:the next )?\w+ (?:days|weeks|months)\b|\bin (?:the next )?\w+ (?:weeks|months)(?:['’] time)?\b/i,
];

/** What is done and what is to come in one sentence: "had asked the mayor and would share the reply". */
export const HAD_AND_WOULD = /\b(?:had|has)\b[^.;]*?(?=\b(?:and|but) (?:(?:that )?(?:he|she|they) )?(?:would|will)\b)/i;

/** What parts a promise from what is told before it in the same sentence. */
export const PROMISE_BEGINS =
  /; (?:and |but )?(?:that )?|, (?:and|but) (?:that )?|(?<=\b(?:had|have|has|was|were|is|are) [^,;]{3,160}) and (?=(?:also |then )?(?:undertook|agreed|offered|promised|pledged|would|will)\b|that (?:he|she|they)\b)/gi;

/** What somebody wants of somebody else, where the answer may be no more than that it is agreed. */
export const WANTED =
  /\b(?:asked|requested|suggested|proposed) (?:that|to (?:see|have|receive))\b|\b(?:asked|requested|wished|wanted|sought|pressed for) (?:for|to see|sight|copies|details|an?)\b|\b(?:asked|enquired) (?:if|whether) [^.;]{3,80}\bcould\b|\b(?:request|suggestion|proposal) that\b|\bcould (?:the )?(?:panel|members)\b/i;
/** An answer that says no more than that what was wanted will be done. */
export const ACCEPTS =
  /^(?:[^.;,]{2,60}? (?:agreed|accepted|undertook|consented|concurred|was (?:happy|willing|content|pleased))(?: to (?:this|do (?:so|this|that))| this(?: request| suggestion)?| the (?:request|suggestion)| that (?:it|this|that|he|she|they) (?:would|could|should|will)(?: be \w+| do so| happen)?(?: (?:by|before|in|at|within|after|from) [^.;,]{3,40})?)?|[^.;,]{2,60}? gave (?:that|this|the|such an|her|his) (?:assurance|undertaking|commitment|promise)\b[^.;]*|(?:this|that|it|which) (?:was|were) (?:agreed|accepted)(?: by [^.;]{3,60})?|this met with (?:general )?agreement)[.;]?$|[,;] (?:and|which|to which|but) (?!(?:they|it|that)\b)[^.;,]{2,60} (?:agreed|accepted|undertook)(?: to (?:this|do (?:so|this|that))| this| that (?:this|it) (?:would|should) be \w+)?[.;]?$|\b(?:request|suggestion|proposal)\b[^.;]*\bwas (?:accepted|agreed(?: to)?) by\b/i;
/** A label that only says whose the promise before it is: "Action – Treasurer". The owner is its group. */
export const ONLY_OWNER =
  /^[[(]?(?:actions?)(?: points?)?(?: by)?\s?\d*\s?[:–-]\s*((?:(?!to\b)[\w'’&/-]+[ ,]*){1,5})[\])]?[.]?$/i;
/** "This would be chased": what was promised right before is told of, not another thing. */
export const TOLD_OF = /^(?:this|it|that|these|they|which)\b[^.;]*\b(?:would|will) (?:also |then )?be\b/i;

/** What would be only in a case that is no plan: "Were she to leave, the Panel would meet". */
export const WERE_IT_SO = /^\W*(?:were|had) (?:(?:the|an?) \w+|he|she|it|they|we)\b[^.;]*?,/i;

/** Words in which somebody wants to know something: what would be done is their question, and nobody's promise. */
export const TO_KNOW =
  /\b(?:asked|queried|questioned|enquired|inquired|wondered|to know|to hear|to learn)\b[^.;]*?\b(?:when|whether|if|how|what|why|who|which)\b(?:(?!\band\b)[^.;,])*?\b(?:would|will)\b/i;
