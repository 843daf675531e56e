import { describe, expect, it } from 'vitest';
import { fieldsOf, isObject, withValue } from '../../src/domain/fields.ts';
import type { FactRecord } from '../../src/domain/schema.ts';
import { money } from '../support/dataset.ts';

const grant = money('m-1', 500, { recipient: 'Bargate' }) as FactRecord;

describe('the fields of a record', () => {
  it('are its values by JSON path, a list being one of them', () => {
    const fields = new Map(fieldsOf(grant));
    expect(fields.get('funding.amountGbp')).toBe(500);
    expect(fields.get('funding.recipient')).toBe('Bargate');
    expect(fields.get('themes')).toEqual(['workforce']);
    expect(fields.has('funding')).toBe(false);
  });

  it('are not what makes it this record', () => {
    const paths = fieldsOf(grant).map(([path]) => path);
    for (const fixed of ['id', 'kind', 'document']) expect(paths).not.toContain(fixed);
  });

  it('take another value in a copy, and the record stays as it was', () => {
    const copy = withValue(grant, 'funding.amountGbp', 900) as FactRecord;
    expect(new Map(fieldsOf(copy))).toEqual(new Map(fieldsOf(grant)).set('funding.amountGbp', 900));
    expect(new Map(fieldsOf(grant)).get('funding.amountGbp')).toBe(500);
  });

  it.each([
    ['an object', {}, true],
    ['a list', [], false],
    ['nothing', null, false],
    ['a text', 'a', false],
  ])('only objects have fields: %s', (_, value, has) => {
    expect(isObject(value)).toBe(has);
  });
});
