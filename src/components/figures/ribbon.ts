import { lensNumbers, lensOf } from '../../archive/article/lens.ts'
import { ownPlaceId } from '../../archive/article/places.ts'
import { ribbonOf } from '../../archive/article/ribbon.ts'
import { listedKind, type ListedKind } from '../../archive/lists.ts'
import type { Article } from '../../archive/types.ts'
import { firstWords } from '../../archive/words.ts'
import { count } from '../../markdown/amounts.ts'
import { joinNames } from '../../markdown/names.ts'
import { kindTitles } from '../quote/quote-view.ts'
import type { VoiceView } from './voices.ts'

/** A piece of an article's ribbon, as its page draws and lists it. */
export interface RibbonView {
  /** Words of the article before it, and its own. */
  readonly from: number
  readonly words: number
  /** Where it leads, on the same page. */
  readonly href: string
  /** `The writer`, `Ada Example`, `Not named`. */
  readonly who: string
  /** Null for the writer's own words. */
  readonly kind: ListedKind | null
  /** Number of the speaker's colour; 0 for the writer. */
  readonly lane: number
  readonly lens: string
  /** Its first words. */
  readonly opening: string
}

const openingLength = 5

/**
 * An article from top to bottom in pieces of one voice each, the writer's own included.
 *
 * @example ribbonView(article, voices).reduce((sum, { words }) => sum + words, 0) === article.words // true
 */
export function ribbonView(
  {
    text,
    analysis,
    quoteIds,
    disputes = [],
  }: Pick<Article, 'text' | 'analysis' | 'quoteIds' | 'disputes'>,
  voices: readonly VoiceView[],
): RibbonView[] {
  const bySpeaker = new Map(voices.map((voice) => [voice.speaker, voice]))
  const named = voices.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  const numbers = lensNumbers(named)
  const disputed = new Set(disputes.flatMap(({ claim, by }) => [claim, by]))
  let from = 0
  return ribbonOf(text, analysis.quotes).map(({ at, words, quote: index }, piece): RibbonView => {
    const quote = index === null ? undefined : analysis.quotes[index]
    const place = {
      from,
      words,
      opening: firstWords(text.slice(at, at + 200), Math.min(words, openingLength)),
    }
    from += words
    if (quote === undefined || index === null)
      return {
        ...place,
        href: `#${ownPlaceId(piece)}`,
        who: 'The writer',
        kind: null,
        lane: 0,
        lens: 'writer',
      }
    const kind = listedKind(quote)
    const names = quote.speakers.map((id) => ({ name: bySpeaker.get(id)?.name ?? id }))
    return {
      ...place,
      href: `#${quoteIds[index] ?? ''}`,
      who: kind === 'imagined' ? 'Nobody' : names.length > 0 ? joinNames(names) : 'Not named',
      kind,
      lane:
        kind === 'imagined' ? 0 : (bySpeaker.get(quote.speakers[0] ?? null)?.colour ?? lanes - 1),
      lens: lensOf(quote, numbers, disputed.has(index)),
    }
  })
}

/** Lanes of a ribbon: the writer's, and one for each colour. */
export const lanes = 6

/**
 * A ribbon in numbers: words of each voice, most first.
 *
 * @example ribbonTotals(pieces) // [{ who: 'The writer', words: 320 }, { who: 'Ada Example', words: 40 }]
 */
export function ribbonTotals(
  pieces: readonly Pick<RibbonView, 'who' | 'words'>[],
): { readonly who: string; readonly words: number }[] {
  const totals = new Map<string, number>()
  for (const { who, words } of pieces) totals.set(who, (totals.get(who) ?? 0) + words)
  return [...totals].map(([who, words]) => ({ who, words })).sort((a, b) => b.words - a.words)
}

/**
 * What a piece is, for its title and its row.
 *
 * @example describePiece(piece) // 'Ada Example, direct quotes, 9 words'
 */
export function describePiece({
  who,
  kind,
  words,
}: Pick<RibbonView, 'who' | 'kind' | 'words'>): string {
  const what = kind === null ? '' : `${kindTitles[kind].toLowerCase()}, `
  return `${who}, ${what}${count(words, 'word')}`
}
