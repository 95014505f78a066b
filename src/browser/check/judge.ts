/** Was it said? The quotes nearest to a reader's words, and a verdict. Pure. */
import type { Force, QuoteKind } from '../../analysis/index.ts'
import { compare, type Comparison, type Wording } from './compare.ts'

/** What a check needs to know of a quote. */
export interface Sayable {
  /** Its words as published, one string for each part. */
  readonly words: readonly string[]
  /** Ids of whom the words are given to. */
  readonly by: readonly string[]
  readonly kind: QuoteKind
  readonly force: Force
}

/**
 * - `verbatim`: quoted, to the word.
 * - `reported`: the article's words for what somebody said, to the word.
 * - `shortened`: words were left out, and what is left says no other thing.
 * - `changed`: nearly.
 * - `imagined`: said by nobody; an article imagined it.
 * - `another`: said, but not by the one who was named.
 * - `absent`: not in this archive.
 * - `short`: too few words to tell.
 */
export type Verdict =
  'verbatim' | 'reported' | 'shortened' | 'changed' | 'imagined' | 'another' | 'absent' | 'short'

/** A quote beside the reader's words. */
export interface Finding<Quote extends Sayable> {
  readonly quote: Quote
  readonly comparison: Comparison
  /** Whether all that the reader wrote of it stands in the article's quotation marks. */
  readonly isQuoted: boolean
}

/** A verdict, and the quotes that it rests on. */
export interface Judgement<Quote extends Sayable> {
  readonly verdict: Verdict
  /** The quote that the verdict is about first, then others that are near. */
  readonly findings: readonly Finding<Quote>[]
}

const mostFindings = 5
/** With fewer words, only a whole quote says anything. */
const leastWords = 3
/** How much nearer somebody else's words must be than those of the one who was named. */
const clearlyNearer = 0.15
/** Below this there is nothing to show beside the reader's words. */
const leastLikeness = 0.35

const order: readonly Wording[] = ['same', 'part', 'changed', 'other']

/**
 * Judges words against quotes.
 *
 * @param by ids of the speakers that were named, those that the archive knows
 * @param isSure whether nobody else can be meant, so that others' words are another's
 *
 * @example judge('The tide waits for me', [], quotes).verdict // 'changed'
 */
export function judge<Quote extends Sayable>(
  words: string,
  by: readonly string[],
  quotes: readonly Quote[],
  isSure = true,
): Judgement<Quote> {
  const findings = quotes
    .map((quote) => findingOf(words, quote))
    .filter(({ comparison }) => comparison.likeness >= leastLikeness)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        b.comparison.likeness - a.comparison.likeness ||
        b.comparison.covered - a.comparison.covered ||
        Number(isSaidBy(b, by)) - Number(isSaidBy(a, by)) ||
        Number(isImagined(a)) - Number(isImagined(b)),
    )
  const nearest = findings[0]
  if (!nearest || nearest.comparison.wording === 'other') return absent(words, findings)
  if (wordsIn(words) < leastWords && nearest.comparison.wording !== 'same')
    return { verdict: 'short', findings: [] }
  const own = findings.find((finding) => isSaidBy(finding, by) && isAsNear(finding, nearest))
  const lead = own ?? nearest
  return {
    verdict: verdictOf(lead, by.length > 0 && isSure && own === undefined),
    findings: [
      lead,
      ...findings.filter((one) => one !== lead && one.comparison.wording !== 'other'),
    ].slice(0, mostFindings),
  }
}

function absent<Quote extends Sayable>(
  words: string,
  findings: readonly Finding<Quote>[],
): Judgement<Quote> {
  return wordsIn(words) < leastWords
    ? { verdict: 'short', findings: [] }
    : { verdict: 'absent', findings: findings.slice(0, mostFindings) }
}

function verdictOf(lead: Finding<Sayable>, isAnothers: boolean): Verdict {
  if (isImagined(lead)) return 'imagined'
  if (isAnothers) return 'another'
  const { wording } = lead.comparison
  if (wording === 'same') return lead.isQuoted ? 'verbatim' : 'reported'
  return wording === 'part' ? 'shortened' : 'changed'
}

/**
 * Of a partly quoted sentence, its quoted words alone are a quote too; the “that” before reported words
 * belongs to the article's sentence.
 */
function findingOf<Quote extends Sayable>(words: string, quote: Quote): Finding<Quote> {
  const text = quote.words.join(' ')
  const comparison = compare(words, text)
  if (quote.kind === 'indirect' && comparison.pieces.length === 2 && isThat(comparison))
    return { quote, comparison: { ...comparison, wording: 'same' }, isQuoted: false }
  if (quote.kind !== 'mixed') return { quote, comparison, isQuoted: quote.kind === 'direct' }
  const inMarks = compare(words, quotedIn(text)).wording
  return inMarks === 'same'
    ? { quote, comparison: { ...comparison, wording: inMarks }, isQuoted: true }
    : { quote, comparison, isQuoted: inMarks === 'part' }
}

const isThat = ({ wording, pieces: [first] }: Comparison): boolean =>
  wording === 'part' && first?.change === 'left' && first.text === 'that'

const quotedIn = (text: string): string =>
  [...text.matchAll(/[“"]([^“”"]{0,2000})[”"]/gu)].map(([, inside = '']) => inside).join(' ')

const rankOf = ({ comparison }: Finding<Sayable>): number => order.indexOf(comparison.wording)

const isImagined = ({ quote }: Finding<Sayable>): boolean => quote.force === 'hypothetical'

const isSaidBy = (finding: Finding<Sayable>, by: readonly string[]): boolean =>
  !isImagined(finding) && finding.quote.by.some((id) => by.includes(id))

/** Near enough to the nearest that the one who was named is who was meant. */
function isAsNear(one: Finding<Sayable>, nearest: Finding<Sayable>): boolean {
  const less = nearest.comparison.likeness - one.comparison.likeness
  return rankOf(one) === rankOf(nearest) && less <= clearlyNearer
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
