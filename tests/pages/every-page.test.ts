import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What another colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page as it stands, with the place and what to do. */
async function barriers(page: Page, scheme: 'light' | 'dark'): Promise<object[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (
    scheme === 'light' ? axe.withTags(rules) : axe.withRules(colourRules)
  ).analyze()
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
}

test('the site has every type of page', () => {
  const names = pageTypes.map(({ name }) => name)
  const expected = ['/', '/404.html', '/articles/…/', '/method/', '/q/…/', '/quotes/', '/search/']
  const people = ['/speakers/', '/speakers/…/', '/topics/', '/topics/…/']
  expect(names).toEqual(expect.arrayContaining([...expected, ...people]))
})

for (const { name, path } of pageTypes) {
  test(`${name} can be used by everybody, on a phone and a desk, by day and by night`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await barriers(page, colorScheme), `${width} pixels, ${colorScheme}`).toEqual([])
      }
    }
  })

  test(`${name} does not scroll sideways on a narrow screen`, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    }
  })

  test(`${name} asks no other host for anything`, async ({ page, baseURL }) => {
    const asked: string[] = []
    const errors: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('response', (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    const strangers = asked.filter(
      (url) => !/^(?:data|blob):/u.test(url) && new URL(url).origin !== baseURL,
    )
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
  })

  test.describe(() => {
    test.use({ javaScriptEnabled: false })

    test(`${name} shows its content without JavaScript`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const text = await page.locator('main').innerText()
      expect(text.length).toBeGreaterThan(100)
      // A button that only a script answers would be a promise not kept.
      await expect(page.locator('button:visible')).toHaveCount(0)
    })
  })
}
