/** Where the focus goes when parts of the search page are made anew. */

/** On what leads to a choice, or back from it: which one, the same whatever else is chosen. */
export const choiceAttribute = 'data-choice'

/**
 * Makes parts of the page anew and leaves the focus with what had it: the same choice, which has another
 * address now, or the same result. Where that is gone, who reads by the keyboard goes on from the box.
 *
 * @example keepingFocus([results, facets], box, () => { results.replaceChildren(...found) })
 */
export function keepingFocus(
  parts: readonly HTMLElement[],
  box: HTMLElement,
  renew: () => void,
): void {
  const held = document.activeElement
  const own = parts.find((part) => part.contains(held))
  const byKeyboard = held?.matches(':focus-visible') === true
  renew()
  if (held === null || own === undefined || held.isConnected) return
  const selector = selectorOf(held)
  const places = [own, ...parts.filter((part) => part !== own)]
  const same = selector === null ? [] : places.flatMap((place) => reachableIn(place, selector))
  const heir = same[0] ?? (byKeyboard ? box : null)
  heir?.focus()
}

/** What finds an element among those made anew; null where nothing tells which it would be. */
function selectorOf(element: Element): string | null {
  const choice = element.getAttribute(choiceAttribute)
  if (choice !== null) return `[${choiceAttribute}="${CSS.escape(choice)}"]`
  const address = element.getAttribute('href')
  // Two choices can lead to one address, so it tells results only.
  return address === null ? null : `a[href="${CSS.escape(address)}"]:not([${choiceAttribute}])`
}

/** The elements found, each or the fold that it is in. */
function reachableIn(place: HTMLElement, selector: string): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(selector)].flatMap((found) => {
    const summary = found.closest('details')?.querySelector('summary')
    return [found, ...(summary ? [summary] : [])].filter((one) => one.checkVisibility())
  })
}
