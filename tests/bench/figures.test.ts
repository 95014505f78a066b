import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatFigures, isReached, median } from './figures.ts'

describe('isReached', () => {
  it('takes the bound itself for reached, unless below is asked', () => {
    assert.equal(isReached(4, { is: 'at least', bound: 4 }), true)
    assert.equal(isReached(3.99, { is: 'at least', bound: 4 }), false)
    assert.equal(isReached(2.5, { is: 'at most', bound: 2.5 }), true)
    assert.equal(isReached(2.51, { is: 'at most', bound: 2.5 }), false)
    assert.equal(isReached(2, { is: 'below', bound: 2 }), false)
  })
})

describe('formatFigures', () => {
  it('puts values, targets and verdicts in columns', () => {
    const lines = formatFigures([
      { name: 'articles', value: 1234, unit: '' },
      { name: 'ratio', value: 2.512, unit: '×', target: { is: 'at most', bound: 2.5 } },
      { name: 'time', value: 0.25, unit: 's', target: { is: 'below', bound: 2 } },
    ])
    assert.equal(
      lines,
      [
        'articles  1,234',
        'ratio     2.51 ×    target: at most 2.5   NOT REACHED',
        'time      0.250 s   target: below 2       reached',
      ].join('\n'),
    )
  })
})

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    assert.equal(median([3, 1, 2]), 2)
    assert.equal(median([4, 1, 3, 2]), 2.5)
    assert.ok(Number.isNaN(median([])))
  })
})
