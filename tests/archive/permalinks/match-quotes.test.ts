import assert from 'node:assert/strict'
import process from 'node:process'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordingOf } from '../../../src/archive/permalinks/claim-ids.ts'
import { matchQuotes } from '../../../src/archive/permalinks/match-quotes.ts'
import type { Wording } from '../../../src/archive/permalinks/similarity.ts'
import { isBestReading, sidesOf } from '../simulation/told-apart.ts'

const wording = (exact: string, prefix = '', suffix = '', position = 0): Wording => ({
  ...{ exact, prefix, suffix, position },
})
const pairs = (known: readonly Wording[], found: readonly Wording[]): number[][] =>
  matchQuotes(known, found, 1000).matches.map((match) => [match.known, match.found])
/** What stands in quotation marks in one text, found again in another. */
const pairsIn = (earlier: string, later: string): number[][] =>
  pairs(quotesIn(earlier), quotesIn(later))
const quotesIn = (text: string): Wording[] =>
  [...text.matchAll(/“[^“”]*”/gu)].map(({ index, 0: words }) =>
    wordingOf(text, { content: [{ start: index, end: index + words.length }] }),
  )

const herring = wording('“The herring will not wait for us,”', 'In the harbour: ', ' she said.')
const ferry = wording('“Our ferry outlives the spring tide,”', 'On the pier: ', ' he added.')

