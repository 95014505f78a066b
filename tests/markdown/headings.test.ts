import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

const linksOf = (source: string): string[] =>
  [...renderMarkdown(source).html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href)

describe('headings', () => {
  it('are led to by their slug, as others write it, and by the id that they have', () => {
    assert.deepEqual(
      linksOf(
        '[a](#a-long-night) [b](#section-a-long-night-1)\n\n## A long night\n\n## A long night',
      ),
      ['#section-a-long-night', '#section-a-long-night-1'],
    )
  })

  it('are led to in any script', () => {
    const { html, headings } = renderMarkdown('## Über Nacht\n\n[a](#über-nacht)')
    assert.equal(headings[0]?.id, 'section-über-nacht')
    assert.match(html, /href="#section-%C3%BCber-nacht"/u)
  })

  it('are led to by an id of the author’s in place of which they have one of ours', () => {
    assert.deepEqual(linksOf('<h2 id="x">A night</h2>\n\n[a](#x)'), ['#section-a-night'])
  })

  it('do not take the links to what the author gave the same name', () => {
    assert.deepEqual(
      linksOf('## A night\n\n<i id="a-night">x</i> [a](#a-night) [b](#none) [c](#%)'),
      ['#user-content-a-night', '#user-content-none', '#user-content-%25'],
    )
  })
})
