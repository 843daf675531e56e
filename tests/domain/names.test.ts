import { describe, expect, it } from 'vitest';
import { daysBetween, formatAge, isoDay } from '../../src/domain/dates.ts';
import { forceLabel } from '../../src/domain/force.ts';
import { nearest } from '../../src/domain/nearest.ts';

describe('the short name of a force area', () => {
  it.each([
    ['dyfed-powys', 'Dyfed-Powys Police', 'Dyfed-Powys'],
    ['devon-and-cornwall', 'Devon and Cornwall Police', 'Devon and Cornwall'],
    ['devon-and-cornwall', 'Devon & Cornwall Police', 'Devon and Cornwall'],
    ['hampshire', 'Hampshire and Isle of Wight Constabulary', 'Hampshire'],
    ['hampshire', 'Constabulary of Hampshire', 'Hampshire'],
    ['city-of-london', 'City of London Police', 'City of London'],
    ['metropolitan', 'Metropolitan Police Service', 'Metropolitan'],
    ['kent', 'KENT POLICE', 'KENT'],
  ])('%s, named "%s", is %s', (id, name, label) => {
    expect(forceLabel({ id, name })).toBe(label);
  });
});

describe('ages', () => {
  it('count whole days, across leap days and clock changes', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-01-02', '2025-01-01')).toBe(-1);
  });

  it.each([
    [-1, 'not yet'],
    [0, '0 days'],
    [1, '1 day'],
    [59, '59 days'],
    [153, '5 months'],
    [2251, '6 y 1 m'],
  ])('%s days reads as "%s"', (days, text) => {
    expect(formatAge(days)).toBe(text);
  });

  it('are counted to the day on the local clock', () => {
    expect(isoDay(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
    expect(isoDay(new Date(2025, 0, 6, 0, 0))).toBe('2025-01-06');
  });
});

describe('the name that was most likely meant', () => {
  const kinds = ['funding', 'question', 'resolution', 'action', 'figure'];

  it('is the one that a slip of the finger would miss', () => {
    expect(nearest('fundnig', kinds)).toBe('funding');
    expect(nearest('Questions', kinds)).toBe('question');
  });

  it('is the one that begins so', () => {
    expect(nearest('resol', kinds)).toBe('resolution');
  });

  it('is none where nothing comes near', () => {
    expect(nearest('helicopter', kinds)).toBeUndefined();
    expect(nearest('', kinds)).toBeUndefined();
    expect(nearest('funding', [])).toBeUndefined();
    expect(nearest('f'.repeat(100_000), kinds)).toBeUndefined();
  });
});
