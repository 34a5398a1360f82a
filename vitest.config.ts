import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // a machine may be five times slower, and what hangs is noticed all the same
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // many tests wait for a program, a browser or a server of their own: a worker for each core, not one less
    maxWorkers: '100%',
    // no module keeps state, so that files may share what is loaded: it halves the run
    isolate: false,
  },
});
