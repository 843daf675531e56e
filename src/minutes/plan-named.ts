/** Which police and crime plan a document names, and its period. */

/** A plan as a document names it. */
export interface NamedPlan {
  title: string;
  start: string | null;
  end: string | null;
}

const MONTH = String.raw`(?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) )?`;
const YEARS = String.raw`${MONTH}(?<start>20\d\d)(?: ?[-–—/] ?| (?:to|until|and) )${MONTH}(?<end>20\d\d|\d\d)(?!\d)`;
/** The words of a plan's name, of which two at least stand in a list: "Police, Crime and Justice Plan". */
const BASE = `(?:Police|Policing)(?:(?:,? and|,| &|,? and the) (?:Fire|Rescue|Crime|Justice|Criminal Justice|Victims['’]?|Community Safety|Public Safety))+(?: (?:Prevention|Reduction))? Plan`;
/** A plan with a name of its own: "Safer West Mercia Plan". A plan that belongs to other bodies has other words. */
const OWN = String.raw`Safer (?:\p{Lu}[\p{L}'’-]+ ){1,4}Plan|Community Safety and Criminal Justice Plan`;
const EDITION = `(?:(?<edition>updated|refreshed|revised|renewed) )?`;

/** The ways in which a plan is named, the clearest first. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `${EDITION}(?<name>${BASE}|${OWN})[,:]?(?: for| from| covering)?(?: the)?(?: (?:years?|period))? ?[-–—(]* ?${YEARS}`,
    'giu',
  ),
  new RegExp(`${YEARS} ${EDITION}(?<name>${BASE}|${OWN})`, 'giu'),
  new RegExp(
    String.raw`${EDITION}(?<name>${BASE}) (?:(?:to|until) (?<end>20\d\d)|(?:from )?(?<start>20\d\d))(?![\d/–-])`,
    'giu',
  ),
  new RegExp(`${EDITION}(?<name>${OWN})`, 'gu'),
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `21` as the year that it ends, after the year that it starts in. */
function wholeYear(end: string, start: string): string {
  return end.length === 4 ? end : start.slice(0, 2) + end;
}

function planOf(groups: Readonly<Record<string, string | undefined>>): NamedPlan | null {
  const { edition, name = '', start, end } = groups;
  const last = end && start ? wholeYear(end, start) : end;
  if (start && last && last < start) return null;
  // Minutes write "police and crime plan" in small letters too; a title has capitals.
  const title = name.replace(/\p{L}+/gu, (word) =>
    /^(?:and|the|of|for)$/i.test(word) ? word.toLowerCase() : capital(word),
  );
  const years = start && end ? `${start}${end.length === 2 ? '/' : '-'}${end}` : (start ?? (end && `to ${end}`));
  return {
    title: [edition && capital(edition.toLowerCase()), title, years].filter(Boolean).join(' '),
    start: start ?? null,
    end: last ?? null,
  };
}

/**
 * The plan that a document names.
 * @param parts the document's text, what counts most first: its title, its head, all of it
 * @returns null where no plan is told by its years or by a name of its own
 */
export function planNamed(parts: readonly string[]): NamedPlan | null {
  for (const part of parts) {
    for (const way of WAYS) {
      for (const { groups } of part.matchAll(way)) {
        const plan = groups && planOf(groups);
        if (plan) return plan;
      }
    }
  }
  return null;
}
