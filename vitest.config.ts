import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves one processor idle; on the two of a small machine that doubles the wait.
    maxWorkers: '100%',
  },
})
