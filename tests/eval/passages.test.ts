import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from '../run/command.ts'
import { readPassage, readPassages, tallyPassage, type PassageTally } from './passages.ts'

const folder = join(root, 'tests', 'fixtures', 'passages')

/** Of each 100 quotations of a file so many come out right at least, and so many with another source at the most. */
const bounds: Readonly<Record<string, { readonly right: number; readonly elsewhere: number }>> = {
  campaigns: { right: 91, elsewhere: 3 },
  'courts-and-business': { right: 85, elsewhere: 3 },
  features: { right: 88, elsewhere: 3 },
  news: { right: 90, elsewhere: 1 },
  online: { right: 92, elsewhere: 2 },
  opinion: { right: 75, elsewhere: 6 },
  politics: { right: 90, elsewhere: 4 },
}

describe('passages', () => {
  for (const [name, { right, elsewhere }] of Object.entries(bounds)) {
    test(`${name}: as many quotations have the right source as before`, async () => {
      const tallies = (await readPassages(join(folder, `${name}.txt`))).map((each) =>
        tallyPassage(each),
      )
      const sum = (column: keyof PassageTally): number =>
        tallies.reduce((total, each) => total + each[column], 0)
      const percent = (column: keyof PassageTally): number =>
        (100 * sum(column)) / sum('quotations')
      assert.ok(percent('right') >= right, `${percent('right')}`)
      assert.ok(percent('elsewhere') <= elsewhere, `${percent('elsewhere')}`)
    })
  }
})

describe('a passage', () => {
  test('has its text without marks, and its quotations with their sources', () => {
    const { text, quotations } = readPassage(
      '[[1 Ana Brock]] read {0}“The Boats.” ¶ {1}“It is late,” she said. {?}“No.”',
    )
    assert.equal(text, 'Ana Brock read “The Boats.”\n\n“It is late,” she said. “No.”')
    assert.deepEqual(
      quotations.map(({ start, end, source }) => [text.slice(start, end), source]),
      [
        ['“The Boats.”', 'nobody'],
        ['“It is late,”', { start: 0, end: 9 }],
        ['“No.”', null],
      ],
    )
  })

  test('is read by its single marks where it has no others', () => {
    const { text, quotations } = readPassage('‘It’s late,’ said [[the rowers’ coach]].')
    assert.deepEqual(
      quotations.map(({ start, end }) => text.slice(start, end)),
      ['‘It’s late,’'],
    )
  })

  test('must have the sources that it names', () => {
    assert.throws(() => readPassage('[[1 She]] said {2}“no.”'), /No source 2/u)
  })
})

describe('a tally of a passage', () => {
  for (const [line, outcome] of [
    ['“It is late,” said [[Ana Brock]].', 'right'],
    ['“It is late,” said Ana Brock, and [[Otto Lund]] left.', 'elsewhere'],
    ['“It is late,” said Ana Brock.', 'elsewhere'],
    ['“It is late in the day for all of us.” [[Rain]] fell.', 'unsourced'],
    ['[[Ana Brock]] rowed the “cold” boat.', 'missed'],
    ['Ana Brock rowed the {0}“cold” boat.', 'right'],
    ['{0}“It is late,” said Ana Brock.', 'invented'],
  ] as const)
    test(`${line} ${outcome}`, () => {
      const { quotations, ...counts } = tallyPassage(readPassage(line))
      assert.equal(quotations, 1)
      assert.deepEqual(
        Object.entries(counts).filter(([, count]) => count > 0),
        [[outcome, 1]],
      )
    })
})
