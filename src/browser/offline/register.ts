/**
 * Asks the browser to keep what was seen for reading without a network. Where it cannot, or will not,
 * nothing else changes.
 *
 * @param script address of the service worker, at the top of what it serves
 *
 * @example keepForOffline('/offline.js')
 */
export function keepForOffline(script: string): void {
  if (script === '' || !('serviceWorker' in navigator)) return
  void keep(script).catch(() => undefined)
}

async function keep(script: string): Promise<void> {
  await navigator.serviceWorker.register(script)
  const { active } = await navigator.serviceWorker.ready
  // What came before there was anybody to keep it.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({
    type: 'CACHE_URLS',
    payload: { urlsToCache: [location.href, ...loaded] },
  })
}
