import { compare } from './compare.ts'
import type { Archive, Role } from './types.ts'

/**
 * The role that somebody held on a day; of several the one that began last, and of those that began
 * together the first of their list.
 *
 * @example roleOn([{ title: 'Mayor', from: '2001-01-01', to: null }], '2002-05-05') // 'Mayor'
 */
export function roleOn(roles: readonly Role[], day: string): string | null {
  const held = roles.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  )
  return held.sort((a, b) => compare(b.from ?? '', a.from ?? ''))[0]?.title ?? null
}

/**
 * The day of the newest article, on which a role that somebody has is a role of the present.
 *
 * @example newestDay(archive) // '2031-03-02'
 */
export const newestDay = ({ articles }: Pick<Archive, 'articles'>): string =>
  articles[0]?.date ?? ''
