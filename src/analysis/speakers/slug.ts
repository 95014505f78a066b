const plain = /^[\x20-\x7e]*$/

/**
 * The id of somebody without a file, made of their name: no marks over letters, lower case, hyphens for
 * all that is neither letter nor digit.
 *
 * @example slugOf('José O’Brien') // 'jose-o-brien'
 */
export function slugOf(name: string): string {
  const slug = plain.test(name)
    ? name.toLowerCase().replace(/[^a-z\d]+/g, '-')
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
  return slug.replace(/^-|-$/g, '') || 'speaker'
}
