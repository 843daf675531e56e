/** Everything that is fuzzed. A new way in is one file, and one line here. */
import { datasetText } from './dataset-text.ts';
import { filterText } from './filter-text.ts';
import { hostileScreen } from './hostile-screen.ts';
import type { Target } from './target.ts';
import { viewFlagsTarget } from './view-flags.ts';

export const TARGETS = [datasetText, filterText, viewFlagsTarget, hostileScreen] as readonly Target[];
