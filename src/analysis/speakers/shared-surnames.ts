import type { Gender } from '../lexicon/types.ts'
import { at, type Document } from '../reading/document.ts'
import { genderOfFirstName } from './first-names.ts'
import { tokenBehind, type NameMention } from './names.ts'

/**
 * Gives a first name the surname that the next name has for both, where the text names its bearer in full, too, or
 * by a title that the other one cannot have.
 *
 * ```
 * Ana and Otto Lund left. “No,” Ana Lund said.
 * ^^^ Ana Lund
 * ```
 *
 * @example withSharedSurnames(document, names)[0]?.words // ['Ana', 'Lund']
 */
export function withSharedSurnames(
  document: Document,
  names: readonly NameMention[],
): readonly NameMention[] {
  const { tokens } = document
  let whole: ReadonlySet<string> | undefined
  return names.map((name, index) => {
    const [first = ''] = name.words
    const next = names[index + 1]
    const surname = next?.words[1]
    if (name.words.length !== 1 || next?.words.length !== 2 || surname === undefined) return name
    const joint = tokenBehind(document, name)
    if (at(tokens, joint).tag !== 'CCONJ' || next.token !== joint + 1) return name
    whole ??= new Set(names.map(({ words }) => words.join(' ')))
    const shared = whole.has(`${first} ${surname}`) || isTitledApart(document, names, name, next)
    return shared ? { ...name, words: [first, surname] } : name
  })
}

/** `Otto and Ana Lund`, and elsewhere `Mr. Lund`: a title of the surname that is not the second one’s but may be the first’s. */
function isTitledApart(
  { lexicon }: Document,
  names: readonly NameMention[],
  { words: [first = ''], title }: NameMention,
  { words: [second = '', surname] }: NameMention,
): boolean {
  if (title !== null) return false
  const titles = new Set(
    names.flatMap(({ words, titleGender }) =>
      words.length === 1 && words[0] === surname && titleGender !== null ? [titleGender] : [],
    ),
  )
  const [own, other] = [first, second].map((word) => genderOfFirstName(lexicon, word))
  const apart = (gender: Gender, opposite: Gender): boolean =>
    titles.has(gender) &&
    (other === opposite || titles.has(opposite)) &&
    other !== gender &&
    own !== opposite
  return apart('male', 'female') || apart('female', 'male')
}
