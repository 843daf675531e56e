/** Everything that is fuzzed. A new way in is one file, and one line here. */
import { configTarget } from './config-text.ts';
import { datasetText } from './dataset-text.ts';
import { filterText } from './filter-text.ts';
import { hostileScreen } from './hostile-screen.ts';
import { packedRecords } from './packed-records.ts';
import type { Target } from './target.ts';
import { viewFlagsTarget } from './view-flags.ts';
import { viewLine } from './view-line.ts';
import { workspaceTarget } from './workspace-text.ts';

export const TARGETS = [
  datasetText,
  packedRecords,
  workspaceTarget,
  configTarget,
  filterText,
  viewFlagsTarget,
  viewLine,
  hostileScreen,
] as readonly Target[];
