import type { Archive, QuoteRecord } from '../../src/archive/types.ts'

/** A quote as pages read it; what is left out is the plainest. */
export function recordOf(rest: Partial<QuoteRecord> = {}): QuoteRecord {
  return {
    id: 'q1',
    article: 'a-summit',
    articleTitle: 'A summit',
    language: 'en',
    date: '2020-02-02',
    parts: ['“We will not leave the table today.”'],
    before: '',
    after: '',
    speakers: [{ id: 'ada-example', name: 'Ada Example' }],
    source: 'Example',
    cue: 'said',
    kind: 'direct',
    force: 'stated',
    confidence: 'certain',
    rule: 'test',
    reason: 'A test says so.',
    steps: [],
    topics: [],
    words: 7,
    ownWords: rest.words ?? 7,
    parent: null,
    ...rest,
  }
}

/** An archive of these quotes alone. */
export function archiveOf(quotes: readonly QuoteRecord[], rest: Partial<Archive> = {}): Archive {
  return {
    articles: [],
    quotes,
    speakers: [],
    topics: [],
    aliases: [],
    retired: [],
    movedArticles: [],
    retiredArticles: [],
    formerSpeakers: [],
    formerTopics: [],
    movedSpeakers: [],
    movedTopics: [],
    lists: new Map(),
    ...rest,
  }
}
