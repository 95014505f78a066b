import { at, type Document } from '../reading/document.ts'
import { tokenBehind, type NameMention } from './names.ts'

/**
 * Gives a first name the surname that the next name has for both, where the text names its bearer in full, too.
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
    return whole.has(`${first} ${surname}`) ? { ...name, words: [first, surname] } : name
  })
}
