import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openSite, type OwnSite } from './own-site.ts'
import { serve, type Site } from './server.ts'

// One build for all.
test.describe.configure({ mode: 'serial' })

const article = `---
uid: a-quay
title: Whose the quay is
summary: Two speak, in parts.
date: 2031-05-02
---

“The quay is ours,” said Ana Ruiz. “It was never for sale.” “Then pay for it,” said Bo Lind. “We are tired.”

“We *never* asked,” said Cy Holm.
`

const path = '/articles/quay/'
const former = 'qaaaaaaaaaa'
let site: OwnSite
let host: Site
let ids: string[]

test.beforeAll(async () => {
  site = openSite('lit-parts')
  site.write('articles/quay.md', article)
  expect(site.publish().output).toContain('Built into dist/')
  ids = await Promise.all(
    ['The quay is ours', 'Then pay', 'We never'].map(async (words) =>
      (await site.idsOf(words)).join(),
    ),
  )
  const ledger = join(site.root, 'content/permalinks.jsonl')
  const lines = readFileSync(ledger, 'utf8')
  const own = lines.split('\n').find((line) => line.includes(ids[0] ?? '')) ?? '{}'
  const alias = { ...(JSON.parse(own) as object), id: former, state: 'alias', of: ids[0] }
  writeFileSync(ledger, `${lines}${JSON.stringify(alias)}\n`)
  expect(site.publish().output).toContain('Built into dist/')
  host = await serve(join(site.root, 'dist'))
})

test.afterAll(async () => {
  await host.close()
  site.remove()
})

/** The words that are lit. */
const lit = (page: Page) =>
  page
    .locator('.article-body .quote')
    .evaluateAll((parts) =>
      parts
        .filter((part) => getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((part) => part.textContent),
    )

const [first, second, third] = [
  ['“The quay is ours,”', '“It was never for sale.”'],
  ['“Then pay for it,”', '“We are tired.”'],
  ['“We ', 'never', ' asked,”'],
]

test('an address lights all parts of its quote, and of no other', async ({ page }) => {
  for (const [index, words] of [first, second, third].entries()) {
    await page.goto('about:blank')
    await page.goto(`${host.origin}${path}#${ids[index] ?? ''}`)
    expect(await lit(page)).toEqual(words)
  }
  await page.goto(`${host.origin}${path}#${former}`)
  expect(await lit(page)).toEqual(first)
})

test('what is lit is seen in colours that a reader forces, too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${host.origin}${path}#${ids[0] ?? ''}`)
  const outlined = await page
    .locator('.article-body .quote')
    .evaluateAll((parts) =>
      parts
        .filter((part) => getComputedStyle(part).outlineStyle === 'solid')
        .map((part) => part.textContent),
    )
  expect(outlined).toEqual(first)
})

test('a quote that is reached by the keyboard is lit in all parts, as long as it is', async ({
  page,
}) => {
  await page.goto(host.origin + path)
  await page.locator('.note-link').nth(1).focus()
  expect(await lit(page)).toEqual(second)
  await page.locator('.note-link').nth(2).focus()
  expect(await lit(page)).toEqual(third)
  await page.locator('.note-link').nth(2).blur()
  expect(await lit(page)).toEqual([])
})

test('the link from a quote’s page names its parts, for the browser to light', async ({ page }) => {
  await page.goto(`${host.origin}/q/${ids[0] ?? ''}/`)
  const link = await page.locator('main a[href*=":~:text="]').first().getAttribute('href')
  const named = (link ?? '').split(':~:')[1]?.split('&').map(decodeURIComponent)
  expect(named).toEqual(['text=“The quay is ours,”', 'text=“It was never for sale.”'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the parts in one paragraph are lit, before another quote begins', async ({ page }) => {
    for (const [index, words] of [first, second].entries()) {
      await page.goto('about:blank')
      await page.goto(`${host.origin}${path}#${ids[index] ?? ''}`)
      expect(await lit(page)).toEqual(words)
    }
  })
})
