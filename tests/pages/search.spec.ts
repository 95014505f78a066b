import {
  band,
  barriers,
  box,
  browse,
  everywhere,
  facets,
  links,
  overflow,
  results,
  someWords,
  status,
} from './search-page.ts'
import { expect, test } from './site.ts'

// What a service worker answers, a test cannot hold back.
test.use({ serviceWorkers: 'block' })

test('results come as one types, the phrase first and marked', async ({ page }) => {
  const words = await someWords(page)
  await box(page).pressSequentially(words)
  const first = band(page, 'phrase').locator('.search-hit').first()
  await expect(first.locator('.search-quote mark').first()).toBeVisible()
  await expect(first.locator('.search-from a')).toBeVisible()
  await expect(status(page)).toContainText('quote')
  await expect(browse(page)).toBeHidden()
  expect(new URL(page.url()).searchParams.get('q')).toBe(words)
  expect(await page.locator('main [role="status"], main [aria-live]').count()).toBe(1)
})

test('a misspelled word gives what is close, and the spelling that may be meant', async ({
  page,
}) => {
  const words = await someWords(page)
  const longest = words.split(' ').sort((a, b) => b.length - a.length)[0] ?? ''
  await box(page).fill(words.replace(longest, `${longest.slice(0, 2)}x${longest.slice(2)}`))
  await expect(band(page, 'close').locator('.search-hit').first()).toBeVisible()
  await page.getByText('Did you mean').getByRole('link').click()
  await expect(band(page, 'phrase').locator('.search-hit').first()).toBeVisible()
  await page.goBack()
  await expect(band(page, 'close')).toBeVisible()
})

test('whoever finds nothing is offered the lists, until something is found', async ({ page }) => {
  const words = await someWords(page)
  await box(page).fill('zzxqy')
  await expect(results(page)).toContainText('No quote has these words')
  await expect(browse(page)).toBeVisible()
  await box(page).fill(words)
  await expect(band(page, 'phrase')).toBeVisible()
  await expect(browse(page)).toBeHidden()
  await box(page).fill('')
  await expect(browse(page)).toBeVisible()
})

