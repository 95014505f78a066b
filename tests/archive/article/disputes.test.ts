import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  declaredDisputes,
  findDisputes,
  joinDisputes,
} from '../../../src/archive/article/disputes.ts'
import { quoteOf, spanOf } from '../fixtures.ts'

const outer = { speakers: ['ada'], kind: 'indirect' } as const

/** A claim of Ada's, and inside it the words of the city with their source and cue. */
function nested(text: string, claim: string, denial: string, source: string) {
  const inner = quoteOf(text, denial, {
    speakers: ['city'],
    source: spanOf(text, source),
    parent: 0,
  })
  return [quoteOf(text, claim, outer), inner]
}

describe('findDisputes', () => {
  for (const [text, claim, denial, source] of [
    [
      'Ada said the city broke a pledge – one the city says never was given – last year.',
      'the city broke a pledge – one the city says never was given – last year',
      'never was given',
      'the city says',
    ],
    [
      'Ada said the bridge was closed (the city denies that) for a year.',
      'the bridge was closed (the city denies that) for a year',
      'denies that',
      'the city',
    ],
    [
      'Ada spoke of a debt, which the city says was not hers.',
      'a debt, which the city says was not hers',
      'was not hers',
      'the city says',
    ],
  ] as const) {
    it(`finds a denial set off within a claim: ${denial}`, () => {
      assert.deepEqual(findDisputes(text, nested(text, claim, denial, source)), [
        { claim: 0, by: 1 },
      ])
    })
  }

  it('takes what a speaker reports of somebody else for no denial of their own words', () => {
    const text = 'Ada said that the city would never pay.'
    const quotes = nested(text, 'that the city would never pay', 'would never pay', 'the city')
    assert.deepEqual(findDisputes(text, quotes), [])
  })

  it('takes an aside that does not say no for none', () => {
    const text = 'Ada said the pledge – the city says it was kept – is old.'
    const quotes = nested(
      text,
      'the pledge – the city says it was kept – is old',
      'it was kept',
      'the city says',
    )
    assert.deepEqual(findDisputes(text, quotes), [])
  })

  it('needs two speakers with names', () => {
    const text = 'Ada said the pledge – one never given – is old.'
    const own = [
      quoteOf(text, 'the pledge – one never given – is old', outer),
      quoteOf(text, 'never given', { speakers: ['ada'], parent: 0 }),
    ]
    assert.deepEqual(findDisputes(text, own), [])
    const unnamed = own.map((quote, index) => (index === 1 ? { ...quote, speakers: [] } : quote))
    assert.deepEqual(findDisputes(text, unnamed), [])
  })

  it('finds a denial in the next sentence that takes up the words', () => {
    const text = 'Ada said the mayor sold the harbour. The city denied that the harbour was sold.'
    const quotes = [
      quoteOf(text, 'the mayor sold the harbour', outer),
      quoteOf(text, 'that the harbour was sold', { speakers: ['city'], force: 'denied' }),
    ]
    assert.deepEqual(findDisputes(text, quotes), [{ claim: 0, by: 1 }])
    const other = 'Ada said the mayor sold the harbour. The city denied that it had rained.'
    assert.deepEqual(
      findDisputes(other, [
        quoteOf(other, 'the mayor sold the harbour', outer),
        quoteOf(other, 'that it had rained', { speakers: ['city'], force: 'denied' }),
      ]),
      [],
    )
  })
})

describe('declaredDisputes', () => {
  const text = 'Ada said the well is dry. Later the city called this a fable.'
  const quotes = [
    quoteOf(text, 'the well is dry', outer),
    quoteOf(text, 'a fable', { speakers: ['city'] }),
  ]

  it('finds the quotes by words of theirs', () => {
    const { disputes, misfits } = declaredDisputes(text, quotes, [{ claim: 'dry', by: 'fable' }])
    assert.deepEqual(disputes, [{ claim: 0, by: 1 }])
    assert.deepEqual(misfits, [])
    assert.equal(joinDisputes(disputes, disputes).length, 1)
  })

  it('says what is wrong with words that are no quote’s, or not there', () => {
    const { disputes, misfits } = declaredDisputes(text, quotes, [{ claim: 'Later', by: 'wells' }])
    assert.deepEqual(disputes, [])
    assert.deepEqual(
      misfits.map(({ index, key }) => [index, key]),
      [
        [0, 'claim'],
        [0, 'by'],
      ],
    )
  })

  it('takes no quote for its own denial', () => {
    const { disputes, misfits } = declaredDisputes(text, quotes, [{ claim: 'well', by: 'dry' }])
    assert.deepEqual(disputes, [])
    assert.deepEqual(misfits, [
      {
        index: 0,
        key: 'by',
        message:
          'Unexpected words “dry”, expected words of another quote than “claim” has: no quote denies itself',
      },
    ])
  })
})
