/** What is kept with an entry of the browser's history, so that Back finds the page as it was left. */
export interface Kept {
  /** How many hits of each band were shown. */
  readonly limit: number
  readonly scroll: number
}

/** @example readKept(history.state) // { limit: 20, scroll: 0 } */
export function readKept(state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null) return null
  const { limit, scroll } = state as Partial<Record<keyof Kept, unknown>>
  return typeof limit === 'number' && typeof scroll === 'number' ? { limit, scroll } : null
}

const scrollPause = 150

/**
 * Keeps with each entry how far the page was scrolled and how much it showed.
 *
 * @example keepPlace(() => 20)
 */
export function keepPlace(limit: () => number): { readonly keep: () => void } {
  let timer = 0
  const keep = (): void => {
    const kept: Kept = { limit: limit(), scroll: window.scrollY }
    history.replaceState(kept, '')
  }
  history.scrollRestoration = 'manual'
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(keep, scrollPause)
    },
    { passive: true },
  )
  window.addEventListener('pagehide', keep)
  return { keep }
}
