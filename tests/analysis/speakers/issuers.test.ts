import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { showQuotes } from '../show.ts'

// Invented names and sentences; each ends with the document that speaks.
const cases: readonly (readonly [text: string, ...names: string[]])[] = [
  // Whose it is stands beside it.
  ['The report by Ana Brock said it was over.', 'Ana Brock'],
  ['It was over, according to emails written by Ana Brock.', 'Ana Brock'],
  ['Ana Brock won. Her verdict: “It is great.”', 'Ana Brock'],
  ['It was over, according to a talk by its head, Ana Brock.', 'Ana Brock'],
  // Who has a document need not have written it.
  ['It was over, according to emails obtained by Boat News.'],
  // Or stood beside it when it was told of.
  ['It hurt, according to a study by Ana Brock. It was over, the study said.', 'Ana Brock'],
  ['A report prepared by Ana Brock was leaked. The report says it was over.', 'Ana Brock'],
  [
    'Ana Brock said in a letter that it hurt. Otto Lund left. “It is over,” the letter said.',
    'Ana Brock',
  ],
  ['Ana Brock issued a statement. The statement said it was over.', 'Ana Brock'],
  ['Ana Brock put out a statement. “It is over,” it reads.', 'Ana Brock'],
  ['Ana Brock read a statement. It said it was over.'],
  // By his aide’s hand, but his words.
  [
    'In a statement by an aide, Ida Berg, Otto Lund said it hurt. The statement said it was over.',
    'Otto Lund',
  ],
  // Another’s, of which somebody only spoke.
  ['Ana Brock criticised a report on the boats. The report said it was over.'],
  ['Emails obtained by Boat News were read. The emails said it was over.'],
  // A survey is made by none of those of whom it tells.
  ['The lead of Ana Brock in a Boat News poll is gone. They are tied, the new poll indicates.'],
  // A newspaper is no document.
  ['The Tide Post came out. It was late, the Post said.', 'Tide Post'],
  // Of whom the pronoun means, nothing was told yet.
  ['Ana Brock left. In her report, the guard listed boats. The report said it was over.'],
  ['Ana Brock issued a statement. The letter said it was over.'],
]

describe('a document speaks for whoever issued it', () => {
  for (const [text, ...names] of cases)
    test(text, () => {
      assert.deepEqual(showQuotes(text).at(-1)?.speakers, names)
    })

  test('and the evidence says so', () => {
    const { quotes } = analyze('Ana Brock issued a statement. The statement said it was over.')
    const { reason, steps } = quotes.at(-1)?.evidence ?? assert.fail()
    assert.match(reason, /“The statement”/u)
    assert.deepEqual(
      steps.map(({ name, why }) => `${name}: ${why}`),
      ['Ana Brock: who issued it'],
    )
  })
})
