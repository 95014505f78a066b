const plain = /^[\x20-\x7e]*$/

/**
 * Marks without which a name is the same name: accents, the points of Hebrew and Arabic, what chooses the
 * shape of a sign. Vowel signs and the marks of kana make another name.
 */
const accents =
  /[\uFE00-\uFE0F\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u20D0-\u20FF]/gu

/**
 * The id of somebody without a file, made of their name: no accents over letters, lower case, hyphens for
 * all that is neither letter nor digit.
 *
 * @example slugOf('José O’Brien') // 'jose-o-brien'
 */
export function slugOf(name: string): string {
  const slug = plain.test(name)
    ? name.toLowerCase().replace(/[^a-z\d]+/g, '-')
    : name
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return slug.replace(/^-|-$/g, '') || 'speaker'
}
