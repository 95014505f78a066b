import { slug } from 'github-slugger'

/** An address part made of a name: no marks over letters, lower case, hyphens. @example slugOf('José Álvarez') // 'jose-alvarez' */
export function slugOf(name: string): string {
  const plain = slug(name.normalize('NFKD').replace(/\p{M}/gu, ''))
  return plain.replace(/-{2,}/gu, '-').replace(/^-|-$/gu, '') || 'unnamed'
}
