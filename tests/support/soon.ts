import { vi } from 'vitest';

/** How long a test waits for what must come; far longer than it takes, also where the machine has much else to do. */
const DEADLINE_MS = 20_000;
const INTERVAL_MS = 5;

/** Waits until a check holds. */
export function soon<Result>(check: () => Result): Promise<Result> {
  return vi.waitFor(check, { timeout: DEADLINE_MS, interval: INTERVAL_MS });
}
