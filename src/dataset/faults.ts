/** A dataset that cannot be opened. */
import { type Fault, formatFaults } from '../domain/faults.ts';

/** A dataset that cannot be opened: `unreadable` when its bytes cannot be had, `invalid` when they say something wrong. */
export class DatasetError extends Error {
  readonly kind: 'unreadable' | 'invalid';
  readonly faults: readonly Fault[];
  constructor(kind: 'unreadable' | 'invalid', faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.kind = kind;
    this.faults = faults;
  }
}
