/** The dataset itself. */
import { asking, type Command, PANES } from './command.ts';

export const DATA: readonly Command[] = [
  {
    id: 'reload',
    group: 'Work',
    keys: ['r'],
    modes: PANES,
    label: 'Read the dataset again; the table of changes has what differs',
    run: ({ state }) => asking(state, { type: 'reload' }),
  },
];
