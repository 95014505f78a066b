import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressNotices } from '../../../src/archive/article/addresses.ts'
import { sourceTree } from '../../../src/archive/article/source-tree.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'

/** What is said of a file’s addresses, from its fifth line on. */
const noticesOn = (body: string): string[] =>
  addressNotices(sourceTree(`---\ntitle: T\n---\n\n${body}\n`, 'a.md')).map(formatProblem)

describe('the address of a link', () => {
  it('is named where it lacks its beginning, with what was meant', () => {
    const what = 'which browsers look for below the page’s own address'
    assert.deepEqual(noticesOn('See [this](www.example.org/a).'), [
      `a.md:5:5: Found a link to “www.example.org/a”, ${what}; write “https://www.example.org/a”.`,
    ])
    assert.match(
      noticesOn('[a](ada@example.org)')[0] ?? '',
      /; write “mailto:ada@example\.org”\.$/u,
    )
    assert.match(noticesOn('[a](speakers/ada/)')[0] ?? '', /; write “\/speakers\/ada\/”\.$/u)
    assert.match(
      noticesOn('[a]\n\n[a]: example.org')[0] ?? '',
      /^a\.md:7:1: .*“https:\/\/example\.org”/u,
    )
  })

  it('is named where it is a file of content/', () => {
    for (const url of ['a-summit.md', '/content/articles/a-summit.md', '../a-summit.md#top'])
      assert.deepEqual(noticesOn(`[a](${url})`), [
        `a.md:5:1: Found a link to “${url}”, a file that is no page; write the page’s address, such as “/articles/a-summit/”.`,
      ])
  })

  it('is named where it is empty, or of a kind that is left out', () => {
    assert.deepEqual(noticesOn('[a]()'), [
      'a.md:5:1: Found a link without an address; write one between its brackets ().',
    ])
    assert.deepEqual(noticesOn('[a](htps://example.org)'), [
      'a.md:5:1: Found a link to “htps://example.org”, of a kind that pages leave out, so that its words lead nowhere; write an address that begins with https:// or mailto:.',
    ])
  })

  it('is nothing to look at where it may be right', () => {
    for (const body of [
      '[a](https://example.org) [b](mailto:ada@example.org) [c](/articles/a/) [d](#top) [e](../b/)',
      'https://example.org, www.example.org, ada@example.org and <https://example.org>',
      '`[a](b)`',
      '[a](//example.org/a.md/)',
      'They met.\n\n[Ada]: Yes.',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })
})

describe('an image', () => {
  it('is named where it has no words', () => {
    assert.deepEqual(noticesOn('So: ![](/boat.jpg)'), [
      'a.md:5:5: Found an image without words for those who do not see it; write between its brackets [] what it shows.',
    ])
    assert.equal(noticesOn('![][a]\n\n[a]: /boat.jpg').length, 1)
  })

  it('is named where readers would not find it, or ask another host for it', () => {
    assert.deepEqual(noticesOn('![A boat](boat.jpg)'), [
      'a.md:5:1: Found an image “boat.jpg”, which browsers look for below the page’s own address; put its file into public/ and write “/boat.jpg”.',
    ])
    assert.deepEqual(noticesOn('![A boat](https://example.org/b/boat.jpg?w=1)'), [
      'a.md:5:1: Found an image of another host, “https://example.org/b/boat.jpg?w=1”, which the browser of every reader would ask for it; put its file into public/ and write “/boat.jpg”.',
    ])
  })

  it('is named by the address of its label, too', () => {
    assert.match(noticesOn('![A boat][a]\n\n[a]: boat.jpg')[0] ?? '', /^a\.md:7:1: .*“boat\.jpg”/u)
  })

  it('is named in HTML, too', () => {
    assert.deepEqual(noticesOn('<p>\n<IMG class=b src=/boat.jpg></p>'), [
      'a.md:6:1: Found an image without words for those who do not see it; write alt="…" into it, with what it shows.',
    ])
    assert.match(
      noticesOn('So: <img src="https://example.org/boat.jpg" alt="A boat">')[0] ?? '',
      /^a\.md:5:5: .*of another host, “https:\/\/example\.org\/boat\.jpg”/u,
    )
    for (const body of [
      '<img src="/boat.jpg" alt="">',
      '<!-- <img src="x"> -->',
      '`<img src="x">`',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })

  it('is nothing to look at where it is the site’s, with words', () => {
    assert.deepEqual(noticesOn('![A boat](/boat.jpg)'), [])
  })
})
