import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { ArticleText } from '../../src/markdown/read-text.ts'
import { parseMarkdown, renderMarkdown } from '../../src/markdown/render.ts'
import type { Mark } from '../../src/markdown/wrap-spans.ts'
import { documents, linesOf, proseDocuments, textOfHtml } from './documents.ts'

const aside = {
  type: 'element',
  tagName: 'aside',
  properties: {},
  children: [{ type: 'text', value: 'A note.' }],
} as const

/** Marks at places that numbers between 0 and 1 choose, and a note after each. */
function annotate(places: readonly (readonly [number, number])[]) {
  return ({ text }: ArticleText) => {
    const marks = places.map(([from, to], index): Mark => {
      const [start, end] = [Math.floor(from * text.length), Math.floor(to * text.length)].sort(
        (a, b) => a - b,
      ) as [number, number]
      return { id: `q${index}`, spans: [{ start, end }], properties: { dataQuote: `q${index}` } }
    })
    return {
      marks,
      asides: marks.map(({ id, spans: [span] }) => ({
        at: span?.start ?? 0,
        element: { ...aside, properties: { id: `note-${id}` }, children: [...aside.children] },
      })),
    }
  }
}

describe('renderMarkdown', () => {
  const places = fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { maxLength: 6 },
  )

  it('never changes a character: 2,000 random texts, annotated at random', () => {
    fc.assert(
      fc.property(proseDocuments, places, ({ source, text }, marks) => {
        const rendered = renderMarkdown(source, annotate(marks))
        assert.equal(rendered.article.text, text)
        assert.equal(textOfHtml(rendered.html), text)
      }),
      { numRuns: 2000 },
    )
  })

  it('never changes a word of 1,000 random documents with lists, tables and HTML', () => {
    fc.assert(
      fc.property(documents, places, ({ source, text }, marks) => {
        const rendered = renderMarkdown(source, annotate(marks))
        assert.deepEqual(linesOf(rendered.article.text), linesOf(text))
        assert.equal(textOfHtml(rendered.html), rendered.article.text)
      }),
      { numRuns: 1000 },
    )
  })

  it('marks any words once, and puts their note after them, in 1,000 random documents', () => {
    fc.assert(
      fc.property(documents, places, ({ source }, chosen) => {
        const { html, article } = renderMarkdown(source, annotate(chosen))
        for (const [index, { spans }] of annotate(chosen)(article).marks.entries()) {
          const words = spans.map(({ start, end }) => article.text.slice(start, end)).join('')
          if (words.trim() !== '') assert.equal(html.split(`id="q${index}"`).length, 2, words)
          if (words.trim() !== '') assert.ok(html.includes(`id="note-q${index}"`), words)
        }
        for (const run of article.runs)
          assert.equal(run.inBlock || run.node.value.trim() === '', true, run.node.value)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives each mark one anchor, on its first piece', () => {
    const { html } = renderMarkdown('She *said so*, once.', () => ({
      marks: [{ id: 'q1', spans: [{ start: 0, end: 11 }], properties: { dataQuote: 'q1' } }],
      asides: [],
    }))
    assert.equal(
      html,
      '<p><span id="q1" data-quote="q1">She </span><em><span data-quote="q1" data-continues="">said so</span></em>, once.</p>',
    )
  })

  it('keeps straight quotation marks straight and blank lines as they are', () => {
    assert.equal(
      renderMarkdown('"It\'s," he said -- no...\n\n\n\nEnd.').article.text,
      '"It\'s," he said -- no...\n\n\n\nEnd.',
    )
  })

  it('leaves front matter and editor’s notes out of the text', () => {
    const { article, html } = renderMarkdown(
      '---\ntitle: T\n---\nWords[^a] here.\n\n[^a]: A note.\n',
    )
    assert.equal(article.text.trim(), 'Words here.')
    assert.equal(textOfHtml(html).trim(), 'Words here.')
    assert.match(html, /<sup data-added=""[^>]*><a href="#user-content-fn-a"/u)
    assert.match(html, /id="user-content-fn-a"/u)
  })

  it('lets no markup of an author’s run, or pose as an annotation', () => {
    const { html } = renderMarkdown(
      '<script>alert(1)</script><span id="q1a2b3c4d5" class="quote" data-quote="q1" data-added>x</span> <a href="javascript:x">y</a> <img src=x onerror=alert(1)>',
    )
    assert.doesNotMatch(html, /script|onerror|data-quote|data-added|class/u)
    assert.match(html, /id="user-content-q1a2b3c4d5"/u)
  })

  it('names headings after their words', () => {
    const { headings } = renderMarkdown('## A *long* night\n\n## A long night')
    assert.deepEqual(headings, [
      { depth: 2, id: 'section-a-long-night', text: 'A long night' },
      { depth: 2, id: 'section-a-long-night-1', text: 'A long night' },
    ])
  })

  it('makes a paragraph of words beside blocks, for a note to follow', () => {
    const { html } = renderMarkdown('<div>One</div> Two <em>or</em> three', ({ text }) => ({
      marks: [],
      asides: [{ at: text.indexOf('or'), element: { ...aside, children: [] } }],
    }))
    assert.equal(html, '<div>One</div><p> Two <em>or</em> three</p><aside data-added=""></aside>')
  })

  it('leaves a tree that it is given as it was, whatever it annotates', () => {
    fc.assert(
      fc.property(documents, ({ source }) => {
        const tree = parseMarkdown(source)
        const before = structuredClone(tree)
        const rendered = renderMarkdown(source, annotate([[0, 1]]), undefined, tree)
        assert.deepEqual(tree, before)
        assert.equal(rendered.html, renderMarkdown(source, annotate([[0, 1]])).html)
      }),
    )
  })

  it('puts a note after the outermost block of its place', () => {
    const { html } = renderMarkdown('- One\n- Two\n\nThree', ({ text }) => ({
      marks: [],
      asides: [{ at: text.indexOf('One'), element: { ...aside, children: [] } }],
    }))
    assert.match(html, /<\/ul><aside data-added=""><\/aside>/u)
  })
})
