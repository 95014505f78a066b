import { at, type Document } from '../reading/document.ts'

/** So many words a means of speaking has at most: `by text message`. */
const longestChannel = 3

/**
 * Whether a `by` tells by which means somebody spoke, and not who did.
 *
 * @example isByChannel(document, 2) // true of `Ruiz said by phone that it was over`
 */
export function isByChannel({ units, lexicon }: Document, by: number): boolean {
  if (!lexicon.agentPrepositions.has(at(units, by).lower)) return false
  return units
    .slice(by + 1, by + 1 + longestChannel)
    .some(({ lower }) => lexicon.channels.has(lower))
}
