/** Numbers in minutes: which are figures, of what, and which way they go. */

import { NUMBER_WORD } from '../numbers.ts';

/** Nouns that are counted without being a figure: time, order, parts of documents. */
export const NOT_COUNTED: ReadonlySet<string> = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'minute',
  'minutes',
  'hour',
  'quarter',
  'quarters',
  'section',
  'sections',
  'paragraph',
  'paragraphs',
  'page',
  'pages',
  'item',
  'items',
  'point',
  'points',
  'appendix',
  'act',
  'pm',
  'am',
  'times',
  'people who',
  'votes',
  'ways',
  'things',
  'sides',
  'sets',
  'questions',
  'issues',
  'aspects',
  'reasons',
  'others',
  'pillars',
  'themes',
  'priorities',
  'objectives',
  'aims',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

/** Time is a figure where it is how long somebody waits. */
export const DURATIONS: ReadonlySet<string> = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months']);
export const WAITING =
  /\b(averages?|mean|median|respon\w+|wait\w*|answer\w*|delays?|handl\w+|turnaround|backlogs?|attend\w*|sick\w*|lost|absen\w+|hours of)\b/i;

/** A time in two units, which is one number: "2 minutes 40 seconds", "an hour and ten minutes". */
export const TWO_UNITS = new RegExp(
  `(?<![\\d.,])\\b(\\d+|an?|${NUMBER_WORD}) (?:minutes?,?(?: and)? (?=\\S+ second)|hours?,?(?: and)? (?=\\S+ minute))(\\d+|a|${NUMBER_WORD}) (second|minute)s?\\b`,
  'gi',
);
/** How many of the smaller unit the larger one is. */
export const IN_THE_LARGER = 60;

/** Words before a number that make it the number of something: section 61, item 5, version 2. */
export const NUMBERED =
  /\b(section|sections|paragraph|para|item|page|appendix|no|number|phase|round|version|tier|band|category|level|grade|stage|part|operation|article|act|year|minute|agenda|schedule|question|priority|pillar|a|m|junction|wave|class|covid|quartile|annex|option|objective|theme|zone|table|chart|recommendation)[\s.-]*$/i;

/** The numbers that people ring are names, not counts, whatever comes after them. */
export const TELEPHONE = /^(?:101|999|111|105)\b/;

/** Up as a change, and not "set up" or "made up". */
const UP = String.raw`(?<!\b(?:made|makes?|making|set|put|takes?|taken|took|picked|followed|opened|signed|backed|built) )up`;

/** A change, and whether it is a rise. */
export const CHANGES: readonly { direction: 'up' | 'down' | 'flat'; words: RegExp }[] = [
  {
    direction: 'down',
    words:
      /\b(decreas\w*|reduc(?:ed|tions?|ing)|f[ea]ll(?:en|s|ing)?|declin\w*|drop(?:ped|s)?|down|(?:lower|fewer)(?! than)|cut|lost)\b/i,
  },
  {
    direction: 'up',
    words: new RegExp(
      String.raw`\b(increas\w*|ris(?:e|es|en|ing)|rose|grow(?:n|th|s)?|grew|${UP}|higher|uplift)\b`,
      'i',
    ),
  },
  {
    direction: 'flat',
    words:
      /\b(unchanged|(?:remained|stayed|held|was|were) (?:stable|static|the same|steady|level|constant)|no change|stable|plateau\w*)\b/i,
  },
];

/** "Officer numbers" are of officers: the last that a text speaks of. */
export const NUMBERS_OF =
  /\b(officer|constable|pcso|detective|recruit|volunteer|victim|offence|crime|incident|call|complaint|case) numbers\b(?!.*\bnumbers\b)/i;

/** Words between a change and the number that it is by: "fell by as much as 40%"; "rose to 40%" says where it got. */
export const BY =
  /^(?:\s(?:by|of|a|an|further|additional|extra|as|much|more|than|over|about|around|some|nearly|almost|just|up|approximately|overall))*\s?$/i;

/** What can rise or fall without a number being given. */
export const MEASURES =
  /\b((?:[\w-]+ ){0,3}(?:crimes?|offences|incidents|burglar(?:y|ies)|robber(?:y|ies)|thefts?|assaults?|violence|abuse|demand|calls|response times|satisfaction|confidence|complaints|reports|reporting|referrals|(?:waiting|attendance|answering) times|backlogs?|caseloads?|workloads?|arrests|convictions|detections|collisions|casualties|deaths|officer numbers|trust|waits?|sickness|absence|vacancies|attrition|overtime|reoffending|hate crime|fraud))\b/i;

/** Words before a measure that are none of its name. */
export const BEFORE_MEASURE = /^.*\b(?:that|while|and|but|with|was|were|had|has|have|been|is|are|in|of the) /i;

