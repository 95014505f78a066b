/** What a reader asks about: words, and whom they are said to be from. */

/** Longer texts are cut: a check is for a sentence or a few. */
export const mostCharacters = 1000

/** A way to read what was typed. */
export interface Claim {
  readonly words: string
  /** What may name a speaker, or null where nothing does. */
  readonly by: string | null
  /**
   * Whether it names somebody whatever the archive knows: `Bea Brook: “…”`. Otherwise it is read as a
   * part of the words unless the archive knows the name: “One thing is sure: …”.
   */
  readonly surelyNamed: boolean
  /** The words, where it turns out that nobody is named. */
  readonly unnamed: string
}

const quoted = /[“"«„]([^“”"«»„]{1,1000})[”"»“]/gu
const prefix = /^\s*([^:“”"«»\n]{2,60}):\s+(\S[\s\S]*)$/u
const suffix = /^\s*([“"«„][\s\S]*[”"»“][.,]?)\s*[—–-]\s*([^“”"\n]{2,60})$/u
/** With fewer words in quotation marks than around them, the sentence itself is what is asked about. */
const leastQuoted = 4

/**
 * Reads what was typed: `words`, `Name: words`, `“words” – Name`, or a sentence that quotes,
 * `“Words,” said Name.`
 *
 * @example readClaim('Ada Example: “The tide waits for nobody.”')
 * // { words: '“The tide waits for nobody.”', by: 'Ada Example', surelyNamed: true, … }
 */
export function readClaim(typed: string): Claim {
  const text = typed.slice(0, mostCharacters).toWellFormed().trim()
  const [, name = '', rest = ''] = prefix.exec(text) ?? []
  if (name !== '')
    return { words: rest, by: name, surelyNamed: isQuoted(rest) || isName(name), unnamed: text }
  const [, words = '', named = ''] = suffix.exec(text) ?? []
  if (words !== '') return { words, by: named, surelyNamed: true, unnamed: words }
  return readSentence(text)
}

/** A sentence that quotes is about the quoted words; what stands around them says whose they are. */
function readSentence(text: string): Claim {
  const parts = [...text.matchAll(quoted)].map(([, part = '']) => part)
  const inside = parts.join(' ')
  const outside = text.replace(quoted, ' ').trim()
  const isAbout =
    wordsIn(outside) > 0 && wordsIn(inside) >= leastQuoted && wordsIn(inside) >= wordsIn(outside)
  const words = isAbout ? inside : text
  return { words, by: isAbout ? outside : null, surelyNamed: false, unnamed: words }
}

const isQuoted = (text: string): boolean => /^[“"«„]/u.test(text)

/** Two words or more, each with a capital letter, but for the little ones: `Ana de la Cruz`. */
const isName = (text: string): boolean =>
  /^\p{Lu}\S*(?:\s+(?:(?:de|la|van|von|of|the|al|bin)\s+)*\p{Lu}\S*)+$/u.test(text)

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
