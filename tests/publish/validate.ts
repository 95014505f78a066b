/** Validators for what leaves the site. Each throws with what is wrong. */
import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

const schema = (name: string): XmlDocument =>
  XmlDocument.fromString(readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8'))

const atom = XsdValidator.fromDoc(schema('atom.xsd'))
const sitemaps = XsdValidator.fromDoc(schema('sitemap.xsd'))

/** What stands under the paths of an XML document, as text. */
export type Look = (xpath: string) => string[]

/** Checks an Atom feed against RFC 4287, then looks at it. */
export function inAtom<Result>(feed: string, look: (at: Look) => Result): Result {
  return inXml(feed, { atom: 'http://www.w3.org/2005/Atom' }, atom, look)
}

/** Checks a document against a schema, then looks at it. */
export function inXml<Result>(
  source: string,
  namespaces: Record<string, string>,
  validator: XsdValidator,
  look: (at: Look) => Result,
): Result {
  const document = XmlDocument.fromString(source)
  try {
    validator.validate(document)
    return look((xpath) => document.find(xpath, namespaces).map(({ content }) => content))
  } finally {
    document.dispose()
  }
}

/** Checks a sitemap or an index of sitemaps against the protocol, then looks at it. */
export function inSitemap<Result>(sitemap: string, look: (at: Look) => Result): Result {
  return inXml(sitemap, { map: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, sitemaps, look)
}
