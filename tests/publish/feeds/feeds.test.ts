import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import type { Archive } from '../../../src/archive/types.ts'
import { renderMarkdown } from '../../../src/markdown/render.ts'
import { addressesOf, type Addresses } from '../../../src/publish/addresses.ts'
import { toAtom } from '../../../src/publish/feeds/atom.ts'
import { articleContent } from '../../../src/publish/feeds/content.ts'
import {
  feedSpeakers,
  siteFeed,
  speakerFeed,
  topicFeed,
  type Feed,
} from '../../../src/publish/feeds/feeds.ts'
import { toJsonFeed } from '../../../src/publish/feeds/json-feed.ts'
import { wellFormed, xmlCharacters } from '../../../src/publish/text-safety.ts'
import { archive, archiveOf, archiveSaying, articleThat } from '../archive.ts'
import { hostileTexts } from '../hostile.ts'
import { textOfTree } from '../html.ts'
import { checkJsonFeed, type JsonFeed } from '../validate-json.ts'
import { inAtom } from '../validate.ts'

const addresses = addressesOf('https://example.org', '/news/')
const bare = addressesOf(undefined, '/')

const allFeeds = (from: Archive, at: Addresses): Feed[] => [
  siteFeed(from, at),
  ...from.speakers.map((speaker) => speakerFeed(speaker, from, at)),
  ...from.topics.map((topic) => topicFeed(topic, from, at)),
]

const readJsonFeed = (feed: Feed, at: Addresses): JsonFeed =>
  JSON.parse(toJsonFeed(feed, at)) as JsonFeed

test('a feed whose speaker has another page now goes on, one of nobody’s is empty', () => {
  const past = {
    formerSpeakers: [{ id: 'bo', name: 'Bo' }],
    movedSpeakers: [{ id: 'example', name: 'Example', to: 'ada-example' }],
  }
  const lengths = feedSpeakers({ ...archive, ...past }).map(
    (subject) => [subject.id, speakerFeed(subject, archive, addresses).entries.length] as const,
  )
  const [ada] = lengths.filter(([id]) => id === 'ada-example')
  assert.ok(ada && ada[1] > 0)
  assert.deepEqual(lengths.slice(-2), [
    ['bo', 0],
    ['example', ada[1]],
  ])
})

test('each feed is valid Atom and valid JSON Feed, with a host and without', () => {
  for (const at of [addresses, bare]) {
    for (const feed of allFeeds(archive, at)) {
      const titles = inAtom(toAtom(feed, at), (look) => look('/atom:feed/atom:entry/atom:title'))
      const json = readJsonFeed(feed, at)
      checkJsonFeed(json)
      assert.deepEqual(
        titles,
        json.items.map(({ title }) => title),
      )
    }
  }
})

test('a feed of nothing is valid, too', () => {
  const empty = siteFeed(archiveOf([]), addresses)
  inAtom(toAtom(empty, addresses), (look) => {
    assert.deepEqual(look('//atom:updated'), ['1970-01-01T00:00:00Z'])
  })
  checkJsonFeed(readJsonFeed(empty, addresses))
})

test('the site’s feed has each article whole, without what the site added', () => {
  const [first] = readJsonFeed(siteFeed(archive, addresses), addresses).items
  const html = first?.content_html ?? ''
  assert.equal(
    textOfTree(fromHtml(html, { fragment: true })).trim(),
    articleThat('harbour-talks').text.trim(),
  )
  assert.match(html, /<a href="https:\/\/boats\.example\/">by boat<\/a>/u)
  assert.doesNotMatch(html, /<(?:aside|span|button|sup|section)|data-|class=|id=/u)
})

test('a table goes into a feed without the frame that it scrolls in', () => {
  const { html } = renderMarkdown('| Year |\n| --- |\n| 2029 |')
  assert.match(articleContent({ html, slug: 'a-table' }, addresses), /^<table>.*<\/table>$/su)
})

test('addresses inside an article lead somewhere from outside', () => {
  const article = {
    ...articleThat('ferry-strike'),
    html: '<p><a href="#a">a</a> <a href="../b/">b</a> <img src="/c.png"> <a href="https://d.example/">d</a></p>',
  }
  const contents = (at: Addresses): string =>
    siteFeed(archiveOf([article]), at).entries[0]?.content ?? ''
  assert.equal(
    contents(addresses),
    '<p><a href="https://example.org/news/articles/ferry-strike/#a">a</a> <a href="https://example.org/news/articles/b/">b</a> <img src="https://example.org/c.png"> <a href="https://d.example/">d</a></p>',
  )
  assert.equal(
    contents(bare),
    '<p><a href="/articles/ferry-strike/#a">a</a> <a href="/articles/b/">b</a> <img src="/c.png"> <a href="https://d.example/">d</a></p>',
  )
})

test('a speaker’s feed has what they said and not what was imagined of them', () => {
  const [saltmere] = archive.speakers.filter(({ id }) => id === 'saltmere')
  assert.equal(saltmere?.imagined.length, 1)
  for (const feed of allFeeds(archive, addresses).slice(1))
    assert.doesNotMatch(toAtom(feed, addresses), /left us no choice/u)
  const [ada] = archive.speakers.filter(({ id }) => id === 'ada-example')
  const feed = speakerFeed(ada ?? assert.fail(), archive, addresses)
  assert.deepEqual(
    feed.entries.map(({ title }) => title),
    [
      'Ada Example: “The herring will not wait for us,”',
      'Ada Example, reported: that Saltmere would halve its catch limits by spring',
      'Ada Example: “The herring will not wait for us,”',
    ],
  )
  assert.equal(feed.updated, '2031-03-05')
})

test('ids stay when the host, the base and titles change', () => {
  const ids = (from: Archive, at: Addresses): string[] =>
    allFeeds(from, at).flatMap((feed) => [feed.id, ...feed.entries.map(({ id }) => id)])
  assert.deepEqual(ids(archive, addresses), ids(archiveSaying('Other'), bare))
  for (const id of ids(archive, addresses))
    assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u)
})

test('any text goes through every feed and comes out as it went in', () => {
  for (const text of hostileTexts) {
    const saying = archiveSaying(text)
    for (const feed of allFeeds(saying, addresses)) {
      const json = readJsonFeed(feed, addresses)
      checkJsonFeed(json)
      const expected = feed.entries.map(({ title }) => title)
      assert.deepEqual(
        json.items.map(({ title }) => title),
        expected.map(wellFormed),
      )
      inAtom(toAtom(feed, addresses), (look) => {
        const lines = (title: string): string => xmlCharacters(title).replaceAll(/\r\n?/gu, '\n')
        assert.deepEqual(look('//atom:entry/atom:title'), expected.map(lines))
      })
    }
    for (const { content } of allFeeds(saying, addresses)
      .slice(1)
      .flatMap(({ entries }) => entries))
      assert.doesNotMatch(content, /<(?!\/?(?:blockquote|p|a)[ >])/u)
  }
})

test('the schema refuses a feed that breaks JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Broken',
    authors: [],
    items: [],
  }
  assert.throws(() => {
    checkJsonFeed({ ...feed, home_page_url: 'nowhere' })
  }, /must match format "uri"/u)
})
