import type { Element, ElementContent } from 'hast'
import { site } from '../site.config.ts'

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

/** What an element has that holds words of the site's own, among those of an article in any language. */
export const inSiteLanguage = { lang: site.language, dir: 'auto' } as const

/** Words of the site's own in a sentence with those of an article. @example ours('Disputed by ') */
export const ours = (words: string): Element => element('span', inSiteLanguage, [text(words)])
