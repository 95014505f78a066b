import type { Element, ElementContent } from 'hast'

/** A text node. @example text('No.') */
export const text = (value: string): ElementContent => ({ type: 'text', value })

/** An element. @example element('p', {}, [text('No.')]) */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}
