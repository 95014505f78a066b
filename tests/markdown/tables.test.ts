import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

const frames = (html: string): number => html.match(/<div data-table/gu)?.length ?? 0

describe('tables', () => {
  it('stand in a frame that the keyboard reaches and that has a name', () => {
    const { html, article } = renderMarkdown('| Year |\n| --- |\n| 2029 |\n\nAfter.')
    assert.match(
      html,
      /<div data-table="" role="group" aria-label="Table" tabindex="0"><table>.*<\/table><\/div>/su,
    )
    assert.deepEqual(article.text.match(/\S+/gu), ['Year', '2029', 'After.'])
  })

  it('have one each, wherever they stand, but for those inside another', () => {
    assert.equal(frames(renderMarkdown('> | Year |\n> | --- |\n> | 2029 |').html), 1)
    const { html } = renderMarkdown(
      '<table><tr><td>One <table><tr><td>two</td></tr></table></td></tr></table>',
    )
    assert.equal(frames(html), 1)
  })

  it('have notes after the frame, not in it', () => {
    const aside = { type: 'element', tagName: 'aside', properties: {}, children: [] } as const
    const { html } = renderMarkdown('| Year |\n| --- |\n| 2029 |', ({ text }) => ({
      marks: [],
      asides: [{ at: text.indexOf('2029'), element: { ...aside, children: [] } }],
    }))
    assert.match(html, /<\/table><\/div><aside/u)
  })

  it('have none in a link', () => {
    const { html } = renderMarkdown(
      '<div><a href="/x">One<table><tr><td>two</td></tr></table></a></div>',
    )
    assert.equal(frames(html), 0)
  })

  it('have none of an author’s making', () => {
    const { html } = renderMarkdown('<div data-table tabindex="0">Words.</div>')
    assert.equal(frames(html), 0)
  })
})