/** A trend without a number: a measure that goes some way, in a few words. */
export const TREND = new RegExp(
  String.raw`\b(?:had|has|have|was|were|is|are|an?|continued|continues|seen|shown|showed)\b[^.;,]{0,20}\b(?:risen|rising|fallen|falling|gone up|gone down|come down|${UP}|down|unchanged|increased|decreased|reduced|declined|dropped|grown|growing|(?:significant |slight |steady |continued |small |marked |notable )?(?:increase|decrease|reduction|rise|fall|decline) in|stable)\b|\b(?:remained|stayed|held|was|were) (?:largely |broadly |much |about |roughly )?(?:stable|static|the same|steady|level|constant|unchanged)\b`,
  'i',
);

/** How a number comes after its noun: "officer strength of 3260", "a total of 12". */
export const NOUN_BEFORE =
  /\b((?:[\w-]+ ){0,3}(?:strength|establishment|headcount|total|number|level|rate|average|figure|target|complement)(?: of (?:[\w-]+ ){0,2}[\w-]+)?) (?:of|was|is|at|to|stood at|stands at)\s*$/i;

/** What is counted stands right after the number: "a total of 12 boats". */
export const COUNTS_NEXT = /^ (?:(?!this\b|its\b|was\b|is\b|has\b)[a-z-]+s|officers?|staff|people)\b/;

