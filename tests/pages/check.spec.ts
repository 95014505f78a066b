import type { Page } from '@playwright/test'
import {
  barriers,
  everywhere,
  holdScripts,
  overflow,
  someQuote,
  status,
  wordsIn,
} from './search-page.ts'
import { expect, test } from './site.ts'

test.use({ serviceWorkers: 'block' })

const sentence = (page: Page) => page.getByLabel('The sentence')
const verdict = (page: Page) => page.locator('[data-verdict]')

/** Another word in the middle. */
function swapped(words: string): string {
  const [, middle = ''] = wordsIn(words).filter(({ length }) => length > 4)
  return words.replace(middle, 'lanterns')
}

test('a sentence is judged as it is pasted, and the address carries it', async ({ page }) => {
  const { words, speaker } = await someQuote(page)
  await page.goto('/check/')
  await sentence(page).fill(words)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'verbatim')
  await expect(verdict(page)).toContainText(speaker)
  await expect(status(page)).toHaveText('Verbatim.')
  expect(new URL(page.url()).searchParams.get('q')).toBe(words.trim())
  await sentence(page).fill(swapped(words))
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'changed')
  await expect(page.locator('.check-difference ins').first()).toContainText('lanterns')
  await expect(page.locator('.check-difference del').first()).toBeVisible()
  const shared = page.url()
  await page.goto('/check/')
  await page.goto(shared)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'changed')
  await expect(sentence(page)).toHaveValue(swapped(words).trim())
})

test('what was pasted before the page could check is checked', async ({ page }) => {
  const { words } = await someQuote(page)
  const ready = await holdScripts(page)
  await page.goto('/check/', { waitUntil: 'commit' })
  await sentence(page).fill(words)
  ready()
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'verbatim')
  await expect(sentence(page)).toHaveValue(words)
})

test('words that somebody else said are given to who said them', async ({ page }) => {
  const { words, speaker } = await someQuote(page)
  await page.goto('/check/')
  const names = await page
    .locator('#check-speakers option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  const another = names.find((name) => name !== speaker) ?? ''
  await page.goto(`/check/?q=${encodeURIComponent(words)}&by=${encodeURIComponent(another)}`)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'another')
  await expect(verdict(page)).toContainText(`from ${speaker}, not from ${another}`)
  await page.goto(`/check/?q=${encodeURIComponent(`Zoë Quillfeather: ${words}`)}`)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'verbatim')
  await expect(verdict(page)).toContainText('knows nobody as “Zoë Quillfeather”')
  await page.goto(`/check/?q=${encodeURIComponent(words)}`)
  await page.getByLabel('Said by').fill(speaker)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'verbatim')
  expect(new URL(page.url()).searchParams.get('by')).toBe(speaker)
  await page.goBack()
  await expect(page.getByLabel('Said by')).toHaveValue('')
})

test('part of a quote is shortened, what nobody said is imagined or absent', async ({ page }) => {
  const { words } = await someQuote(page)
  await page.goto(`/check/?q=${encodeURIComponent(wordsIn(words).slice(0, 6).join(' '))}`)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'shortened')
  await page.goto('/check/?q=Purple+lanterns+sing+to+the+orchard')
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'absent')
  await page.goto('/quotes/kind/imagined/')
  const imagined = await page.locator('.entry-words').first().innerText()
  await page.goto(`/check/?q=${encodeURIComponent(imagined)}`)
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'imagined')
  await expect(verdict(page)).toContainText('Nobody said this')
})

test('what a link asks moves nothing that the reader already sees', async ({ page }) => {
  const { words } = await someQuote(page)
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = Number(document.documentElement.dataset['moved'] ?? 0)
        document.documentElement.dataset['moved'] = String(
          moved + (entry as unknown as { value: number }).value,
        )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // What stands on the page is painted before the scripts come.
  await page.route(/\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    await route.continue()
  })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const asked of [swapped(words), 'Purple lanterns sing to the orchard', words.repeat(6)]) {
      await page.goto(`/check/?q=${encodeURIComponent(asked)}`)
      await expect(verdict(page)).toBeVisible()
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      )
      const moved = await page.evaluate(() => document.documentElement.dataset['moved'] ?? '0')
      expect(Number(moved), `${asked} at ${width}`).toBeLessThan(0.02)
    }
  }
})

test('a very long or hostile text is only a text', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  page.on('dialog', () => errors.push(new Error('A dialog opened.')))
  await page.goto('/check/')
  await sentence(page).fill(`${'the words and the words '.repeat(90)}<img src=x onerror=alert(1)>`)
  await expect(verdict(page)).toBeVisible()
  await expect(page.getByText('Only the first 1,000 characters')).toBeVisible()
  await page.goto('/check/?q=%00%E0%A4%A+__proto__+<script>alert(1)</script>&by=%ED%A0%80')
  await expect(verdict(page)).toBeVisible()
  expect(errors).toEqual([])
})

test('an index that does not arrive is told, and one can try again', async ({ page }) => {
  const { words } = await someQuote(page)
  let missing = true
  await page.route(/\/search\/(?!$|\?)/u, (route) =>
    missing ? route.fulfill({ status: 503 }) : route.continue(),
  )
  await page.goto(`/check/?q=${encodeURIComponent(words)}`)
  await expect(page.getByText('did not arrive').first()).toBeVisible()
  missing = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(verdict(page)).toBeVisible()
})

test('the keyboard alone checks and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { words } = await someQuote(page)
  await page.goto('/check/')
  await sentence(page).focus()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Enter')
  await expect(verdict(page)).toBeVisible()
  await page.getByRole('button', { name: 'Copy link to this check' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('a verdict can be used by everybody, and fits any screen and size of text', async ({
  page,
}) => {
  test.slow()
  const { words } = await someQuote(page)
  await page.goto(`/check/?q=${encodeURIComponent(`Zoë Quillfeather: ${swapped(words)}`)}`)
  await expect(verdict(page)).toBeVisible()
  await everywhere(page, async (where) => {
    expect(await barriers(page), where).toEqual([])
  })
  expect(await overflow(page)).toEqual({})
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, and leads to the lists', async ({ page }) => {
    await page.goto('/check/')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByLabel('The sentence')).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: 'All quotes' }).click()
    await expect(page.locator('.entry').first()).toBeVisible()
  })
})
