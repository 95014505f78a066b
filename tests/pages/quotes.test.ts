import type { Page } from '@playwright/test'
import { publishedQuotes } from './dist.ts'
import { expect, test } from './site.ts'

test.use({ javaScriptEnabled: false })

const imagined = '/quotes/kind/imagined/'
const entries = (page: Page) => page.locator('main .entry')
const filters = (page: Page) => page.getByRole('navigation', { name: 'Narrow the list' })

/** How many quotes the list says it has. */
async function total(page: Page): Promise<number> {
  const said = await page.locator('.list-head .deck').innerText()
  return Number((said.split(' quote')[0] ?? '').replaceAll(',', ''))
}

test('the list narrows by links to what each of them says', async ({ page }) => {
  await page.goto('/quotes/')
  expect(await total(page)).toBeGreaterThan(0)
  const links = await filters(page)
    .locator('li')
    .evaluateAll((items) =>
      items.map((item) => ({
        path: item.querySelector('a')?.getAttribute('href') ?? '',
        amount: Number(item.querySelector('.filter-amount')?.textContent.replaceAll(',', '')),
      })),
    )
  expect(links.length).toBeGreaterThan(5)
  for (const { path, amount } of links) {
    await page.goto(path)
    expect(await entries(page).count(), path).toBeGreaterThan(0)
    // What nobody said is not counted as quotes.
    if (path !== imagined) expect(await total(page), path).toBe(amount)
    await expect(filters(page).locator('[aria-current="page"]')).toHaveAttribute('href', path)
  }
})

test('a reader with a phone finds what one speaker said, and comes back to all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/quotes/')
  const all = await total(page)
  const group = filters(page).locator('details', { hasText: 'Speaker' })
  await group.locator('summary').click()
  const link = group.getByRole('link').first()
  const name = (await link.innerText()).trim()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  for (const entry of await entries(page).all())
    await expect(entry.locator('.entry-who')).toContainText(name)
  await page.goBack()
  expect(await total(page)).toBe(all)
})

test('what nobody said is listed as that, and nowhere as somebody’s words', async ({ page }) => {
  await page.goto('/quotes/')
  await expect(page.locator('.entry[data-force="hypothetical"]')).toHaveCount(0)
  await page.goto(imagined)
  for (const entry of await entries(page).all()) {
    await expect(entry).toHaveAttribute('data-force', 'hypothetical')
    await expect(entry).toContainText('Said by nobody')
  }
})

test('the page of a quote says beside the name where it is unsure who said it', async ({
  page,
}) => {
  const unsure = publishedQuotes().find(
    ({ confidence, imagined }) => confidence === 'unsure' && !imagined,
  )
  const certain = publishedQuotes().find(({ confidence }) => confidence === 'certain')
  await page.goto(`/q/${unsure?.id ?? ''}/`)
  await expect(page.locator('.quote-by')).toContainText('Unsure who said it')
  await page.goto(`/q/${certain?.id ?? ''}/`)
  await expect(page.locator('.quote-by')).not.toContainText('nsure')
})

test('the page of a quote says how the words were said, unless nobody said them', async ({
  page,
}) => {
  const facts = page.locator('.facts')
  const how = facts.getByText('Said how', { exact: true })
  const asked = publishedQuotes().find(({ force }) => force === 'asked')
  await page.goto(`/q/${asked?.id ?? ''}/`)
  await expect(how).toBeVisible()
  await expect(facts).toContainText('Asked')
  const nobodys = publishedQuotes().find((quote) => quote.imagined)
  await page.goto(`/q/${nobodys?.id ?? ''}/`)
  await expect(facts).toContainText('nobody said this')
  await expect(how).toHaveCount(0)
})