/** A label and its number, as lists have them: "Thefts from farms: 19 (24 last year)", "Officers 1,146 (target 1,150)". */
export const LABELLED =
  /(?:^|[;.] )((?:[a-z][\w'’/-]*,? ){0,11}[a-z][\w'’/-]+: |[a-z][\w'’-]*(?: [\w'’-]+){0,2}s )(\d[\d,]*(?:\.\d+)?)(?= ?[(;,]|\.?\s*$| (?:to date|in post|now)\b)/gi;
/** What follows the noun of a label: "thefts from farms". */
export const AFTER_HEAD = / (?:from|on|in|of|to|for|by|at|with|per) /i;
/** Labels of the meeting and its papers, which count nothing. */
export const NO_LABEL =
  /\b(?:votes?|favour|against|abstain\w*|abstentions?|time|date|tel|telephone|page|pages|report|appendi\w+|quarter|priorities|members)\b/i;

/** What comes after a number that is the subject of its clause, or says as of when it was. */
const GOES_ON_AS_SUBJECT =
  '(?:had|have|has|were|are|was|would|will|could|now|in post|so far|to date|at (?:last|present|the))\\b';
const BEFORE_A_VERB = `(?:^|[;–-] |, (?:of (?:whom|which|these) )?|\\band |\\bthat |\\bof (?:these|them|those),? |: )(?=(?:\\d[\\d,]*|${NUMBER_WORD}) (?:more |others? |of (?:the |its |his |her |their )?(?:\\d[\\d,]*|${NUMBER_WORD}) )?${GOES_ON_AS_SUBJECT})`;
/** "There were eleven at present", "there had been nine and …": what there is, without a noun. */
const THERE_WERE = `\\bthere (?:was|were|are|is|had been|have been|has been) (?:now |only |just |currently )*(?=(?:\\d[\\d,]*|${NUMBER_WORD})(?:[.;,]|$| (?:at|in|so|to|now|and|but|fewer|more|on|compared|against|last|this|when)\\b))`;
const AFTER_IT =
  '\\b(?:which(?= (?:now )?(?:stood|stands) at)|it|this|they|numbers?|strength|headcount|hours lost|the (?:number|total|figure)[^.;,]{0,60}) (?:was|is|were|are|had been|(?:now )?(?:stood|stands) at|(?:(?:was|were|is|are|(?:would|will|to|had|has|have) (?:be|been)) )?(?:held|kept|maintained) at(?: a record)?|(?:had |has )?reached|(?:had |has )?(?:c[oa]me|gone|went|fallen|fell|risen|rose|dropped|grown|grew|got)(?: down| up| back)? to|(?:was|is|were|are) (?:down|up|back) (?:to|at)) (?:now |about |above |over |some |just |around |nearly |almost |already |only )*(?=\\S+(?:[,.;]|$| in | at | from | and | for | a | so | to ))';
const AFTER_A_CHANGE =
  '\\b(?:fallen|fell|risen|rose|grown|grew|increased|decreased|reduced|dropped|gone up|gone down) (?:by|from [\\d,]+ to) (?=\\S+(?:[,.;]|$| since| in | over | between| to ))';

/** "Thefts had dropped to 57 from 88": where it got to. */
const CHANGED_TO =
  '\\b(?:fallen|fell|risen|rose|grown|grew|increased|decreased|reduced|dropped|(?:gone|come) (?:up|down)) (?:from \\S+ (?:[a-z]+ )?)?to (?=\\S+(?:[,.;]|$| from | since | in | over | between | compared ))';

/** "The team had seized 41 in the quarter and crushed 33 of them": what was done to so many. */
const DONE_TO =
  '\\b[a-z]{3,}ed (?=\\d[\\d,]* (?:of them|since|so far|to date|(?:in|over|during) (?:the|this|that|its|all)|last|this)\\b)';
/** "The fall in their number, from 253 to 218", "to bring it up to 240": where it got to; no years. */
const GOT_TO =
  '(?:\\bfrom (?!(?:19|20)\\d\\d\\b)\\d[\\d,]* to |\\b(?:numbers?|strength|total|it|them) (?:back )?(?:up|down) to )(?=\\d[\\d,]*(?:[.;,]|$| (?:by|in|since|over|at|and|was|were|had)\\b))';

/** A number whose noun was said before: "nine had been upheld", "it was 31", "numbers had risen by 80 since May". */
export const BARE_NUMBER = new RegExp(
  `(?:${BEFORE_A_VERB}|${THERE_WERE}|${AFTER_IT}|${AFTER_A_CHANGE}|${CHANGED_TO}|${DONE_TO}|${GOT_TO})(?!(?:101|999|111|105)\\b)(\\d[\\d,]*(?<!,)|${NUMBER_WORD})\\b(?![\\d.]*[%:]|\\.\\d|,\\d)`,
  'gi',
);

/** "40 of the 55 cameras", "six of 20 actions": the first number is of the noun after the second. */
export const PART_OF_COUNT = new RegExp(
  `(?<![£\\d.,])\\b(\\d[\\d,]*|${NUMBER_WORD}) of (?:the |its |his |her |their |these |those )?(?:(?:\\d[\\d,]*|${NUMBER_WORD}) )?((?:[a-z][\\w-]+ ){0,3}?(?!this\\b|its\\b|his\\b|us\\b)[a-z][\\w-]*[^s\\W]s)\\b(?!['’])`,
  'gi',
);

/** "A third of callers": a share in words, in per cent. */
export const SHARES: readonly { words: RegExp; percent: number }[] = Object.entries({
  half: 50,
  'an? third': 33,
  'one third': 33,
  'two[- ]thirds': 67,
  'an? quarter': 25,
  'three[- ]quarters': 75,
  'an? fifth': 20,
  'an? tenth': 10,
}).map(([part, percent]) => ({
  words: new RegExp(
    `(?:^|[;,:] |\\b(?:that|and|but|with|by|among|only|just|about|almost|nearly|over) )${part} of (?:all |the |those |its |their )?(?:[\\w-]+ ){0,2}?(?!this\\b|its\\b)[a-z][\\w-]*[^s\\W]s\\b`,
    'gi',
  ),
  percent,
}));

/** "Nine in ten callers" are 90%. */
export const IN_TEN = new RegExp(
  `\\b(${NUMBER_WORD}|\\d) (?:in|out of)(?: every)? (three|four|five|six|seven|eight|ten|[3-8]|10)\\b(?! (?:months|weeks|days|years|hours|minutes|seconds)\\b)`,
  'gi',
);

/** Changes in words, in per cent; a fall is negative. */
export const FRACTIONS: readonly { words: RegExp; percent: number }[] = [
  { words: /\bhalved\b/gi, percent: -50 },
  { words: /\bdoubled\b/gi, percent: 100 },
  ...Object.entries({ tenth: 10, fifth: 20, quarter: 25, third: 33, half: 50 }).flatMap(([part, percent]) => [
    {
      words: new RegExp(
        `\\b(?:f[ae]ll\\w*|drop\\w*|reduc\\w+|decreas\\w+|down|cut|declin\\w+) by (?:almost |nearly |about |around |over |more than )?(?:an?|one) ${part}\\b`,
        'gi',
      ),
      percent: -percent,
    },
    {
      words: new RegExp(
        `\\b(?:ris\\w+|rose|increas\\w+|grow\\w*|grew|up) by (?:almost |nearly |about |around |over |more than )?(?:an?|one) ${part}\\b`,
        'gi',
      ),
      percent,
    },
  ]),
];

/** Words before a number that say that it is known already: "the two councils", "each of his five aims". */
export const KNOWN = /\b(?:the|his|her|its|their|our|these|those|both|all)\s(?:(?:other|remaining|same)\s)?$/i;
/** Above it a number is told though it is known: "each of the 122 wards", "all 31 contracts". */
export const KNOWN_AT_MOST = 10;

/**
 * Words before a few of something that only say where, by whom or with what a thing was done, or what it is made of: "at two stations",
 * "signed by three operators", "of four options, …". An amount of them is another thing: "by an average of four".
 */
export const BESIDES =
  /(?:\b(?:at|by|with|among|amongst|between|(?:comprising|consisting of|made up of|comprised of)(?: (?:one|an?|two|three|four) [\w-]+,?(?: and)?)?)|(?:^|[,;] |\bthat )of) $/i;
/** Words before what a rate is of: "42 crimes per 1,000 residents". */
export const RATE = /\b(?:per|in every) $/i;
/** Words before a few of something that money is for: "£45,000 for three cameras". */
export const PAID_FOR = /£[\d.,]+ ?(?:k|m|bn|million)? (?:for|towards|to (?:buy|fund|pay for|provide|install)) $/i;
/** What comes after a few of something that are not there yet: "two caseworkers would be taken on". */
export const NOT_YET = /^[^.,;]{0,40}? (?:(?:would|will) be|(?:is|are|was|were) (?:to be|being))\b/i;
/** Where something was before it changed: "from 17 weeks to nine". */
export const OUTSET_BEFORE = /\bfrom (?:about |around |over |under |nearly |almost )?$/i;
export const OUTSET_AFTER = new RegExp(`^ (?:[a-z]+ ){0,2}to (?:\\d|${NUMBER_WORD}\\b)`, 'i');
/** The whole that some are of, whatever its number: "40 of the 55 cameras". */
export const OF_A_WHOLE = new RegExp(
  `(?:\\d|\\b${NUMBER_WORD}) of (?:the|its|his|her|their|these|those) $|\\d(?:st|nd|rd|th) (?:out )?of $`,
  'i',
);
/** "20 mph zones": of a speed, nothing is counted. */
export const SPEED = /^ ?mph\b/i;
/** Above it a number says more than where or by whom. */
export const A_FEW = 10;

const SERVED = 'answered|attended|responded to|reached|resolved|acknowledged|dealt with|picked up|seen';
const WITHIN = '(?:with)?in(?:side)? (?:under )?';

/** What comes before a time that is the mark to be met, and no measure: "86% were answered within ten seconds". */
const TARGET_TIME = new RegExp(`(?:%|per\\s?cent)(?:[^.;]*\\b(?:${SERVED}|met)\\b[^.;]*)? ${WITHIN}$`, 'i');

/** The same before the share: "calls answered within ten seconds had risen to 86%". */
const TARGET_TIME_OF_SHARE = new RegExp(`\\b(?:${SERVED}) ${WITHIN}$`, 'i');
const SHARE_FOLLOWS = /^[^.;]*(?:\d ?%|per\s?cent)/i;

/** Whether a time is the mark to be met, and no measure. */
export const isTargetTime = (before: string, after: string): boolean =>
  TARGET_TIME.test(before) || (TARGET_TIME_OF_SHARE.test(before) && SHARE_FOLLOWS.test(after));

/** What makes a number a time that tells when: "two months early". */
export const EARLY_OR_LATE =
  /^ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:early|late|earlier|later|ahead|behind|ago)\b/i;

