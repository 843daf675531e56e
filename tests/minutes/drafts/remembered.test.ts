import { expect, it } from 'vitest';
import { remembered } from '../../../src/minutes/drafts/remembered.ts';

it('asks once for each text', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => asked.push(text) && text.length);
  expect([lengthOf('the panel'), lengthOf('noted'), lengthOf('the panel')]).toEqual([9, 5, 9]);
  expect(asked).toEqual(['the panel', 'noted']);
});

it('forgets what was asked long ago, and still answers', () => {
  const asked: string[] = [];
  const upper = remembered((text) => asked.push(text) && text.toUpperCase());
  for (let at = 0; at < 2000; at++) upper(`point ${at}`);
  expect(upper('point 0')).toBe('POINT 0');
  expect(asked.filter((text) => text === 'point 0')).toHaveLength(2);
});
