/** How a sentence that asks begins, and how a summary tells the same of whoever asked. The first that fits counts. */

import { UNEASE } from './questions.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const WHO = String.raw`(?!There\b|It\b|This\b|That\b)(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Ss]everal|[Pp]anel|[Cc]ommittee|[Mm]embers?|[Ii]ndependent|co-opted|lay|substitute|of|\([^)]{2,40}\)|${NAME}) ){1,7}`;
const ASKS =
  'asked|queried|questioned|enquired|inquired|wondered|requested|sought|suggested|wanted|wished|referred|commented|remarked|noted|said|stated|observed|raised|highlighted|mentioned|felt|expressed|pointed|stressed|emphasised|challenged|drew|was|were';
const OF = '(?:on|over|about|regarding|concerning|at|as to|around|in relation to|with regard to|in respect of)';
const FROM = `(?: (?:from|by|of) (?:${NAME}|the|an?|another|one|member|members|panel|of|public|resident)(?: (?:${NAME}|member|members|panel|of|the|public|resident)){0,5})?`;
const REPLY = '(?:in (?:response|reply|answer) to|responding to|replying to|answering|following)';

export const ASKED_IN_WORDS: readonly { words: RegExp; said: string }[] = [
  {
    words: new RegExp(
      `^${REPLY} (?:an? |the |further |another |members['’]? )*(?:questions?|quer(?:y|ies))${FROM} ${OF} `,
      'iu',
    ),
    said: 'asked about ',
  },
  { words: /^it was (?:also |then |further )?(?:asked|queried) (?=whether|why|how|what|when|if|who)/i, said: 'asked ' },
  {
    words: new RegExp(
      `^(?:further )?(?:information|clarification|clarity|details?) (?:was|were) (?:also )?(?:sought|requested) ${OF} `,
      'i',
    ),
    said: 'asked about ',
  },
  {
    words: new RegExp(
      `^(?:an? |further )?(?:questions?|quer(?:y|ies)) (?:was|were|had been) (?:also )?(?:asked|raised|put|received)${FROM} ${OF} `,
      'iu',
    ),
    said: 'asked about ',
  },
  {
    words: new RegExp(
      `^(?:further )?concerns? (?:was|were|had been) (?:also )?(?:raised|expressed|voiced)${FROM} ${OF} `,
      'iu',
    ),
    said: 'raised concerns about ',
  },
  {
    words: new RegExp(`^(?:[\\w-]+ )?${UNEASE} (?:was|were|had been) (?:also )?\\w+ by [^,.;]{3,60}? who `, 'i'),
    said: '',
  },
  {
    words: new RegExp(`^(?:[\\w-]+ )?${UNEASE} (?:was|were|had been) (?:also )?\\w+${FROM} (?=that\\b|${OF}\\b)`, 'i'),
    said: 'voiced concern ',
  },
  {
    words: new RegExp(`^there (?:was|were) (?:an? |some )?(?:\\w+ )?concerns? (?=that\\b|${OF}\\b)`, 'i'),
    said: 'voiced concern ',
  },
  { words: /^it was (?:also |then |further )?suggested (?:that )?/i, said: 'suggested that ' },
  { words: /^(?:further )?reference was (?:also )?made to /i, said: 'referred to ' },
  // "Councillor Hart also asked what was being done": who asks is told by their role.
  { words: new RegExp(`^${WHO}(?:then |also |further )*(?=(?:${ASKS})\\b)`, 'u'), said: '' },
  {
    words:
      /^(?:then |also )*(?=(?:asked|queried|questioned|enquired|inquired|wondered|w(?:anted|ished)|sought|requested|suggested|referred|was|were)\b)/i,
    said: '',
  },
];

/** The words before an answer, which do not say what was asked. */
export const ONLY_REPLIES = new RegExp(
  `^${REPLY} (?:(?:an? |the |further |another |members['’]? )*(?:questions?|quer(?:y|ies)|comments?)${FROM}|(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Professor)(?: ${NAME}){1,3})$`,
  'iu',
);
