import type { Nodes } from 'hast'

/** The names of headings. */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const names = new Set([
  ...headings,
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'div', 'section', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['figure', 'figcaption', 'details', 'summary'],
])

/**
 * Tells elements that words do not run on through: the words before one and those inside it are not
 * one sentence.
 *
 * @example isBlock(element('li', {}, [])) // true
 * @example isBlock(element('em', {}, [])) // false
 */
export const isBlock = (node: Nodes): boolean => node.type === 'element' && names.has(node.tagName)

/**
 * Tells nodes that are a block or hold one.
 *
 * @example holdsBlock(element('a', {}, [element('div', {}, [])])) // true
 */
export const holdsBlock = (node: Nodes): boolean =>
  isBlock(node) || ('children' in node && node.children.some(holdsBlock))
