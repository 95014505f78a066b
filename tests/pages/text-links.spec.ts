import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { dist } from './dist.ts'
import { expect, test } from './site.ts'

const article = `/${globSync('articles/*/index.html', { cwd: dist })[0]?.replace('index.html', '') ?? ''}`
const quotePages = globSync('q/*/index.html', { cwd: dist }).map(
  (file) => `/${file.slice(0, -'index.html'.length)}`,
)

/** A text directive, read by itself: https://wicg.github.io/scroll-to-text-fragment/#syntax. */
function directiveOf(link: string): { prefix: string; terms: string[]; suffix: string } {
  const parts = (/:~:text=(.+)$/u.exec(link)?.[1] ?? '').split(',')
  const prefix = parts[0]?.endsWith('-') === true ? (parts.shift() ?? '').slice(0, -1) : ''
  const suffix = parts.at(-1)?.startsWith('-') === true ? (parts.pop() ?? '').slice(1) : ''
  const [before = '', after = '', ...terms] = [prefix, suffix, ...parts].map(decodeURIComponent)
  return { prefix: before, terms, suffix: after }
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

/** Everything that a reader of the article’s page can find, in the order of the page. */
async function bodyOf(page: Page): Promise<string> {
  await page.goto(article)
  return folded(
    await page.locator('[data-article-body]').evaluate((element) => {
      const body = element.cloneNode(true) as Element
      for (const added of body.querySelectorAll('[data-added]')) added.remove()
      return body.textContent
    }),
  )
}

test('the link of every quote to its place names words that stand there once', async ({ page }) => {
  const body = await bodyOf(page)
  expect(quotePages.length).toBeGreaterThan(10)
  for (const path of quotePages) {
    await page.goto(path)
    const links = page.locator('main a[href*=":~:text="]')
    const link = (await links.count()) === 0 ? '' : await links.first().getAttribute('href')
    const { prefix, terms, suffix } = directiveOf(link ?? '')
    const named = folded([prefix, terms[0], terms.length === 1 ? suffix : ''].join(' '))
    expect(named, path).not.toBe('')
    expect(body.split(named), `${path}: ${named}`).toHaveLength(2)
  }
})

test('a browser that knows no ids but the words finds the quote by them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  for (const path of quotePages) {
    await page.goto(path)
    const link = await page.locator('main a[href*=":~:text="]').first().getAttribute('href')
    const id = path.split('/')[2] ?? ''
    await page.goto('about:blank')
    await page.goto(link?.replace(`#${id}:~:`, '#:~:') ?? '')
    await expect(page.locator(`[data-quote="${id}"]`).first(), path).toBeInViewport()
  }
})

test('selected words have a link that is copied by the keyboard and leads back to them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(article)
  const paragraph = page.locator('[data-article-body] > p:not([data-added])').last()
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.dblclick({ position: { x: 30, y: 10 } })
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '')
  expect(selected.split(' ').length).toBeGreaterThan(2)
  const button = page.getByRole('button', { name: 'Copy link to the selected words' })
  await expect(button).toBeVisible()
  // Tab goes from the selection to what stands next: links in the block, then the offer behind it.
  const links = await paragraph.locator('a, button').count()
  const isReached = (): Promise<boolean> =>
    button.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop <= links && !(await isReached()); stop++) await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const { terms } = directiveOf(link)
  expect(folded(terms.join(' '))).toBe(folded(selected))
  await page.goto('about:blank')
  await page.goto(link)
  await expect(paragraph).toBeInViewport()
})

test('without selected words there is no offer of a link', async ({ page }) => {
  await page.goto(article)
  const button = page.getByRole('button', { name: 'Copy link to the selected words' })
  await expect(button).toHaveCount(0)
  const paragraph = page.locator('[data-article-body] > p:not([data-added])').first()
  await paragraph.dblclick({ position: { x: 30, y: 10 } })
  await expect(button).toBeVisible()
  await page.locator('h1').click()
  await expect(button).toHaveCount(0)
})
