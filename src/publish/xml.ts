import { escapeXml } from './text-safety.ts'

/** An element with its attributes and what stands in it, in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlChild[]
}

/** What stands in an element: another, or text. */
export type XmlChild = XmlElement | string

/**
 * An element. Names are ours, so they are taken as they are; texts and values are anybody's.
 *
 * @example element('link', { rel: 'self', href: '/feed.xml' })
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlChild[]
): XmlElement => ({ name, attributes, children })

/**
 * A document of XML 1.0, https://www.w3.org/TR/xml/. Elements that hold elements are indented, text
 * stays as it is.
 *
 * @example xmlDocument(element('feed', {}, 'a < b')) // '<?xml version="1.0" encoding="utf-8"?>\n<feed>a &lt; b</feed>\n'
 */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `${indent}<${name}${pairs.join('')}`
  if (children.length === 0) return `${start}/>`
  const mixed = children.some((child) => typeof child === 'string')
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : write(child, mixed ? '' : `${indent}  `),
  )
  return mixed
    ? `${start}>${inner.join('')}</${name}>`
    : [`${start}>`, ...inner, `${indent}</${name}>`].join('\n')
}
