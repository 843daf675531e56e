#!/usr/bin/env -S node --min-semi-space-size=32
// The launcher. It must parse on a Node that is too old for the program, so that it can say so: no static imports and
// no syntax younger than ES2017; and it decides what libraries read while they load.

const OLDEST_NODE = 22;

function prepare(env: NodeJS.ProcessEnv, argv: readonly string[]): void {
  // Ink's colour library does not honour NO_COLOR.
  if (env.NO_COLOR || env.TERM === 'dumb' || argv.includes('--no-color')) env.FORCE_COLOR = '0';
  if (env.NODE_ENV === undefined) env.NODE_ENV = 'production';
}

async function launch(argv: readonly string[]): Promise<void> {
  const { createRequire } = await import('node:module');
  const { load } = createRequire(import.meta.url)('./chunks.cjs') as typeof import('./chunks.ts');
  if (argv.length === 0) {
    const { start } = load('./start.cjs') as typeof import('./cli/start.ts');
    process.exitCode = await start();
  } else {
    const { run } = load('./program.cjs') as typeof import('./cli/program.ts');
    process.exitCode = await run(argv);
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Beatbook found Node ${process.versions.node} and needs Node ${OLDEST_NODE} or later; ` +
      `in its folder, "npm start" uses the right one.\n`,
  );
  process.exitCode = 2;
} else {
  prepare(process.env, process.argv);
  void launch(process.argv.slice(2));
}
