import type { Locator, Page } from '@playwright/test'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

const article = pageTypes.find(({ name }) => name === '/articles/…/')?.path ?? ''

/** Opens the article and, in it, the first note: its own element and the words that it is about. */
async function openNote(page: Page): Promise<{ note: Locator; words: Locator; id: string }> {
  await page.goto(article)
  const group = page.locator('.note-group').first()
  // On a wide screen, notes stand open in the margin.
  const fold = group.locator('> summary')
  if (await fold.isVisible()) await fold.click()
  const note = group.locator('.note').first()
  await note.locator('.note-why > summary').click()
  const id = (await note.getAttribute('data-for')) ?? ''
  return { note, words: page.locator(`[data-quote="${id}"]`), id }
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

for (const width of [390, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('a reader sees who speaks, asks why, and opens the quote on a page of its own', async ({
      page,
    }) => {
      const { note, words } = await openNote(page)
      const speaker = plain(await note.locator('.note-who').innerText())
      const said = plain((await words.allInnerTexts()).join(' '))
      await expect(note.locator('.note-why p')).toBeVisible()
      await note.getByRole('link', { name: 'Open this quote' }).click()
      await expect(page).toHaveURL(/\/q\/q[a-z0-9]+\/$/u)
      await expect(page.locator('main blockquote')).toHaveText(said, { useInnerText: true })
      await expect(page.locator('main figcaption')).toContainText(speaker)
    })

    test('the way back from a quote leads to its words in the article', async ({ page }) => {
      const { note, words, id } = await openNote(page)
      await note.getByRole('link', { name: 'Open this quote' }).click()
      await page.getByRole('link', { name: 'Read it in the article' }).click()
      await expect(page).toHaveURL(`${article}#${id}`)
      await expect(words.first()).toBeInViewport()
    })
  })
}

test('a copied link opens the quote', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { note, id } = await openNote(page)
  const button = note.getByRole('button', { name: 'Copy link' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${baseURL ?? ''}/q/${id}/`)
  const answer = await page.goto(link)
  expect(answer?.status()).toBe(200)
})

test('a link is copied where the browser has no clipboard for us', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read'])
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  })
  const { note } = await openNote(page)
  await note.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
})

test('what embeds a quote is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { id } = await openNote(page)
  await page.goto(`/q/${id}/`)
  await page.getByText('Embed this quote').click()
  await page.getByRole('button', { name: 'Copy this HTML' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Copied$/u })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const html = await page.evaluate(() => navigator.clipboard.readText())
  expect(html).toMatch(/^<blockquote cite=.*<\/p>$/su)
  expect(html).toBe(await page.locator('.embed code').textContent())
})

test('a quote goes to the share sheet with its address and its words', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data)
        return Promise.resolve()
      },
    })
  })
  const { note } = await openNote(page)
  await note.getByRole('link', { name: 'Open this quote' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  const shared = JSON.parse(
    (await page.locator('html').getAttribute('data-shared')) ?? '{}',
  ) as ShareData
  expect(shared.url).toBe(`${baseURL ?? ''}${new URL(page.url()).pathname}`)
  expect(shared.title).not.toBe('')
})

for (const [width, to, back] of [
  [390, '[data-footnote-ref]', '[data-footnote-backref]'],
  [1280, '.to-sidenote', 'sup a'],
] as const) {
  test(`an editor’s note is one key away at ${width} pixels, and so is the way back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(article)
    const mark = page.locator(to).first()
    await mark.press('Enter')
    const id = new URL(page.url()).hash
    await expect(page.locator(id)).toBeInViewport()
    await page.locator(id).locator(back).press('Enter')
    await expect(mark).toBeInViewport()
  })
}

test('whoever reads with the keyboard can go past the sections at once', async ({ page }) => {
  await page.goto(article)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Skip to/u })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
