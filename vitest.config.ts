import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 30_000,
    // many tests wait for a program, a browser or a server of their own: a worker for each core, not one less
    maxWorkers: '100%',
  },
});
