/**
 * Ink's layout engine. In the bundle this module stands in the place of the engine's own, which waits for WebAssembly
 * while it loads; what is loaded with `require` cannot wait. So it has to be loaded before Ink is.
 */
import { loadYoga, type Yoga } from 'yoga-layout/load';

let yoga: Yoga;

export { yoga as default };

/** Makes the engine ready. */
export async function loadLayout(): Promise<void> {
  yoga = await loadYoga();
}
