import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { manifestFile, searchFiles } from '../../../src/browser/search/index/shards/write.ts'
import type { SearchIndex } from '../../../src/publish/search-index.ts'
import { toScriptJson } from '../../../src/publish/text-safety.ts'
import { serve } from '../../pages/server.ts'
import { root } from '../../run/command.ts'
import type { Figure } from '../figures.ts'
import { contentHash } from './content-hash.ts'
import { knownItems } from './known-items.ts'

const phrases = 6
/** Milliseconds between letters, as somebody types who is quick at it. */
const betweenLetters = 90
const pause = 600

/** What is read of a trace: https://www.chromium.org/developers/how-tos/trace-event-profiling-tool/ */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * Types in the built site's search page, with a synthetic index in place of its own, and measures the
 * longest task of the main thread: its processor time, so that other programs do not count.
 *
 * @returns nothing where no site was built
 */
export async function measureTyping(index: SearchIndex, browser: Browser): Promise<Figure[]> {
  const dist = join(root, 'dist')
  if (!existsSync(join(dist, 'search', 'index.html'))) return []
  const site = await serve(dist)
  const page = await browser.newPage({ serviceWorkers: 'block' })
  try {
    await putIndex(page, searchFiles(index, contentHash))
    await page.goto(`${site.origin}/search/`)
    await page.getByRole('searchbox').click()
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
    for (const { words } of knownItems(index, 'exact', phrases, 5)) {
      await page.getByRole('searchbox').fill('')
      await page.getByRole('searchbox').pressSequentially(words, { delay: betweenLetters })
      await page.waitForTimeout(pause)
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[]
    }
    return [
      {
        name: `${index.quotes.length.toLocaleString('en')}, ours: longest task of the main thread while typing`,
        value: longestTask(traceEvents),
        unit: 'ms',
        target: { is: 'at most', bound: 16 },
      },
    ]
  } finally {
    await page.close()
    await site.close()
  }
}

/** Has the page search an index that is not its own. */
async function putIndex(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  const opening = toScriptJson(JSON.parse(files.get(manifestFile) ?? 'null') as object)
  await page.route('**/search/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/search/', '')
    const content = files.get(file)
    if (content !== undefined) {
      await route.fulfill({ contentType: 'application/json', body: content })
    } else if (file === '') {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({
        response,
        body: html.replace(/(?<=data-part="opening">)[^<]*/u, () => opening),
      })
    } else await route.continue()
  })
}

function longestTask(events: readonly TraceEvent[]): number {
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const times = events
    .filter(({ pid, tid, ph }) => pid === main?.pid && tid === main.tid && ph === 'X')
    .map(({ tdur = 0 }) => tdur / 1000)
  return Math.max(...times)
}
