import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { element, xmlDocument } from '../../src/publish/xml.ts'
import {
  escapeXml,
  toJson,
  toScriptJson,
  webAddress,
  wellFormed,
  xmlCharacters,
} from '../../src/publish/text-safety.ts'
import { hostileText, hostileTexts } from './hostile.ts'

const check = (property: (text: string) => void): void => {
  fc.assert(fc.property(hostileText, property), { examples: hostileTexts.map((text) => [text]) })
}

/** What a parser makes of a document: its text, with the line ends that XML asks for. */
function textOf(document: string): string {
  const parsed = XmlDocument.fromString(document)
  try {
    return parsed.root.content
  } finally {
    parsed.dispose()
  }
}

const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n')

test('no lone surrogate is left, and nothing else is changed', () => {
  check((text) => {
    assert.ok(wellFormed(text).isWellFormed())
    assert.equal(wellFormed(text).length, text.length)
  })
  assert.equal(wellFormed('🐟 “é”'), '🐟 “é”')
})

test('an XML document holds any text, and gives back all of it that XML can hold', () => {
  check((text) => {
    const expected = withLineFeeds(xmlCharacters(text))
    assert.equal(textOf(xmlDocument(element('a', {}, text))), expected)
    assert.equal(textOf(`<a>${escapeXml(text)}</a>`), expected)
    assert.equal(textOf(`<a><![CDATA[]]>${escapeXml(text)}</a>`), expected)
  })
})

test('an XML attribute holds any text', () => {
  check((text) => {
    const parsed = XmlDocument.fromString(xmlDocument(element('a', { b: text })))
    const value = parsed.root.attr('b')?.value
    parsed.dispose()
    // A parser makes each white space in an attribute a space.
    assert.equal(value, withLineFeeds(xmlCharacters(text)).replaceAll(/[\t\n]/gu, ' '))
  })
})

test('only characters of XML 1.0 are left', () => {
  assert.equal(xmlCharacters('\u0000\t\u0008\ud800🐟\ufffe'), '\ufffd\t\ufffd\ufffd🐟\ufffd')
})

test('JSON gives back any text that is well-formed', () => {
  check((text) => {
    assert.deepEqual(JSON.parse(toJson({ text })), { text: wellFormed(text) })
    assert.ok(toJson({ text }).isWellFormed())
  })
})

test('JSON in a script element has no character that HTML or a script would read', () => {
  check((text) => {
    const json = toScriptJson({ text })
    assert.doesNotMatch(json, /[&<>\u2028\u2029]/u)
    assert.deepEqual(JSON.parse(json), { text: wellFormed(text) })
  })
})

test('only addresses of the web are addresses', () => {
  assert.equal(webAddress('https://example.org/a b?c="'), 'https://example.org/a%20b?c=%22')
  for (const text of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:pass@example.org/',
    'https://',
    '//example.org/',
    'example.org',
    '',
  ])
    assert.equal(webAddress(text), null, text)
  check((text) => {
    const address = webAddress(text)
    if (address !== null) assert.match(address, /^https?:\/\/[\x21-\x7e]+$/u)
  })
})
