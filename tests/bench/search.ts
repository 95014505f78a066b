import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium, launchFlags } from '../run/chromium.ts'
import type { Figure } from './figures.ts'
import type { PartOptions } from './parts.ts'
import { bundle } from './search/bundle.ts'
import { engineNames, mostForOthers } from './search/engines.ts'
import { measureEngine, type Scripts } from './search/measure.ts'
import { syntheticIndex } from './search/archive.ts'
import { measureTyping } from './search/typing.ts'

const kilobyte = 1000

/** Search in synthetic archives, in Chromium: ours, fuse.js alone, MiniSearch and Pagefind. */
export async function measureSearch({ progress, sizes, engines }: PartOptions): Promise<Figure[]> {
  const scripts: Scripts = {
    'worker.js': await bundle(new URL('../../src/browser/search/worker.ts', import.meta.url)),
    'in-browser.js': await bundle(new URL('search/in-browser.ts', import.meta.url)),
  }
  const worker = gzipSync(scripts['worker.js']).length / kilobyte
  const figures: Figure[] = [
    { name: 'worker, compressed', value: worker, unit: 'kB', target: { is: 'at most', bound: 25 } },
  ]
  const { path } = await findChromium(progress)
  const browser = await chromium.launch({ executablePath: path, args: [...launchFlags] })
  try {
    for (const size of sizes) {
      const index = syntheticIndex(size, 1)
      for (const engine of engineNames) {
        if (engines.length > 0 && !engines.includes(engine)) continue
        if (engine !== 'ours' && size > mostForOthers) continue
        figures.push(...(await measureEngine(engine, index, scripts, browser, progress)))
        if (engine === 'ours') figures.push(...(await measureTyping(index, browser)))
      }
    }
  } finally {
    await browser.close()
  }
  return figures
}
