import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

const source = 'One[^a] and again[^a].\n\nTwo.\n\n[^a]: A note with *care*.'

describe('sidenotes', () => {
  const { html, article } = renderMarkdown(source)

  it('stand after the block that refers to them first, once, without ids of the copy', () => {
    assert.equal(html.match(/class="sidenote"/gu)?.length, 1)
    const [before = '', after = ''] = html.split('<aside class="sidenote"')
    assert.match(before, /again/u)
    assert.match(after, /A note with <em>care<\/em>.*<\/aside>.*<p>Two/su)
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
  })

  it('are led to and back from, and are no words of the article', () => {
    assert.match(html, /<a class="to-sidenote" href="#sidenote-1"/u)
    assert.match(html, /id="sidenote-ref-1"/u)
    assert.match(html, /href="#sidenote-ref-1"/u)
    assert.equal(article.text.trim(), 'One and again.\n\nTwo.')
  })

  it('are led to from each reference, and lead back to the first', () => {
    assert.equal(html.match(/href="#sidenote-1"/gu)?.length, 2)
    assert.equal(html.match(/id="sidenote-ref-1"/gu)?.length, 1)
  })

  it('stand after the note that refers to them where the text does not', () => {
    const { html: nested } = renderMarkdown(
      'One[^a], two[^c].\n\n[^a]: See[^b] and[^c].\n[^b]: As[^a] in[^d].\n[^c]: End.\n[^d]: Last.',
    )
    const words = [...nested.matchAll(/<aside class="sidenote"[^>]*>.*?<p>(\w+)/gsu)]
    assert.deepEqual(
      words.map(([, word]) => word),
      ['See', 'As', 'Last', 'End'],
    )
    // The way back from a note that the text refers to leads to the text.
    assert.match(nested.slice(0, nested.indexOf('<aside')), /id="sidenote-ref-2"/u)
    const [shown = ''] = nested.split('<section')
    const links = shown.match(/data-footnote-ref/gu)?.length
    assert.equal(shown.match(/class="to-sidenote"/gu)?.length, links)
    for (const [, id = ''] of nested.matchAll(/href="#(sidenote[^"]*)"/gu))
      assert.equal(nested.split(`id="${id}"`).length, 2, id)
  })
})
