import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { band, box, someQuote, someWords } from './search-page.ts'
import { expect, test } from './site.ts'

test.use({ serviceWorkers: 'block' })

/** Most bytes of scripts, compressed: the page's own, and its worker's. */
const limits = { page: 20_000, worker: 25_000 }

/** Collects the sizes of scripts from now on. */
function scriptSizes(page: Page): () => Promise<{ page: number; worker: number }> {
  const pending: Promise<{ url: string; bytes: number }>[] = []
  page.on('response', (response) => {
    if (!(response.headers()['content-type'] ?? '').includes('javascript')) return
    pending.push(
      response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })),
    )
  })
  return async () => {
    const sizes = await Promise.all(pending)
    const sum = (isWorker: boolean): number =>
      sizes
        .filter(({ url }) => url.includes('worker') === isWorker)
        .reduce((total, { bytes }) => total + bytes, 0)
    return { page: sum(false), worker: sum(true) }
  }
}

test('the scripts of the search are light, and its worker is', async ({ page }) => {
  const words = await someWords(page)
  await page.goto('/method/')
  const sizes = scriptSizes(page)
  await page.goto('/search/')
  await box(page).fill(words)
  await expect(band(page, 'phrase')).toBeVisible()
  const { page: own, worker } = await sizes()
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThanOrEqual(limits.page)
  expect(worker).toBeGreaterThan(0)
  expect(worker).toBeLessThanOrEqual(limits.worker)
})

test('the scripts of a check are light', async ({ page }) => {
  const { words } = await someQuote(page)
  const sizes = scriptSizes(page)
  await page.goto(`/check/?q=${encodeURIComponent(words)}`)
  await expect(page.locator('[data-verdict]')).toBeVisible()
  expect((await sizes()).page).toBeLessThanOrEqual(limits.page)
})
