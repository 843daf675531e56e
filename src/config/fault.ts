import { type Fault, formatFaults } from '../domain/faults.ts';

/** A configuration that says something wrong; the message tells every fault. */
export class ConfigError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.faults = faults;
  }
}
