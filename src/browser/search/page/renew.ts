/**
 * Puts other children into a part of the page; where they would look the same, those that are there stay,
 * so that nothing moves away from under a finger or a screen reader.
 *
 * @example renew(results, renderAnswer(answer, request, 'feed.xml'))
 */
export function renew(part: HTMLElement, children: readonly Node[]): void {
  const fresh = part.cloneNode(false)
  for (const child of children) fresh.appendChild(child)
  if (!fresh.isEqualNode(part)) part.replaceChildren(...fresh.childNodes)
}
