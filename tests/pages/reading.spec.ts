import type { Page } from '@playwright/test'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

const article = pageTypes.find(({ name }) => name === '/articles/…/')?.path ?? ''

const lens = (page: Page) => page.locator('.lens')
const marksSwitch = (page: Page) => page.getByLabel('Lines and notes')

/** Opens the fold of the reading tools where they are one. */
async function openTools(page: Page): Promise<void> {
  const fold = page.locator('.key > summary')
  if (await fold.isVisible()) await fold.click()
}

const underlined = (page: Page) =>
  page
    .locator('.article-body .quote')
    .first()
    .evaluate((quote) => getComputedStyle(quote).textDecorationLine)

/** Ids of quotes that stand in the ink of the text. */
const lit = (page: Page) =>
  page.locator('.article-body .quote').evaluateAll((quotes) => {
    const ink = getComputedStyle(document.body).color
    return quotes
      .filter((quote) => getComputedStyle(quote).color === ink)
      .map((quote) => quote.getAttribute('data-quote'))
  })

/** Ids of quotes that carry a word in `data-lens`. */
const carrying = (page: Page, word: string) =>
  page
    .locator(`.article-body .quote[data-lens~="${word}"]`)
    .evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute('data-quote')))

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.quote')?.getAttribute('data-quote') ?? null)

for (const width of [390, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('the switch takes the marks away by the keyboard, and it is kept', async ({ page }) => {
      await page.goto(article)
      await openTools(page)
      await marksSwitch(page).focus()
      expect(await underlined(page)).toBe('underline')
      await page.keyboard.press('Space')
      expect(await underlined(page)).toBe('none')
      await expect(page.locator('.notes:visible')).toHaveCount(0)
      await page.reload()
      await expect(marksSwitch(page)).not.toBeChecked()
      expect(await underlined(page)).toBe('none')
      await openTools(page)
      await marksSwitch(page).check()
      expect(await underlined(page)).toBe('underline')
    })

    test('the lens lights a voice by the keyboard, and its notes alone', async ({ page }) => {
      await page.goto(article)
      await openTools(page)
      await lens(page).getByLabel('Everything').focus()
      await page.keyboard.press('ArrowDown')
      await expect(lens(page).locator('input').nth(1)).toBeChecked()
      expect(new Set(await lit(page))).toEqual(new Set(await carrying(page, '1')))
      const notes = page.locator('.note')
      const wrong = notes.filter({ visible: true }).and(page.locator(':not([data-lens~="1"])'))
      await expect(wrong).toHaveCount(0)
      await page.keyboard.press('ArrowUp')
      await expect(lens(page).getByLabel('Everything')).toBeChecked()
    })

    test('a quote leads to its note and the note back, by the keyboard', async ({ page }) => {
      await page.goto(article)
      const link = page.locator('.note-link').first()
      await link.focus()
      await expect(link).toHaveAccessibleName(/, .+ \d+, details/u)
      const id = await focused(page)
      await page.keyboard.press('Enter')
      const note = page.locator(`#note-${id ?? ''}`)
      await expect(note).toBeFocused()
      await expect(note).toBeVisible()
      await note.locator('.note-words').focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${article}#${id ?? ''}`)
      // The next stop of the keyboard is the link that stands in the words.
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(id)
    })
  })
}

test('every choice of the lens lights what it says', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  const choices = await lens(page)
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  for (const choice of choices.filter((value) => value !== 'all')) {
    await lens(page).locator(`[value="${choice}"]`).check()
    const shown = await carrying(page, choice)
    expect(shown.length, choice).toBeGreaterThan(0)
    expect(new Set(await lit(page)), choice).toEqual(new Set(shown))
  }
})

test('j and k step through the quotes, and the buttons do', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  const ids = await page
    .locator('.note-link')
    .evaluateAll((links) => links.map((link) => link.closest('.quote')?.getAttribute('data-quote')))
  await page.locator('.note-link').first().focus()
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(ids[1])
  await expect(page.locator(`[data-quote="${ids[1] ?? ''}"]`).first()).toBeInViewport()
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(ids[0])
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(ids[0])
  await page.getByRole('button', { name: 'Next quote' }).click()
  expect(await focused(page)).not.toBeNull()
})

test('j steps through what the lens lights only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  await lens(page).locator('[value="direct"]').check()
  const direct = await carrying(page, 'direct')
  for (let step = 0; step < 4; step++) {
    await page.locator('body').press('j')
    expect(direct).toContain(await focused(page))
  }
})

test('j and k can be turned off, and stay off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  await page.getByRole('button', { name: 'Turn the j and k keys off' }).click()
  await page.reload()
  await page.keyboard.press('j')
  expect(await focused(page)).toBeNull()
  await expect(page.getByRole('button', { name: 'Turn the j and k keys on' })).toBeVisible()
})

test('the keyboard goes on from the skip link, and from where the reader clicked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  const area = (): Promise<string> =>
    page.evaluate(() => {
      const areas = ['main', 'header', 'footer']
      return areas.find((name) => document.activeElement?.closest(name)) ?? 'elsewhere'
    })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await area()).toBe('main')
  await page
    .locator('[data-article-body] > p')
    .last()
    .click({ position: { x: 20, y: 8 } })
  await page.keyboard.press('Tab')
  const before = await page.evaluate(() => {
    const last = [...document.querySelectorAll('[data-article-body] > p')].at(-1)
    return last && document.activeElement
      ? (last.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_PRECEDING) >
          0
      : true
  })
  expect(before).toBe(false)
})

test('the keyboard visits tools, text and notes in the order of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  await lens(page).getByLabel('Everything').focus()
  const visited: string[] = []
  for (let stop = 0; stop < 9; stop++) {
    await page.keyboard.press('Tab')
    visited.push(
      await page.evaluate(() => {
        const at = document.activeElement
        const areas = ['.note-link', '.notes', '.key', '.article-body', 'main']
        return areas.find((area) => at?.closest(area)) ?? 'elsewhere'
      }),
    )
  }
  const tools = visited.filter((area) => area === '.key').length
  expect(visited.slice(0, tools).every((area) => area === '.key')).toBe(true)
  expect(visited[tools]).toBe('.note-link')
  expect(visited[tools + 1]).toBe('.notes')
  // The drawing has no stops: its table does.
  expect(await page.locator('.ribbon svg a:not([tabindex="-1"])').count()).toBe(0)
})

test('the lens lights words in colours that a reader forces too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(article)
  await lens(page).locator('[value="direct"]').check()
  const colours = await page.locator('.article-body .quote').evaluateAll((quotes) =>
    quotes.map((quote) => {
      const isLit = quote.closest('[data-lens~="direct"]') !== null
      const { color, textDecorationColor } = getComputedStyle(quote)
      // Of other colours than the system's, a browser says one and shows another.
      const system = document.createElement('i')
      system.style.cssText = `color: ${isLit ? 'CanvasText' : 'GrayText'}; outline-color: Canvas`
      document.body.append(system)
      const wanted = getComputedStyle(system)
      return {
        hasItsColour: color === wanted.color,
        hasItsLine: (textDecorationColor === wanted.outlineColor) !== isLit,
      }
    }),
  )
  expect(colours.length).toBeGreaterThan(1)
  for (const colour of colours) expect(colour).toEqual({ hasItsColour: true, hasItsLine: true })
})