/** By how much the precept goes up, in per cent beside its amount, says the same of it again. */
export const PRECEPT_RISE =
  /^(?=.*£)(?=.*\b(?:precept|band d|council tax)\b)(?!.*\b(?:respon\w+|survey\w*|consult\w*|inflation|households)\b).*\b(?:increase[ds]?|rises?|rose|uplift|up|(?:came|amount(?:s|ed)?|equivalent|equal) to)\b/is;

/** What the number is as of, where it is no date that a calendar knows. */
export const AS_OF: readonly RegExp[] = [
  /\b(?:since|from|during|in|for|by|as (?:at|of)|up to|to|until)\s+((?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d(?:[/-]\d{2,4})?)\b/i,
  /\b((?:19|20)\d\d(?:[/-]\d{2,4})?)\b/,
  /\b((?:the )?(?:last|past|previous|current|this) (?:\w+ )?(?:year|quarter|months?|weeks?))\b/i,
];

/** Money that was taken or lost is no funding: it measures what was done against crime. */
export const TAKEN =
  /\b(?:seiz(?:ed|ures?)|confiscat(?:ed|ions?)|stolen|defrauded|lost to|losses|recovered from|street value|in cash(?= (?:was|were|had been|has been) (?:taken|found|recovered|removed)))\b/i;

/** How members voted says nothing of policing. */
export const VOTE =
  /\b(?:voted|votes?)\b[^.]{0,60}\b(?:in favour|for|against)\b|\b(?:in favour|against|abstentions?): ?\d/i;
