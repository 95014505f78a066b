import type { Family } from '../../archive/across/wordings.ts'
import { familiesPerPage } from '../../archive/lists.ts'
import { wordingsPath } from '../../archive/urls.ts'

/**
 * Where a family stands in the list of wordings.
 *
 * @param families all of them, in the order of the list
 *
 * @example familyPlace(families, family) // '/archive/wordings/2/#q1a2b3c4d5e'
 */
export function familyPlace(families: readonly Family[], family: Family): string {
  const page = Math.floor(Math.max(0, families.indexOf(family)) / familiesPerPage) + 1
  return `${wordingsPath(page)}#${family.id}`
}

/**
 * What the families come to, in a sentence.
 *
 * @example wordingsFinding(families) // '12 quotes stand in more than one article; the words of 9 drifted'
 */
export function wordingsFinding(families: readonly Family[]): string {
  const drifted = families.filter(({ wordings }) => wordings.length > 1).length
  if (families.length === 0) return 'No quote stands in more than one article yet'
  const some = families.length === 1 ? 'One quote stands' : `${families.length} quotes stand`
  const words =
    drifted === 0
      ? 'none of their words drifted'
      : families.length === 1
        ? 'its words drifted'
        : `the words of ${drifted} drifted`
  return `${some} in more than one article; ${words}`
}
