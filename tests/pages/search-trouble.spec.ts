import type { Page } from '@playwright/test'
import { band, box, browse, holdScripts, links, results, someWords, status } from './search-page.ts'
import { expect, test } from './site.ts'

// What a service worker answers, a test cannot hold back.
test.use({ serviceWorkers: 'block' })

const index = /\/search\/(?!$|\?)/u

test('nothing is fetched for the search until the box is touched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/search/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /worker|offline/u.test(path) || index.test(path))).toEqual([])
  const fetched = page.waitForResponse(index)
  await box(page).focus()
  expect((await fetched).ok()).toBe(true)
})

test('a file of the index that does not arrive is told, and one can try again', async ({
  page,
}) => {
  let missing = true
  await page.route(index, (route) => (missing ? route.fulfill({ status: 503 }) : route.continue()))
  const words = await someWords(page)
  await box(page).fill(words)
  await expect(page.getByText('did not arrive').first()).toBeVisible()
  await expect(browse(page)).toBeVisible()
  await expect(status(page)).toContainText('did not arrive')
  missing = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(band(page, 'phrase')).toBeVisible()
  await expect(browse(page)).toBeHidden()
})

test('on a slow network the newest words are answered, and nothing is called too slow', async ({
  page,
}) => {
  await page.route(index, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await route.continue()
  })
  const words = await someWords(page)
  await box(page).fill('something else')
  await page.waitForTimeout(400)
  await box(page).fill(words)
  await expect(band(page, 'phrase').locator('mark').first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('longer than a second')).toHaveCount(0)
})

test('what was typed before the page could search is searched for', async ({ page }) => {
  const words = await someWords(page)
  const ready = await holdScripts(page)
  await page.goto('/search/', { waitUntil: 'commit' })
  await box(page).fill(words)
  ready()
  await expect(band(page, 'phrase')).toBeVisible()
  await expect(box(page)).toHaveValue(words)
  expect(new URL(page.url()).searchParams.get('q')).toBe(words)
})

/** Every answer of the worker comes a second time, after whatever came meanwhile. */
async function repeatAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = window.Worker
    window.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        this.addEventListener('message', (event) => {
          if (event.isTrusted)
            setTimeout(() => {
              this.dispatchEvent(new MessageEvent('message', { data: event.data as unknown }))
            }, 600)
        })
      }
    }
  })
}

test('an answer that comes late never replaces a newer one', async ({ page }) => {
  await repeatAnswers(page)
  const words = await someWords(page)
  await box(page).fill(words.split(' ')[0] ?? '')
  await expect(links(page).first()).toBeVisible()
  await box(page).fill(words)
  // One word has a band of that kind, too.
  await expect(band(page, 'phrase')).toContainText('Exact phrase')
  const shown = await results(page).innerText()
  await page.waitForTimeout(1000)
  expect(await results(page).innerText()).toBe(shown)
})

test('whoever went on to a result stays there when the answer is completed', async ({ page }) => {
  await repeatAnswers(page)
  const words = await someWords(page)
  await box(page).fill(words)
  await expect(links(page).first()).toBeVisible()
  const first = await links(page).first().elementHandle()
  await box(page).press('ArrowDown')
  // Words that the answer lacks, so that the results are made anew.
  await results(page).evaluate((part) => {
    part.append('More to come')
  })
  await page.waitForFunction((link) => !link.isConnected, first)
  await expect(links(page).first()).toBeFocused()
})

test('results that an answer repeats stay where they are', async ({ page }) => {
  await repeatAnswers(page)
  await box(page).fill(await someWords(page))
  await expect(links(page).first()).toBeVisible()
  const first = await links(page).first().elementHandle()
  await page.waitForTimeout(1000)
  expect(await page.evaluate((link) => link.isConnected, first)).toBe(true)
})

test('a search that takes over a second is ended, and the page says so', async ({ page }) => {
  // The first worker is as good as busy: nothing that it is told arrives.
  await page.addInitScript(() => {
    const Real = window.Worker
    let made = 0
    window.Worker = class extends Real {
      readonly isBusy = made++ === 0
      override postMessage(message: unknown): void {
        if (!this.isBusy) super.postMessage(message)
      }
    }
  })
  const words = await someWords(page)
  await page.goto(`/search/?q=${encodeURIComponent(words)}`)
  await expect(results(page).getByText('longer than a second')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(band(page, 'phrase')).toBeVisible()
})
