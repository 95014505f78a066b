import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressesOf } from '../../../src/publish/addresses.ts'
import {
  annotationPage,
  quoteSelector,
  type Annotation,
} from '../../../src/publish/data/web-annotations.ts'
import { toJson } from '../../../src/publish/text-safety.ts'
import { archive, archiveSaying, articleThat, quoteThat } from '../archive.ts'
import { hostileTexts } from '../hostile.ts'
import { checkAnnotationPage } from '../validate-json.ts'

const addresses = addressesOf('https://example.org', '/news/')
const pages = archive.articles.map((article) => ({
  article,
  page: annotationPage(article, archive, addresses),
}))

const occurrences = (text: string, words: string): number => {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1
  return count
}

test('each annotation is as the model asks', () => {
  for (const { page } of pages) checkAnnotationPage(page, /^https:\/\/example\.org\/news\//u)
})

test('both selectors of a part find its words, and the words around them mean one place', () => {
  for (const { article, page } of pages) {
    const codePoints = Array.from(article.text)
    for (const [index, item] of page.items.entries()) {
      const quote = archive.quotes.find(({ id }) => id === article.quoteIds[index])
      const exacts = item.target.flatMap(({ selector }) => {
        if (selector.type === 'TextPositionSelector')
          return [codePoints.slice(selector.start, selector.end).join('')]
        const { prefix, exact, suffix } = selector
        assert.equal(occurrences(article.text, prefix + exact + suffix), 1)
        return [exact]
      })
      assert.deepEqual(
        exacts,
        quote?.parts.flatMap((part) => [part, part]),
      )
    }
  }
})

test('words that stand twice are told apart', () => {
  const text = `${'Yes. No. '.repeat(40)}End. ${'Yes. No. '.repeat(40)}`
  fc.assert(
    fc.property(fc.nat(text.length - 4), (start) => {
      const { prefix, exact, suffix } = quoteSelector(text, start, start + 3)
      assert.equal(exact, text.slice(start, start + 3))
      assert.equal(text.indexOf(prefix + exact + suffix) + prefix.length, start)
      assert.equal(occurrences(text, prefix + exact + suffix), 1)
    }),
  )
})

test('a selector cuts no character in half', () => {
  const text = `${'🐟'.repeat(40)}word${'🐟'.repeat(40)}`
  const { prefix, suffix } = quoteSelector(` ${text}`, 81, 85)
  assert.ok(prefix.isWellFormed() && suffix.isWellFormed())
})

test('what nobody said identifies nobody', () => {
  const imagined = quoteThat('“You see')
  const { page } = pages.find(({ article }) => article.slug === imagined.article) ?? assert.fail()
  const item = page.items.find(({ id }) => id.includes(imagined.id)) ?? assert.fail()
  assert.equal(item.motivation, 'describing')
  assert.doesNotMatch(toJson(item.body), /speakers|identifying/u)
  assert.match(toJson(item.body), /Said by nobody/u)
})

test('what is said of a quote is in the language of the site, whatever that of the article', () => {
  const german = { ...articleThat('harbour-talks'), language: 'de' }
  const bodies = annotationPage(german, archive, addresses).items.flatMap(({ body }) => body)
  const languages = bodies.flatMap((body) => ('language' in body ? [body.language] : []))
  assert.deepEqual(new Set(languages), new Set(['en']))
})

test('any text goes through', () => {
  for (const text of hostileTexts) {
    const page = annotationPage(articleThat('harbour-talks'), archiveSaying(text), addresses)
    const read = JSON.parse(toJson(page)) as { items: Annotation[] }
    assert.equal(read.items.length, 5)
    const tags = read.items.flatMap(({ body }) => body.filter(isTag)).map(({ value }) => value)
    assert.deepEqual(
      tags,
      [1, 2, 3].map(() => text.toWellFormed()),
    )
  }
})

const isTag = (body: object): body is { purpose: 'tagging'; value: string } =>
  'purpose' in body && body.purpose === 'tagging'
