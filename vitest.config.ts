import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // CI counts the tests from a file.
    reporters: process.env['VITEST_RESULTS'] === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: process.env['VITEST_RESULTS'] ?? 'out/results.json' },
    projects: [
      { test: { name: 'own', include: ['test/**/*.test.{ts,js}'], exclude: ['test/system/**'], testTimeout: 30_000 } },
      { test: { name: 'system', include: ['test/system/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
})
