import type { Figure, Target } from '../bench/figures.ts'
import { shareRight, type Judgement } from './calibration.ts'

/** What the scorers wrote with `--json`, and what became of each prediction. */
export interface Measured {
  readonly polnear: unknown
  readonly wikinews: unknown
  readonly seed: unknown
  readonly judgements: readonly Judgement[]
}

const atLeast = (bound: number): Target => ({ is: 'at least', bound })
const atMost = (bound: number): Target => ({ is: 'at most', bound })

/** The figures that decide whether the attribution is good enough, each with its target. */
export function decisiveFigures({ polnear, wikinews, seed, judgements }: Measured): Figure[] {
  const percent = (name: string, share: number, bound: number): Figure => ({
    name,
    value: 100 * share,
    unit: '%',
    target: atLeast(bound),
  })
  const calibrated = (confidence: 'certain' | 'likely'): number => {
    const { right, of } = shareRight(judgements, confidence)
    return of === 0 ? 0 : right / of
  }
  const reporting = (...path: string[]): number =>
    numberAt(polnear, 'slices', 'reporting cue', 'whole', ...path, 'f1')
  const statements = numberAt(seed, 'statements')
  return [
    percent(
      'direct quotes, attribution accuracy',
      numberAt(polnear, 'attribution_accuracy', 'direct', 'all'),
      92,
    ),
    percent(
      'quoted words with the right source, F1',
      numberAt(polnear, 'quoted_words', 'attributed', 'f1'),
      91,
    ),
    percent('reporting cue, whole exact F1', reporting('exact'), 58),
    percent('reporting cue, found with the right source F1', reporting('found0.5'), 75),
    percent('wikinews, quotes found and right', numberAt(wikinews, 'found_and_right') / 100, 88),
    {
      name: 'wikinews, wrong names',
      value: numberAt(wikinews, 'wrong_names'),
      unit: '',
      target: atMost(3),
    },
    {
      name: 'wikinews, invented quotes',
      value: numberAt(wikinews, 'invented'),
      unit: '',
      target: atMost(2),
    },
    {
      name: 'seed, quotes found and right, strictly',
      value: Math.round(
        (numberAt(seed, 'found') / 100) *
          (numberAt(seed, 'right_speaker_strict') / 100) *
          numberAt(seed, 'quotes'),
      ),
      unit: `of ${numberAt(seed, 'quotes')}`,
      target: atLeast(12),
    },
    {
      name: 'seed, wrong names',
      value: numberAt(seed, 'wrong_names'),
      unit: '',
      target: atMost(0),
    },
    {
      name: 'seed, invented quotes',
      value: numberAt(seed, 'invented'),
      unit: '',
      target: atMost(0),
    },
    {
      name: 'seed, statements found and right',
      value: Math.round((numberAt(seed, 'statements_found_and_right') / 100) * statements),
      unit: `of ${statements}`,
      target: atLeast(11),
    },
    percent('called certain, right source', calibrated('certain'), 97),
    percent('called likely, right source', calibrated('likely'), 85),
  ]
}

/**
 * The number at a path of keys.
 *
 * @throws when there is none: the scorer's format has changed
 *
 * @example numberAt({ a: { b: 1 } }, 'a', 'b') // 1
 */
export function numberAt(json: unknown, ...path: readonly string[]): number {
  let at = json
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  if (typeof at !== 'number')
    throw new TypeError(`Unexpected output of a scorer, expected a number at ${path.join(' → ')}`)
  return at
}
