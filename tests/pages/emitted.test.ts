import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { unknownTerms } from '../publish/schema-org.ts'
import { inAtom } from '../publish/validate.ts'
import { dist, publishedQuotes } from './dist.ts'
import { expect, test } from './site.ts'

const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

/** What programs read in a page's head. */
function headOf(page: string): { jsonLd: string[]; image: string | null; alternates: string[] } {
  const head: ReturnType<typeof headOf> = { jsonLd: [], image: null, alternates: [] }
  visit(fromHtml(read(page)), 'element', ({ tagName, properties, children }: Element) => {
    const [content] = children
    if (properties['type'] === 'application/ld+json' && content?.type === 'text')
      head.jsonLd.push(content.value)
    if (properties['property'] === 'og:image') head.image = String(properties['content'])
    if (tagName === 'link' && [properties['rel']].flat().includes('alternate'))
      head.alternates.push(String(properties['href']))
  })
  return head
}

const pathOf = (address: string): string => new URL(address, 'http://site.invalid').pathname

test('every feed is valid', () => {
  const feeds = globSync('**/feed.xml', { cwd: dist })
  expect(feeds.length).toBeGreaterThan(1)
  for (const feed of feeds) {
    const ids = inAtom(read(feed), (look) => look('//atom:entry/atom:id'))
    const json = JSON.parse(read(feed.replace(/xml$/u, 'json'))) as { items: { id: string }[] }
    expect(json.items.map(({ id }) => id)).toEqual(ids)
  }
})

test('the front and each article, quote, speaker and topic say what they are, each once', () => {
  const quotes = publishedQuotes()
  expect(quotes.length).toBeGreaterThan(1)
  const pages = quotes.flatMap(({ id, article, speakers, topics }) => [
    `q/${id}`,
    `articles/${article.slug}`,
    ...speakers.map((speaker) => `speakers/${speaker.id}`),
    ...topics.map((topic) => `topics/${topic.id}`),
  ])
  for (const page of ['', ...new Set(pages)]) {
    const { jsonLd, image } = headOf(join(page, 'index.html'))
    expect(jsonLd.length, page).toBe(1)
    expect(image, page).not.toBeNull()
  }
})

test('pages use terms that schema.org has, and name pictures and feeds that are there', async () => {
  const pages = globSync('**/*.html', { cwd: dist })
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    const { jsonLd, image, alternates } = headOf(page)
    for (const graph of jsonLd)
      expect(
        await unknownTerms(JSON.parse(graph) as object, `http://site.invalid/${page}`),
      ).toEqual([])
    for (const address of [image, ...alternates])
      if (address !== null)
        expect(existsSync(join(dist, pathOf(address))), `${page} → ${address}`).toBe(true)
  }
})

test('every data file is as the manifest has it', () => {
  const { files } = JSON.parse(read('data/manifest.json')) as {
    files: { url: string; bytes: number; sha256: string }[]
  }
  expect(files.length).toBeGreaterThan(3)
  for (const { url, bytes, sha256 } of files) {
    const content = readFileSync(join(dist, pathOf(url)))
    expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
      bytes,
      sha256,
    ])
  }
})

test('the words of every quote stand in its article’s text', () => {
  const quotes = publishedQuotes()
  expect(quotes.length).toBeGreaterThan(1)
  for (const { parts, article } of quotes) {
    const text = read(`articles/${article.slug}/text.txt`)
    for (const part of parts) expect(text).toContain(part)
  }
})
