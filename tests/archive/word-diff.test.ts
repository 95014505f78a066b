import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareWord, wordDiff } from '../../src/archive/word-diff.ts'

describe('wordDiff', () => {
  it('shows the words that changed', () => {
    assert.deepEqual(wordDiff('“It is now on our borders.”', 'It is now at our borders,'), [
      { text: 'It is now ', change: 'same' },
      { text: 'on ', change: 'removed' },
      { text: 'at ', change: 'added' },
      { text: 'our borders,', change: 'same' },
    ])
  })

  it('keeps the new wording to the character', () => {
    const after = '  One,  “two” —\nthree… '
    const kept = wordDiff('two three four', after).filter(({ change }) => change !== 'removed')
    assert.equal(kept.map(({ text }) => text).join(''), after)
  })

  for (const [before, after] of [
    ['It cost 1.5 million', 'It cost 15 million'],
    ['It cost .5 million', 'It cost 5 million'],
    ['they will resign', 'they will re-sign'],
    ['up 5% to', 'up 5 to'],
    ['to $5', 'to €5'],
    ['at −5 degrees', 'at 5 degrees'],
    ['at -$5', 'at $5'],
    ['were late', 'we’re late'],
  ] as const) {
    it(`tells “${before}” from “${after}”`, () => {
      const pieces = wordDiff(before, after)
      assert.ok(pieces.some(({ change }) => change === 'removed'))
      assert.ok(pieces.some(({ change }) => change === 'added'))
    })
  }

  it('takes no other shape of a mark, and none around a word, for another word', () => {
    const pieces = wordDiff("‘Don't, it’s (1.5%) 3–5 -2 .5'", "“Don’t” it's 1.5%; 3-5 −2 0.5…")
    assert.deepEqual(pieces, [{ text: "“Don’t” it's 1.5%; 3-5 −2 0.5…", change: 'same' }])
  })
})

describe('bareWord', () => {
  it('has nothing of a word that is only marks', () => {
    assert.deepEqual(['—', '…', '“'].map(bareWord), ['', '', ''])
  })

  it('takes a time in proportion to the word', () => {
    const word = `${'.'.repeat(200_000)}a${'-'.repeat(200_000)}b`
    assert.equal(bareWord(word).length, 200_002)
  })
})
