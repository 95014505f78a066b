import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { readText } from '../../src/markdown/read-text.ts'
import { renderMarkdown } from '../../src/markdown/render.ts'

const blocksOf = (html: string): string[] => {
  const { text, blocks } = readText(fromHtml(html, { fragment: true }))
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('readText', () => {
  it('reads the words of a list item apart from those of a list inside it', () => {
    const { article } = renderMarkdown(
      '- Ana Ruiz said: “We left.”\n  - The others stayed.\n- End.',
    )
    assert.deepEqual(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)),
      ['Ana Ruiz said: “We left.”', 'The others stayed.', 'End.'],
    )
    assert.ok(article.blocks.every(({ kind }) => kind === 'list-item'))
  })

  it('makes a block of the words before, between and after blocks, wherever they stand', () => {
    assert.deepEqual(blocksOf('<div>One <em>and</em>\n<p>two</p> three</div> four'), [
      'paragraph: One and',
      'paragraph: two',
      'paragraph: three',
      'paragraph: four',
    ])
    assert.deepEqual(
      blocksOf('<table><tr><td>One<ul><li>two</li></ul></td><th>three</th></tr></table>'),
      ['paragraph: One', 'list-item: two', 'paragraph: three'],
    )
    assert.deepEqual(blocksOf('<details><summary>One</summary>two<hr>three</details>'), [
      'paragraph: One',
      'paragraph: two',
      'paragraph: three',
    ])
  })

  it('tells headings, block quotes and list items, and makes no block of white space', () => {
    assert.deepEqual(
      blocksOf(
        '<blockquote><h2>One</h2>\n<p> </p>\n<p>two</p></blockquote>\n<ul><li><p>three</p></li></ul>',
      ),
      ['heading: One', 'blockquote: two', 'list-item: three'],
    )
  })
})
