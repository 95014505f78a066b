/**
 * What keeps a stranger's words from being anything but words in the formats that leave the site.
 * Every function takes any string at all, lone surrogates included, and throws on none.
 */

/**
 * A string that is well-formed Unicode: each lone surrogate becomes U+FFFD.
 *
 * @example wellFormed('a\ud800b') // 'a\ufffdb'
 */
export const wellFormed = (text: string): string => text.toWellFormed()

// https://www.w3.org/TR/xml/#charsets, production 2: what is no Char may not stand in a document, not
// even as a character reference. With the u flag a lone surrogate is a code point of its own.
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * A string that an XML 1.0 document can hold: each other character becomes U+FFFD. What has a meaning
 * in XML is left as it is.
 *
 * @example xmlCharacters('a\u0000<b') // 'a\ufffd<b'
 */
export const xmlCharacters = (text: string): string => text.replaceAll(notXml, '\ufffd')

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text for XML, SVG or HTML, between tags or in a quoted attribute.
 *
 * @example escapeXml('<a & b>') // '&lt;a &amp; b&gt;'
 */
export const escapeXml = (text: string): string =>
  xmlCharacters(text).replaceAll(/["&'<>]/gu, (character) => xmlEntities[character] ?? '')

/**
 * JSON whose strings are all well-formed.
 *
 * @param indent spaces for each level; none by default
 *
 * @example toJson({ words: 'a\ud800' }) // '{"words":"a\ufffd"}'
 */
export const toJson = (value: object, indent = 0): string =>
  JSON.stringify(
    value,
    (_, inner: unknown) => (typeof inner === 'string' ? wellFormed(inner) : inner),
    indent,
  )

/**
 * JSON for a `<script>` element: no character of it can end the element, open a comment or end a line
 * of a script. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 *
 * @example toScriptJson({ words: '</script>' }) // '{"words":"\\u003c/script\\u003e"}'
 */
export const toScriptJson = (value: object): string =>
  toJson(value).replaceAll(
    /[&<>\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * A web address in its normal form, or null for what is none: anything but http and https, or with a
 * name or password in it.
 *
 * @example webAddress('https://example.org/a b') // 'https://example.org/a%20b'
 * @example webAddress('javascript:alert(1)') // null
 */
export function webAddress(text: string): string | null {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/u.test(url.protocol)) return null
  return url.username === '' && url.password === '' ? url.href : null
}
