import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { readText } from '../../src/markdown/read-text.ts'
import { renderMarkdown } from '../../src/markdown/render.ts'
import { unwrapSpans, wrapSpans } from '../../src/markdown/wrap-spans.ts'
import { documents } from './documents.ts'

const tree = (html: string): Root => fromHtml(html, { fragment: true })
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)),
  )

describe('wrapSpans', () => {
  it('is undone by unwrapSpans', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 8 }),
        ({ source }, places) => {
          const { html } = renderMarkdown(source)
          const wrapped = tree(html)
          const { runs } = readText(wrapped)
          wrapSpans(
            runs,
            places.map(([start, length], index) => ({
              id: `q${index}`,
              spans: [{ start, end: start + length }],
              properties: { dataQuote: `q${index}` },
              aliases: [`a${index}`, `b${index}`],
            })),
          )
          unwrapSpans(wrapped)
          assert.deepEqual(plain(wrapped), plain(tree(html)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('nests a quote inside another', () => {
    const root = tree('<p>“A ‘b’ c”</p>')
    wrapSpans(readText(root).runs, [
      { id: 'q1', spans: [{ start: 0, end: 9 }], properties: { dataQuote: 'q1' } },
      { id: 'q2', spans: [{ start: 3, end: 6 }], properties: { dataQuote: 'q2' } },
    ])
    const outer = root.children[0]
    assert.equal(outer?.type === 'element' && outer.children.length, 1)
    assert.equal(readText(root).text, '“A ‘b’ c”')
  })

  it('wraps no white space between blocks', () => {
    const root = tree('<p>One</p>\n\n<p>Two</p>')
    wrapSpans(readText(root).runs, [
      { id: 'q1', spans: [{ start: 0, end: 8 }], properties: { dataQuote: 'q1' } },
    ])
    assert.deepEqual(
      root.children.map((node) => (node.type === 'element' ? node.tagName : node.type)),
      ['p', 'text', 'p'],
    )
  })
})
