import { configDefaults, defineConfig } from 'vitest/config'

/** Functions that keep nothing but what they computed: their tests share what they import, which takes longer than most of them. */
const pure = ['test/{agreement,kernel,readings,rule,rules}/**/*.test.ts', 'test/quantity/**/!(time-zone).test.ts']

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves one processor idle; on the two of a small machine that doubles the wait.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...pure] },
      },
    ],
  },
})
