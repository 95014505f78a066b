/** From what was pasted to the answer, by way of the search. */
import { stopWords } from '../../analysis/lexicon/en/stop-words.ts'
import { terms } from '../search/index/fold.ts'
import type { Source } from '../search/index/source.ts'
import { noFilters, type Answer, type Hit, type Pace } from '../search/messages.ts'
import { speakersCalled, type Called } from '../search/query/names.ts'
import { search } from '../search/query/query.ts'
import { readClaim } from './claim.ts'
import { judge, type Sayable } from './judge.ts'
import type { CheckAnswer, CheckRequest } from './messages.ts'
import { nameOf, namesIn, withoutTitles } from './named.ts'

type Find = (words: string) => Promise<Pick<Answer, 'bands'>>

/** So many words find a quote; more only take time. */
const mostTerms = 24

/** So many quotes of each band are looked at. */
const limit = 24

/**
 * Answers a check from an open index.
 *
 * @example
 * const request = { typed: 'Ada: the tide waits', by: '' }
 * (await answerFrom(source, request, 'pause', () => undefined)).verdict // 'shortened'
 */
export async function answerFrom(
  source: Source,
  { typed, by }: CheckRequest,
  pace: Pace,
  check: () => void,
): Promise<CheckAnswer> {
  const claim = readClaim(typed)
  const field = by.trim()
  const named = field === '' ? claim.by : field
  const speakers = named === null ? [] : await speakersIn(source, named)
  const isNamed = speakers.length > 0 || field !== '' || claim.surelyNamed
  const words = isNamed && (field === '' || claim.surelyNamed) ? claim.words : claim.unnamed
  const find: Find = (text) =>
    search(source, { words: text, filters: noFilters, sort: 'relevance', limit }, pace, check)
  const hits = await hitsFor(words, find)
  const { verdict, findings } = judge(
    words,
    speakers.map(({ href }) => href),
    hits.map(sayable),
    // Whom else an office means, the archive cannot know.
    speakers.some(({ byName }) => byName),
  )
  const called = field === '' && speakers.length === 0 ? nameOf(named ?? '') : named
  return {
    verdict,
    by: called === null ? null : { typed: called, names: speakers.map(({ name }) => name) },
    findings: findings.map(({ quote, comparison, isQuoted }) => ({
      hit: quote.hit,
      wording: comparison.wording,
      pieces: comparison.pieces,
      isQuoted,
    })),
  }
}

async function hitsFor(words: string, find: Find): Promise<Hit[]> {
  const all = terms(words)
  const telling = all.filter((term) => !stopWords.has(term))
  const query = (telling.length > mostTerms ? telling : all).slice(0, mostTerms)
  const { bands } = await find(query.join(' '))
  return bands.flatMap(({ hits }) => hits)
}

const sayable = (hit: Hit): Sayable & { readonly hit: Hit } => ({
  hit,
  words: hit.parts.map((part) => part.map(({ text }) => text).join('')),
  by: hit.speakers.map(({ href }) => href),
  kind: hit.kind,
  force: hit.force,
})

/** Whom a text names; by what they are only where nobody is called by name. */
async function speakersIn(source: Source, text: string): Promise<Called[]> {
  const called = await Promise.all(
    namesIn(text).map(async (name) => {
      const whole = await speakersCalled(source, name)
      return whole.length > 0 ? whole : speakersCalled(source, withoutTitles(name))
    }),
  )
  const all = [...new Map(called.flat().map((one) => [one.href, one])).values()]
  const byName = all.filter((one) => one.byName)
  return byName.length > 0 ? byName : all
}
