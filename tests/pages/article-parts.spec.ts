import { gzipSync } from 'node:zlib'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

const article = pageTypes.find(({ name }) => name === '/articles/…/')?.path ?? ''

test('the ribbon has every word of the article, and each piece leads to a place', async ({
  page,
}) => {
  await page.goto(article)
  const rows = await page
    .locator('.ribbon-table tbody tr')
    .evaluateAll((list) => list.map((row) => Number(row.querySelector('.number')?.textContent)))
  const words = await page.locator('[data-article-body]').evaluate((element) => {
    const body = element.cloneNode(true) as Element
    for (const added of body.querySelectorAll('[data-added]')) added.remove()
    return body.textContent.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length
  })
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(words)
  const lost = await page
    .locator('.ribbon a, .ribbon-table a, .dates a, .note a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href !== '#ribbon-table' && !document.getElementById(href.slice(1))),
    )
  expect(lost).toEqual([])
})

test('what is denied and what denies it lead to each other', async ({ page }) => {
  await page.goto(article)
  const note = page.locator('.note').filter({ hasText: 'Disputed by' }).first()
  const claim = await note.getAttribute('data-for')
  const denial = await note
    .locator('.note-relation a')
    .first()
    .evaluate((link) => link.getAttribute('href')?.slice(1))
  const back = page.locator(`#note-${denial ?? ''} .note-relation a`)
  await expect(back).toHaveAttribute('href', `#${claim ?? ''}`)
})

test('an echo shows both wordings and where they differ', async ({ page }) => {
  await page.goto(article)
  const wordings = page.locator('.echo .wordings').first()
  await expect(wordings.locator('dd')).toHaveCount(2)
  const [here, there] = await wordings.locator('b').allInnerTexts()
  expect(here).not.toBe(there)
})

test('the editor’s notes stand in the margin of a wide page and at the end of a narrow one', async ({
  page,
}) => {
  for (const [width, ref, note] of [
    [1280, '.to-sidenote', '.sidenote'],
    [390, '[data-footnote-ref]', '.editor-notes li'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(article)
    const link = page.locator(`.article-body p ${ref}`).first()
    await link.click()
    await expect(page.locator(note).first()).toBeInViewport()
    await expect(
      page.locator('.sidenote:visible').or(page.locator('.editor-notes:visible')),
    ).toHaveCount(width === 1280 ? await page.locator('.sidenote').count() : 1)
  }
})

test('nothing scrolls sideways on a narrow screen with every fold open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(article)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  const links = page.locator('.note-link')
  for (let index = 0; index < (await links.count()); index++) {
    await links.nth(index).focus()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  }
})

test('styles and scripts keep to their budget', async ({ page }) => {
  const sizes = { css: 0, js: 0 }
  page.on('response', async (response) => {
    const kind = /\.(css|js)$/u.exec(new URL(response.url()).pathname)?.[1]
    if (kind === 'css' || kind === 'js') sizes[kind] += gzipSync(await response.body()).length
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  expect(sizes.css).toBeLessThanOrEqual(14_000)
  expect(sizes.js).toBeLessThanOrEqual(8_000)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('switch, lens, notes, ribbon and dates are there and work', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(article)
    await page.locator('.lens [value="said"]').check()
    await expect(page.locator('.note[data-lens="imagined"]:visible')).toHaveCount(0)
    await page.locator('.lens [value="all"]').check()
    await expect(page.locator('.note').first()).toBeVisible()
    await page.getByLabel('Lines and notes').uncheck()
    await expect(page.locator('.notes:visible')).toHaveCount(0)
    await expect(page.locator('.ribbon svg')).toBeVisible()
    await expect(page.locator('.dates li').first()).toBeVisible()
    await expect(page.locator('[data-quote-steps]')).toBeHidden()
  })
})

test('on paper, every quote has the number of its note, and no control is left', async ({
  page,
}) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.key')).toBeHidden()
  await expect(page.locator('.note-why > p').first()).toBeVisible()
  const [number, note] = await page.evaluate(() => {
    const content = (selector: string, pseudo: string): string => {
      const element = document.querySelector(selector)
      return element === null ? '' : getComputedStyle(element, pseudo).content
    }
    return [content('.note-link', '::after'), content('.note', '::before')]
  })
  expect(number).toBe('"1"')
  expect(note).toBe('"1."')
  await expect(page.locator('button:visible')).toHaveCount(0)
})

test('on paper, the footer has no page to itself, and what it warns of stands above', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of [article, '/method/', '/search/']) {
    await page.goto(path)
    await expect(page.locator('.footer')).toBeHidden()
    const above = await page
      .locator('.masthead')
      .evaluate((masthead) => getComputedStyle(masthead, '::after').content)
    expect(above).toContain('can be wrong')
  }
})
