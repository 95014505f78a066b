/** An article as it was built, with the truth of which quote is which. */
import assert from 'node:assert/strict'
import type { Span } from '../../../src/analysis/index.ts'
import { readArticle, type ReadArticle } from '../../../src/archive/article/read-article.ts'
import { wordingOf } from '../../../src/archive/permalinks/claim-ids.ts'
import type { Ledger } from '../../../src/archive/permalinks/ledger.ts'
import { normalizeQuote } from '../../../src/archive/permalinks/quote-ids.ts'
import type { Wording } from '../../../src/archive/permalinks/similarity.ts'
import { bodyOf, sourceOf, type Draft } from './draft.ts'

/** The uid of every article here; there is one at a time. */
export const uid = 'a-simulated-story'

/** An article as it was built: each quote's id and the numbers of its characters. */
export interface Build {
  readonly read: ReadArticle
  readonly tagsOf: ReadonlyMap<string, readonly number[]>
  /** From the first character of each quote to its last. */
  readonly spans: ReadonlyMap<string, Span>
  readonly wordings: ReadonlyMap<string, Wording>
  /** The words of each quote, as {@link normalizeQuote} has them. */
  readonly words: ReadonlyMap<string, string>
  /** How often they come. */
  readonly counts: ReadonlyMap<string, number>
}

/** Reads the article as the site's build does. @example build(draft, emptyLedger).read.claims.ids */
export function build(draft: Draft, ledger: Ledger): Build {
  const read = readArticle(sourceOf(draft, uid), 'a.md', draft.slug, {
    ...{ speakers: [], topics: [], base: '/', ledger },
    takenIds: new Set(ledger.quotes.keys()),
  })
  const body = bodyOf(draft)
  assert.equal(read.article.text.trim(), body.text.trim())
  const tagsIn = ({ start, end }: Span): readonly number[] => body.tags.slice(start, end)
  const quotes = read.article.analysis.quotes.map(
    (quote, index) => [read.claims.ids[index] ?? '', quote] as const,
  )
  const wordings = new Map(quotes.map(([id, quote]) => [id, wordingOf(read.article.text, quote)]))
  const words = new Map([...wordings].map(([id, { exact }]) => [id, normalizeQuote(exact)]))
  return {
    read,
    tagsOf: new Map(quotes.map(([id, { content }]) => [id, content.flatMap(tagsIn)])),
    spans: new Map(
      quotes.map(([id, { content }]) => [
        id,
        { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 },
      ]),
    ),
    wordings,
    words,
    counts: new Map(
      [...Map.groupBy(words.values(), (each) => each)].map(([k, v]) => [k, v.length]),
    ),
  }
}

/**
 * The id that each untouched quote has now, by the one that it had. Where two quotes are read at one
 * place, an id that leads there still has not moved.
 *
 * @example idsNow(before, after).get('qa2b3c4d5e6') // 'qa2b3c4d5e6'
 */
export function idsNow(before: Build, after: Build): Map<string, string> {
  const nowAt = new Map([...after.tagsOf].map(([id, tags]) => [tags.join(), id]))
  return new Map(
    [...before.tagsOf].flatMap(([id, tags]) => {
      const stays = after.tagsOf.get(id)?.join() === tags.join()
      const is = stays ? id : nowAt.get(tags.join())
      return is === undefined ? [] : [[id, is] as const]
    }),
  )
}

/** The ids that went elsewhere, and those that their untouched quotes have now. @example astray(a, a) // [] */
export const astray = (before: Build, after: Build): (readonly [id: string, is: string])[] =>
  [...idsNow(before, after)].filter(([id, is]) => is !== id)

/** The ids that the build says no quote has any more. @example reportedIn(after).size // 0 */
export const reportedIn = ({ read }: Build): Set<string> =>
  new Set(read.claims.unclaimed.map(({ quote }) => quote.line.id))
