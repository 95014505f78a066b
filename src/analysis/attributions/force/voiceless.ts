import { at, phraseAt, type Document } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whether the subject of a saying has no mouth: `Local tradition says`, but not `History Today says`.
 *
 * ```
 * Experience told Ruiz that it leaks.
 * ^^^^^^^^^^
 * ```
 *
 * @example isVoiceless(document, attribution) // true
 */
export function isVoiceless({ units, lexicon }: Document, { source }: Attribution): boolean {
  if (source === null) return false
  // `Legend has it that Ruiz said`
  const told = lexicon.traditions.some(
    (phrase) =>
      phraseAt(units, source.first - phrase.length, phrase) &&
      lexicon.voiceless.has(at(units, source.first - phrase.length - 1).lower),
  )
  if (told) return true
  const words = units.slice(source.first, source.end)
  // `the NFL legend`: somebody
  const who = words[0]?.tag === 'DET' && words.at(-2)?.tag === 'PROPN'
  const named = who || words.filter(({ tag }) => tag === 'PROPN').length > 1
  const head = words.findIndex(({ tag }) => tag === 'ADP')
  const last = words[(head === -1 ? words.length : head) - 1]
  return !named && last !== undefined && lexicon.voiceless.has(last.lower)
}
