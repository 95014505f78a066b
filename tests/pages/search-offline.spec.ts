import { band, box, someWords } from './search-page.ts'
import { expect, test } from './site.ts'

test('once a search was made, it works without a network, and so does what was read', async ({
  page,
  context,
}) => {
  const words = await someWords(page)
  await box(page).fill(words)
  await expect(band(page, 'phrase')).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
  await page.goto('/method/')
  await page.goto('/search/')
  await box(page).fill(words)
  await expect(band(page, 'phrase')).toBeVisible()

  await context.setOffline(true)
  await page.goto('/method/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`/search/?q=${encodeURIComponent(words)}`)
  await expect(band(page, 'phrase')).toBeVisible()
})

test('a page comes from the network where there is one', async ({ page }) => {
  await page.goto('/search/')
  await box(page).focus()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
  await page.goto('/method/')
  const kept = await page.evaluate(async () => {
    const cache = await caches.open('pages')
    await cache.put('/method/', new Response('old', { headers: { 'content-type': 'text/html' } }))
    const { body } = await fetch('/method/')
    return new Response(body).text()
  })
  expect(kept).not.toBe('old')
})

test('reading alone keeps nothing and registers nobody', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.goto('/search/', { waitUntil: 'networkidle' })
  const registered = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  )
  expect(registered).toBe(0)
})
