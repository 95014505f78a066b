import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesOf } from '../../src/publish/addresses.ts'
import {
  articleJsonLd,
  frontJsonLd,
  quoteJsonLd,
  speakerJsonLd,
  topicJsonLd,
  type Graph,
} from '../../src/publish/json-ld.ts'
import type { Archive } from '../../src/archive/types.ts'
import type { Addresses } from '../../src/publish/addresses.ts'
import { toScriptJson } from '../../src/publish/text-safety.ts'
import { archive, archiveSaying, articleThat, quoteThat } from './archive.ts'
import { hostileTexts } from './hostile.ts'
import { unknownTerms } from './schema-org.ts'

const addresses = addressesOf('https://example.org', '/news/')
const bare = addressesOf(undefined, '/')

const allGraphs = (from: Archive, at: Addresses): Graph[] => [
  frontJsonLd(at),
  ...from.articles.map((article) => articleJsonLd(article, from, at)),
  ...from.quotes.map((quote) => quoteJsonLd(quote, from, at)),
  ...from.speakers.map((speaker) => speakerJsonLd(speaker, at)),
  ...from.topics.map((topic) => topicJsonLd(topic, at)),
]

/** Nodes of a type, wherever they stand. */
function nodes(value: unknown, type: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap((child) => nodes(child, type))
  return '@type' in value && value['@type'] === type ? [{ ...value }, ...inner] : inner
}

test('every term is one of schema.org', async () => {
  for (const graph of [...allGraphs(archive, addresses), ...allGraphs(archive, bare)])
    assert.deepEqual(await unknownTerms(graph, 'https://example.org/a/'), [])
})

test('a term that schema.org lacks is found', async () => {
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'Newspaperish',
    text: 'a',
    saidBy: 'b',
  }
  assert.deepEqual(await unknownTerms(graph, 'https://example.org/'), [
    'https://schema.org/Newspaperish',
    'https://schema.org/saidBy',
  ])
})

test('an article has its direct quotes as Quotations by their speakers', () => {
  const graph = articleJsonLd(articleThat('harbour-talks'), archive, addresses)
  const quote = quoteThat('“The herring')
  assert.deepEqual(nodes(graph, 'Quotation')[0], {
    '@type': 'Quotation',
    '@id': `https://example.org/news/q/${quote.id}/`,
    url: `https://example.org/news/q/${quote.id}/`,
    text: '“The herring will not wait for us,” … “We have run out of patience 🐟.”',
    inLanguage: 'en',
    datePublished: '2031-03-02',
    isPartOf: { '@id': 'https://example.org/news/articles/harbour-talks/' },
    spokenByCharacter: [{ '@id': 'https://example.org/news/speakers/ada-example/#speaker' }],
  })
  assert.deepEqual(
    nodes(graph, 'CorrectionComment').map(({ text }) => text),
    ['The talks took two days, not three.'],
  )
  assert.equal(nodes(graph, 'AnalysisNewsArticle')[0]?.['dateModified'], '2031-03-05')
})

test('reported and partly quoted words are Claims, never Quotations', () => {
  const graph = articleJsonLd(articleThat('harbour-talks'), archive, addresses)
  const claims = nodes(graph, 'Claim').map(({ text }) => text)
  assert.deepEqual(claims, [
    'that Saltmere would halve its catch limits by spring',
    'the plan is “a promise written on water” and nothing more',
  ])
  for (const { text } of nodes(graph, 'Quotation'))
    assert.ok(!claims.some((claim) => claim === text))
  assert.deepEqual(nodes(allGraphs(archive, addresses), 'ClaimReview'), [])
})

test('what nobody said is nobody’s', () => {
  const imagined = quoteThat('“You see')
  for (const graph of allGraphs(archive, addresses)) {
    for (const { text } of [...nodes(graph, 'Quotation'), ...nodes(graph, 'Claim')])
      assert.ok(!imagined.parts.includes(String(text)))
  }
  const own = quoteJsonLd(imagined, archive, addresses)['@graph']
  assert.deepEqual(
    own.map((node) => typeof node === 'object' && node['@type']),
    ['BreadcrumbList'],
  )
})

test('speakers are a person, an organisation, a state as a body that speaks', () => {
  const graph = speakerJsonLd(archive.speakers[0] ?? assert.fail(), addresses)
  assert.deepEqual(nodes(graph, 'Role')[0], {
    '@type': 'Role',
    jobTitle: 'Harbour Minister of Saltmere',
    startDate: '2029-05-01',
  })
  assert.equal(nodes(graph, 'Person')[0]?.['sameAs'], 'https://www.wikidata.org/entity/Q42')
  const all = allGraphs(archive, addresses)
  assert.deepEqual(nodes(all, 'Country'), [])
  assert.ok(nodes(all, 'GovernmentOrganization').some(({ name }) => name === 'Saltmere'))
  assert.ok(nodes(all, 'Organization').some(({ name }) => name === 'Tidewatch'))
})

test('an author is a person, unless it is plainly a newsroom', () => {
  const authorOf = (author: string | null): unknown =>
    nodes(
      articleJsonLd({ ...articleThat('harbour-talks'), author }, archive, addresses),
      'AnalysisNewsArticle',
    )[0]?.['author']
  assert.deepEqual(authorOf('Ada Example'), { '@type': 'Person', name: 'Ada Example' })
  for (const name of ['The Saltmere Courier', 'Tarn News Agency', 'Reuters'])
    assert.deepEqual(authorOf(name), { '@type': 'Organization', name })
  assert.equal(authorOf(null), undefined)
})

test('any text goes through and ends no script', async () => {
  for (const text of hostileTexts) {
    for (const graph of allGraphs(archiveSaying(text), addresses)) {
      const json = toScriptJson(graph)
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/u)
      assert.deepEqual(await unknownTerms(JSON.parse(json) as object, 'https://example.org/'), [])
    }
  }
})

test('an origin that is no web address is left out', () => {
  const saying = archiveSaying('javascript:alert(1)')
  for (const article of saying.articles)
    assert.doesNotMatch(toScriptJson(articleJsonLd(article, saying, addresses)), /isBasedOn/u)
})
