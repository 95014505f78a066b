import { at, unitsWithin, type Document, type Unit } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/** So many words the phrase has at most that names a made-up work. */
const longestWork = 8

/**
 * Whether somebody speaks in a work that is made up, or in words that somebody invented.
 *
 * ```
 * In the novel, Ruiz says that it leaks.      Lund invented a quote in which Ruiz says so.
 *    ^^^^^^^^^                                     ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @example isInMadeUpWork(document, attribution, cue) // true
 */
export function isInMadeUpWork(
  document: Document,
  { source, sentence, content }: Attribution,
  cue: Span,
): boolean {
  const { units, sentences, lexicon } = document
  if (source === null) return false
  const floor = sentences[sentence]?.first ?? 0
  const before = source.first - 1
  // `The novel ends with Ruiz saying`
  const closes = lexicon.absolutePrepositions.has(at(units, before).lower)
  if (
    closes &&
    before - floor < longestWork &&
    units.slice(floor, before).some((unit) => isWork(document, unit))
  )
    return true
  // `In the novel, the farm is lost, Ruiz said`: the work is what somebody speaks of.
  const told = (content[0]?.start ?? 0) < at(units, source.first).start
  if (before <= floor || told) return false
  const related =
    lexicon.relativePronouns.has(at(units, before).lower) && at(units, before - 1).tag === 'ADP'
  if (!related && at(units, before).text !== ',') return false
  const end = related ? before - 1 : before
  const start = related ? Math.max(floor, end - longestWork) : floor
  const opens = lexicon.carryingPrepositions.has(at(units, start).lower)
  if ((!related && !opens) || end - start > longestWork) return false
  const words = units.slice(start, end)
  return words.some(
    ({ lower }) =>
      lexicon.unrealAdjectives.has(lower) ||
      lexicon.fictions.has(lower) ||
      (related && lexicon.inventings.has(lower)) ||
      (lexicon.screenworks.has(lower) && isTold(document, unitsWithin(units, cue))),
  )
}

const isWork = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lexicon.fictions.has(lower) || lexicon.screenworks.has(lower)

/** `In the film, Ruiz tells her son that it leaks`: what is told to another person is a scene, and no interview. */
const isTold = ({ lexicon }: Document, cue: readonly Unit[]): boolean =>
  cue.some(({ lower }) =>
    lexicon.cueForms
      .get(lower)
      ?.some(({ form, cue: verb }) => form === 'third' && verb.frames.includes('person-clause')),
  )
