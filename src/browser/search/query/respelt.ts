import { words } from '../index/fold.ts'

/** A word that the archive does not have, and the one that was taken for it. */
export interface Respelling {
  readonly typed: string
  readonly taken: string
}

/**
 * The words as they may have been meant.
 *
 * @example respelt('harbuor’s talks', [{ typed: 'harbuor', taken: 'harbour' }]) // 'harbour’s talks'
 */
export function respelt(text: string, respelled: readonly Respelling[]): string {
  const meant = new Map(respelled.map(({ typed, taken }) => [typed, taken]))
  return words(text).reduceRight((whole, { term, start, end }) => {
    const taken = meant.get(term)
    const [owning = ''] = /['’ʼ‘]s$/iu.exec(text.slice(start, end)) ?? []
    return taken === undefined ? whole : whole.slice(0, start) + taken + owning + whole.slice(end)
  }, text)
}
