import type { Gender } from '../lexicon/types.ts'
import type { NameMention } from './names.ts'

/** Whether a title or a name tells a gender. @example isGendered('male') // true */
export const isGendered = (gender: Gender | 'unknown' | null | undefined): boolean =>
  gender === 'male' || gender === 'female'

/** Somebody whom a title may mean. */
interface Bearer {
  readonly gender: Gender | 'unknown'
  readonly mentions: readonly unknown[]
}

/** Whether somebody may have the title of a mention. @example agrees(ana, mention) // false of `Mr. Ruiz` */
export function agrees({ gender }: Bearer, { titleGender }: NameMention): boolean {
  return !isGendered(titleGender) || gender === 'unknown' || gender === titleGender
}

/**
 * Whom of several with one surname each title was taken to mean: `Ms. Lund` is another than `Mr. Lund`, though
 * neither first name tells which.
 *
 * @example new Titled().likeliest(mention, [khizr, ghazala]) // khizr
 */
export class Titled<T extends Bearer> {
  readonly #taken = new Map<string, T>()

  /** The one whom the title meant before, or else who is named most of those whom no other title means. */
  likeliest({ words, titleGender }: NameMention, bearers: readonly T[]): T | undefined {
    const [surname = ''] = words
    const told = isGendered(titleGender)
    const own = told ? this.#taken.get(`${surname} ${titleGender ?? ''}`) : undefined
    if (own !== undefined && bearers.includes(own)) return own
    const opposite = titleGender === 'male' ? 'female' : 'male'
    const other = told ? this.#taken.get(`${surname} ${opposite}`) : undefined
    const free = bearers.length > 1 ? bearers.filter((bearer) => bearer !== other) : bearers
    const [chosen] = [...free].sort((a, b) => b.mentions.length - a.mentions.length)
    if (told && chosen !== undefined) this.#taken.set(`${surname} ${titleGender ?? ''}`, chosen)
    return chosen
  }
}
