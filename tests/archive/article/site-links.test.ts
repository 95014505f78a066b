import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { siteLinks } from '../../../src/archive/article/site-links.ts'
import { sourceTree } from '../../../src/archive/article/source-tree.ts'

/** The links of a file, each as its line, column and address. */
const linksOf = (body: string): string[] =>
  siteLinks(sourceTree(`---\ntitle: "[a](/b/)"\n---\n\n${body}\n`, 'a.md')).map(
    ({ line, column, url }) => `${line}:${column} ${url}`,
  )

describe('the links of an article that lead to the site', () => {
  it('are found with their places, in Markdown and in HTML', () => {
    assert.deepEqual(linksOf('See [this](/a/) and ![a boat](/boat.png).'), [
      '5:5 /a/',
      '5:21 /boat.png',
    ])
    assert.deepEqual(linksOf('- [this][one]\n\n[one]: ../b/ "So"'), ['7:1 ../b/'])
    assert.deepEqual(linksOf('A <a class="x" href="/a/">boat</a>\n\n<p>\n<img src=/b.png>\n</p>'), [
      '5:3 /a/',
      '8:1 /b.png',
    ])
  })

  it('are none of another host, of the same page, in code or in a comment', () => {
    for (const body of [
      '[a](https://example.org/a/), [b](//example.org/), [c](#here), [d](mailto:ada@example.org)',
      '`[a](/a/)` and \\[a](/a/)',
      '<!-- <a href="/a/"> -->',
      '<a name="x">so</a>',
    ])
      assert.deepEqual(linksOf(body), [], body)
  })
})
