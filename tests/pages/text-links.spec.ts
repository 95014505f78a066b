import { globSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { dist, pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

const article = pageTypes.find(({ name }) => name === '/articles/…/')?.path ?? ''
const quotePages = globSync('q/*/index.html', { cwd: dist }).map(
  (file) => `/${file.slice(0, -'index.html'.length)}`,
)

/** A text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax. */
interface Directive {
  prefix: string
  terms: string[]
  suffix: string
}

/** The text directives of a link, each read by itself. */
const directivesOf = (link: string): Directive[] =>
  (link.split(':~:')[1] ?? '').split('&').map((directive) => directiveOf(directive))

function directiveOf(directive: string): Directive {
  const parts = (/text=(.+)$/u.exec(directive)?.[1] ?? '').split(',')
  const prefix = parts[0]?.endsWith('-') === true ? (parts.shift() ?? '').slice(0, -1) : ''
  const suffix = parts.at(-1)?.startsWith('-') === true ? (parts.pop() ?? '').slice(1) : ''
  const [before = '', after = '', ...terms] = [prefix, suffix, ...parts].map(decodeURIComponent)
  return { prefix: before, terms, suffix: after }
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

/** Everything that a reader of an article’s page can find, in the order of the page. */
async function bodyOf(page: Page, path: string): Promise<string> {
  await page.goto(path)
  return folded(
    await page.locator('[data-article-body]').evaluate((element) => {
      const body = element.cloneNode(true) as Element
      for (const added of body.querySelectorAll('[data-added]')) added.remove()
      return body.textContent
    }),
  )
}

/** The longest paragraph of the article. */
async function longestParagraph(page: Page): Promise<Locator> {
  const paragraphs = page.locator('[data-article-body] > p:not([data-added])')
  const lengths = await paragraphs.evaluateAll((all) => all.map((one) => one.textContent.length))
  return paragraphs.nth(lengths.indexOf(Math.max(...lengths)))
}

/** Selects the first word of a paragraph that is in no link, by two clicks on it. */
async function selectFirstWord(page: Page, paragraph: Locator): Promise<void> {
  await paragraph.scrollIntoViewIfNeeded()
  const { x, y } = await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const word = /\p{L}{2,}/u.exec(node.nodeValue ?? '')
      if (word === null || node.parentElement?.closest('a')) continue
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      break
    }
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.dblclick(x, y)
}

test('the link of every quote to its place names words that stand there once', async ({ page }) => {
  const bodies = new Map<string, string>()
  expect(quotePages.length).toBeGreaterThan(10)
  for (const path of quotePages) {
    await page.goto(path)
    const links = page.locator('main a[href*=":~:text="]')
    const link = (await links.count()) === 0 ? '' : await links.first().getAttribute('href')
    const place = link?.split('#')[0] ?? ''
    const body = bodies.get(place) ?? (await bodyOf(page, place))
    bodies.set(place, body)
    for (const { prefix, terms, suffix } of directivesOf(link ?? '')) {
      const named = folded([prefix, terms[0], terms.length === 1 ? suffix : ''].join(' '))
      expect(named, path).not.toBe('')
      expect(body.split(named), `${path}: ${named}`).toHaveLength(2)
    }
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
  const paragraph = await longestParagraph(page)
  await selectFirstWord(page, paragraph)
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
  await selectFirstWord(page, await longestParagraph(page))
  await expect(button).toBeVisible()
  await page.locator('h1').click()
  await expect(button).toHaveCount(0)
})
