import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'own', include: ['test/**/*.test.ts'], exclude: ['test/system/**'], testTimeout: 30_000 } },
      { test: { name: 'system', include: ['test/system/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
})
