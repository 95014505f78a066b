import type { Attribution } from '../attributions/attribution.ts'
import { unitsWithin, type Document } from '../reading/document.ts'
import type { Entity } from './entities.ts'
import type { Context, Resolution } from './resolution.ts'

/**
 * Whether a surname that speaks of `it` may be the name of a firm or a place that the text tells of, too.
 *
 * ```
 * Ana Ruiz runs Ruiz Foods. Ruiz said it would grow.      Otto Lund lives in Lund. Lund said it would grow.
 *               ^^^^^^^^^^                                                   ^^^^
 * ```
 */
export function mayBeNamesake(
  context: Context,
  { content, source }: Attribution,
  { entities: [only, another], certainty }: Resolution,
): boolean {
  const { document, mentions } = context
  if (source === null || source.end !== source.first + 1 || certainty !== 'named') return false
  if (only?.kind !== 'person' || another !== undefined || !tellsOfThing(document, content))
    return false
  const surname = document.units[source.first]?.text ?? ''
  return mentions.opensThing(surname) || isPlace(document, surname, only)
}

/** `it would grow`, `that it would grow` */
function tellsOfThing({ units, lexicon }: Document, content: Attribution['content']): boolean {
  const opening = content
    .flatMap((span) => unitsWithin(units, span))
    .find(({ lower }) => !lexicon.complementizers.has(lower))
  const pronoun = lexicon.pronouns.get(opening?.lower ?? '')
  return pronoun?.gender === 'neutral' && pronoun.case === 'subject'
}

/** So many of the places that name somebody are read. */
const mostRead = 50

/** So many letters a preposition before a name has at most. */
const longestWord = 12

/** `in Lund`: a surname stands alone behind a preposition that persons do not follow. */
const isPlace = ({ text, lexicon }: Document, surname: string, { mentions }: Entity): boolean =>
  mentions.slice(0, mostRead).some(({ start, end }) => {
    const before = text
      .slice(Math.max(0, start - longestWord), start)
      .trimEnd()
      .split(/\s/u)
    const behind = lexicon.locatives.has(before.at(-1)?.toLowerCase() ?? '')
    return behind && text.slice(start, end) === surname
  })
