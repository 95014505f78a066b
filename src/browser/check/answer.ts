/** From what was pasted to the answer, by way of the search. */
import { stopWords } from '../../analysis/lexicon/en/stop-words.ts'
import { terms } from '../search/index/fold.ts'
import type { Source } from '../search/index/source.ts'
import { noFilters, type Answer, type Hit, type NameHit, type Pace } from '../search/messages.ts'
import { search } from '../search/query/query.ts'
import { readClaim } from './claim.ts'
import { judge, type Sayable } from './judge.ts'
import type { CheckAnswer, CheckRequest } from './messages.ts'

/** Finds quotes, and the speakers that words name. */
export type Find = (words: string) => Promise<Pick<Answer, 'names' | 'bands'>>

/** So many words find a quote; more only take time. */
const mostTerms = 24

/** So many quotes of each band are looked at. */
const limit = 24

/**
 * Answers a check from an open index.
 *
 * @example await answerFrom(source, { typed: 'the tide waits', by: '' }, 'pause', () => undefined)
 */
export const answerFrom = (
  source: Source,
  request: CheckRequest,
  pace: Pace,
  check: () => void,
): Promise<CheckAnswer> =>
  answerCheck(request, (words) =>
    search(source, { words, filters: noFilters, sort: 'relevance', limit }, pace, check),
  )

/**
 * Answers a check.
 *
 * @example (await answerCheck({ typed: 'Ada: the tide waits', by: '' }, find)).verdict // 'shortened'
 */
export async function answerCheck({ typed, by }: CheckRequest, find: Find): Promise<CheckAnswer> {
  const claim = readClaim(typed)
  const field = by.trim()
  const named = field === '' ? claim.by : field
  const speakers = named === null ? [] : await speakersIn(named, find)
  const isNamed = named !== null && (field !== '' || claim.surelyNamed || speakers.length > 0)
  const words = isNamed && (field === '' || claim.surelyNamed) ? claim.words : claim.unnamed
  const hits = await hitsFor(words, find)
  const { verdict, findings } = judge(
    words,
    isNamed ? speakers.map(({ href }) => href) : null,
    hits.map(sayable),
  )
  return {
    verdict,
    by: isNamed ? { typed: named, names: speakers.map(({ name }) => name) } : null,
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

async function speakersIn(text: string, find: Find): Promise<NameHit[]> {
  const { names } = await find(text)
  return names.filter((name) => name.type === 'speaker' && isNamedIn(text, name))
}

/**
 * A search guesses at names, a check must not: either the text has all of a name or role, or a name or
 * role all of the text.
 */
function isNamedIn(text: string, { name, note }: NameHit): boolean {
  const typed = terms(text)
  return [name, ...(note === null ? [] : [note])].map(terms).some((form) => {
    const hasForm = form.every((term) => typed.includes(term))
    const isInForm = typed.every((term) => form.includes(term))
    return typed.length > 0 && form.length > 0 && (hasForm || isInForm)
  })
}
