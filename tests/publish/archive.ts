/** A small archive of invented people, read from Markdown as the site does it. */
import { buildArchive } from '../../src/archive/archive.ts'
import { readArticle } from '../../src/archive/article/read-article.ts'
import { readSpeaker, readTopic, knownSpeaker, knownTopic } from '../../src/archive/files/files.ts'
import type { Archive, Article, QuoteRecord } from '../../src/archive/types.ts'

const speakers = [
  readSpeaker(
    `---
name: Ada Example
kind: person
aliases: [Example]
roles:
  - title: Harbour Minister of Saltmere
    from: 2029-05-01
  - title: Mayor of Tarn
    from: 2020-01-01
    to: 2024-12-31
wikidata: Q42
---
`,
    'content/speakers/ada-example.md',
    'ada-example',
  ),
  readSpeaker(
    '---\nname: Saltmere\nkind: state\naliases: [the Lagoon Republic]\n---\n',
    'content/speakers/saltmere.md',
    'saltmere',
  ),
  readSpeaker(
    '---\nname: Tidewatch\nkind: organisation\n---\n',
    'content/speakers/tidewatch.md',
    'tidewatch',
  ),
]

const topics = [
  readTopic(
    '---\nname: Fishing rights\nkeywords: [herring, catch limits]\n---\n',
    'content/topics/fishing-rights.md',
    'fishing-rights',
  ),
]

const harbourTalks = `---
uid: harbour-talks
title: Harbour talks end without a treaty
summary: The minister spoke of herring, patience & the tide.
date: 2031-03-02
updated: 2031-03-04
author: Bo Sample
origin: { name: The Saltmere Courier, url: https://courier.example/harbour }
corrections:
  - date: 2031-03-05
    text: The talks took two days, not three.
---

Harbour Minister Ada Example met the press in Tarn on Monday. “The herring will not wait for us,” Example said. “We have run out of patience 🐟.”

She said that Saltmere would halve its catch limits by spring. According to Tidewatch, the plan is “a promise written on water” and nothing more.

## After the talks

Observers fear that Saltmere may say: “You see, the tide left us no choice.”

“The herring will not wait for us,” Example said again, before she left [by boat](https://boats.example/). Her staff sold <b>maps</b> of the bay.[^maps]

[^maps]: The maps cost five crowns.
`

const ferryStrike = `---
uid: ferry-strike
title: The ferry strike, day five
summary: Crews and passengers wait.
date: 2030-11-20
---

“Nobody asked the passengers,” Tidewatch said in a statement.
`

const context = {
  speakers: speakers.map(knownSpeaker),
  topics: topics.map(knownTopic),
  base: '/',
  takenIds: new Set<string>(),
}

/** An article of Markdown with front matter, among the speakers and topics of {@link archive}. */
export const articleOf = (source: string, slug: string): Article =>
  readArticle(source, `content/articles/${slug}.md`, slug, { ...context, takenIds: new Set() })
    .article

/** An archive of these articles. */
export const archiveOf = (articles: readonly Article[]): Archive =>
  buildArchive({ articles, speakers, topics })

/** Two articles, three speakers with files, one topic; one quote in it was said by nobody. */
export const archive: Archive = archiveOf([
  articleOf(harbourTalks, 'harbour-talks'),
  articleOf(ferryStrike, 'ferry-strike'),
])

/** The first quote whose words begin so. */
export function quoteThat(start: string, from: Archive = archive): QuoteRecord {
  const quote = from.quotes.find(({ parts }) => parts[0]?.startsWith(start) === true)
  if (quote === undefined) throw new Error(`No quote begins with ${start}`)
  return quote
}

/** The article of a slug. */
export function articleThat(slug: string, from: Archive = archive): Article {
  const article = from.articles.find((candidate) => candidate.slug === slug)
  if (article === undefined) throw new Error(`No article ${slug}`)
  return article
}

/** The archive with other words in every place that an editor or a stranger fills. */
export function archiveSaying(text: string): Archive {
  const quote = (record: QuoteRecord): QuoteRecord => ({
    ...record,
    articleTitle: text,
    parts: [text, text],
    before: text,
    after: text,
    source: text,
    cue: text,
    reason: text,
    speakers: record.speakers.map(({ id }) => ({ id, name: text })),
    topics: record.topics.map(({ id }) => ({ id, name: text })),
  })
  return {
    ...archive,
    articles: archive.articles.map((article) => ({
      ...article,
      title: text,
      summary: text,
      provenance: text,
      author: text,
      origin: { name: text, url: text },
      corrections: [{ date: '2031-03-05', text }],
    })),
    quotes: archive.quotes.map(quote),
    speakers: archive.speakers.map((speaker) => ({
      ...speaker,
      name: text,
      aliases: [text],
      roles: [{ title: text, from: null, to: null }],
      quotes: speaker.quotes.map(quote),
      imagined: speaker.imagined.map(quote),
    })),
    topics: archive.topics.map((topic) => ({
      ...topic,
      name: text,
      keywords: [text],
      quotes: topic.quotes.map(quote),
    })),
  }
}
