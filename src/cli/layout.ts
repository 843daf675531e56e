/** Loading a screen. */

/** Loads what draws, after its layout engine, which Ink takes as it loads. */
export async function afterLayout<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  const { loadLayout } = await import('../ui/yoga.ts');
  await loadLayout();
  return load();
}
