import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linkNotices } from '../../../src/archive/article/reference-links.ts'
import { sourceTree } from '../../../src/archive/article/source-tree.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'

/** What is said of a file’s links, from its fifth line on. */
const noticesOn = (body: string): string[] =>
  linkNotices(sourceTree(`---\ntitle: T\n---\n\n${body}\n`, 'a.md')).map(formatProblem)

describe('a link by a label without an address', () => {
  it('is named with its place', () => {
    assert.deepEqual(noticesOn('As [our report][nowhere] says.'), [
      'a.md:5:4: Found “[our report][nowhere]”, but no address of that label, so that readers see the brackets; write “[our report](https://…)”, or add a line “[nowhere]: https://…”.',
    ])
    assert.deepEqual(noticesOn('As [our report][] says.'), [
      'a.md:5:4: Found “[our report][]”, but no address of that label, so that readers see the brackets; write “[our report](https://…)”, or add a line “[our report]: https://…”.',
    ])
  })

  it('is named with the nearest label', () => {
    const [link] = noticesOn('[Our report][reprot] and [a map][map].\n\n[report]: /r\n[map]: /m')
    assert.match(link ?? '', /^a\.md:5:1: .*; write “\[Our report\]\[report\]”, or add/u)
  })

  it('is found in lists, headings, quotations, over the end of a line and around other marks', () => {
    for (const body of [
      '- [Our report][nowhere]',
      '## [Our report][nowhere]',
      '“See [our report][r-1],” she said.',
      'See [our\nreport][nowhere].',
      'See [our *last* report][nowhere].',
      '![A boat][nowhere]',
      'See https://example.org/a and [our report][nowhere].',
    ])
      assert.equal(noticesOn(body).length, 1, body)
  })

  it('is none where the label has an address', () => {
    const body = '[A][one], [b][ONE], [one][], [one] and ![c][one].\n\n[one]: https://example.org'
    assert.deepEqual(noticesOn(body), [])
  })

  it('is none in code, in HTML, in an address, or where it is meant as it stands', () => {
    for (const body of [
      '`[a][b]`',
      '```\n[a][b]\n```',
      '<!-- [a][b] -->',
      '\\[a][b]',
      '[a\\][b]',
      '[a]\\[b]',
      '[a][b](https://example.org)',
      'In cell[i][j].',
      'Two notes.[^a][^b]\n\n[^a]: Small.\n\n[^b]: Big.',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })
})

describe('words that a writer puts in brackets', () => {
  it('are no link', () => {
    for (const body of [
      '“We was [sic] here,” she said.',
      '“[The minister] left,” she said.',
      '“[The minister] [sic] left,” she said.',
      '“[The minister][sic] left,” she said.',
      '“He said [the minister][laughs] left,” she said.',
      '“So [the minister][Ruiz] left,” she said.',
      '"So [the minister][Ruiz] left," she said.',
      'So [the minister][of the port] left.',
      'So [the minister][…] left.',
      'As others say.[1][2]',
      '- [x] Done\n- [ ] Open',
      'So [the minister]: no.',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })
})

describe('an address by a label', () => {
  it('is named where nothing refers to it, as a line of an interview may be', () => {
    assert.deepEqual(noticesOn('They met.\n\n[Ada]: Yes.\n\n[report]: https://example.org'), [
      'a.md:7:1: Found “[Ada]: Yes.”, an address for links to which nothing refers, so that no reader sees it; write “[words][Ada]” where the link belongs, or, if the line is the article’s own, a \\ before it.',
      'a.md:9:1: Found “[report]: https://example.org”, an address for links to which nothing refers, so that no reader sees it; write “[words][report]” where the link belongs, or, if the line is the article’s own, a \\ before it.',
    ])
  })

  it('is named where another one has its label', () => {
    assert.deepEqual(noticesOn('See [a].\n\n[a]: /b\n[A]: /c'), [
      'a.md:8:1: Found a second address “[A]”, of which the first alone counts; give it a label of its own.',
    ])
  })

  it('is nothing to look at where it is a remark, or a note’s', () => {
    for (const body of [
      '[//]: # (to be checked)',
      '[comment]: <> (to be checked)',
      '[^my note]: Small.',
    ])
      assert.deepEqual(noticesOn(`They met.\n\n${body}`), [], body)
  })
})
