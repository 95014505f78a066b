import type { Force } from './types.ts'

/**
 * Whose a quote’s words are, for readers: what stands before the names, or in their place where there
 * are none. What nobody said is nobody’s.
 *
 * @example whose({ force: 'stated', source: 'she' }, true) // ''
 * @example whose({ force: 'stated', source: 'a guard' }, false) // 'A guard, not named'
 * @example whose({ force: 'hypothetical', source: null }, true) // 'Said by nobody, imagined of '
 */
export function whose(
  { force, source }: { readonly force: Force; readonly source: string | null },
  isNamed: boolean,
): string {
  if (force === 'hypothetical') return isNamed ? 'Said by nobody, imagined of ' : 'Said by nobody'
  if (isNamed) return ''
  return source === null
    ? 'Speaker not named'
    : `${source.slice(0, 1).toUpperCase()}${source.slice(1)}, not named`
}
