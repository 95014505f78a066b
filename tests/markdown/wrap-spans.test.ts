import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { readText } from '../../src/markdown/read-text.ts'
import { renderMarkdown } from '../../src/markdown/render.ts'
import { unwrapSpans, wrapSpans } from '../../src/markdown/wrap-spans.ts'
import { documents } from './documents.ts'

const tree = (html: string): Root => fromHtml(html, { fragment: true })
const link = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: `#note-${id}`, dataAdded: '', dataNoteLink: '' },
  children: [],
})
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
              link: link(`q${index}`),
            })),
          )
          // A parser takes apart what does not nest.
          assert.deepEqual(plain(tree(toHtml(wrapped))), plain(wrapped))
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

  it('puts a link after a link of the author’s that the words end in, not into it', () => {
    const root = tree('<p><a href="/x"><em>“A ‘b’”</em></a> c</p>')
    wrapSpans(readText(root).runs, [
      {
        id: 'q1',
        spans: [{ start: 0, end: 7 }],
        properties: { dataQuote: 'q1' },
        link: link('q1'),
      },
      {
        id: 'q2',
        spans: [{ start: 3, end: 6 }],
        properties: { dataQuote: 'q2' },
        link: link('q2'),
      },
    ])
    const html = toHtml(root)
    const held = (id: string): string =>
      `<span data-quote="${id}"><a href="#note-${id}" data-added="" data-note-link=""></a></span>`
    assert.equal(html.slice(html.indexOf('</a>') + 4), `${held('q2')}${held('q1')} c</p>`)
    assert.deepEqual(plain(tree(html)), plain(root))
  })

  it('puts a link after what opens a fold, not into it', () => {
    const root = tree('<details><summary>“A”</summary> b</details>')
    wrapSpans(readText(root).runs, [
      {
        id: 'q1',
        spans: [{ start: 0, end: 3 }],
        properties: { dataQuote: 'q1' },
        link: link('q1'),
      },
    ])
    assert.match(
      toHtml(root),
      /“A”<\/span><\/summary><span [^>]*><a href="#note-q1"[^>]*><\/a><\/span> b/u,
    )
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
