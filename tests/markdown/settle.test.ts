import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { renderMarkdown } from '../../src/markdown/render.ts'
import { textOfHtml } from './documents.ts'

/** Pieces of HTML and Markdown that take each other apart. */
const pieces = fc.constantFrom(
  ...['“We left,” said Ana Ruiz.', 'One', ' ', '\n', '\n\n', '\n\n- ', '\n  - ', '\n> ', '\n\n## '],
  ...['*', '**', '`', '[', '](/x)', '[^1]', '\n\n[^1]: ', 'https://a.example/', '&#13;', '&amp;'],
  ...['a', 'p', 'b', 'div', 'table', 'tr', 'td', 'caption', 'ul', 'li', 'pre', 'h2', 'sup'].flatMap(
    (name) => [`<${name}>`, `</${name}>`],
  ),
  ...['<button>', '<select>', '<svg>', '<math>', '<title>', '<template>', '<textarea>', '<form>'],
  ...[
    '<marquee>',
    '<object>',
    '<!--',
    '-->',
    '<br>',
    '<hr>',
    '<pre>\n\n\n',
    '<a id="x">',
    '<plaintext>',
  ],
)

const read = (source: string) =>
  renderMarkdown(source, ({ text, blocks }) => ({
    marks: blocks.map(({ start, end }, index) => ({
      id: `q${index}`,
      spans: [{ start, end: Math.min(end, text.length) }],
      properties: { dataQuote: `q${index}` },
      link: {
        type: 'element',
        tagName: 'a',
        properties: { href: '#', dataAdded: '', dataNoteLink: '' },
        children: [],
      },
    })),
    asides: [],
  }))

describe('the tree of an article', () => {
  it('is the one that a browser makes of its HTML, in 1,500 random documents', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 16 }), (parts) => {
        const { html, article } = read(parts.join(''))
        const tree = fromHtml(html, { fragment: true })
        assert.equal(textOfHtml(html), article.text)
        assert.equal(toHtml(tree, { characterReferences: { useNamedReferences: true } }), html)
        const links = [...html.matchAll(/<a[ >]|<\/a>/gu)].map(([tag]) => tag.startsWith('</'))
        assert.ok(
          links.every((closes, index) => closes === (index % 2 === 1)),
          html,
        )
        for (const index of article.blocks.keys())
          assert.equal(html.split(`id="q${index}"`).length, 2, html)
      }),
      { numRuns: 1500 },
    )
  })

  it('is so, too, where a note opens with lines that have no words', () => {
    const { html } = read('[^1]\n\n[^1]: <pre>\n\n\n')
    const again = toHtml(fromHtml(html, { fragment: true }), {
      characterReferences: { useNamedReferences: true },
    })
    assert.equal(again, html)
  })

  it('has blocks side by side that only what is not allowed held in one another', () => {
    const { html, article } = renderMarkdown('<p>One <button><p>two</p></button> three</p>')
    assert.equal(html, '<p>One </p><p>two</p><p> three</p><p></p>')
    assert.equal(article.text, 'One two three')
  })

  it('keeps the words of a table in their order', () => {
    const { html, article } = renderMarkdown(
      '<table><tr><td>One</td></tr><caption>two</caption></table>',
    )
    assert.equal(article.text, 'Onetwo')
    assert.equal(textOfHtml(html), 'Onetwo')
  })

  it('has no link in a link, and keeps the words of both', () => {
    const { html } = renderMarkdown(
      '<div><a href="/x">One <table><tr><td><a href="/y">two</a></td></tr></table></a></div>',
    )
    assert.match(html, /<a href="\/x">One <table>.*<td>two<\/td>/u)
  })
})
