import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupDigits } from '../../src/components/format.ts'
import { dist, publishedQuotes } from './dist.ts'
import { expect, test } from './site.ts'

const pages = globSync('{archive,speakers,topics}/**/*.html', { cwd: dist }).map((file) => ({
  file,
  html: readFileSync(join(dist, file), 'utf8'),
}))
const imagined = pages.find(({ html }) => html.includes('id="imagined"'))

test('charts bring no styles of their own, and have a name', () => {
  expect(pages.length).toBeGreaterThan(2)
  for (const { file, html } of pages) {
    expect(html, file).not.toMatch(/\sstyle=|<style/u)
    for (const [svg = ''] of html.matchAll(/<svg[^>]*role="img".*?<\/svg>/gsu))
      expect(svg, file).toMatch(/<title id="[^"]+">[^<]+<\/title><desc/u)
  }
})

test('what is imagined of a speaker stands under Imagined, and in no count', async ({ page }) => {
  test.skip(imagined === undefined, 'nothing is imagined of anybody')
  await page.goto(`/${imagined?.file.replace('index.html', '') ?? ''}`)
  const quotes = publishedQuotes()
  const isOf = ({ id }: { readonly id: string }): boolean =>
    imagined?.file.split(/[\\/]/u)[1] === id
  const ofNobody = quotes.filter(({ imagined_of: of }) => of.some(isOf)).length
  const said = quotes.filter(({ speakers }) => speakers.some(isOf)).length
  expect(ofNobody).toBeGreaterThan(0)
  const entries = page.locator('.tab:has(#imagined) .entry')
  await expect(entries).toHaveCount(ofNobody)
  await expect(entries.and(page.locator('[data-force="hypothetical"]'))).toHaveCount(ofNobody)
  await expect(page.locator('.entry[data-force="hypothetical"]')).toHaveCount(ofNobody)
  const counted = page.locator('.rail section', { hasText: 'On this site' }).locator('li').first()
  expect(await counted.innerText()).toMatch(new RegExp(`^Quotes\\s+${groupDigits(said)}$`, 'u'))
})

for (const section of ['speakers', 'topics'])
  test(`each of the ${section} leads to its feed`, async ({ page }) => {
    await page.goto(`/${section}/`)
    await page.locator(`main a[href^="/${section}/"]`).first().click()
    const path = new URL(page.url()).pathname
    const feed = page.locator('.rail').getByRole('link', { name: 'Feed' })
    await expect(feed).toHaveAttribute('href', `${path}feed.xml`)
    expect((await page.request.get(`${path}feed.xml`)).ok()).toBe(true)
  })

test.describe(() => {
  test.use({ javaScriptEnabled: false })

  test('one list of a speaker is open, and the keyboard opens another, without JavaScript', async ({
    page,
  }) => {
    test.skip(imagined === undefined, 'nothing is imagined of anybody')
    await page.goto(`/${imagined?.file.replace('index.html', '') ?? ''}`)
    const lists = page.locator('.tab')
    await expect(lists.first().locator('.entry').first()).toBeVisible()
    await expect(page.locator('.tab:has(#imagined) .entry').first()).toBeHidden()
    await page.locator('.tab:has(#imagined) summary').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.tab:has(#imagined) .entry').first()).toBeVisible()
    await expect(lists.first().locator('.entry').first()).toBeHidden()
  })

  test('an address opens the list that it names', async ({ page }) => {
    test.skip(imagined === undefined, 'nothing is imagined of anybody')
    await page.goto(`/${imagined?.file.replace('index.html', '') ?? ''}#imagined`)
    await expect(page.locator('#imagined')).toBeInViewport()
    await expect(page.locator('.tab:has(#imagined) .entry').first()).toBeVisible()
  })
})
