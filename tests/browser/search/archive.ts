/** A small archive about people and places that do not exist. */
import type { Force, QuoteKind } from '../../../src/analysis/index.ts'
import type {
  Archive,
  Article,
  QuoteRecord,
  SpeakerRecord,
  TopicRecord,
} from '../../../src/archive/types.ts'
import type { Source } from '../../../src/browser/search/index/source.ts'
import { wholeSource } from '../../../src/browser/search/index/whole.ts'
import { buildSearchIndex } from '../../../src/publish/search-index.ts'

interface QuoteFixture {
  readonly id: string
  readonly parts: readonly string[]
  readonly speakers?: readonly string[]
  readonly topics?: readonly string[]
  readonly source?: string
  readonly kind?: QuoteKind
  readonly force?: Force
  readonly toldBy?: string
  readonly before?: string
  readonly after?: string
  readonly article?: string
}

const analysis: Article['analysis'] = {
  quotes: [],
  speakers: [],
  topics: [],
  proposedTopics: [],
  dates: [],
  notQuotes: [],
  notices: [],
}

const article = (slug: string, title: string, date: string): Article => ({
  slug,
  uid: slug,
  title,
  summary: title,
  provenance: null,
  date,
  updated: null,
  language: 'en',
  author: null,
  origin: null,
  corrections: [],
  text: '',
  html: '',
  headings: [],
  analysis,
  quoteIds: [],
  words: 0,
})

const articles = [
  article('harbour-talks', 'Harbour talks end without a treaty', '2031-03-02'),
  article('ferry-strike', 'The ferry strike, day five', '2030-11-20'),
]

type Profile = Pick<SpeakerRecord, 'id' | 'name' | 'kind' | 'aliases'> & { roles: string[] }

const profiles: Profile[] = [
  {
    id: 'ada-example',
    name: 'Ada Exámple',
    kind: 'person',
    aliases: ['Example', 'Ада Экзампл'],
    roles: ['Harbour Minister of Saltmere'],
  },
  { id: 'bo-sample', name: 'Bo Sample', kind: 'person', aliases: ['Sample'], roles: [] },
  {
    id: 'saltmere',
    name: 'Saltmere',
    kind: 'state',
    aliases: ['the Lagoon Republic'],
    roles: [],
  },
]

const topicNames = [
  { id: 'fishing-rights', name: 'Fishing rights', keywords: ['herring', 'catch limits'] },
  { id: 'ferry-wages', name: 'Ferry wages', keywords: ['strike pay'] },
]

const quotes: QuoteFixture[] = [
  {
    id: 'qtide',
    parts: ['“The tide waits for no minister.”'],
    speakers: ['ada-example'],
    source: 'Ada Exámple',
    before: 'Asked when the talks in the old customs house would go on, Ada Exámple said:',
    after: 'Then she left by boat.',
  },
  {
    id: 'qpromise',
    parts: ['“We’ve promised a treaty', 'and we will sign a treaty by spring.”'],
    speakers: ['ada-example'],
    topics: ['fishing-rights'],
    source: 'she',
    force: 'promised',
    before: 'On the nets in the estuary she was brief:',
  },
  {
    id: 'qcatch',
    parts: ['Saltmere’s boats would halve their catch'],
    speakers: ['saltmere'],
    topics: ['fishing-rights'],
    source: 'The U.S. observer',
    kind: 'indirect',
    force: 'warned',
    toldBy: 'Bo Sample',
  },
  {
    id: 'qimagined',
    parts: ['“You see, the tide left us no choice.”'],
    speakers: ['saltmere'],
    source: 'Saltmere',
    force: 'hypothetical',
    before: 'Tomorrow Saltmere may say:',
  },
  {
    id: 'qwages',
    parts: ['a ferry without a crew is only “a very expensive bridge”'],
    speakers: ['bo-sample'],
    topics: ['ferry-wages'],
    source: 'Sample',
    kind: 'mixed',
    article: 'ferry-strike',
  },
  {
    id: 'qnobody',
    parts: ['“Nobody asked the passengers.”'],
    source: 'a passenger',
    article: 'ferry-strike',
  },
]

const nameOf = (list: readonly { id: string; name: string }[], id: string) => ({
  id,
  name: list.find((item) => item.id === id)?.name ?? id,
})

const record = (fixture: QuoteFixture): QuoteRecord => {
  const from = articles.find(({ slug }) => slug === (fixture.article ?? 'harbour-talks'))
  if (!from) throw new Error(`No article for ${fixture.id}`)
  return {
    id: fixture.id,
    article: from.slug,
    articleTitle: from.title,
    language: from.language,
    date: from.date,
    parts: fixture.parts,
    before: fixture.before ?? '',
    after: fixture.after ?? '',
    speakers: (fixture.speakers ?? []).map((id) => nameOf(profiles, id)),
    source: fixture.source ?? null,
    cue: null,
    kind: fixture.kind ?? 'direct',
    force: fixture.force ?? 'stated',
    confidence: 'certain',
    rule: 'cue-before-quote',
    reason: 'A fixture says so.',
    steps: [],
    topics: (fixture.topics ?? []).map((id) => nameOf(topicNames, id)),
    words: 0,
    ownWords: 0,
    parent: null,
    ...(fixture.toldBy === undefined ? {} : { toldBy: fixture.toldBy }),
  }
}

/** An archive with some quotes; its speakers and topics are always the same. */
export function archiveOf(fixtures: readonly QuoteFixture[]): Archive {
  const records = fixtures.map(record)
  const by = (id: string): QuoteRecord[] =>
    records.filter(({ speakers }) => speakers.some((speaker) => speaker.id === id))
  return {
    articles,
    quotes: records,
    speakers: profiles.map((profile): SpeakerRecord => ({
      ...profile,
      roles: profile.roles.map((title) => ({ title, from: null, to: null })),
      wikidata: null,
      background: null,
      quotes: by(profile.id).filter(({ force }) => force !== 'hypothetical'),
      imagined: by(profile.id).filter(({ force }) => force === 'hypothetical'),
    })),
    topics: topicNames.map((topic): TopicRecord => ({
      ...topic,
      background: null,
      quotes: records.filter(({ topics }) => topics.some(({ id }) => id === topic.id)),
      articles: [],
    })),
    aliases: [],
    retired: [],
    movedArticles: [],
    retiredArticles: [],
    formerSpeakers: [],
    formerTopics: [],
    movedSpeakers: [],
    movedTopics: [],
    lists: new Map(),
  }
}

export const archive: Archive = archiveOf(quotes)

/** The archive above, opened for searching. */
export const source: Source = wholeSource(buildSearchIndex(archive, '/'))
