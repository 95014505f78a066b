import type { Attribution } from '../attributions/attribution.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, unitsWithin, type Document, type Unit } from '../reading/document.ts'
import type { Candidate } from './candidates.ts'
import { inferred, unnamed, type Context, type Resolution } from './resolution.ts'
import type { Addressed } from './scene.ts'
import { canMean } from './unnamed-persons.ts'

/**
 * Whom a pronoun means behind words that were put to somebody: to a question it is the one who was asked,
 * and a reply comes from whoever did not speak before. Undefined where nothing was put to anybody whom
 * the pronoun can mean.
 *
 * ```
 * Ana Ruiz asked Ida Berg if she rowed. “No,” she said.
 *                ^^^^^^^^                     ^^^
 * ```
 *
 * @param candidates whom the pronoun can mean, the likeliest first
 */
export function resolveAnswer(
  context: Context,
  source: Range,
  sentence: number,
  gender: Gender,
  candidates: readonly Candidate[],
): Resolution | undefined {
  const { document, scene, statement } = context
  const [best] = candidates
  if (statement === undefined || (gender !== 'male' && gender !== 'female')) return undefined
  // `When Lund came, he said`
  if (best !== undefined && best.sentence >= sentence) return undefined
  const addressed = scene.addressedIn(sentence - 1)
  const replies = wordsOfSaying(document, statement, source).some((word) =>
    document.lexicon.replies.has(word),
  )
  const speaker = scene.spokeIn(sentence - 1).find((entity) => entity === best?.entity)
  const doubted = (): Resolution | undefined =>
    speaker && {
      ...inferred(document, source, speaker, 'the one who spoke last'),
      certainty: 'doubtful',
    }
  if (addressed === undefined) {
    // `“No,” Lund said. “Yes,” he replied.`
    return replies && !isAskedAgain(document, sentence, source) ? doubted() : undefined
  }
  const [meant, another] = addressed.entities.filter((entity) =>
    candidates.some((candidate) => candidate.entity === entity),
  )
  const answers = answersTo(context, addressed, source, replies)
  if (meant !== undefined && answers === 'surely') {
    scene.call(meant, gender)
    const found = inferred(document, source, meant, whyOf(addressed))
    // `asked Ana Ruiz and Ida Berg`
    return another === undefined ? found : { ...found, certainty: 'doubtful' }
  }
  if (answers === 'no' || speaker === undefined) return undefined
  if (meant !== undefined) return doubted()
  const words = unitsWithin(document.units, addressed.words)
  if (addressed.entities.length > 0 || !mayMean(document, words, gender)) return undefined
  return replies ? unnamed : doubted()
}

const whyOf = ({ how }: Addressed): string =>
  how === 'asked' ? 'the one who was asked' : 'the one who was spoken to'

/** Whether words are the answer of the one to whom others were put. */
function answersTo(
  { document, statement }: Context,
  { how }: Addressed,
  source: Range,
  replies: boolean,
): 'surely' | 'maybe' | 'no' {
  // `told Lund it was late. He replied to a question` may be asked by others.
  if (replies) return how === 'told' && statement?.quotations.length === 0 ? 'maybe' : 'surely'
  const asks = statement?.force === 'asked'
  const words = statement === undefined ? [] : wordsOfSaying(document, statement, source)
  if (words.some((word) => document.lexicon.additions.has(word))) return 'no'
  if (how === 'asked') return asks ? 'maybe' : 'surely'
  return how === 'pressed' || asks ? 'maybe' : 'no'
}

/** The verb of saying, and what stands between it and its subject: `also said`. */
function wordsOfSaying({ units }: Document, { cue }: Attribution, source: Range): string[] {
  if (cue === null) return []
  const from = Math.min(cue.start, at(units, source.first).start)
  const to = Math.max(cue.end, at(units, source.end - 1).end)
  return unitsWithin(units, { start: from, end: to }).map(({ lower }) => lower)
}

/** `Asked whether he rowed, he replied`: the sentence tells of a question of its own. */
function isAskedAgain({ units, lexicon, sentences }: Document, index: number, source: Range) {
  const { first, end } = sentences[index] ?? { first: 0, end: 0 }
  return units
    .slice(first, end)
    .some(
      ({ lower, tag }, offset) =>
        tag === 'VERB' &&
        (first + offset < source.first || first + offset > source.end) &&
        (lexicon.cueForms.get(lower) ?? []).some(({ cue }) => cue.force === 'asked'),
    )
}

/** `told him`, `told the guard`: somebody without a name to whom words were put. */
function mayMean(document: Document, words: readonly Unit[], gender: Gender) {
  const [only] = words
  const pronoun = words.length === 1 && document.lexicon.pronouns.get(only?.lower ?? '')
  return pronoun ? pronoun.gender === gender : canMean(document, words, gender)
}