describe('matchQuotes', () => {
  it('finds the same words wherever they went, however they are marked', () => {
    const moved = wording('"The  herring will not wait for us"', 'Elsewhere. ', ' End.', 900)
    assert.deepEqual(pairs([herring, ferry], [ferry, moved]), [
      [0, 1],
      [1, 0],
    ])
  })

  it('tells words that come twice apart by what stands around them', () => {
    const first = wording('“No.”', 'Was she there? ', ' The gulls rose.')
    const second = wording('“No.”', 'Would she go? ', ' The fog came.')
    assert.deepEqual(pairs([first, second], [second, first]), [
      [0, 1],
      [1, 0],
    ])
    assert.deepEqual(pairs([first, second], [second]), [[1, 0]])
  })

  it('takes words that nothing tells apart in their order', () => {
    const same = wording('“No.”')
    assert.deepEqual(pairs([same, same], [same, same, same]), [
      [0, 0],
      [1, 1],
    ])
  })

  it('knows a paragraph from the copy that was put before it, by its neighbours', () => {
    const copied = [wording('“One,”', 'a', 'b'), wording('“Two,”', 'c', 'd')]
    assert.deepEqual(pairs([herring, ferry, ...copied], [...copied, herring, ferry, ...copied]), [
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 5],
    ])
  })

  it('knows a quote that stayed from its copy that moved, when the surroundings of both are new', () => {
    const stays = wording('“No.”', 'Was she there? ', ' she said.', 300)
    const moves = wording('“No.”', 'Would she go? ', ' she said.', 900)
    const moved = { ...moves, prefix: 'Was he there? ', position: 200 }
    const stayed = { ...stays, prefix: 'Rain fell on it. ', position: 320 }
    assert.deepEqual(pairs([herring, stays, ferry, moves], [moved, herring, stayed, ferry]), [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ])
  })

  it('knows a quote by its paragraph when what was before or after it is gone', () => {
    assert.deepEqual(pairsIn('“No,” she said.\n\n“No.”', '“No.”'), [[1, 0]])
    assert.deepEqual(pairsIn('“No.”', '“No,” she said.\n\n“No.”'), [[0, 1]])
  })

  it('knows the quotes of a paragraph that moved among its copies', () => {
    const [alone, both] = ['“No.”', '“No.” “No.”']
    assert.deepEqual(pairsIn([both, alone].join('\n\n'), [alone, both, alone].join('\n\n')), [
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('knows the copy that is left by as much of its surroundings as is left', () => {
    assert.deepEqual(pairsIn('“No.” “No,” said Ada.', '“No,” said Ada.'), [[1, 0]])
    const told = 'Rain fell on it. “No,” said Bo. “No,” said Ada.'
    assert.deepEqual(pairsIn(told, 'So it was. “No,” said Ada, and went.'), [[1, 0]])
  })

  it('breaks up no neighbours where it need not', () => {
    const later = '“Yes,” he said.\n\n“No.”\n\n“No.”'
    assert.deepEqual(pairsIn('“No.”\n\n“Yes,” he said.\n\n“No.”', later), [
      [0, 2],
      [1, 0],
      [2, 1],
    ])
  })

  it('takes no more for edited than need have been, of any two texts', () => {
    const sentences = ['“No.”', '“No,” said Ada.', '“Yes,” he said.', 'Rain fell on the quay.']
    const between = fc.constantFrom(' ', '\n\n')
    const anyText = fc
      .array(fc.tuple(fc.constantFrom(...sentences), between), { maxLength: 8 })
      .map((pieces) => pieces.flat().join(''))
    fc.assert(
      fc.property(anyText, anyText, (earlier, later) => {
        const [known, found] = [quotesIn(earlier), quotesIn(later)]
        const { matches } = matchQuotes(known, found, later.length)
        const given = new Map(matches.map((match) => [match.known, match.found]))
        assert.ok(isBestReading(sidesOf(known, found), given))
      }),
    )
  })

  it('finds words that were changed a little', () => {
    const typo = { ...herring, exact: '“The hering will not wait for us,”' }
    assert.deepEqual(pairs([herring, ferry], [typo, ferry]), [
      [0, 0],
      [1, 1],
    ])
  })

  it('does not take other words in another place for the same quote', () => {
    assert.deepEqual(pairs([herring], [ferry]), [])
  })

  it('decides nothing between two that are as near, and says which', () => {
    const [a, b] = [
      { ...herring, exact: '“The herring will not wait for him,”' },
      { ...herring, exact: '“The herring will not wait for her,”' },
    ]
    const { matches, doubts } = matchQuotes([herring], [a, b], 1000)
    assert.deepEqual(matches, [])
    assert.deepEqual(doubts, [{ known: 0, found: [0, 1] }])
  })

  it('finds every quote of any text again in the same text', () => {
    const words = fc.constantFrom('“No.”', '“Yes.”', '“We will see,”', 'that it rained')
    const around = fc.constantFrom('', 'Then. ', ' she said.')
    const any = fc.array(fc.record({ exact: words, prefix: around, suffix: around }))
    fc.assert(
      fc.property(any, (texts) => {
        const quotes = texts.map((text, index) => ({ ...text, position: index * 40 }))
        const same = quotes.map((_, index) => [index, index])
        assert.deepEqual(pairs(quotes, quotes), same)
      }),
    )
  })

  it('finds 3,000 quotes again, 300 of them changed, in 5 seconds of work', () => {
    const letter = (index: number): string => String.fromCodePoint(97 + (index % 26))
    const many = Array.from({ length: 3000 }, (_, index) => {
      const own = Array.from({ length: 60 }, (_, at) => letter((index * 7919 + at * at * 31) >> 2))
      const text = own.join('')
      return wording(text, text.slice(0, 32), text.slice(20, 52), index * 99)
    })
    const changed = many.map((each, index) =>
      index % 10 === 0 ? { ...each, exact: `${each.exact.slice(0, -3)}zzz` } : each,
    )
    const before = process.cpuUsage()
    const { matches, doubts } = matchQuotes(many, changed, 300_000)
    assert.ok(process.cpuUsage(before).user < 5_000_000)
    assert.equal(matches.length + doubts.length, 3000)
    const same = matches.filter(({ known, found }) => known === found)
    assert.deepEqual(matches, same)
  })

  it('finds 5,000 copies again in 5 seconds of work, whatever is in front of them', () => {
    const copies = Array.from({ length: 5000 }, (_, index) => wording('“No.”', '', '', index * 9))
    const before = process.cpuUsage()
    const { matches } = matchQuotes(copies, [herring, ...copies, ferry], 50_000)
    assert.ok(process.cpuUsage(before).user < 5_000_000)
    assert.equal(matches.length, 5000)
  })
})
