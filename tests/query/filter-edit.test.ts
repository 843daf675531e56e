import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/query/field.ts';
import { completions } from '../../src/query/filter/complete.ts';
import { addTerm, dropLastTerm, narrows, quoteValue, termFor } from '../../src/query/filter/edit.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { bundledDataset, force, idsOf, makeDataset, money, record, runnerOf, viewOf } from '../support/dataset.ts';

const runner = runnerOf(makeDataset({ forces: [force('kent'), force('west-mercia')], records: [money('a', 5)] }));
const offered = (text: string, table: TableId = 'funding'): string[] =>
  completions(text, runner.vocabulary(table)).map(({ insert, start }) => text.slice(0, start) + insert);

describe('completions', () => {
  it('offer the fields that begin so', () => {
    expect(offered('fun')).toEqual(['funder:']);
    expect(offered('over -AM')).toEqual(['over -amount:']);
    expect(offered('i')).toContain('is:');
    expect(offered('ha')).toContain('has:');
  });

  it("offer the field's values", () => {
    expect(offered('theme:ru')).toEqual(['theme:rural-crime']);
    expect(offered('-force:')).toEqual(['-force:kent', '-force:west-mercia']);
    expect(offered('theme:covid-19,ru')).toEqual(['theme:covid-19,rural-crime']);
    expect(offered('type=gr')).toEqual(['type=grant']);
  });

  it('offer the flags of the table behind "is:", its fields behind "has:"', () => {
    expect(offered('is:')).toEqual(['is:unstated', 'is:part', 'is:whole', 'is:opening', 'is:noted', 'is:bookmarked']);
    expect(offered('is:part,un')).toEqual(['is:part,unstated']);
    expect(offered('has:amo')).toEqual(['has:amount']);
  });

  it('offer nothing where there is nothing to offer', () => {
    for (const text of ['', 'over ', 'wombat:x', 'type:grant', 'amount:', 'funder:h', '"two wo']) {
      expect(offered(text), text).toEqual([]);
    }
  });

  it('are always filters that can be read, once they have a value', () => {
    for (const { id } of TABLES) {
      for (const text of ['theme:', 'force:', 'is:', 'has:', 'kind:', 'type:']) {
        for (const filter of offered(text, id)) {
          expect(() => runner.run(viewOf(id, { filter })), `${id} ${filter}`).not.toThrow();
        }
      }
    }
  });
});

describe('a term', () => {
  it('is added at the end, once', () => {
    expect(addTerm('', 'type:grant')).toBe('type:grant');
    expect(addTerm('over  "two words" ', 'type:grant')).toBe('over "two words" type:grant');
    expect(addTerm('type:grant over', 'type:grant')).toBe('type:grant over');
    expect(addTerm('type:grant', '-type:grant')).toBe('type:grant -type:grant');
  });

  it('is taken off at the end', () => {
    expect(dropLastTerm('over "two words" type:grant')).toBe('over "two words"');
    expect(dropLastTerm('over "two words"')).toBe('over');
    expect(dropLastTerm('over')).toBe('');
    expect(dropLastTerm('')).toBe('');
  });

  it('has its value in quotes where it needs them', () => {
    expect(quoteValue('rural-crime')).toBe('rural-crime');
    expect(quoteValue('Home Office')).toBe('"Home Office"');
    expect(quoteValue('a,b')).toBe('"a,b"');
    expect(quoteValue('-5')).toBe('"-5"');
    expect(quoteValue('>=5')).toBe('">=5"');
    expect(quoteValue('')).toBe('""');
  });
});

describe('the term for rows like this cell', () => {
  const field = (type: Field['type']): Field => ({ id: 'f', title: 'F', about: '', type, value: () => null });

  it('says the value, or that there is none', () => {
    expect(termFor(field('choice'), 'rural-crime', false)).toBe('f:rural-crime');
    expect(termFor(field('choice'), 'rural-crime', true)).toBe('-f:rural-crime');
    expect(termFor(field('text'), 'Home Office', false)).toBe('f="Home Office"');
    expect(termFor(field('money'), 550_000, false)).toBe('f:550000');
    expect(termFor(field('list'), ['a', 'b'], true)).toBe('-f:a -f:b');
    expect(termFor(field('text'), null, false)).toBe('-has:f');
    expect(termFor(field('text'), null, true)).toBe('has:f');
    expect(termFor(field('list'), [], false)).toBe('-has:f');
  });

  it('keeps the row that it was made from, and negated leaves it out, in every column of every table', async () => {
    const dataset = await bundledDataset();
    const bundled = runnerOf(dataset);
    for (const { id, columns } of TABLES) {
      const { rows } = bundled.run(viewOf(id, { sort: [] }));
      for (const row of rows.filter((_, index) => index % Math.ceil(rows.length / 5) === 0)) {
        for (const column of columns) {
          const value = column.value(row);
          const like = bundled.run(viewOf(id, { filter: termFor(column, value, false) }));
          expect(idsOf(like), `${id} ${termFor(column, value, false)}`).toContain(row.id);
          const others = bundled.run(viewOf(id, { filter: termFor(column, value, true) }));
          expect(idsOf(others), `${id} ${termFor(column, value, true)}`).not.toContain(row.id);
        }
      }
    }
  });

  it.each(['5,000', 'say "when"', '-x', 'a:b', '>=5', '2019..2020', 'x\ny', ' ', '£', '"', 'ünï', '\u001b[31m'])(
    'holds for the awkward text %j',
    (unit) => {
      const own = runnerOf(
        makeDataset({
          records: [
            record('figure', 'this', { figure: { unit } }),
            record('figure', 'other', { figure: { unit: 'x' } }),
          ],
        }),
      );
      const column = own.vocabulary('figures').fields.get('unit') as Field;
      expect(idsOf(own.run(viewOf('figures', { filter: termFor(column, unit, false) })))).toEqual(['this']);
      expect(idsOf(own.run(viewOf('figures', { filter: termFor(column, unit, true) })))).toEqual(['other']);
    },
  );
});

describe('a filter that narrows another one', () => {
  it.each([
    ['cus', 'custody'],
    ['custody', 'custody fleet'],
    ['custody ', 'custody -fleet'],
    ['theme:rural-crime', 'theme:rural-crime x'],
    ['is:open cus', 'is:open cust'],
  ])('%s, %s: it does', (from, to) => expect(narrows(from, to)).toBe(true));

  it.each([
    ['-cus', '-custody'],
    ['custody', 'fleet'],
    ['theme:rural', 'theme:rural-crime'],
    ['theme:a', 'theme:a,b'],
    ['amount', 'amount>5'],
    ['"cus', '"custody"'],
    ['amount>1', 'amount>10'],
    ['custody', 'custod'],
  ])('%s, %s: nobody can say', (from, to) => expect(narrows(from, to)).toBe(false));
});
