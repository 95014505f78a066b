import { fold } from './first-names.ts'
import type { NameMention } from './names.ts'

const initials = /^\p{Lu}\.?(?:\p{Lu}\.?){1,4}$/u

/**
 * The first letters of each part of a name, as a talk prints who speaks.
 *
 * @example initialsOf(['Ana', 'Ruiz-Ito']) // 'ari'
 */
export const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((part) => fold(part).charAt(0))
    .join('')

/**
 * The initials by which the label of a turn calls whoever speaks in it; undefined for any other name.
 *
 * ```
 * Ana Ruiz: Who rows?  Otto Lund: I do.  AR: Why?
 *                                        ^^
 * ```
 *
 * @param labels where the labels of turns begin
 */
export function initialsInLabel(
  labels: ReadonlySet<number>,
  { words: [word = '', ...more], start }: NameMention,
): string | undefined {
  const labelled = more.length === 0 && labels.has(start) && initials.test(word)
  return labelled ? fold(word).replaceAll('.', '') : undefined
}