test('the keyboard alone: slash, words, arrows, Enter, Escape', async ({ page }) => {
  const words = await someWords(page)
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(`${words}/`)
  await expect(box(page)).toHaveValue(`${words}/`)
  await expect(links(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(links(page).first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).not.toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  const place = await band(page, 'phrase').locator('[data-result]').first().getAttribute('href')
  await band(page, 'phrase').locator('[data-result]').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${place ?? 'no place'}$`, 'u'))
})

test('the slash key can be turned off, and stays off', async ({ page }) => {
  await page.goto('/search/')
  await page.getByText('How to narrow a search').click()
  await page.getByRole('button', { name: 'Turn the / key off' }).click()
  await page.reload()
  await page.keyboard.press('/')
  await expect(box(page)).not.toBeFocused()
  await page.getByText('How to narrow a search').click()
  await expect(page.getByRole('button', { name: 'Turn the / key on' })).toBeVisible()
})

test('a facet narrows to the count beside it, as its operator does', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  // In quotation marks, so that no word that begins so joins when few are left.
  await page.goto('/search/?q=%22the%22')
  const group = facets(page).locator('.filter', { hasText: 'Speaker' }).first()
  const first = group.locator('li').first()
  const name = (await first.locator('a').innerText()).trim()
  const amount = await first.locator('.filter-amount').innerText()
  await first.locator('a').click()
  const narrowed = `${amount} quote${amount === '1' ? '' : 's'}`
  await expect(status(page)).toContainText(narrowed)
  const id = new URL(page.url()).searchParams.get('speaker')
  expect(id).not.toBeNull()
  await expect(page.getByRole('list', { name: 'Narrowed to' })).toContainText(name)
  await expect(facets(page).locator('[aria-current="true"]')).toHaveText(name)
  await page.getByRole('link', { name: `Remove ${name}` }).click()
  await expect(page.getByRole('list', { name: 'Narrowed to' })).toHaveCount(0)
  await box(page).fill(`"the" speaker:${id ?? ''}`)
  await expect(status(page)).toContainText(narrowed)
})

test('who chooses by the keyboard goes on from the choice, and from its facet once it is taken back', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/search/?q=%22the%22')
    const group = facets(page).locator('.filter', { hasText: 'Speaker' }).first()
    const fold = group.locator('> summary')
    await expect(group).toBeVisible()
    if (await fold.isVisible()) await fold.click()
    const choice = group.locator('li a').first()
    await choice.press('Enter')
    await expect(page.getByRole('list', { name: 'Narrowed to' })).toBeVisible()
    await expect(choice).toHaveAttribute('aria-current', 'true')
    await expect(choice).toBeFocused()
    await page.getByRole('link', { name: /^Remove / }).press('Enter')
    await expect(page.getByRole('list', { name: 'Narrowed to' })).toHaveCount(0)
    await expect(width === 390 ? fold : choice).toBeFocused()
  }
  await page.goto('/search/?kind=direct')
  await page.getByRole('link', { name: /^Remove / }).press('Enter')
  await expect(browse(page)).toBeVisible()
  await expect(box(page)).toBeFocused()
})

test('the order keeps the focus, though the choice of it changes', async ({ page }) => {
  await page.goto('/search/?q=the')
  const newest = results(page).getByRole('link', { name: 'Newest first' })
  await newest.press('Enter')
  await expect(newest).toHaveAttribute('aria-current', 'true')
  await expect(newest).toBeFocused()
})

test('every facet and the order stand in the address, and come back from it', async ({ page }) => {
  await page.goto('/search/?q=the&kind=indirect&sort=date')
  await expect(results(page).locator('[data-kind="indirect"]').first()).toBeVisible()
  await expect(results(page).locator('[data-kind="direct"]')).toHaveCount(0)
  await expect(box(page)).toHaveValue('the')
  await expect(results(page).getByText('Newest first')).toHaveAttribute('aria-current', 'true')
  const days = await results(page)
    .locator('section:not([data-band="names"]) time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days).toEqual(days.toSorted().toReversed())
  await results(page).getByRole('link', { name: 'Best match first' }).click()
  expect(new URL(page.url()).search).toBe('?q=the&kind=indirect')
})

test('Back brings back words, choices, results and the place in the page', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 })
  await page.goto('/search/?q=the')
  await facets(page).locator('.filter a').first().click()
  await expect(page.getByRole('list', { name: 'Narrowed to' })).toBeVisible()
  const address = page.url()
  const last = links(page).last()
  await last.scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  const before = await page.evaluate(() => window.scrollY)
  const text = await last.innerText()
  await last.click()
  await expect(page).toHaveURL(/articles|speakers|topics/u)
  await page.goBack()
  expect(page.url()).toBe(address)
  await expect(links(page).last()).toHaveText(text)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  await page.goBack()
  await expect(page.getByRole('list', { name: 'Narrowed to' })).toHaveCount(0)
  await expect(box(page)).toHaveValue('the')
})

test('what stands around the words is shown to who asks', async ({ page }) => {
  await page.goto('/search/?q=the')
  const around = results(page).locator('.search-around').first()
  await expect(around.locator('.search-context')).toBeHidden()
  await around.locator('summary').click()
  await expect(around.locator('.search-context')).toBeVisible()
})

test('who the words name comes first, with a feed', async ({ page }) => {
  await page.goto('/speakers/')
  const speaker = page.locator('main a[href^="/speakers/"]').first()
  const name = (await speaker.innerText()).trim()
  const path = await speaker.getAttribute('href')
  await page.goto(`/search/?q=${encodeURIComponent(name)}`)
  const first = results(page).locator('section').first().locator('li').first()
  await expect(first.locator('.search-name')).toHaveAttribute('href', path ?? '')
  const feed = await first.getByRole('link', { name: 'Feed' }).getAttribute('href')
  expect((await page.request.get(feed ?? '')).ok()).toBe(true)
})

test('the link of a result is copied, and it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await box(page).fill(await someWords(page))
  const hit = band(page, 'phrase').locator('.search-hit').first()
  const own = await hit.locator('.search-actions a').getAttribute('href')
  await hit.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('body > [role="status"]')).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(new URL(own ?? '', page.url()).href)
})

test('hostile words are only words', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  page.on('dialog', () => errors.push(new Error('A dialog opened.')))
  const hostile = ['<img src=x onerror=alert(1)>', '__proto__', '%00', '%ED%A0%80', 'x'.repeat(600)]
  for (const words of hostile) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`)
    await expect(status(page)).not.toBeEmpty()
    await expect(box(page)).toHaveValue(words)
  }
  await page.goto('/search/?q=%E0%A4%A&kind=__proto__&speaker=constructor&year=<b>')
  await expect(status(page)).not.toBeEmpty()
  expect(errors).toEqual([])
})

test('the results can be used by everybody, and fit any screen and size of text', async ({
  page,
}) => {
  test.slow()
  await page.goto('/search/?q=the&kind=direct')
  await expect(links(page).first()).toBeVisible()
  await page.getByText('How to narrow a search').click()
  await results(page).locator('.search-around summary').first().click()
  await everywhere(page, async (where) => {
    expect(await barriers(page), where).toEqual([])
  })
  expect(await overflow(page)).toEqual({})
})

test('the box of every page leads to the search', async ({ page }) => {
  const words = await someWords(page)
  await page.goto('/method/')
  await page.getByRole('search').getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/u)
  await expect(band(page, 'phrase')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page leads to the lists of quotes and says why there is no box', async ({ page }) => {
    await page.goto('/search/?q=anything')
    const notice = page.locator('noscript p')
    await expect(notice).toBeVisible()
    const [above, below] = [await notice.boundingBox(), await browse(page).boundingBox()]
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(16)
    for (const name of ['By speaker', 'By topic', 'By month', 'By kind'])
      await expect(page.getByRole('region', { name }).getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('region', { name: 'By month' }).getByRole('link').first().click()
    await expect(page.locator('.entry').first()).toBeVisible()
  })
})

test('nothing jumps when a page of results is opened', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['jumps'] = String(
          Number(document.documentElement.dataset['jumps'] ?? 0) + entry.value,
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const words = await someWords(page)
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`/search/?q=${encodeURIComponent(words)}`, { waitUntil: 'networkidle' })
    await expect(band(page, 'phrase')).toBeVisible()
    const jumps = await page.evaluate(() => document.documentElement.dataset['jumps'] ?? '0')
    expect(Number(jumps)).toBeLessThanOrEqual(0.02)
  }
})
