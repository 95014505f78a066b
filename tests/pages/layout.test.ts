import { publishedQuotes } from './dist.ts'
import { expect, test } from './site.ts'

test('the contents of the method stand above it on a phone, and beside it on a desk', async ({
  page,
}) => {
  await page.goto('/method/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const words = page.locator('.method')
  const boxes = async () => [await contents.boundingBox(), await words.boundingBox()] as const
  await page.setViewportSize({ width: 390, height: 800 })
  const [above, below] = await boxes()
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0)
  await page.setViewportSize({ width: 1280, height: 800 })
  const [right, left] = await boxes()
  expect(right?.y).toBe(left?.y)
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
})

test('a day stays on its line, however narrow the screen', async ({ page }) => {
  await page.goto('/archive/')
  const day = page.locator('.deck time').first()
  for (let width = 320; width <= 480; width += 20) {
    await page.setViewportSize({ width, height: 800 })
    expect(await day.evaluate((element) => element.getClientRects().length)).toBe(1)
  }
})

test('an address that does not fit its line leaves the rest of the page its width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const [quote] = publishedQuotes()
  for (const path of [`/q/${quote?.id ?? ''}/`, `/articles/${quote?.article.slug ?? ''}/`]) {
    await page.goto(path)
    const beyond = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      for (const code of document.querySelectorAll('pre code')) code.textContent = 'a'.repeat(99)
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    expect(beyond, path).toBeLessThanOrEqual(0)
  }
})

test('a speaker’s name stands above its numbers where the screen is too narrow for both', async ({
  page,
}) => {
  const [quote] = publishedQuotes()
  await page.goto(`/articles/${quote?.article.slug ?? ''}/`)
  const name = page.locator('.voices tbody th').first()
  const number = page.locator('.voices tbody td').first()
  const places = async () => [await name.boundingBox(), await number.boundingBox()] as const
  await page.setViewportSize({ width: 320, height: 800 })
  const [above, below] = await places()
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  await page.setViewportSize({ width: 390, height: 800 })
  const [left, right] = await places()
  expect(left?.y).toBe(right?.y)
})

test('of a speaker’s lists only the open one is underlined in colours that a reader forces', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(publishedQuotes()[0]?.speakers[0]?.url ?? '')
  const lines = await page.locator('.tab summary').evaluateAll((names) =>
    names.map((name) => ({
      isOpen: (name.parentElement as HTMLDetailsElement).open,
      isSeen:
        getComputedStyle(name).borderBlockEndColor !==
        getComputedStyle(document.body).backgroundColor,
    })),
  )
  expect(lines.length).toBeGreaterThan(1)
  for (const { isOpen, isSeen } of lines) expect(isSeen).toBe(isOpen)
})

test('all of the key can be reached in a low window, and it takes no more than that', async ({
  page,
}) => {
  const height = 420
  await page.setViewportSize({ width: 1280, height })
  await page.goto(`/articles/${publishedQuotes()[0]?.article.slug ?? ''}/`)
  await page
    .locator('.article-body > p')
    .nth(3)
    .evaluate((words) => {
      words.scrollIntoView({ behavior: 'instant' })
    })
  const key = await page.locator('.key').boundingBox()
  expect(key?.y).toBeGreaterThan(0)
  expect((key?.y ?? 0) + (key?.height ?? 0)).toBeLessThanOrEqual(height)
  const last = page.locator('.key-more a')
  await last.focus()
  await expect(last).toBeInViewport()
})

test('a topic with a long name takes no more room above the matrix than others', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/archive/')
  const head = page.locator('.matrix thead')
  await head
    .locator('a')
    .first()
    .evaluate((name) => {
      name.textContent = 'The report of the engineers '.repeat(5)
    })
  expect((await head.boundingBox())?.height).toBeLessThan(220)
})

test('a quote’s facts stand below their names where text is twice as large on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 195, height: 400 })
  await page.goto(`/q/${publishedQuotes()[0]?.id ?? ''}/`)
  const [name, fact] = await Promise.all(
    ['dt', 'dd'].map((part) => page.locator(`.facts ${part}`).first().boundingBox()),
  )
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual(fact?.y ?? 0)
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
})

test('no field of a phone has letters so small that the phone zooms into it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of ['/', '/search/', '/check/']) {
    await page.goto(path)
    const sizes = await page
      .locator('input:visible, textarea:visible')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)))
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16)
  }
})
