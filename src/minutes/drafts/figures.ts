/** Figures in a sentence: counts, percentages, and trends without a number. */

import type { Figure } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { isAside, isCounted, nounOf, tidy, upToMark } from './counted.ts';
import { asOfIn, datesIn } from './dates.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { matchesIn, pattern, type Words, wordsOf } from './language.ts';
import { measuredBy } from './measured.ts';
import { HAS_NUMBER, meet, NUMBER, NUMBER_WORD, numberOf, qualifierAt } from './numbers.ts';
import {
  BEFORE_MEASURE,
  BY,
  CHANGES,
  COUNTS_NEXT,
  DURATIONS,
  IN_TEN,
  IN_THE_LARGER,
  MEASURES,
  NOUN_BEFORE,
  PRECEPT_RISE,
  SHARES,
  TELEPHONE,
  TREND,
  TWO_UNITS,
  VOTE,
  WAITING,
} from './rules/figures.ts';
import { isForComparison, isNoMeasure, MOVE_IN } from './rules/measured.ts';
import type { Section } from './rules/sections.ts';
import { type Beside, besideOf, repeatsPrecept, type Sum, sumsOf } from './sums.ts';
import { bareNumbers, fractions, labelled, partsOfCounts } from './tallies.ts';

type Found = FindingOf<'figure'>;

