import { expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

it('sets out a meeting as a table, whose items are headings with what was said below them', async () => {
  const minutes = `| Item | Subject | Minutes |
| --- | --- | --- |
| 1. | Vans | The Panel heard about vans. |
|  |  | • Two were on order. |
|  |  |  |
| 2. | Boats | None was on order. |`;
  expect(await blocksOf(minutes)).toEqual([
    'row Item | Subject | Minutes',
    'heading [1.] Vans',
    'paragraph The Panel heard about vans.',
    'item [•] Two were on order.',
    'heading [2.] Boats',
    'paragraph None was on order.',
  ]);
});

it('keeps the rows of other tables whole', async () => {
  const table = '| No | Subject | Decision |\n| 1. | Vans | Noted |\n| 2. | Boats | Noted |';
  expect(await blocksOf(table)).toEqual([
    'row No | Subject | Decision',
    'row 1. | Vans | Noted',
    'row 2. | Boats | Noted',
  ]);
});

it('takes a numbered row for what was said, not for a heading, where it is a sentence with who is to act beside it', async () => {
  const minutes = `| No | Notes | Action |
| 1 | LIGHTS. Two lamps are out on the quay. | B: Clerk |
| | Ropes were bought. A list is wanted. | C: Clerk |
| 2 | BOATS | Two are on order. |
| | None was on order. | |`;
  expect((await blocksOf(minutes)).slice(1)).toEqual([
    'item [1] LIGHTS. Two lamps are out on the quay. | B: Clerk',
    'paragraph Ropes were bought. A list is wanted. | C: Clerk',
    'heading [2] BOATS',
    'paragraph Two are on order.',
    'paragraph None was on order.',
  ]);
});
