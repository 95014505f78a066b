import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'
import { textOfHtml } from './documents.ts'

describe('an author’s HTML', () => {
  it('cannot pose as the editor’s notes: its words stay the article’s', () => {
    const { html, article } = renderMarkdown(
      'He <sup>said <a data-footnote-ref href="#x">so</a></sup> today[^1].\n\n' +
        '<section data-footnotes><p>Words.</p></section>\n\n[^1]: A note.',
    )
    assert.equal(article.text.trim(), 'He said so today.\n\nWords.')
    assert.equal(textOfHtml(html), article.text)
    assert.equal(html.match(/data-footnote-ref/gu)?.length, 1)
    assert.equal(html.match(/data-footnotes/gu)?.length, 1)
  })

  it('cannot let a note’s words out into the article, or take the notes in', () => {
    const { html, article } = renderMarkdown(
      '<div>\n\nOne[^1] two[^2].\n\n[^1]: A </li></ol></section> note.\n[^2]: <ul><li>Another.',
    )
    assert.equal(article.text.trim(), 'One two.')
    assert.equal(textOfHtml(html), article.text)
    assert.match(html, /<\/div>.*<section data-footnotes/su)
    assert.equal(html.match(/<aside class="sidenote"/gu)?.length, 2)
  })

  it('keeps no mark of a note inside a link', () => {
    const { html } = renderMarkdown(
      '[One *two[^1]*](/x), <a href="/y">three[^1]</a>.\n\n[^1]: A note.',
    )
    assert.match(html, /<a href="\/x">One <em>two<\/em><\/a><sup data-added/u)
    assert.match(html, /<a href="\/y">three<\/a><sup data-added/u)
  })
})
