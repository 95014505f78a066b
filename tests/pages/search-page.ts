/** What tests of the search and the check do on their pages. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const box = (page: Page) => page.getByRole('searchbox')
export const results = (page: Page) => page.locator('[data-part="results"]')
export const links = (page: Page) => results(page).locator('[data-result]')
export const band = (page: Page, name: string) => page.locator(`[data-band="${name}"]`)
export const facets = (page: Page) => page.getByRole('navigation', { name: 'Narrow the results' })
export const browse = (page: Page) => page.locator('[data-part="browse"]')
export const status = (page: Page) => page.locator('main [role="status"]')

/** A direct quote that the site has, whatever its archive holds: its words, and its speaker's name. */
export async function someQuote(page: Page): Promise<{ words: string; speaker: string }> {
  await page.goto('/quotes/kind/direct/')
  const quotes = await page.locator('.entry').evaluateAll((entries) =>
    entries.map((entry) => ({
      words: entry.querySelector('.entry-words p')?.textContent ?? '',
      speaker: entry.querySelector('.entry-who a')?.textContent ?? '',
    })),
  )
  const found = quotes.find(
    ({ words, speaker }) => speaker !== '' && wordsIn(words).length >= 8 && !words.includes('-'),
  )
  if (!found) throw new Error('The site has no direct quote of eight words.')
  return found
}

/** @example wordsIn('“No,” she said') // ['No', 'she', 'said'] */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? []

/** Five words in a row of a quote that the site has; ends on the search page. */
export async function someWords(page: Page): Promise<string> {
  const { words } = await someQuote(page)
  await page.goto('/search/')
  return wordsIn(words).slice(0, 5).join(' ')
}

/** From now on no script arrives, as on a slow network, until the function that comes out is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'script') await promise
    await route.continue()
  })
  return () => {
    resolve(undefined)
  }
}

/** What axe finds, and where. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

/** Runs something at each width and in each colour scheme that matters. */
export async function everywhere(
  page: Page,
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await look(`${width} pixels, ${colorScheme}`)
    }
  }
}

/** How far the page is wider than the screen, with text at twice its size too. */
export async function overflow(page: Page): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [width, text] of [
    [320, 100],
    [390, 100],
    [390, 200],
    [640, 200],
    [1280, 200],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`
      return document.documentElement.scrollWidth - innerWidth
    }, text)
    if (over > 0) found[`${width} pixels, text at ${text}%`] = over
  }
  return found
}
