import type { Attribution } from '../attributions/attribution.ts'
import { nounPhraseAfter } from '../grammar/phrases-after.ts'
import { isComma } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, spanOf, type Document } from '../reading/document.ts'
import { candidatesFor } from './candidates.ts'
import type { Entity } from './entities.ts'
import type { Context } from './resolution.ts'
import type { Addressed } from './scene.ts'
import { resolveNames } from './source-names.ts'

/**
 * To whom a statement is put, if its words tell.
 *
 * ```
 * Ana Ruiz asked Otto Lund if he rowed.      “Get out,” she told him.
 *                ^^^^^^^^^                                       ^^^
 * ```
 *
 * @param speakers whom the statement's source means
 */
export function addressedBy(
  context: Context,
  attribution: Attribution,
  speakers: readonly Entity[],
): Addressed | undefined {
  const { document } = context
  const phrase = addresseeOf(document, attribution)
  if (phrase === undefined) return undefined
  const named = resolveNames(context, phrase)?.entities
  const entities = named ?? meantBy(context, phrase, attribution.sentence, speakers)
  const words = spanOf(document.units, phrase.first, phrase.end)
  return { entities, words, how: howPut(document, attribution, phrase) }
}

/** The phrase behind a verb that takes a person: `told Lund`, `accused Lund of`, `said to Lund`. */
function addresseeOf(document: Document, { cue, sentence }: Attribution): Range | undefined {
  const { units, lexicon, sentences } = document
  const { first: floor, end } = sentences[sentence] ?? { first: 0, end: 0 }
  let index = floor
  while (cue !== null && index < end && at(units, index).start < cue.end) index++
  if (cue === null || index === floor || index === end) return undefined
  const toward = lexicon.infinitiveMarkers.has(at(units, index).lower)
  const forms = lexicon.cueForms.get(at(units, index - 1).lower) ?? []
  const frames = forms.flatMap(({ cue: { frames } }) => frames)
  if (!toward && !frames.some((frame) => frame.startsWith('person'))) return undefined
  const first = toward ? index + 1 : index
  const stop = nounPhraseAfter(document, first, end) ?? first
  // `accused Lund of fraud`, but not `told the mayor of Lima`
  const charge = frames.includes('person-as')
    ? units.slice(first, stop).findIndex(({ lower }) => lexicon.reproachPrepositions.has(lower))
    : -1
  return stop === first ? undefined : { first, end: charge > 0 ? first + charge : stop }
}

/** `asked him`: whoever a pronoun means that is an object, if it is one and does not speak. */
function meantBy(
  context: Context,
  phrase: Range,
  sentence: number,
  speakers: readonly Entity[],
): readonly Entity[] {
  const { document, scene } = context
  const gender = document.lexicon.pronouns.get(at(document.units, phrase.first).lower)?.gender
  if (phrase.end > phrase.first + 1 || (gender !== 'male' && gender !== 'female')) return []
  const [best, second] = candidatesFor(
    context,
    phrase,
    sentence,
    gender,
    (entity) => !speakers.includes(entity) && isOf(scene.genderOf(entity), gender, entity),
  )
  const sure = best !== undefined && best.weight - (second?.weight ?? 0) >= leastLead
  return sure ? [best.entity] : []
}

/** By so much the likelier one of two must lead who is meant by `asked him`. */
const leastLead = 0.75

const isOf = (told: Gender | 'unknown', gender: Gender, { kind }: Entity): boolean =>
  kind === 'person' && (told === gender || told === 'unknown')

/** Whether the words ask for an answer, or for a deed, or charge somebody. */
function howPut(document: Document, { force }: Attribution, { end }: Range): Addressed['how'] {
  const { lexicon, units } = document
  // `asked Lund, her aide, to row`
  const aside = isComma(at(units, end)) ? nounPhraseAfter(document, end + 1, units.length) : end
  const behind = aside !== undefined && isComma(at(units, aside)) ? aside + 1 : end
  const pressed = [end, behind].some(
    (index) =>
      lexicon.infinitiveMarkers.has(at(units, index).lower) ||
      lexicon.reproachPrepositions.has(at(units, index).lower),
  )
  if (pressed || force === 'demanded') return 'pressed'
  return force === 'asked' ? 'asked' : 'told'
}
