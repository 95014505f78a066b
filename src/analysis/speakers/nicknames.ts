import { at, type Document, type Unit } from '../reading/document.ts'

const mark = /^(?:["“”‘’']|'')$/

/** Whether a token opens or closes words in marks. @example isMark(at(tokens, 1)) // true of `Otto “Red” Lund` */
export const isMark = ({ text }: Unit): boolean => mark.test(text)

/**
 * The words of a name without a nickname between them.
 *
 * @example wordsOf(document, 0, 5) // ['Otto', 'Lund'] of `Otto “Red” Lund`
 */
export function wordsOf({ tokens, lexicon }: Document, start: number, end: number): string[] {
  let inside = false
  const words: string[] = []
  for (const [offset, { text, lower, start: from }] of tokens.slice(start, end).entries()) {
    // `Farmers’ Party`
    const owns =
      !inside && offset > 0 && /^['’]$/.test(text) && at(tokens, start + offset - 1).end === from
    if (owns) {
      words.push(`${words.pop() ?? ''}${text}`)
      continue
    }
    const marks = mark.test(text)
    if (marks) inside = !inside
    if (marks || inside) continue
    if (lexicon.clitics.has(lower)) words.push(`${words.pop() ?? ''}${text}`)
    else words.push(text)
  }
  // `Ana Ruiz MP`
  while (words.length > 2 && lexicon.postNominals.has(words.at(-1) ?? '')) words.pop()
  return words
}

/**
 * The nickname in marks between the words of a name, if it is one word; null without.
 *
 * @example nicknameIn(document, 0, 5) // 'Red' of `Otto “Red” Lund`
 */
export function nicknameIn({ tokens }: Document, start: number, end: number): string | null {
  const open = tokens.slice(start, end).findIndex((token) => isMark(token))
  return open > 0 && isMark(at(tokens, start + open + 2)) ? at(tokens, start + open + 1).text : null
}
