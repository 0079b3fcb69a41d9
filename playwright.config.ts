// The suites that drive the program as a person does: `browser` (the server shell in a real Chromium) and `electron`.
// A trace takes as long again as the test: `npm run test:browser -- --trace retain-on-failure` when one fails.
// Must not break: no browser is ever downloaded; scripts/test.mjs finds the machine's own and passes it in ASSAY_CHROMIUM.
import { defineConfig } from '@playwright/test'
import { quietChromium } from './tests/browser/program'

export default defineConfig({
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/traces',
  forbidOnly: true,
  workers: 2,
  // Dozens of key presses each, on machines that do other things besides.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'browser',
      testDir: 'tests/browser',
      use: { launchOptions: { executablePath: process.env['ASSAY_CHROMIUM'], args: quietChromium } },
    },
    { name: 'electron', testDir: 'tests/electron', workers: 1 },
  ],
})
