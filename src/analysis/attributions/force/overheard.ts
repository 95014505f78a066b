import { subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, unitsWithin, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whether somebody’s saying is the object of a verb of hearing or showing that tells of nothing real.
 *
 * ```
 * Nobody heard Ruiz say that it leaks.      A fake video shows Ruiz saying that it leaks.
 * ^^^^^^ ^^^^^      ^^^                       ^^^^       ^^^^^      ^^^^^^
 * ```
 *
 * @example isUnheard(document, attribution, cue) // true
 */
export function isUnheard(
  document: Document,
  { source, sentence }: Attribution,
  cue: Span,
): boolean {
  const { units, sentences, lexicon } = document
  if (source === null) return false
  const verb = source.first - 1
  if (!lexicon.witnessing.has(at(units, verb).lower) || !isBare(document, cue)) return false
  const floor = sentences[sentence]?.first ?? 0
  const group = verbGroup(document, verb, floor)
  // `wants to hear Ruiz say`, but not `came to hear Ruiz speak`
  const wished = group.infinitive && lexicon.wishes.has(at(units, group.first - 1).lower)
  if (group.negated || group.hypothetical || group.future || wished) return true
  const subject = subjectBefore(document, group.first, floor)
  if (subject === undefined) return false
  const words = units.slice(subject.first, subject.end)
  return words.some(
    ({ lower }, index) =>
      (index === 0 && lexicon.nobody.has(lower)) || lexicon.unrealAdjectives.has(lower),
  )
}

/** Whether a cue is a bare infinitive or a present participle: `say`, `saying`. */
function isBare({ units, lexicon }: Document, cue: Span): boolean {
  const words = unitsWithin(units, cue)
  return (
    words.every(({ tag }) => tag !== 'AUX') &&
    words.some(({ lower }) =>
      lexicon.cueForms.get(lower)?.some(({ form }) => form === 'base' || form === 'gerund'),
    )
  )
}
