/** The fields of records as people know them. */
import { capital } from '../domain/text.ts';
import { TABLES } from './registry.ts';

/** The titles of the columns that show one field alone, by its JSON path. */
const TITLES = new Map(
  TABLES.flatMap(({ columns }) => columns).flatMap(({ shows = [], title }): [string, string][] =>
    shows.length === 1 ? [[shows[0] as string, title]] : [],
  ),
);

/**
 * What a field of a record is called: as the column that shows it, else in words made from its path.
 * @param path JSON path, as `funding.amountMaxGbp`: Amount max in pounds; of an item in a list, as `themes[0]`, the list
 */
export function fieldTitle(path: string): string {
  const field = path.replace(/\[\d+\]$/, '');
  const key = field.split('.').at(-1) ?? '';
  const words = key.replace(/Gbp$/, 'InPounds').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return TITLES.get(field) ?? capital(words);
}
