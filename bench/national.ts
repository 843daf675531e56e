/**
 * A made-up national history in the dataset format: every force area, fourteen years, overlapping plans, six meetings a
 * year, about twenty-eight facts each, in the order in which they are read; text as long, themes and amounts as uneven
 * as in the real data. The same seed gives the same bytes. Nothing in it is a fact.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Document, FactRecord, Force, Funding, Kind, Plan } from '../src/domain/schema.ts';
import { THEMES } from '../src/domain/themes.ts';
import {
  ACTION_STATUSES,
  DELIVERY_STATUSES,
  FUNDING_FREQUENCIES,
  FUNDING_TYPES,
  QUESTION_OUTCOMES,
  RESOLUTION_OUTCOMES,
  STATED_BY,
} from '../src/domain/words.ts';

const FORCES = 43;
const FIRST_YEAR = 2012;
const YEARS = 14;
const FACTS_A_DOCUMENT = 28;
const WORDS =
  'panel commissioner budget precept grant officers community safety partnership neighbourhood rural roads victims service review report update plan delivery target performance estate fleet custody response contact centre staff recruitment training overspend reserve capital scheme funding bid county district town council hub partner programme project campaign survey demand volume recorded crime detection outcome complaint engagement confidence visit public meeting scrutiny question answer concern assurance £2m –'.split(
    ' ',
  );

/** How often each kind is there, as in the bundled data. */
const KIND_SHARES: readonly (readonly [Kind, number])[] = [
  ['delivery', 0.255],
  ['funding', 0.244],
  ['figure', 0.208],
  ['question', 0.108],
  ['resolution', 0.084],
  ['action', 0.079],
  ['priority', 0.022],
];

type Random = () => number;

function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
/** The first ones far more often than the last ones. */
const pickSkewed = <T>(random: Random, list: readonly T[]): T => list[Math.floor(list.length * random() ** 2.5)] as T;
const maybe = <T>(random: Random, share: number, value: () => T): T | null => (random() < share ? value() : null);

function sentence(random: Random, shortest: number, longest: number): string {
  const length = shortest + Math.floor(random() * (longest - shortest));
  let text = pick(random, WORDS);
  while (text.length < length) text += ` ${pick(random, WORDS)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1, longest - 1)}.`;
}

function kindOf(random: Random): Kind {
  let left = random();
  for (const [kind, share] of KIND_SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'delivery';
}

/** Few amounts are large: spread evenly over the orders of size from hundreds to hundreds of millions. */
function funding(random: Random): Funding {
  const stated = random() < 0.8;
  const perHousehold = random() < 0.2;
  const amount = perHousehold ? Math.round(random() * 30_000) / 100 : Math.round(10 ** (2.5 + 6 * random() ** 1.5));
  return {
    amountGbp: stated ? amount : null,
    amountMaxGbp: null,
    qualifier: stated ? (random() < 0.8 ? 'exact' : 'about') : null,
    type: perHousehold ? 'precept' : pickSkewed(random, FUNDING_TYPES),
    frequency: pick(random, FUNDING_FREQUENCIES),
    per: perHousehold ? 'household' : 'total',
    partOf: null,
    funder: maybe(random, 0.3, () => sentence(random, 8, 24)),
    recipient: maybe(random, 0.5, () => sentence(random, 8, 30)),
    purpose: maybe(random, 0.8, () => sentence(random, 15, 60)),
  };
}

function record(random: Random, id: string, document: string): FactRecord {
  const themes = [...new Set(Array.from({ length: 1 + Math.floor(1.6 * random()) }, () => pickSkewed(random, THEMES)))];
  const common = {
    id,
    document,
    paragraph: maybe(random, 0.9, () => 1 + Math.floor(random() * 60)),
    summary: sentence(random, 60, 200),
    statedBy: pick(random, STATED_BY),
    themes,
  };
  const kind = kindOf(random);
  switch (kind) {
    case 'funding':
      return { ...common, kind, funding: funding(random) };
    case 'question': {
      const outcome = pickSkewed(random, QUESTION_OUTCOMES);
      const answer = outcome === 'answered' ? sentence(random, 60, 160) : null;
      return { ...common, kind, question: { askedBy: 'panel member', answer, outcome } };
    }
    case 'resolution':
      return { ...common, kind, resolution: { outcome: pickSkewed(random, RESOLUTION_OUTCOMES) } };
    case 'action': {
      const owner = maybe(random, 0.8, () => sentence(random, 10, 30));
      return {
        ...common,
        kind,
        action: { owner, due: null, status: pickSkewed(random, ACTION_STATUSES) },
      };
    }
    case 'figure': {
      const value = Math.round(10 ** (5 * random()));
      const figure = { metric: sentence(random, 20, 60), value, direction: null, unit: 'offences' };
      return { ...common, kind, figure: { ...figure, qualifier: 'exact', asOf: null } };
    }
    case 'priority':
      return { ...common, kind, priority: { status: 'adopted' } };
    case 'delivery':
      return { ...common, kind, delivery: { status: pickSkewed(random, DELIVERY_STATUSES) } };
  }
}

/** Two four-year plans after another, and one that overlaps both. */
function plansOf(force: string): Plan[] {
  const span = (start: number, end: number): Plan => ({
    id: `${force}-${start}-${end}`,
    force,
    title: `Police and Crime Plan ${start} to ${end}`,
    start: String(start),
    end: String(end),
  });
  return [span(2013, 2017), span(2016, 2021), span(2021, 2025)];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A number as long as the highest one that there is, so that ids stand in the order in which they are counted. */
const padded = (number: number, most: number): string => String(number).padStart(String(most).length, '0');

export interface National {
  forces: Force[];
  plans: Plan[];
  documents: Document[];
  /** One record after the other, so that a million need not be in memory. */
  records(): Generator<FactRecord>;
}

/**
 * A national history of so many records.
 * @param count how many records; documents follow from it
 */
export function national(count: number, seed = 1): National {
  const random = randomFrom(seed);
  const forces = Array.from({ length: FORCES }, (_, index): Force => {
    const id = `area-${two(index + 1)}`;
    return { id, name: `Area ${two(index + 1)} Police`, area: id, panel: `${id} panel`, commissioner: 'Commissioner' };
  });
  const plans = forces.flatMap(({ id }) => plansOf(id));
  const meetings = Math.max(1, Math.round(count / FACTS_A_DOCUMENT / FORCES));
  const documents = Array.from({ length: FORCES * meetings }, (_, index): Document => {
    const force = (forces[Math.floor(index / meetings)] as Force).id;
    const meeting = index % meetings;
    const year = FIRST_YEAR + Math.floor((meeting * YEARS) / meetings);
    const plan = plansOf(force).find(({ start, end }) => Number(start) <= year && year <= Number(end));
    return {
      id: `${force}-${year}-${padded(meeting + 1, meetings)}`,
      force,
      url: `https://example.org/${force}/${meeting + 1}`,
      type: 'minutes',
      title: sentence(random, 20, 60),
      body: 'panel',
      bodyName: `${force} panel`,
      meetingDate: `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      published: null,
      plan: random() < 0.7 ? (plan?.id ?? null) : null,
      read: random() < 0.4 ? 'whole' : 'opening',
    };
  });
  return {
    forces,
    plans,
    documents,
    *records() {
      const most = Math.ceil(count / documents.length);
      for (const [place, { id }] of documents.entries()) {
        const [start, end] = [place, place + 1].map((share) => Math.floor((share * count) / documents.length));
        for (let number = 1; number <= Number(end) - Number(start); number++) {
          yield record(random, `${id}-${padded(number, most)}`, id);
        }
      }
    },
  };
}
