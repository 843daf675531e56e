/** What minutes tell that is no deed under a plan, though it is told with a verb of doing. */
import { NUMBER_WORD } from '../numbers.ts';

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
  'rise',
  'fall',
  'grow',
  'climb',
  'increase',
  'decrease',
  'decline',
  'drop',
  'worsen',
  'improve',
  'remain',
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
  // What befell somebody, and what was not done after all.
  'lost',
  'suffered',
  'experienced',
  'faced',
  'oversubscribed',
  'allowed',
  'discounted',
  'modelled',
  'harmed',
  'feared',
  'awaited',
  'assured',
  // What somebody is, or what many did.
  'bound',
  'dissatisfied',
  'named',
  'benefited',
  'called',
  'confirmed',
  'declined',
  'graded',
  'budgeted',
  'caused',
  'linked',
]);

/** To make, buy or set going: who so many were recruited or trained, that is a deed, and not only counted. */
export const BUILDS =
  '(?:appointed|bought|built|created|deployed|employed|fitted|hired|installed|introduced|launched|opened|placed|put|recruited|replaced|set|started|taken on|trained)\\b';

/** What somebody would have to do for want of money. */
export const GIVES_UP = 'lose|leave|cut|close|shed|end|stop|reduce|withdraw|delay';

/** What tells of no deed under a plan, though its verb is one of doing. */
export const NO_DEED: readonly { id: string; words: RegExp }[] = [
  {
    id: 'view-or-wish',
    words:
      /^(?:[^\s,]+ ){0,5}?(?:would (?:welcome|appreciate|like)|felt|hoped(?! to\b)|w(?:as|ere) (?:(?:very|also|particularly) )?(?:keen|sorry|confident|grateful|content|interested|pleased|impressed|concerned|delighted)|believed|thanked)\b/i,
  },
  { id: 'denied', words: /^[^,.;]{2,60}? (?:did not (?:accept|agree|believe)|denied|refuted|disputed)\b(?!.*;)/i },
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
    words:
      /\?\s*$|^(?:whether|how|why|what|who|which)\b|^(?:it was )?(?:asked|queried|questioned|enquired|wondered|suggested)\b/i,
  },
  // What somebody must do by law, and who has the floor.
  {
    id: 'duty',
    words: /^(?:in accordance with|under) (?:the (?:[\w-]+ )?(?:act|regulations)\b|(?:section|regulation) \d)/i,
  },
  {
    id: 'has-the-floor',
    words:
      /\binvited (?:(?:the |an? |his |her )?[^.;,]{3,60} )?to (?:address|present|introduce|speak|outline|give an? (?:\w+ )?(?:outline|overview|presentation|update|introduction))\b/i,
  },
  {
    id: 'of-the-meeting',
    words:
      /\b(?:next meeting|declared an? (?:[\w-]+ ){0,5}?interest|reasons? for (?:the )?decision|alternative options?|minutes? (?:\d+|of)|running late|agenda item|(?:moved|proposed)\b[^.]{0,60}\bseconded|(?:amendment|motion|proposal|proposition)\b.{0,60}\b(?:put|moved|seconded|carried|lost|defeated)|(?:moved|proposed)(?:,| that\b)[^.;]{0,60}\b(?:seconded|be|amendment)|\bput the (?:recommendation|motion|amendment|proposal|question)\b|(?:comments?|points?|suggestions?|views?|concerns?|observations?) (?:was|were|had been) (?:taken|noted|acknowledged|accepted|recorded)|(?:was|were) (?:thanked|congratulated|welcomed to the)|apologi[sz]ed|notice (?:had been|was) given of|(?:meeting|session|vote|ballot|item|silence) (?:was|were|would be|had been)|(?:attended|attending|joined|left) the meeting|(?<!\bits |\btheir )(?:first|last|final) (?:panel )?meeting|webcast|handed round|(?:voted|abstained|dissented)|consideration was given|put to the vote)\b/i,
  },
  {
    // A promise or an answer that went to somebody: the paper is no deed under a plan.
    id: 'paper-sent',
    words:
      /\b(?:circulated|e-?mailed|forwarded|(?:had|has|have|was|were) (?:since |also |already )?(?:been )?(?:gone|sent|replied) to|(?:written|wrote) to (?:the |all )?(?:panel|members|committee|councillors?|cllr|mr|mrs|ms|me|us|him|her|them)\b|(?:meeting|visit|briefing) (?:had been|was) arranged)\b/i,
  },
  {
    id: 'paper-presented',
    words:
      /^[^.;]{2,90} gave an? (?:brief )?(?:outline|overview|summary|introduction) (?:of|to) (?:the|his|her|their) (?:\w+ ){0,2}(?:report|paper|item|update)\b|^[^.;,]{2,70} (?<!\b(?:been|being|was|were) )(?:presented|introduced(?! an? (?:[\w-]+ ){0,2}?(?:campaign|scheme|programme|fund|service|team|unit|pilot|policy|system|app|charter|initiative)\b)|summarised|outlined)(?: (?:the|an?|his|her|their|this|its) [^.;,]{3,60})?[.;]?$/i,
  },
  {
    // What is not known or not said, and what is not there or will not be.
    id: 'not-known',
    words:
      /\b(?:could|can|did|does) not (?:yet )?(?:say|comment|confirm|know|recall|have|give)\b|\b(?:unable|too (?:early|soon)) to (?:say|tell|judge|comment|confirm|give|provide)\b|^(?:that )?(?:there (?:was|were) no(?:ne|thing)?\b|no\b(?! longer)|none\b|nothing\b|neither\b|nobody\b)|\b(?:no (?:plans?|intention)|not (?:planned|proposed|intended)) to\b|\b(?:would|will) not\b|\b(?:had|has|have) (?:so far |yet )?(?:made|given|received) no\b|\b(?:had|was|were) not[.;]?$/i,
  },
  {
    // What would have been, had something else been: "they would have had to lose" says what is at risk.
    id: 'would-have',
    words: new RegExp(`\\bwould have (?!to\\b|(?:an?|its|their|his|her)\\b|had to (?:${GIVES_UP})\\b)`, 'i'),
  },
  {
    // An answer of their own, or one by letter: "had since been received".
    id: 'paper-came',
    words:
      /\b(?:letters?|repl(?:y|ies)|responses?|petitions?|papers?|pages?|transcripts?|minutes|figures|questions?)\b[^.;]{0,60} (?:(?:was|were|had been|has been|have been|is|are) (?:also )?(?:received|attached|appended|tabled|handed|published|submitted|set out|taken as read)|(?:was|were|had been|is|are) on)\b/i,
  },
  {
    // A reply of their own: "a note had been sent to the Panel".
    id: 'reply-sent',
    words:
      /\b(?:repl(?:y|ies)|responses?(?! (?:teams?|officers?|units?|cars?))|answers?|notes?|breakdown|figures) (?:[^.;,]{0,40} )?(?:was|were|had been|has been|have been) (?:since |also )?(?:sent|provided|supplied|given|issued|shared)\b/i,
  },
  {
    // What would go on or come about, were something else not there.
    id: 'without-it',
    words:
      /^(?!.*\bwould have to\b).*\b(?:without (?:the|this|that|it|them|more|further|extra|any|an?)\b[^.;]{0,60}|if (?:not|so),[^.;]{0,40}|otherwise\b[^.;]{0,40}) (?:would|could|might) (?!have\b|not\b)/i,
  },
  {
    id: 'assured',
    words:
      /\b(?:(?:was|were|been) (?:given (?:an )?assurances?|assured|reassured|reminded)|reminded (?:the )?(?:panel|committee|members)(?! that\b))\b/i,
  },
  {
    // The sum is the fact: "was investing £2m", "had cost £65,000".
    id: 'sum-told',
    words:
      /\b(?:(?:was|were|is|are) (?:investing|spending|proposing|contributing|giving|allocating|providing|putting)|(?:had|has|have) (?:added|cost|come to|raised|repaid|paid)|being (?:funded|financed|met|paid for))\b[^.;]{0,60}£/i,
  },
  {
    // What somebody had done so many times: "had dealt with 188 cases".
    id: 'count-told',
    words: new RegExp(
      `\\b(?:had|has|have) (?!been\\b|${BUILDS})\\w+(?: (?:with|to|in|on|out|off|up))? (?:(?:about|around|over|some|nearly|almost|more than|at least) )?(?:(?!(?:19|20)\\d\\d\\b|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\\d|${NUMBER_WORD}(?:-\\w+)? \\w)`,
      'i',
    ),
  },
  {
    // How many there are: "the force now had 1,312 officers".
    id: 'how-many',
    words:
      /^(?:(?!\b(?:had|has|was|were)\b)[^,.;]){2,60}\b(?:now|currently|still|already) (?:had|has|have|employ(?:s|ed)?) (?:(?:about|around|over|some|nearly|almost|only|just) )?\d/i,
  },
  {
    id: 'decision',
    words: /^(?:resolved|decision|decided|agreed|recommended)\b|\bbe (?:noted|received|approved|endorsed)[;.]?$/i,
  },
  {
    // Why it is so, as somebody sees it.
    id: 'put-down-to',
    words:
      /\b(?:was|were|is|are|had been) (?:\w+ly |mostly |partly )?(?:put down|attributed|ascribed|owing|due) to\b(?! (?:be|begin|start|open|close|end|go|come|join|report|move|finish|[a-z]+e)\b)|\b(?:hardly|scarcely|barely) changed\b/i,
  },
  {
    // Who answered a survey is counted.
    id: 'survey-answered',
    words:
      /\b(?:people|residents|respondents|responses|replies|households|members of the public)\b[^.;]{0,40}\b(?:had|has|have|were) (?:been )?(?:completed|answered|responded|replied|received|returned|taken part)\b/i,
  },
  {
    // What there is, and what came of how many.
    id: 'consists',
    words:
      /\b(?:consist(?:s|ed)|compris(?:es|ed)|made up) of\b|\b(?:few|most|many|none|some)(?: of (?:them|these|those))? (?:had|has|have) (?:led|come) to\b/i,
  },
  {
    id: 'level-told',
    words:
      /\b(?:remain(?:s|ed)|stay(?:s|ed)|was|were|is|are) (?:\w+ )?(?:level|flat|unchanged|stable|steady|(?:up|down) (?:by|on|from|sharply|slightly))\b|\b(?:had|has|have) (?:\w+ )?(?:gone (?:up|down)|come down|grown|doubled|halved|dropped|worsened|shrunk|met (?:its|their|the) target)\b|\bthe (?:number|proportion|share|rate|level) of\b[^.;]{0,80} (?:was|were|is|are|stood at) (?:\w+ )?[£\d]|\bnot met (?:its|their|the|\w+) targets?\b/i,
  },
  {
    // A measure of something, whatever was done to it: "Average waits had been cut to …", "reserves would be kept at …".
    id: 'measure-told',
    words:
      /^(?:that )?(?:(?:the|its|their|his|her|general|total|overall) ){0,3}(?:averages?(?! speed cameras?)|mean|median|numbers?|proportion|share|rates?|levels?|totals?|reserves?|balances?|savings|overspend\w*|underspend\w*|shortfall|deficit|costs?)\b(?! (?:programme|plan|board|strategy))/i,
  },
  {
    // Crimes, calls and the like, whatever became of how many there are.
    id: 'measure-changed',
    words:
      /^(?:[\w’'-]+ ){0,6}?(?:crimes?|offences|incidents|behaviour|burglar(?:y|ies)|robber(?:y|ies)|thefts?|assaults?|violence|demand|calls|complaints|reports|referrals|arrests|collisions|casualties|waits?|times|sickness|absence|vacancies|satisfaction|confidence) (?:had|has|have|was|were|is|are) (?:[a-z]+ly |now |also )?(?:been )?(?:reduced|cut|halved|doubled|answered|recorded|reported|lower|higher|down|up)\b/i,
  },
  {
    id: 'counted',
    words: new RegExp(
      `^(?:[^,;]{2,90}? that )?(?:(?:in|during|over|since|of) [^;]{3,80}? )?(?:(?:some|about|around|nearly|over|only) )?(?:\\d[\\d,.]*%?|half|(?:an?|one) (?:third|quarter|fifth|tenth)|(?:two|three)[- ](?:thirds|quarters)|${NUMBER_WORD}(?:-\\w+)?) [^.;]{0,60}?\\b(?:had|has|have|was|were) (?:been )?(?:reported|recorded|referred|replied|responded|attended|voted|made|met|issued|arrested|charged|convicted|seized|lost|received|logged|joined|left|resigned|retired|reached|taken part|missed|abandoned|answered|upheld|content|willing|(?:dis)?satisfied|kept informed|based|killed|injured|died|gone on)\\b`,
      'i',
    ),
  },
];
