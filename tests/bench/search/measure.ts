import type { Browser, Page } from '@playwright/test'
import { searchFiles } from '../../../src/browser/search/index/shards/write.ts'
import type { SearchIndex } from '../../../src/publish/search-index.ts'
import { median, type Figure } from '../figures.ts'
import { contentHash } from './content-hash.ts'
import type { EngineName } from './engines.ts'
import type { Bench } from './in-browser.ts'
import { chanceFirst, knownItems, recalls } from './known-items.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { queriesOf } from './queries.ts'
import { fourG, noNetwork, serveSlowly, type BenchServer } from './server.ts'
import { targetFor } from './targets.ts'

declare const bench: Bench

const coldStarts = 9
const warmQueries = 100
const items = 200

/** The scripts that are measured, by their paths. */
export type Scripts = Readonly<Record<'worker.js' | 'in-browser.js', string>>

/**
 * Measures one engine with one archive: bytes, requests and time before the first result, time of warm
 * queries, memory, known items.
 */
export async function measureEngine(
  engine: EngineName,
  index: SearchIndex,
  scripts: Scripts,
  browser: Browser,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const size = index.quotes.length
  const figures: Figure[] = []
  const put = (name: string, value: number, unit: string): void => {
    const target = engine === 'ours' ? targetFor(size, name) : undefined
    const figure = { name: `${size.toLocaleString('en')}, ${engine}: ${name}`, value, unit }
    figures.push(target ? { ...figure, target } : figure)
  }
  const files = await filesOf(engine, index)
  const server = await serveSlowly(
    (path) =>
      path === ''
        ? '<!doctype html><title>Search</title><script type="module" src="/in-browser.js"></script>'
        : (files.get(path) ?? (path in scripts ? scripts[path as keyof Scripts] : null)),
    (path) => files.has(path),
  )
  try {
    progress(`${size} quotes, ${engine}: first results`)
    const phrases = knownItems(index, 'exact', coldStarts, 3).map(({ words }) => words)
    const cold: { bytes: number; requests: number; time: number }[] = []
    for (const words of phrases) {
      const page = await openPage(browser, server)
      server.use(fourG)
      server.sent()
      const time = await page.evaluate(([name, text]) => bench.first(name, text), [
        engine,
        words,
      ] as const)
      cold.push({ ...server.sent(), time })
      server.use(noNetwork)
      await page.context().close()
    }
    put('kB before the first result', median(cold.map(({ bytes }) => bytes)) / 1000, 'kB')
    put('requests before the first result', median(cold.map(({ requests }) => requests)), '')
    put('first result on 4G', median(cold.map(({ time }) => time)), 'ms')

    const page = await openPage(browser, server)
    await page.evaluate(([name, text]) => bench.first(name, text), [engine, 'harbour'] as const)
    for (const [kind, queries] of Object.entries(queriesOf(index, warmQueries))) {
      progress(`${size} quotes, ${engine}: ${kind}`)
      const some = engine === 'fuse' && size > 10_000 ? queries.slice(0, 10) : queries
      const times = await page.evaluate((all) => bench.times(all), some)
      put(`${kind}, warm, half within`, median(times), 'ms')
      put(`${kind}, warm, 95 % within`, quantile(times, 0.95), 'ms')
    }
    const firsts: number[] = []
    for (const recall of recalls) {
      progress(`${size} quotes, ${engine}: known items, ${recall}`)
      const count = engine === 'fuse' && size > 10_000 ? items / 5 : items
      const known = knownItems(index, recall, count, 7)
      const places: number[] = []
      for (const { words, id } of known)
        places.push((await page.evaluate((text) => bench.ask(text), words)).indexOf(id))
      const share = (within: number): number =>
        (100 * places.filter((place) => place >= 0 && place < within).length) / count
      firsts.push(share(1))
      put(`${recall}, first`, share(1), '%')
      put(`${recall}, in the first ten`, share(10), '%')
      if (engine === 'ours' && recall !== 'typo') {
        const chance = 100 * chanceFirst(index, known, recall === 'exact')
        put(`${recall}, first by chance`, chance, '%')
        put(`${recall}, first above chance`, share(1) - chance, 'points')
      }
    }
    if (engine === 'ours')
      put('typo, first below exact', (firsts[0] ?? 0) - (firsts[2] ?? 0), 'points')
    put('first, mean of four', firsts.reduce((sum, one) => sum + one, 0) / firsts.length, '%')
    put('memory', (await memoryOf(page)) / 1e6, 'MB')
    await page.context().close()
  } finally {
    server.close()
  }
  return figures
}

async function filesOf(
  engine: EngineName,
  index: SearchIndex,
): Promise<ReadonlyMap<string, Buffer | string>> {
  if (engine === 'pagefind') return pagefindFiles(index)
  if (engine === 'ours')
    return new Map(
      [...searchFiles(index, contentHash)].map(([file, text]) => [`search/${file}`, text]),
    )
  const texts = index.quotes.map((row) => [
    row[0],
    row[8].join(' '),
    row[2].map((speaker) => index.speakers[speaker]?.[1] ?? '').join(' '),
  ])
  return new Map([['texts.json', JSON.stringify(texts)]])
}

async function openPage(browser: Browser, server: BenchServer): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  await page.goto(`${server.origin}/`)
  await page.waitForFunction(() => 'bench' in globalThis)
  return page
}

/** Memory of the page and its workers, in bytes; of the page alone where the browser does not tell. */
function memoryOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const own = performance as unknown as {
      measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>
      memory?: { usedJSHeapSize: number }
    }
    const measured = await Promise.race([
      own.measureUserAgentSpecificMemory?.().catch(() => null),
      new Promise<null>((resolve) =>
        setTimeout(() => {
          resolve(null)
        }, 30_000),
      ),
    ])
    return measured?.bytes ?? own.memory?.usedJSHeapSize ?? Number.NaN
  })
}

/** @example quantile([1, 2, 3, 4], 0.5) // 3 */
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN
