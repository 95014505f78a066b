import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SpeakerRecord } from '../../src/archive/types.ts'
import { addressesOf } from '../../src/publish/addresses.ts'
import { llmsTxt, robotsTxt } from '../../src/publish/for-machines.ts'
import { sitemapFiles, sitemapPages } from '../../src/publish/sitemap.ts'
import { archive, archiveOf, archiveSaying, quoteThat } from './archive.ts'
import { hostileTexts } from './hostile.ts'
import { inSitemap } from './validate.ts'

const addresses = addressesOf('https://example.org', '/news/')
const bare = addressesOf(undefined, '/')

test('the sitemap has every page with the day of its last change', () => {
  const [file, ...others] = sitemapFiles(sitemapPages(archive), addresses)
  assert.equal(others.length, 0)
  inSitemap(file?.content ?? '', (look) => {
    const places = look('//map:loc')
    assert.equal(new Set(places).size, places.length)
    for (const path of ['', 'articles/', 'archive/', 'articles/harbour-talks/'])
      assert.ok(places.includes(`https://example.org/news/${path}`), path)
    assert.ok(places.includes(`https://example.org/news/q/${quoteThat('“The herring').id}/`))
    assert.ok(!places.includes(`https://example.org/news/q/${quoteThat('“You see').id}/`))
    assert.deepEqual(look('//map:url[contains(map:loc,"ferry-strike")]/map:lastmod'), [
      '2030-11-20',
    ])
    assert.deepEqual(look('//map:url[contains(map:loc,"ada-example")]/map:lastmod'), ['2031-03-05'])
  })
})

test('many pages become several files and an index of them', () => {
  const pages = sitemapPages(archive)
  const [index, ...files] = sitemapFiles(pages, addresses, 5)
  const places = inSitemap(index?.content ?? '', (look) => look('//map:loc'))
  assert.deepEqual(
    places,
    files.map(({ name }) => `https://example.org/news/${name}.xml`),
  )
  const listed = files.flatMap(({ content }) => inSitemap(content, (look) => look('//map:loc')))
  assert.deepEqual(
    listed,
    pages.map(({ path }) => addresses.of(path)),
  )
})

test('without a host there is no sitemap, and nothing says that there is one', () => {
  assert.deepEqual(sitemapFiles(sitemapPages(archive), bare), [])
  assert.equal(robotsTxt(bare), 'User-agent: *\nAllow: /\n')
  assert.match(robotsTxt(addresses), /^Sitemap: https:\/\/example\.org\/news\/sitemap\.xml$/mu)
})

test('an empty archive has a valid sitemap', () => {
  const [file] = sitemapFiles(sitemapPages(archiveOf([])), addresses)
  inSitemap(file?.content ?? '', (look) => {
    assert.deepEqual(look('//map:lastmod'), [])
  })
})

test('llms.txt counts what is imagined of a speaker apart from what was said', () => {
  const [ada] = archive.speakers
  const imagined = [quoteThat('“You see')]
  const notesOf = (speakers: readonly SpeakerRecord[]): (string | undefined)[] =>
    llmsTxt({ ...archive, speakers }, addresses)
      .split('\n')
      .filter((line) => line.includes('/speakers/'))
      .map((line) => line.split('): ').at(-1))
  const one = { ...(ada ?? assert.fail()), quotes: [quoteThat('“Nobody asked')] }
  assert.deepEqual(
    notesOf([
      { ...one, imagined: [] },
      { ...one, imagined },
      { ...one, quotes: [], imagined },
    ]),
    [
      'person, quotes: 1',
      'person, quotes: 1; imagined, said by nobody: 1',
      'person, quotes: 0; only imagined, said by nobody: 1',
    ],
  )
})

test('llms.txt has one line for each article, speaker and topic, whatever they are called', () => {
  const amount = archive.articles.length + archive.speakers.length + archive.topics.length + 4
  for (const text of hostileTexts) {
    const lines = llmsTxt(archiveSaying(text), addresses).split('\n')
    assert.equal(lines.filter((line) => line.startsWith('- [')).length, amount)
    for (const line of lines) assert.doesNotMatch(line, /(?<!\\)</u)
  }
})
