import { barriersAnywhere } from './barriers.ts'
import { pageTypes } from './dist.ts'
import { expect, test } from './site.ts'

test('the site has every type of page', () => {
  const names = pageTypes.map(({ name }) => name)
  const expected = ['/', '/404.html', '/articles/…/', '/method/', '/q/…/', '/quotes/', '/search/']
  const people = ['/speakers/', '/speakers/…/', '/topics/', '/topics/…/']
  expect(names).toEqual(expect.arrayContaining([...expected, ...people]))
})

for (const { name, path } of pageTypes) {
  test(`${name} can be used by everybody, on a phone and a desk, by day and by night`, async ({
    page,
  }) => {
    await page.goto(path)
    expect(await barriersAnywhere(page)).toEqual([])
  })

  test(`${name} does not scroll sideways on a narrow screen`, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    }
  })

  test(`${name} asks no other host for anything`, async ({ page, baseURL }) => {
    const asked: string[] = []
    const errors: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('response', (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    const strangers = asked.filter(
      (url) => !/^(?:data|blob):/u.test(url) && new URL(url).origin !== baseURL,
    )
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
  })

  test.describe(() => {
    test.use({ javaScriptEnabled: false })

    test(`${name} shows its content without JavaScript`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const text = await page.locator('main').innerText()
      expect(text.length).toBeGreaterThan(100)
      // A button that only a script answers would be a promise not kept.
      await expect(page.locator('button:visible')).toHaveCount(0)
    })
  })
}
