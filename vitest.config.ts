import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Styles are tested where a test says so; otherwise frames are plain text.
    env: { FORCE_COLOR: '0', NODE_ENV: 'test' },
    onConsoleLog: () => {
      throw new Error('a test wrote to the console');
    },
  },
});
