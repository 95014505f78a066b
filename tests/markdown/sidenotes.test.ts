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
})