const COUNTED = pattern('#Value+ (#Adjective|#Noun|#PastTense|#PresentTense|#Gerund|#Acronym)+');
const BARE = pattern('#Value+');
const PERCENT = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?|\\b${NUMBER_WORD})\\s?(%|per\\s?cent\\b|percentage points?\\b)`,
  'gi',
);
/** What a number can be followed by that makes it a change: "5% increase", "12 fewer officers". */
const AFTER =
  /^\s?(?:per\s?cent )?(?:increase|decrease|reduction|rise|fall|drop|cut|fewer|higher|lower|up(?! to\b)|down)\b/i;
/** Which way the words right before or after a number say that something changed; null where it is no change. */
function changeNear(text: string, { start, end }: Span): 'up' | 'down' | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = AFTER.exec(text.slice(end))?.[0] ?? '';
  const said = CHANGES.find(({ words }) => {
    const last = [...before.matchAll(new RegExp(words, 'gi'))].at(-1);
    const isBy = last && BY.test(before.slice(last.index + last[0].length));
    return isBy || (last && MOVE_IN.exec(before.slice(last.index))?.index === 0) || words.test(after);
  });
  return said && said.direction !== 'flat' ? said.direction : null;
}

function finding(sentence: Told, span: Span, value: Figure, rule: string, confidence: number): Found {
  return {
    kind: 'figure',
    value,
    start: sentence.start + span.start,
    end: sentence.start + span.end,
    rule,
    confidence,
    statedBy: sentence.statedBy,
  };
}

/** A figure with its sign and the beginning of its metric where it is a change. */
function signed(text: string, span: Span, metric: string, value: number, unit: string): Figure {
  const change = changeNear(text, span);
  return {
    metric: (change ? `change in ${metric}` : metric).slice(0, 160),
    value: change === 'down' ? -value : value,
    direction: null,
    unit,
    qualifier: qualifierAt(text, span),
    asOf: asOfIn(text),
  };
}

/** Shares in per cent or in tenths; a resolution on the precept only repeats its own, and so does its rise. */
function percentages(sentence: Told, section: Section): Found[] {
  const { text } = sentence;
  if (repeatsPrecept(text, section) || PRECEPT_RISE.test(text)) return [];
  const share = (found: RegExpExecArray, value: number | null): Found[] => {
    const span = { start: found.index, end: found.index + found[0].length };
    const before = text.slice(0, span.start);
    const ofWhole = /%|per\s?cent/i.test(found[0]) ? -1 : found[0].indexOf(' of ');
    const part = ofWhole < 0 ? span : { start: span.start, end: span.start + ofWhole };
    if (value === null || isNoMeasure(before) || isForComparison(before, text.slice(span.end))) return [];
    return [finding(sentence, span, signed(text, span, measuredBy(text, part), value, '%'), 'percentage', 0.85)];
  };
  const number = (found: RegExpExecArray): number | null =>
    /\d/.test(found[1] ?? '') ? Number(found[1]) : numberOf(found[1] ?? '');
  return [
    ...[...text.matchAll(PERCENT)].flatMap((found) => share(found, number(found))),
    ...[...text.matchAll(IN_TEN)].flatMap((found) => {
      const [of, whole] = [number(found) ?? 1, Number(found[2]) || numberOf(found[2] ?? '') || 10];
      return of < whole ? share(found, Math.round((1000 * of) / whole) / 10) : [];
    }),
    ...SHARES.flatMap(({ words, percent }) => [...text.matchAll(words)].flatMap((found) => share(found, percent))),
  ];
}

/** Numbers whose noun is not beside them. */
function tallies(sentence: Told, before: string, taken: readonly Span[]): Found[] {
  const { text } = sentence;
  const counted = [...labelled(text), ...partsOfCounts(text), ...bareNumbers(text, before)]
    .filter((tally) => isCounted(tally.unit, text) && !taken.some((span) => meet(span, tally)))
    .map((tally) =>
      finding(sentence, tally, signed(text, tally, tidy(tally.metric), tally.value, tally.unit), 'tally', 0.55),
    );
  const changes = fractions(text).map((span) => {
    const metric = `change in ${measuredBy(text, { start: span.start, end: text.length })}`;
    return finding(
      sentence,
      span,
      { ...signed(text, span, metric, span.value, '%'), metric, value: span.value },
      'fraction',
      0.7,
    );
  });
  return [...counted, ...changes];
}

/** Counts of things: "45 thefts"; after one, its noun can be left out: "five rural teams and three urban". */
function counts(sentence: Told, words: Words, taken: readonly Span[]): Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  for (const match of matchesIn(words, COUNTED).map((whole) => upToMark(whole, text))) {
    const first = match.terms
      .filter(({ tags }) => tags.includes('Value'))
      .map(({ text: word }) => word)
      .join('-');
    const value = numberOf(first);
    const glued = /^[-.)\]]/.test(text.slice(match.start + first.length));
    const span = { start: match.start, end: match.start + first.length };
    if (value === null || glued || isAside(value, text, span) || taken.some((known) => meet(known, match))) continue;
    const own = nounOf(match);
    const last = match.terms.at(-1);
    const left = own.length === 0 && last?.tags.includes('Adjective') ? (found.at(-1)?.value.unit ?? null) : null;
    const noun =
      left === null ? tidy(own.map(({ text: word }) => word).join(' ')) : `${tidy(last?.text ?? '')} ${left}`;
    const unit = noun.split(' ').at(-1) ?? '';
    if (!unit || TELEPHONE.test(first) || !isCounted(unit, text)) continue;
    // How long something takes is no number of minutes.
    const metric = DURATIONS.has(unit.toLowerCase()) ? measuredBy(text, { ...span, end: match.end }) : noun;
    found.push(finding(sentence, match, signed(text, span, metric, value, unit), 'count', 0.65));
  }
  return found;
}

/** A time in two units is one figure, in the smaller of them, where it is how long somebody waits. */
function times(sentence: Told): Found[] {
  const { text } = sentence;
  if (!WAITING.test(text)) return [];
  const count = (word = ''): number => (/^(?:an?|one)$/i.test(word) ? 1 : (numberOf(word) ?? 0));
  return [...text.matchAll(TWO_UNITS)].map(({ index, 0: whole, 1: larger, 2: smaller, 3: unit = '' }) => {
    const span = { start: index, end: index + whole.length };
    const value = IN_THE_LARGER * count(larger) + count(smaller);
    const units = `${unit.toLowerCase()}s`;
    return finding(
      sentence,
      span,
      signed(text, span, measuredBy(text, { start: index, end: text.length }), value, units),
      'time',
      0.7,
    );
  });
}

/** "Officer strength of 3260": the number comes after what it is of. */
function totals(sentence: Told, words: Words, taken: readonly Span[]): Found[] {
  const { text } = sentence;
  return matchesIn(words, BARE).flatMap((match) => {
    const noun = NOUN_BEFORE.exec(text.slice(0, match.start))?.[1];
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(text.slice(match.start, match.end))?.[0];
    if (!noun || !digits || taken.some((span) => meet(span, match)) || COUNTS_NEXT.test(text.slice(match.end)))
      return [];
    const metric = tidy(noun.replace(/^(?:\w+ )*?(?:an?|the|to|and|in) /i, ''));
    const value = Number(digits.replaceAll(',', ''));
    const unit = /\b([\w-]+) (?:strength|establishment|headcount|numbers?)$/i.exec(metric)?.[1] ?? null;
    return [
      finding(
        sentence,
        match,
        { ...signed(text, match, metric, value, ''), unit: unit && (unit.endsWith('s') ? unit : `${unit}s`) },
        'total',
        0.75,
      ),
    ];
  });
}

/** Money that measures something: a cost, a shortfall, what was seized. */
function poundsOf(sentence: Told, sums: readonly Sum[]): Found[] {
  return sums.flatMap(({ amount, standing }) => {
    const { start, end, amountGbp, amountMaxGbp, qualifier } = amount;
    const pounds = amountGbp ?? amountMaxGbp;
    if (standing.as !== 'figure' || pounds === null) return [];
    const asOf = asOfIn(sentence.text);
    const value: Figure = {
      metric: standing.metric,
      value: standing.sign * pounds,
      direction: null,
      unit: '£',
      qualifier,
      asOf,
    };
    return [finding(sentence, { start, end }, value, 'pounds', 0.6)];
  });
}

/** The clause of a sentence that holds a place in it. */
function clauseAt(text: string, place: number): string {
  const start = Math.max(...[...',;'].map((mark) => text.lastIndexOf(mark, place))) + 1;
  const end = text.slice(place).search(/[,;]/);
  return text.slice(start, end < 0 ? text.length : place + end);
}

/** Something that rose or fell, without a number. */
function trends(sentence: Told): Found[] {
  const { text } = sentence;
  const trend = TREND.exec(text);
  const measure = trend && MEASURES.exec(clauseAt(text, trend.index))?.[1]?.replace(BEFORE_MEASURE, '');
  if (!trend || !measure || sentence.role === 'ask') return [];
  const direction = CHANGES.find(({ words }) => words.test(trend[0]))?.direction ?? 'flat';
  const value: Figure = {
    metric: tidy(measure),
    value: null,
    direction,
    unit: null,
    qualifier: null,
    asOf: asOfIn(text),
  };
  return [finding(sentence, { start: 0, end: text.length }, value, 'trend', 0.5)];
}

/** Whether a text has a number outside of what is known of it; else its words need not be told apart, which takes long. */
const hasNumberBeside = (text: string, known: readonly Span[]): boolean =>
  [...text.matchAll(NUMBER)].some(({ index, 0: number }) => {
    const place = { start: index, end: index + number.length };
    return !known.some((span) => meet(span, place));
  });

/** @param before what its passage says before the sentence */
function figuresOf(sentence: Told, section: Section, before: string, beside: Beside): Found[] {
  if (VOTE.test(sentence.text)) return [];
  if (!HAS_NUMBER.test(sentence.text)) return trends(sentence);
  const sums = sumsOf(sentence, section, beside);
  const money = sums.map(({ amount }) => amount);
  const dates = datesIn(sentence.text).filter(({ text }) => /\d/.test(text));
  const shares = percentages(sentence, section);
  const inSentence = ({ start, end }: Span): Span => ({ start: start - sentence.start, end: end - sentence.start });
  const spells = times(sentence);
  const places = [...shares, ...spells].map(inSentence);
  const known = [...money, ...dates, ...places];
  const words = hasNumberBeside(sentence.text, known) ? wordsOf(sentence.text) : null;
  const whole = words ? totals(sentence, words, [...money, ...places]) : [];
  const told = whole.map(inSentence);
  const taken = [...known, ...told];
  const counted = words ? counts(sentence, words, taken) : [];
  const numbers = [
    ...poundsOf(sentence, sums),
    ...shares,
    ...spells,
    ...whole,
    ...counted,
    ...tallies(sentence, before, [...taken, ...counted.map(inSentence)]),
  ];
  return numbers.length > 0 ? numbers : trends(sentence);
}

/** The figures that a passage tells, in its order. */
export function figuresIn({ told, section, text }: Context): Found[] {
  return told.flatMap((sentence, index) =>
    figuresOf(sentence, section, text.slice(0, sentence.start), besideOf(told, index)),
  );
}
