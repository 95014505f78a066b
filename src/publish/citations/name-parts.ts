import type { CslName } from './csl-item.ts'

/** Words before a family name that belong to it: `Ana de la Cruz`, `Bo van Dyke`. */
const particles = new Set(
  'al ap bin bint da dal de degli dei del della den der di do dos du el ibn la las le los ten ter van vom von zu zum zur'.split(
    ' ',
  ),
)

/** Words of newsrooms, agencies and the like, which are cited as they stand. */
const collective =
  /^(?:the|a|an)\s|\b(?:agency|agencies|associates|association|board|bureau|centre|center|committee|company|council|correspondents?|department|desk|editors?|editorial|foundation|group|inc|institute|ltd|magazine|media|ministry|network|news|newspaper|newsroom|office|press|reporters?|reuters|service|services|society|staff|team|times|trust|university|wire|writers?)\b/iu

/**
 * Tells names of newsrooms, agencies and the like from those of persons.
 *
 * @example isCollective('The Saltmere Courier') // true
 * @example isCollective('Ana de la Cruz') // false
 */
export const isCollective = (author: string): boolean => collective.test(author)

/** What stands in no name of one person: lists, numbers, titles behind a name. */
const unlikeName = /[^\p{L}\p{M}\s.'’-]|\s(?:and|or|for|with|und|et|y)\s|\bfor\b/iu

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/iu

/**
 * An author's name as styles turn it round: the last word is the family name, with the particles before
 * it. One word, several people, a newsroom or a name that is not of the Latin alphabet stay as they are.
 *
 * @example nameParts('Ana de la Cruz') // { family: 'de la Cruz', given: 'Ana' }
 * @example nameParts('The Saltmere Courier') // { literal: 'The Saltmere Courier' }
 */
export function nameParts(author: string): CslName {
  const words = author.split(' ')
  const [last = ''] = words.slice(-1)
  const isPlain =
    words.length > 1 &&
    words.length < 6 &&
    !unlikeName.test(author) &&
    !isCollective(author) &&
    !suffix.test(last) &&
    /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(author) &&
    /^\p{Lu}.*\p{Ll}/u.test(last)
  if (!isPlain || !/^\p{Lu}/u.test(author)) return { literal: author }
  let family = words.length - 1
  while (family > 1 && particles.has((words[family - 1] ?? '').toLowerCase())) family -= 1
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') }
}
