import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { run } from '../run/command.ts'
import { copyProject } from '../run/copy-project.ts'
import { hostileParagraphs, hostileWords, writeHostileContent } from './hostile-content.ts'
import { brokenLinks, readSite } from './links.ts'
import { serve } from './server.ts'
import { faultsIn } from './valid.ts'

// One build for all.
test.describe.configure({ mode: 'serial' })

let root = ''
const dist = (): string => join(root, 'dist')
test.beforeAll(async () => {
  root = copyProject('hostile')
  writeHostileContent(root)
  const { code, output } = await run('astro', ['build', '--root', root], {
    env: { SITE: 'https://example.org', BASE: undefined },
  })
  expect(code, output).toBe(0)
})
test.afterAll(() => {
  rmSync(root, { recursive: true })
})

test('hostile words, titles and names leave every file valid, and every link whole', async () => {
  const { read, faults } = await faultsIn(dist())
  expect(faults).toEqual([])
  expect(read).toContain('sitemap.xml')
  expect(read.length).toBeGreaterThan(200)
  expect(brokenLinks(readSite(dist()))).toEqual([])
})

test('hostile words are quoted as they stand in the article', () => {
  const text = readFileSync(join(dist(), 'articles/constructor/text.txt'), 'utf8')
  expect(text.trim().split(/\n+/u)).toEqual(hostileParagraphs)
  const lines = readFileSync(join(dist(), 'data/quotes.jsonl'), 'utf8').trimEnd().split('\n')
  const parts = lines
    .map((line) => JSON.parse(line) as { parts: string[]; article: { slug: string } })
    .flatMap(({ parts, article }) => (article.slug === 'constructor' ? parts : []))
  for (const part of parts) expect(text).toContain(part)
  // Straight marks within leave open where a quotation ends, so such words may be no quote.
  const plain = hostileWords.filter((words) => !words.includes('"'))
  expect(plain.some(({ length }) => length > 10_000)).toBe(true)
  expect(parts).toEqual(expect.arrayContaining(plain.map((words) => `“${words},”`)))
})

test('hostile words run nothing in a browser, and are read as they stand', async ({ page }) => {
  const host = await serve(dist())
  const trouble: string[] = []
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => trouble.push(`${page.url()}: ${message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin) && !/^(?:data|blob):/u.test(request.url()))
      trouble.push(`${page.url()} asks for ${request.url()}`)
  })
  for (const file of globSync('**/*.html', { cwd: dist() }))
    await page.goto(`${host.origin}/${file}`)
  await page.goto(`${host.origin}/search/?q=script`)
  await expect(page.locator('[data-part="results"] a').first()).toBeVisible()
  await page.goto(`${host.origin}/articles/constructor/`)
  const paragraphs = await page.locator('[data-article-body]').evaluate((element) => {
    const body = element.cloneNode(true) as Element
    for (const added of body.querySelectorAll('[data-added]')) added.remove()
    return [...body.querySelectorAll('p')].map(({ textContent }) => textContent)
  })
  expect(paragraphs).toEqual(hostileParagraphs)
  expect(trouble).toEqual([])
  await host.close()
})
