/** How minutes tell that something was asked, and that it was answered. */
import type { RecordOf } from '../../../domain/schema.ts';
import { TAKES_PAPER, TURNS_TO } from '../../decided.ts';

const ASKER =
  '(?:panel|members?|chair(?:man|woman|person)?|councillors?|cllrs?|committee|vice-chair\\w*|mr|mrs|ms|dr|public|residents?|question|questions|he|she|they|(?<!-)one|another)';
/** What members feel who say it before the commissioner: it awaits an answer. */
export const UNEASE =
  '(?:concerns?|disappointment|frustration|surprise|disquiet|unease|anxiety|doubts?|misgivings?|reservations?|dissatisfaction|alarm|dismay|regret|scepticism|worr(?:y|ies)|fears?|apprehension|displeasure)';
const ASK = `(?:(?<!\\b(?:be|been|was|were|as) |\\b(?:table|list|note|figures?|information|papers?|reports?|data|details?) (?:that )?(?:they|he|she|members|the panel) (?:had )?|\\b(?:that|which) (?:the )?(?:[\\w'’-]+ ){1,4}had (?:also )?)(?:asked|requested|sought|questioned|pressed)|asked to (?:hear|know|learn|be (?:told|informed|given))|asks|regrets|wonders|enquires|queries|questions(?= (?:how|why|whether|the|what|if)\\b)|wishes to (?:know|hear|learn)|would like to (?:know|hear|see)|wants (?:to (?:know|hear|learn)\\b|(?!to\\b))|(?<=points out .*)and asks|expresses (?:[\\w-]+ ){0,5}?${UNEASE}|went on to ask|queried|enquired|inquired|wondered|raised(?! (?:(?:an?|the) complaint|(?:it|this|that|them|the matter) with))|expressed (?:[\\w-]+ ){0,5}?${UNEASE}|(?:was|were|is|are) (?:\\w+ly )?(?:disappointed|concerned|worried|doubtful|anxious|uneasy|unhappy|sceptical|keen to (?:know|hear|learn|understand))|(?:wanted|wished) (?:to (?:know|hear|learn)\\b|(?!to\\b))|(?:was|were) not (?:satisfied|convinced|persuaded|content)|could not (?:see|understand|reconcile|accept)|found it (?:hard|difficult)|regretted|deplored|criticised|complained|objected|doubted|disagreed|challenged|suggested|congratulated|voiced)`;

