import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

describe('an author’s ids', () => {
  it('stand once, and never where a footnote has its own', () => {
    const { html } = renderMarkdown(
      '<i id="fn-1">a</i> <i id="user-content-fnref-1">b</i> <i id="footnote-label">c</i> ' +
        '<i id="x">d</i> <b id="x">e</b> f[^1].\n\n[^1]: A note.',
    )
    const ids = [...html.matchAll(/<([a-z]\w*) [^>]*?\bid="([^"]+)"/gu)].map(
      ([, name, id]) => `${name} ${id}`,
    )
    for (const each of [
      'li user-content-fn-1',
      'a user-content-fnref-1',
      'h2 user-content-footnote-label',
      'i user-content-x',
    ])
      assert.ok(ids.includes(each), `${each} in ${ids.join(', ')}`)
    assert.equal(new Set(ids.map((each) => each.split(' ')[1])).size, ids.length)
  })

  it('leave a link to the top of the page as it is', () => {
    assert.match(renderMarkdown('[Up](#)').html, /href="#"/u)
  })
})
