import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isReached } from '../bench/figures.ts'
import { decisiveFigures, numberAt } from './targets.ts'

const share = { f1: 0.5 }
const polnear = {
  attribution_accuracy: { direct: { all: 0.925 } },
  quoted_words: { attributed: { f1: 0.91 } },
  slices: { 'reporting cue': { whole: { exact: share, 'found0.5': share } } },
}
const wikinews = { found_and_right: 88, wrong_names: 4, invented: 2 }
const seed = {
  quotes: 12,
  found: 100,
  right_speaker_strict: 91.7,
  wrong_names: 0,
  invented: 1,
  statements: 11,
  statements_found_and_right: 90.9,
}

describe('decisiveFigures', () => {
  it('reads each figure from where the scorers write it', () => {
    const figures = decisiveFigures({ polnear, wikinews, seed, judgements: [] })
    assert.deepEqual(
      figures.map(({ value }) => value),
      [92.5, 91, 50, 50, 88, 4, 2, 11, 0, 1, 10, 0, 0],
    )
    assert.deepEqual(
      figures.map(({ value, target }) => target !== undefined && isReached(value, target)),
      [true, true, false, false, true, false, true, false, true, false, false, false, false],
    )
  })

  it('says what is missing when a scorer has changed', () => {
    assert.throws(
      () => decisiveFigures({ polnear: {}, wikinews, seed, judgements: [] }),
      /expected a number at attribution_accuracy → direct → all/u,
    )
    assert.throws(() => numberAt(null, 'a'), TypeError)
  })
})
