import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { leftOutHtml } from '../../../src/archive/article/left-out-html.ts'
import { sourceTree } from '../../../src/archive/article/source-tree.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { renderMarkdown } from '../../../src/markdown/render.ts'

/** What is said of a file’s HTML, from its fifth line on. */
const noticesOn = (body: string): string[] =>
  leftOutHtml(sourceTree(`---\ntitle: <video>\n---\n\n${body}\n`, 'a.md')).map(formatProblem)

describe('HTML that no page shows', () => {
  it('is named with its place', () => {
    assert.deepEqual(
      noticesOn('They met.\n\n<div>\n<IFRAME src="https://example.org/v"></IFRAME>\n</div>'),
      [
        'a.md:8:1: Found <iframe>, which pages leave out; write a link in its place, such as “[what it shows](https://…)”, or delete it.',
      ],
    )
    assert.match(noticesOn('> A <video src="/v"></video>')[0] ?? '', /^a\.md:5:5: Found <video>/u)
    assert.equal(
      noticesOn('<blockquote>So</blockquote><script async src="/w.js"></script>').length,
      1,
    )
  })

  it('is indeed left out', () => {
    const names = [
      'script',
      'style',
      'iframe',
      'object',
      'video',
      'audio',
      'svg',
      'button',
      'source',
    ]
    for (const name of names) {
      const html = `<${name}></${name}>`
      assert.equal(noticesOn(html).length, 1, html)
      assert.doesNotMatch(renderMarkdown(html).html, new RegExp(`<${name}`, 'u'))
    }
  })

  it('is none in a comment, in code, or where it is shown', () => {
    for (const body of [
      '<!-- <video> -->',
      'A <!-- <b> <video> --> B',
      '`<video>` and \\<video>',
      '    <video>',
      '<details><summary>More</summary>So.</details>',
      'a <b>bold</b><br> word',
      '1 <video 2',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })
})
