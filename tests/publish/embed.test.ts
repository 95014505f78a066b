import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { QuoteRecord } from '../../src/archive/types.ts'
import { addressesOf } from '../../src/publish/addresses.ts'
import { wordsOf } from '../../src/publish/describe.ts'
import { embedHtml, oEmbed } from '../../src/publish/embed.ts'
import { toJson } from '../../src/publish/text-safety.ts'
import { archive, quoteThat } from './archive.ts'
import { hostileTexts } from './hostile.ts'

const addresses = addressesOf('https://example.org', '/news/')

/** The names of an HTML's elements and the words of its first. */
function read(html: string): { names: string[]; words: string } {
  const names: string[] = []
  let words = ''
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element') names.push(node.tagName)
    if (node.type === 'text' && words === '') words = node.value
  })
  return { names, words }
}

const tags = ['blockquote', 'p', 'p', 'a', 'a', 'time']

test('an embedded quote has the words of the article, and leads to the quote', () => {
  for (const quote of archive.quotes) {
    const html = embedHtml(quote, addresses)
    assert.deepEqual(read(html), { names: tags, words: wordsOf(quote) })
    assert.ok(html.includes(`href="https://example.org/news/q/${quote.id}/"`))
  }
})

test('an embedded quote and the title of its article are in the article’s language', () => {
  const html = embedHtml({ ...quoteThat('“The herring'), language: 'de' }, addresses)
  assert.match(html, /<blockquote cite="[^"]+" lang="de" dir="auto">/u)
  assert.match(html, /<a href="[^"]+" lang="de" dir="auto">Harbour talks/u)
})

test('words that are only reported are embedded as such, with the day as readers write it', () => {
  const [quote] = archive.quotes
  assert.ok(quote)
  const htmlOf = (kind: QuoteRecord['kind']): string =>
    embedHtml({ ...quote, kind, date: '2031-03-04' }, addresses)
  assert.match(htmlOf('indirect'), /, reported, in <a .*>4 March 2031<\/time>/u)
  assert.match(htmlOf('mixed'), /, partly quoted, in <a /u)
  assert.doesNotMatch(htmlOf('direct'), /quoted|reported/u)
})

test('a quote is embedded with the doubt that there is about its speaker', () => {
  const quote = quoteThat('“The herring')
  const doubted: QuoteRecord = { ...quote, confidence: 'unsure' }
  assert.match(embedHtml(doubted, addresses), /, unsure who said it, in <a /u)
  const imagined: QuoteRecord = { ...doubted, force: 'hypothetical' }
  for (const one of [{ ...quote, confidence: 'likely' } as const, imagined])
    assert.doesNotMatch(embedHtml(one, addresses), /unsure/u)
})

test('what nobody said is embedded as such, and neither as quoted nor as reported', () => {
  const imagined = archive.quotes.find(({ force }) => force === 'hypothetical')
  assert.ok(imagined)
  for (const kind of ['direct', 'mixed', 'indirect'] as const)
    assert.match(
      embedHtml({ ...imagined, kind }, addresses),
      /<p>Said by nobody, imagined of [^,<]+, in <a /u,
    )
})

test('nothing that is embedded runs', () => {
  const [quote] = archive.quotes
  assert.ok(quote)
  for (const text of [...hostileTexts, 'x'.repeat(10_000)]) {
    const hostile: QuoteRecord = {
      ...quote,
      parts: [text],
      articleTitle: text,
      speakers: [{ id: 'a', name: text }],
    }
    assert.deepEqual(read(embedHtml(hostile, addresses)).names, tags)
    const parsed = JSON.parse(toJson(oEmbed(hostile, addresses))) as { type: string }
    assert.equal(parsed.type, 'rich')
  }
})