/** What makes a sentence a question or a concern, wherever it stands. */
export const ASKING: readonly { id: string; words: RegExp }[] = [
  { id: 'question-mark', words: /\?["”’')\]]*$/ },
  {
    id: 'was-asked',
    words:
      /(?<!\bwho )\b(?:was|were) (?:also |then |again |further )?(?:asked|queried|questioned|pressed|challenged)\b(?! (?:to(?! (?:explain|clarify|confirm|comment|say|outline|describe|justify)\b)|that)\b)/i,
  },
  {
    // To a question, or to somebody who must have asked one; a response to the budget or to the pandemic is another thing.
    id: 'in-response-to-question',
    words:
      /\b(?:in (?:response|reply|answer) to|responding to|following(?! questions\.)|replying to|answering) (?:(?:an? |the |further |several |members['’]? |panel |comments? or |[\w-]+ )*?(?:questions?|quer(?:y|ies)|comments?|concerns?|challenges?|requests?|points? (?:raised|made)|member)\b)/i,
  },
  {
    id: 'in-response-to-question',
    words:
      /\b(?:[Ii]n (?:response|reply|answer) to|[Rr]esponding to|[Ff]ollowing|[Rr]eplying to|[Aa]nswering) (?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Professor)\b/,
  },
  {
    id: 'question-was-asked',
    words:
      /\b(a |further |supplementary |the )?(questions?|concerns?|quer(y|ies)) ([\w ]{0,40} )?(was|were|had been|have been) (also )?(asked|raised|put|posed|made|received|submitted|expressed|voiced)\b|^(an? |further )?([\w-]+ ){0,2}(updates?|information|clari(?:fication|ty)|assurances?|details?) (was|were) (also )?(requested|sought)\b/i,
  },
  {
    id: 'question-was-asked',
    words: new RegExp(
      `^(?:[\\w-]+ )?${UNEASE} (?:was|were|had been) (?:also )?(?:expressed|voiced|raised|registered)\\b`,
      'i',
    ),
  },
  {
    id: 'when-asked',
    words: /^(when|(?:up)?on being|having been|being) (asked|questioned|pressed)\b|^(question|q\d*)\s?[:.–-]/i,
  },
  {
    id: 'somebody-asked',
    words: new RegExp(
      `\\b${ASKER}\\b\\.?(?:(?!\\b(?:that|which)\\b)(?:[^.;]|\\.(?=\\d))){0,160}?\\b${ASK}\\b(?! to |.*\\bas follows\\W*$)`,
      'i',
    ),
  },
  {
    id: 'noted-and-asked',
    words: new RegExp(
      `\\b${ASKER}\\b\\.?(?:[^.;]|\\.(?=\\d)){0,240}?\\b(?:and|then|but) (?:also )?(?:asks|asked|queried|questioned|enquired|sought|requested)\\b(?! to )(?! (?:the )?(?:panel|committee|members) to )`,
      'i',
    ),
  },
  {
    id: 'councillor-speaks',
    words:
      /^(?:[^,.]{2,90}, )?(?:councillors?|cllrs?) (?:[\w.'’-]+ ){1,5}?(?:also |then |further )?(?:referred|reported|raised|described|told|drew|highlighted|noted|proposed|commented|felt|stated|said|added|praised|observed|pointed|emphasised|stressed|thought|mentioned|considered|remarked|believed)\b/i,
  },
  {
    // "Mrs Ash, independent member, commented that …".
    id: 'councillor-speaks',
    words:
      /^(?:mr|mrs|ms|miss|dr|professor) [^,.;]{2,40}, (?:an? |the )?(?:[\w-]+ ){0,3}members?(?: of the (?:panel|committee))?, (?:also |then )?(?:referred|raised|described|drew|highlighted|noted|commented|felt|stated|said|observed|pointed|emphasised|stressed|thought|mentioned|considered|remarked|believed)\b/i,
  },
  {
    // What members hold, though they ask nothing: it is put to whoever answers for the plan.
    id: 'member-holds',
    words:
      /^(?:[^,.]{2,60}, )?(?:however, )?(?:the |an? |another |one |some |several |both |many )*(?:panel |committee |independent |co-opted )?(?:several|others|some|panel|committee|members?|vice-chair\w*|chair(?:man|woman|person)?|(?:councillor|cllr) (?:[\w.'’-]+ ){0,3}?[\w.'’-]+)(?: of (?:[\w'’-]+ ){0,4}?(?:panel|committee|council|board))?(?: \w+ly| also| then| again)? (?:worried|feared|stressed|emphasi[sz]ed|thought|commented (?:on|that|upon)|(?:was|were) (?:disappointed|concerned|worried|surprised|sorry|alarmed) (?:to|by|at)|wished to (?!thank)|wanted to (?:see|have|be)|came back to|repeated|reiterated|urged)\b/i,
  },
  {
    // Below a member's name: "Asked how many …", "Had heard …. Wished to know …".
    id: 'asked-without-subject',
    words: new RegExp(
      `^(?:(?:recognising|noting|referring to|given|following) [^.;]{3,120}? )?(?:asked|queried|questioned|enquired|inquired|wondered|wished (?:to know|the)|sought|requested|pressed|expressed (?:[\\w-]+ ){0,5}?${UNEASE}|were (?:\\w+ )?(?:concerned|worried|disappointed|interested (?:in|to))|suggested that)\\b`,
      'i',
    ),
  },
  {
    // A paper that asks: "Mrs Ash had submitted a question asking when …", "a statement which objected to …".
    id: 'question-submitted',
    words:
      /\b(?:submitted|tabled|posed|put(?: forward)?|given notice of) (?:an?|the|his|her|their|one|two|three|\d+) (?:[\w-]+ ){0,2}?questions?\b|\b(?:questions?|statements?|petitions?|letters?)\b[^.;]{0,60}?\b(?:asking|asked|objected|objecting|calling for|complained|complaining)\b/i,
  },
  {
    // Notes: whoever speaks, a stroke, and about what: "Cllr Ash – bus lanes.", "J Elm: wants more patrols".
    id: 'member-then-topic',
    words:
      /^(?:(?:[Cc]ouncillor|[Cc]llr|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Pp]rofessor|COUNCILLOR|CLLR|MR|MRS|MS|MISS|DR|PROFESSOR)\.? (?:[\w.'’-]+ ){0,2}?|[A-Z]\.? )[A-Z][\w'’-]+(?: \([^)]{2,30}\))?(?: [–—-]|:) (?=\S)/,
  },
  {
    // Below "the following questions were put": "Whether the desk would stay.", "How many had been trained."
    id: 'indirect-question',
    words:
      /^(?:\W*)(?:whether\b(?! or not\b)|(?:how (?:many|much|far|often|long|soon)|why|what|who) (?!had followed\b)[^,;]{3,200}[.;?]$)/i,
  },
  {
    // Nobody reports in such words, so that it asks whatever comes after it.
    id: 'put-to-somebody',
    words:
      /^it was (?:also |then |further )?(?:remarked|objected|put to (?:him|her|them|the (?!vote|panel|meeting)))\b/i,
  },
  { id: 'concern-told', words: /\bthere (?:was|were) (?:\w+ )?concerns?\b/i },
  {
    id: 'questions-were',
    words: /^(?:the |members['’]? |panel )*questions (?:covered|included|related to|concerned)\b/i,
  },
  {
    id: 'with-reference-to',
    words:
      /^(?:with (?:regard|reference) to|regarding|in relation to) [^.]{5,240}?\b(?:commissioner|pcc|pfcc|chief constable)\b,? (?:\w+ )?(?:confirmed|advised|clarified|assured)\b/i,
  },
  {
    id: 'reference-made',
    words: /^(?:(?:in|during) [^,.;:]{3,40},? )?(?:further )?reference was (?:also )?made to (?=[^:]*$)/i,
  },
];

/** Whoever answers for the plan contradicts somebody: with no question before it, what is denied was put to them. */
export const REBUTS =
  /^(?:however, )?(?:the )?(?:[\w'’-]+ ){0,3}?(?:commissioner|pcc|pfcc|mayor|chief constable|chief executive|dcc|acc)\b (?:did not (?:accept|agree|believe)\b|rejected (?:the|any) (?:suggestion|claim|criticism|idea|view|charge)|denied\b|refuted\b|disputed\b|disagreed (?:that|with)\b)/i;

/** So begins an answer whose question is not minuted. */
export const SAYS_YES_OR_NO = /^(?:yes|no)\b/i;

/** That something was asked for before the meeting: with what was sent since, it is no question of this one. */
export const ASKED_BEFORE =
  /^[^.;]{2,80}?\b(?:had (?:also |previously |earlier )?(?:asked|requested|sought)|asked for an? (?:further )?update on (?:the|an?|his|her|their) (?:\w+ )?(?:request|action|promise|undertaking))\b/i;

/** What only a member of the panel does, so that below questions its sentence is one. */
export const PANEL_SPEAKS =
  /^(?:[^,.]{2,140}, )?(?:however, )?(?:the |an? (?:couple|number) of |a |an |another |one |some |several |many |most |both |two |other )?(?:panel|panel members?|members?|chair(?:man|woman|person)?|vice-chair\w*|councillors?|cllrs?|independent member)\b(?!['’])(?! (?:was|were|had been) (?!(?:\w+ly )?(?:disappointed|concerned|worried|pleased|surprised|keen|of the (?:view|opinion))))(?! (?:(?:then|also) )?(?:considered (?:an?|the)|received|heard|met|provided an?|gave an?|introduced|opened the|invited the|(?:\w+ly )?(?:endorsed|approved|supported|elected|appointed))\b)/i;

/** A member of the panel by name. */
export const NAMED_MEMBER = /^(?:councillor|cllr)\.? \p{Lu}/iu;

/** Right after a question, whoever answers for the plan answers it, whom they may have asked themselves. */
export const OFFICER_SPEAKS =
  /^(?:the )?(?:deputy |assistant )*(?:(?:police,? (?:fire )?and crime )?commissioner|p(?:f)?cc|mayor|chief (?:constable|executive|finance officer))\b(?!['’])(?! (?:was|were|had been) (?:\w+ )?(?:asked|queried|questioned|pressed|challenged))(?!.*\?\W*$)/i;

/** "She was concerned", "He wanted": no question where it is said of who reports. */
export const HAS_A_CARE =
  /^(?:he|she|they)\b(?!.*(?<!\b(?:had|has|have) )\b(?:asked|queried|questioned|enquired|wondered)\b)/i;

/** What the panel says out of courtesy: nobody answers it. */
export const COURTESY =
  /^[^.;]{0,90}?\b(?:thanked|commended|praised|congratulat\w+|paid tribute|joined (?:him|her|them)|welcomed [^.;]{3,80} to (?:his|her|their|the))\b(?!.*\b(?:but|however|ask|quer(?:y|ied)|concern|question))/i;

/** What the chair says; nobody answers thanks. */
export const CHAIR_SPEAKS = /^(?:the )?(?:vice-)?chair\w*\b/i;

/** What the chair does not allow to be put, nobody was asked. */
export const NOT_PUT =
  /\b(?:ruled (?:(?:it|this|that|them|the question) out\b|out of order\b|that\b[^.]{0,120}\bnot be (?:put|asked|allowed))|(?:did not|would not|refused to) allow (?:it|this|that|the) ?(?:question)?|disallowed)\b/i;

/** What is put to somebody without a name: with an answer by name after it, a member asked. */
export const IMPERSONAL =
  /^it was (?:also |then |further )?(?:pointed out|suggested|felt|observed|remarked|commented|argued|objected|put to|queried|questioned)\b/i;
/** The same by somebody with a name and no office. */
export const NAMED_OBSERVES =
  /^(?:mr|mrs|ms|miss|dr|professor) (?:[\w.'’-]+ ){1,3}?(?:also |then )?(?:noted|observed|commented|remarked|felt|pointed out|said|stated|thought)\b/i;
/** Who answers by name, and not just reports. */
export const REPLYING =
  /^[^.;]{2,90}?\b(?:responded|replied|answered|undertook|accepted|agreed|acknowledged|did not agree|disagreed|apologi[sz]ed|conceded|denied|promised)\b/i;

/** That questions were asked says nothing of what was. */
export const ASKS_IN_GENERAL =
  /^(?:the )?(?:panel|members|committee) (?:then |also )?(?:asked|put) (?:[^.;]{3,40} )?(?:a (?:series|number|range) of|several|various|many) questions\b(?!.*\b(?:including|such as|whether|why|how|what)\b)/i;

/** What leads in the questions themselves: "The questions covered:". */
export const QUESTIONS_BELOW =
  /\bquestions?\b[^.]{0,40}\b(?:covered|included|concerned|related to|were as follows)\b[^.]*$/i;

/** What the panel agrees is no question, whatever it asks for beside it. */
export const PANEL_AGREES = new RegExp(
  String.raw`^(?:the )?(?:panel|committee|members) (?:\w+ly |then |also |therefore )*(?:(?:agreed|resolved|decided) (?:that|to)|${TAKES_PAPER} the [^.;]{3,60}? and ${TURNS_TO} (?:that|for|to|(?:the |its )?(?:[\w-]+ ){1,3}to))\b`,
  'i',
);

/** A motion is no question, whoever moves it. */
export const MOVES =
  /^[^.;]{2,90}?\b(?:moved|proposed)\b[^.;]{0,60}\b(?:that the (?:panel|committee)|that [^.;]{3,80} be (?:supported|approved|noted|accepted|agreed|vetoed|rejected)|an amendment|the (?:motion|recommendation))\b/i;

/** What is asked out of courtesy is no question. */
export const GREETING =
  /\b(?:asked|wished) (?:that|for) (?:its|their|his|her|the) (?:thanks|condolences|(?:good|best) wishes)\b/i;

/** What says that somebody answers, and what: it parts the question from the answer in one sentence. */
export const IN_RESPONSE =
  /\b(?:in (?:response|reply|answer) to|responding to|replying to|answering|following|^asked(?=[^,.;]*, (?:the|it was|he|she|mr|mrs|ms|dr)\b[^,.;]{0,60}\b(?:said|replied|responded|answered|explained|advised|stated|confirmed)\b)|when asked|(?:up)?on being asked|having been asked|when questioned)\b/i;
/** Where the answer begins, after the question that it responds to. */
export const ANSWER_BEGINS =
  /,\s+(?!(?:who|which|whose|whom)\b|(?:an? )?(?:independent|co-opted|lay) )|\s+(?=(?:it was|members|the panel) (?:heard|noted|explained|confirmed|reported|advised|told|informed)\b)|\s+(?=the (?:[\w-]+ ){0,3}?(?:commissioner|p?f?cc|constable|executive|officer|superintendent|treasurer|mayor|director) (?:also )?(?:stated|advised|said|explained|confirmed|replied|responded|agreed|assured|offered|reported|clarified|acknowledged|informed|undertook|noted|emphasised|indicated|outlined|told)\b)/i;

/** Where those who ask are told something: "asked what it cost and was told that …", "and noted that …". */
export const ASKED_AND_HEARD =
  /,? and it was (?:then )?(?:explained|stated|confirmed|reported|clarified|advised)(?: by [^.;,]{3,60}?)? that |,? (?:and|but) (?:(?:they|he|she) )?(?:then )?(?:noted|heard|(?:was|were) (?:told|informed|advised|assured))(?: by [^.;,]{3,60}?)? (?:the (?:answer|response|reply|assurance) )?that /i;

/** The question of a point, up to a stroke behind which it is answered: "whether the boats were out – none was". */
export const POINT_ASKS = /^\W*(?:whether|how|why|what|when|where|who|if)\b[^.;?–—]{10,200}?(?= [–—] \S)/i;

/** Where whoever answers begins to, in the sentence that asks: "asked what it cost, and the Treasurer replied that …". */
export const ASKED_AND_ANSWERED = new RegExp(
  [
    /, (?=in (?:reply|response|answer) to which\b)/,
    // "The Commissioner was asked about piers, and explained that …".
    /(?<=\b(?:was|were) (?:also |then )?(?:asked|questioned|pressed)\b[^.;]{3,160}),? and (?=(?:explained|replied|responded|answered|confirmed|stated|said|advised) that\b)/,
    /[,;]? (?:and|but) (?=(?:he|she) (?:replied|responded|answered)\b)/,
    // By role, after a semicolon too.
    /(?:;|[,;]? (?:and|but|to which|whereupon|upon which)) (?=(?:the |an? )?(?:[\w'’-]+ ){0,4}?(?:commissioner|p?f?cc|constable|executive|officer|superintendent|treasurer|mayor|dcc|acc|inspector|(?:head|director)(?: of [\w ]{3,30}?)?)(?:, who [^,.;]{3,80},)? (?:also |then )?(?:replied|responded|answered|explained|said|stated|confirmed|advised|indicated|acknowledged|assured|accepted|agreed|undertook|clarified|reported|(?:told|informed) (?:him|her|them|members|the panel))\b)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** That members heard something says nothing of who said it. */
export const WAS_HEARD =
  /^(?:the )?(?:members|panel|committee) (?:also |further )?(?:heard|(?:was|were) (?:also )?(?:told|informed|advised|assured|reminded)) (?:that )?/i;

/** A sentence that answers. */
export const ANSWERING =
  /^(?!(?:the |a |an |another |however, )?(?:panel|members?|chair|vice|councillor|cllr))(?!with (?:regard|reference) to\b)(?!.*\bthere (?:was|were) (?:\w+ )?concerns?\b)(?:in (?:response|reply)\b|(?:the )?(?:reply|answer|response)\b|\[|a\d*[:.]\s|(?:the |mr |mrs |ms )?(?:[\w' -]{0,40}?)\b(?:commissioner|pcc|pfcc|chief constable|chief executive|constable|dcc|acc|superintendent|treasurer|officer|mayor|he|she|it was)\b[^.;]{0,80}?\b(?:responded|replied|answered|explained|confirmed|advised|stated|said|reminded|agreed|(?:re)?assured|acknowledged|clarified|reported|noted|recognised|informed|added|undertook|commented|suggested|apologi[sz]ed|conceded|denied|disagreed|promised|declined|indicated|told (?:the )?(?:panel|members|committee|him|her|them)))/i;

/** A line above points of a discussion, which were not all asked: "Key points raised during the discussion:". */
export const IN_DISCUSSION =
  /^(?!.*\b(?:questions?|quer(?:y|ies)|asked|respon\w+|repl\w+|answers?|raised by (?:the )?(?:panel|pcp|committee|members))\b).*\b(?:points|issues|matters|discussion)\b|\b(?:updates?|presentation|introduction)\b.{0,30}\band\b.{0,30}\bquestions?\b/i;
/** How a point of one begins that awaits an answer though nobody is said to ask. */
export const TAKES_UP =
  /^it was (?:also |further |then )?(?:suggested|felt|pointed out|queried|asked|observed|commented|remarked)\b|\b(?:concern(?:ed|s)?|worr(?:y|ied|ies)|disappoint\w+|frustrat\w+|needed|needs?|should|ought|must|not enough|too (?:few|little|many|much))\b/i;

/** Below questions, a passage in which an officer reports of their own accord is no question. */
export const VOLUNTEERING =
  /^(?:it was (?:also )?agreed\b|(?:the )?[\w' ]{0,40}?\b(?:commissioner|pcc|pfcc|chief (?:constable|executive|finance officer)|superintendent) (?:\([^)]{2,40}\) )?(?:then )?(?:introduced|presented)\b|(?:the )?[\w' ]{0,30}?(?:commissioner|pcc)\b drew (?:the )?(?:panel|members)['’]?s? attention|(?:the )?(?:panel|members|committee) (?:also )?acknowledged\b|(?:the )?[\w' ]{0,40}?(?:chief constable|superintendent|commissioner|pcc|chief executive|dcc|acc)\b (?:also |then )?(?:informed|told|updated) (?:the )?(?:panel|members))/i;

/** What becomes of a question that is not simply answered; the first that fits counts. */
export const OUTCOMES: readonly { outcome: RecordOf<'question'>['question']['outcome']; words: RegExp }[] = [
  {
    outcome: 'deferred',
    words:
      /\b(deferred|held over|not (?:dealt with|reached|taken|put) (?:for|through|owing to|because of) (?:lack|want|shortage) of time|be considered at (a|the) (future|next|later)|(discussed|dealt with) at (a|the) (future|next|later))\b/i,
  },
  {
    outcome: 'follow-up',
    words:
      /\b(outside (of )?the meeting|written (response|answer|reply)|in writing|respond (separately|later)|after the meeting|following the meeting|report back|come back to)\b/i,
  },
];

/** Who asks, as a record names them; the first that fits in the words before the asking counts. */
export const ASKERS: readonly { askedBy: string; words: RegExp }[] = [
  { askedBy: 'Member of the public', words: /\b(members? of the public|public question|resident)\b/i },
  { askedBy: 'Vice-Chair', words: /\bvice[- ]chair/i },
  { askedBy: 'Chair', words: /\bchair(man|woman|person)?\b/i },
  {
    askedBy: 'Panel member',
    words:
      /\b(a|an|another|one|panel|independent|co-opted|the) (panel |independent |co-opted )?member\b(?!s)|\b(councillor|cllr|mr|mrs|ms)\b|^(a question|in (response|reply) to a question|when asked)/i,
  },
  { askedBy: 'Panel', words: /\b(panel|members|councillors|committee)\b/i },
];

/** A heading below which the public asks, and who asks there for the panel all the same. */
export const FROM_THE_PUBLIC =
  /\b(?:members? of the public|public questions?|public question time|public participation)\b/i;
export const OF_THE_PANEL = /\b(?:panel|councillors?|cllrs?|members?(?! of the public)|chair\w*)\b/i;

/** Below questions too, what the panel only takes note of is none. */
export const TAKES_NOTE =
  /^(?:with (?:regards?|reference) to [^,.]{3,120}, )?(?:(?:the )?(?:panel|members|committee) )?(?:also )?(?:acknowledged|noted|welcomed|(?:was|were) (?:\w+ly )?(?:pleased|glad|grateful|delighted))\b(?!.*\b(?:concern|frustrat|disappoint|ask|quer(?:y|ied)|question|should|need|but|though|however))/i;
