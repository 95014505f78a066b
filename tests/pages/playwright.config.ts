import { availableParallelism } from 'node:os'
import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findChromium, launchFlags } from '../run/chromium.ts'

// Kept in the environment, so that the workers that read this file again do not search again.
process.env['CHROMIUM_PATH'] ??= (
  await findChromium((line) => process.stderr.write(`${line}\n`))
).path

/** Tests of the built site in a browser: `npx playwright test --config tests/pages/playwright.config.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  reporter: 'list',
  // A busy machine is slow, not wrong: these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: [...launchFlags] },
    // What moves would have to be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
})
