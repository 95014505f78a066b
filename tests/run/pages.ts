import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JSONReport } from '@playwright/test/reporter'
import type { Outcome } from './checks.ts'
import { findChromium } from './chromium.ts'
import { root, run } from './command.ts'

/** Runs the tests of the built pages in Chromium, and counts them. */
export async function runPageTests(onProgress: (line: string) => void): Promise<Outcome> {
  if (!existsSync(join(root, 'dist', 'index.html')))
    return { passed: 0, failed: 1, output: 'No built site in dist/, expected one: npm run build\n' }
  const folder = await mkdtemp(join(tmpdir(), 'page-tests-'))
  try {
    const chromium = await findChromium(onProgress)
    const report = join(folder, 'report.json')
    const { code, output } = await run(
      'playwright',
      ['test', '--config', 'tests/pages/playwright.config.ts', '--reporter', 'list,json'],
      {
        env: {
          CHROMIUM_PATH: chromium.path,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          // Playwright sees by itself whether colours are wanted, and warns of being told.
          NO_COLOR: undefined,
        },
        onProgress,
      },
    )
    const note = `${chromium.version}, ${chromium.origin}`
    if (!existsSync(report)) return { passed: 0, failed: 1, output, note }
    const { stats, errors } = JSON.parse(await readFile(report, 'utf8')) as JSONReport
    const failed = stats.unexpected + stats.flaky + errors.length
    return {
      passed: stats.expected,
      // Whatever Playwright is unhappy with must not pass for want of a number.
      failed: failed === 0 && code !== 0 ? 1 : failed,
      output,
      note: stats.skipped === 0 ? note : `${note}; ${stats.skipped} skipped`,
    }
  } catch (error) {
    return { passed: 0, failed: 1, output: `${String(error)}\n` }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
