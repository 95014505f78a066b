import type { Confidence, QuoteKind, Span } from '../../src/analysis/index.ts'
import type { Annotations, Roles } from './brat.ts'
import { jaccard, mark, pair, sourcesAgree, tokenAgreement, type Marked } from './pairing.ts'
import type { Prediction } from './predictions.ts'
import { toCodeUnits, tokenize, tokensIn } from './tokens.ts'

/** What became of one prediction. */
export interface Judgement {
  readonly confidence: Confidence
  readonly kind: QuoteKind
  /** It is paired with a gold attribution and shares at least half of the content's words with it. */
  readonly found: boolean
  /** It is found, and its source and the gold one share a word, or neither has a source. */
  readonly right: boolean
}

/**
 * Judges the predictions of one article. **Calibration** asks, of the predictions whose content is
 * found and which are called `certain` (or `likely`, or `unsure`), how many have the right source: a
 * prediction that is found in no gold attribution says nothing about its source, and does not count.
 * `kind` is the prediction's own. With several annotators, the one is taken who agrees best, and
 * predictions mostly inside what that one discarded are left out, all as `score.py` does.
 *
 * @param gold what each annotator marked, offsets in code points
 *
 * @example
 * judge('“No,” she said.', predictions, [annotations]) // [{ confidence: 'certain', found: true, … }]
 */
export function judge(
  text: string,
  predictions: readonly Prediction[],
  gold: readonly Annotations[],
): Judgement[] {
  const tokens = tokenize(text)
  const codeUnits = toCodeUnits(text)
  const convert = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: codeUnits(start), end: codeUnits(end) }))
  const marked = predictions.map((prediction) => ({
    prediction,
    mark: mark(tokens, rolesOf(prediction)),
  }))
  const views = gold.map(({ attributions, discarded }) => {
    const aside = tokensIn(tokens, convert(discarded))
    return {
      ours: marked.filter(({ mark }) => !isDiscarded(mark, aside)),
      theirs: attributions
        .map((roles) => mark(tokens, convertRoles(roles, convert)))
        .filter((mark) => !isDiscarded(mark, aside)),
    }
  })
  const agreement = views.map(({ ours, theirs }) =>
    tokenAgreement(
      ours.map(({ mark }) => mark),
      theirs,
    ),
  )
  const best = views[agreement.indexOf(Math.max(...agreement))]
  if (best === undefined) return []
  const partners = pair(
    best.ours.map(({ mark }) => mark),
    best.theirs,
  )
  return best.ours.map(({ prediction: { confidence, kind }, mark }, index) => {
    const partner = partners[index]
    const found = partner !== undefined && jaccard(mark.contentWords, partner.contentWords) >= 0.5
    return { confidence, kind, found, right: found && sourcesAgree(mark, partner) }
  })
}

const rolesOf = ({ cue, source, content }: Prediction): Roles => ({
  cue: cue === null ? [] : [cue],
  source: source === null ? [] : [source],
  content,
})

const convertRoles = (
  { cue, source, content }: Roles,
  convert: (spans: readonly Span[]) => Span[],
): Roles => ({ cue: convert(cue), source: convert(source), content: convert(content) })

function isDiscarded({ cue, content }: Marked, aside: ReadonlySet<number>): boolean {
  const all = cue.union(content)
  return all.size > 0 && 2 * all.intersection(aside).size > all.size
}

/** How many were right, of how many. */
export interface Share {
  readonly right: number
  readonly of: number
}

/**
 * The share of the found predictions of a confidence that have the right source.
 *
 * @example shareRight(judgements, 'certain', 'direct') // { right: 97, of: 100 }
 */
export function shareRight(
  judgements: readonly Judgement[],
  confidence: Confidence,
  kind: QuoteKind | 'all' = 'all',
): Share {
  const found = judgements.filter(
    (judgement) =>
      judgement.found &&
      judgement.confidence === confidence &&
      (kind === 'all' || judgement.kind === kind),
  )
  return { right: found.filter(({ right }) => right).length, of: found.length }
}

const columns = ['all', 'direct', 'mixed', 'indirect'] as const
const confidences: readonly Confidence[] = ['certain', 'likely', 'unsure']

/**
 * The table of calibration: for each confidence how many predictions there are, and the share of those
 * found that have the right source, over all and by kind.
 */
export function formatCalibration(judgements: readonly Judgement[]): string {
  const cell = ({ right, of }: Share): string =>
    of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} of ${of}`
  const row = (name: string, predicted: string, cells: readonly string[]): string =>
    [name.padEnd(12), predicted.padStart(9), ...cells.map((text) => text.padStart(14))].join(' ')
  return [
    row('', 'predicted', columns),
    ...confidences.map((confidence) =>
      row(
        confidence,
        String(judgements.filter((judgement) => judgement.confidence === confidence).length),
        columns.map((kind) => cell(shareRight(judgements, confidence, kind))),
      ),
    ),
  ].join('\n')
}
