import { defineConfig } from 'vitest/config'

/**
 * The tests that run in one process on the sources: no build, no command line, no threads, no database. A fixed seed keeps the
 * names of properties the same from run to run, and fewer runs keep a mutant short.
 */
export default defineConfig({
  test: {
    include: [
      'test/quantity/**/*.test.ts',
      'test/rule/**/*.test.ts',
      'test/readings/**/*.test.ts',
      'test/examples/examples.test.ts',
      'test/agreement/{laws,batch}.test.ts',
      'test/rules/**/*.test.ts',
    ],
    exclude: ['test/rules/new-programme.test.ts', 'test/quantity/time-zone.test.ts'],
    setupFiles: ['test/support/mutation.ts'],
    testTimeout: 60_000,
  },
})
