import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The tests in a pseudo-terminal run the built program.
    globalSetup: 'tests/support/build.ts',
    // No test changes what another one sees, so that what is loaded once serves them all.
    isolate: false,
    // One for each core; by itself it would leave one core unused, which is half of two.
    maxWorkers: '100%',
    // What waits for a process has deadlines of its own, which say what the screen shows.
    testTimeout: 60_000,
    // Styles are tested where a test says so; otherwise frames are plain text.
    env: { FORCE_COLOR: '0', NODE_ENV: 'test' },
    onConsoleLog: () => {
      throw new Error('a test wrote to the console');
    },
  },
});
