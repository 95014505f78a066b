import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { copiesInDoubt, type Copies } from '../../../src/archive/permalinks/copies-in-doubt.ts'
import { matchQuotes } from '../../../src/archive/permalinks/match-quotes.ts'
import { normalizeQuote } from '../../../src/archive/permalinks/quote-ids.ts'
import type { Wording } from '../../../src/archive/permalinks/similarity.ts'

/** The quotes of a text, by its quotation marks. */
const wordingsOf = (text: string): Wording[] =>
  [...text.matchAll(/“[^“”]*”/gu)].map(({ index, 0: exact }) => ({
    exact,
    prefix: text.slice(Math.max(0, index - 32), index),
    suffix: text.slice(index + exact.length, index + exact.length + 32),
    position: index,
  }))

/** What is in doubt when a text becomes another. */
function doubts(before: string, after: string): Copies[] {
  const [known, found] = [wordingsOf(before), wordingsOf(after)]
  return copiesInDoubt(known, found, matchQuotes(known, found, after.length).matches)
}

const ada = 'Ada was asked first of all. “No.” The gulls rose.'
const bo = 'Bo had the last word in it. “No.” The fog came.'
const plain = 'Nobody had counted the boats, and rain fell on the quay for hours. “Never.”'
const story = [ada, plain, bo].join('\n\n')

describe('copies in doubt', () => {
  it('are none where nothing around or among them changed', () => {
    assert.deepEqual(doubts(story, story), [])
    assert.deepEqual(doubts(story, `“Perhaps.”\n\n${story}\n\n“We will see.”`), [])
    assert.deepEqual(doubts(story, story.replace('Nobody', 'Somebody')), [])
  })

  it('are none where each still stands next to what it alone stood next to', () => {
    assert.deepEqual(doubts(story, [ada, '“Perhaps,” she said.', bo].join('\n\n')), [])
    assert.deepEqual(doubts(story, [plain, ada, bo].join('\n\n')), [])
  })

  it('are none where a single one changed, since it can be no other', () => {
    assert.deepEqual(doubts(story, story.replace('gulls', 'terns')), [])
  })

  it('are both where one of two now stands next to what the other stood next to', () => {
    const [before, after] = ['Ada asked: “No.”', 'Ada asked: “No.” The gulls rose.']
    const later = ['Ada was heard: “No.” Nobody spoke.', before].join('\n\n')
    assert.deepEqual(doubts([before, after].join('\n\n'), later), [
      { known: [0, 1], found: [0, 1] },
    ])
  })

  it('are those next to which something changed', () => {
    const both = [{ known: [0, 2], found: [0, 2] }]
    assert.deepEqual(doubts(story, story.replace('gulls', 'terns').replace('fog', 'ice')), both)
  })

  it('are those that stand next to the same, once something between them changed', () => {
    const twins = [ada, plain, ada].join('\n\n')
    assert.deepEqual(doubts(twins, twins), [])
    assert.deepEqual(doubts(twins, [ada, '“Perhaps.”', ada].join('\n\n')), [
      { known: [0, 2], found: [0, 2] },
    ])
  })

  it('are those that a match takes for each other, though nothing between them changed', () => {
    const twins = [ada, plain, ada, 'Nothing more was heard of it on the quay.'].join('\n\n')
    const [known, found] = [wordingsOf(twins), wordingsOf(`${twins}\n\n“We will see.”`)]
    const [inPlace = [], crossed = []] = [
      [0, 1, 2],
      [2, 1, 0],
    ].map((places) => places.map((place, index) => ({ known: index, found: place })))
    assert.deepEqual(copiesInDoubt(known, found, inPlace), [])
    assert.deepEqual(copiesInDoubt(known, found, crossed), [{ known: [0, 2], found: [0, 2] }])
  })

  it('stand next to the same also where what is kept ends within a blank line', () => {
    const cut = 'Ada was asked first of all. “No.” Nobody had counted the cables.'
    assert.equal(wordingsOf(`${cut}\n\n${plain}`)[0]?.suffix.slice(-2), '.\n')
    assert.deepEqual(doubts([cut, plain, cut].join('\n\n'), [cut, '“Why?”', cut].join('\n\n')), [
      { known: [0, 2], found: [0, 2] },
    ])
  })

  it('are those that changed their order', () => {
    assert.deepEqual(doubts(story, [bo, plain, ada].join('\n\n')), [
      { known: [0, 2], found: [0, 2] },
    ])
  })

  it('are all of the same words where one is new, or one is gone', () => {
    const cleo = 'Cleo was asked as well, later on. “No.”'
    assert.deepEqual(doubts(ada, [ada, plain, cleo].join('\n\n')), [{ known: [0], found: [0, 2] }])
    assert.deepEqual(doubts(story, [story, plain, cleo].join('\n\n')), [
      { known: [0, 2], found: [0, 2, 4] },
      { known: [1], found: [1, 3] },
    ])
    assert.deepEqual(doubts(story, [ada, plain].join('\n\n')), [{ known: [0, 2], found: [0] }])
    assert.deepEqual(doubts(plain, [plain, ada, bo].join('\n\n')), [])
    assert.deepEqual(doubts(story, plain), [])
  })

  it('have the same words, at least two of them, and are none in the same text', () => {
    const sentences = fc.constantFrom('“No.”', '“No,” said Ada.', '“Yes.”', 'Rain fell.', ada, bo)
    const anyText = fc
      .array(fc.tuple(sentences, fc.constantFrom(' ', '\n\n')), { maxLength: 9 })
      .map((pieces) => pieces.flat().join(''))
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        assert.deepEqual(doubts(before, before), [])
        const [known, found] = [wordingsOf(before), wordingsOf(after)]
        for (const copies of doubts(before, after)) {
          const all = [
            ...copies.known.map((index) => known[index]),
            ...copies.found.map((index) => found[index]),
          ]
          assert.equal(new Set(all.map((each) => normalizeQuote(each?.exact ?? ''))).size, 1)
          assert.ok(all.length > 1)
        }
      }),
    )
  })
})
