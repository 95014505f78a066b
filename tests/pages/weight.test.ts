import { gzipSync } from 'node:zlib'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

/** Most bytes a page may bring with it, compressed: all of it, and its scripts. */
const limits = { all: 100_000, scripts: 8_000 }

for (const { name, path } of pageTypes) {
  test(`${name} is light`, async ({ page }) => {
    const sizes: { url: string; script: boolean; bytes: number }[] = []
    const pending: Promise<void>[] = []
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? ''
      const read = async (): Promise<void> => {
        const body = await response.body()
        // Fonts and pictures are compressed already.
        const bytes = /^(?:font|image\/(?!svg))/u.test(type) ? body.length : gzipSync(body).length
        sizes.push({ url: response.url(), script: type.includes('javascript'), bytes })
      }
      pending.push(read())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await Promise.all(pending)
    const sum = (list: typeof sizes): number => list.reduce((total, { bytes }) => total + bytes, 0)
    const inline = await page
      .locator('script:not([src]):not([type="application/ld+json"])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent).join(''))
    const scripts =
      sum(sizes.filter(({ script }) => script)) + (inline === '' ? 0 : gzipSync(inline).length)
    expect(sum(sizes), JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(limits.all)
    expect(scripts, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(limits.scripts)
  })
}
