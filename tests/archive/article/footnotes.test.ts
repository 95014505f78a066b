import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { footnoteNotices } from '../../../src/archive/article/footnotes.ts'
import { sourceTree } from '../../../src/archive/article/source-tree.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'

/** What is said of a file’s notes, from its fifth line on. */
const noticesOn = (body: string): string[] =>
  footnoteNotices(sourceTree(`---\ntitle: T\n---\n\n${body}\n`, 'a.md')).map(formatProblem)

describe('a reference to a note that is not there', () => {
  it('is named with its place', () => {
    assert.deepEqual(noticesOn('The boats stayed.[^9]'), [
      'a.md:5:18: Found “[^9]”, which no note answers, so that readers see the sign itself; add a line “[^9]: …” or delete the sign.',
    ])
  })

  it('is named with the nearest note, first of those that nothing refers to', () => {
    const body = 'A boat[^one] and a bay.[^tow]\n\n[^one]: Small.\n\n[^two]: Deep.'
    const [reference] = noticesOn(body)
    assert.match(
      reference ?? '',
      /^a\.md:5:24: .*; write “\[\^two\]”, or add a line “\[\^tow\]: …”\.$/u,
    )
    const [again] = noticesOn('A boat[^one] and a bay.[^on]\n\n[^one]: Small.')
    assert.match(again ?? '', /; write “\[\^one\]”, or add/u)
  })

  it('is found in the words of a link', () => {
    assert.equal(noticesOn('[A boat[^9]](https://example.org) stayed.').length, 1)
    assert.deepEqual(noticesOn('[A boat](https://example.org/[^9]) stayed.'), [])
  })

  it('is told how to write a label that has a space', () => {
    const what =
      'Found “[^my note]”, which means no note, since its label has a space; write “[^my-note]”.'
    assert.deepEqual(noticesOn('A boat.[^my note]'), [`a.md:5:8: ${what}`])
    assert.deepEqual(noticesOn('A boat.[^my note]\n\n[^my note]: Small.'), [
      `a.md:5:8: ${what}`,
      `a.md:7:1: ${what}`,
    ])
  })

  it('is found beside an address, in a heading and in a list', () => {
    for (const body of ['See https://example.org/a and b.[^9]', '## Boats[^9]', '- Boats[^9]'])
      assert.equal(noticesOn(body).length, 1, body)
  })

  it('is none in code, in HTML, in an address, or where it is meant as it stands', () => {
    for (const body of [
      'Write `[^9]`.',
      '```\n[^9]\n```',
      '<!-- [^9] -->',
      '\\[^9]',
      '&#91;^9]',
      '[^9](https://example.org)',
      '[a](https://example.org/[^9])',
    ])
      assert.deepEqual(noticesOn(body), [], body)
  })
})

describe('a note', () => {
  it('is named where nothing refers to it', () => {
    assert.deepEqual(noticesOn('The boats stayed.\n\n[^1]: Small.'), [
      'a.md:7:1: Found a note “[^1]” to which nothing refers, so that no reader sees it; write “[^1]” where it belongs, or delete it.',
    ])
  })

  it('is named where another one has its label', () => {
    assert.deepEqual(noticesOn('A boat.[^a]\n\n[^a]: Small.\n\n[^A]: Big.'), [
      'a.md:9:1: Found a second note “[^A]”, of which readers see the first alone; give it a label of its own.',
    ])
  })

  it('is nothing to look at where it is referred to, also more than once', () => {
    assert.deepEqual(noticesOn('A boat.[^a] A bay.[^a]\n\n[^a]: Small.'), [])
  })
})

describe('a note that only notes refer to', () => {
  it('is unseen when nothing refers to those', () => {
    assert.equal(noticesOn('A boat.\n\n[^1]: See[^1].').length, 1)
    assert.equal(noticesOn('A boat.\n\n[^1]: See[^2].\n\n[^2]: See[^1].').length, 2)
  })

  it('is seen when the article refers to one of those', () => {
    assert.deepEqual(noticesOn('A boat[^1].\n\n[^1]: See[^2].\n\n[^2]: Small.'), [])
  })
})
