import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'

const namesIn = (text: string): string[] => analyze(text).speakers.map(({ name }) => name)

// Invented names and sentences.
describe('the capitals of a headline', () => {
  test('make no names of other words', () => {
    assert.deepEqual(
      namesIn(
        'Ana Brock Fires Back at Town Council\n\nAna Brock said it was late. “We row,” she said.',
      ),
      ['Ana Brock'],
    )
  })

  test('leave a name that the text below has', () => {
    const text =
      'Brock Says Boat Sank, Blames Otto Lund\n\nThe boat sank, said Ana Brock and Otto Lund.'
    assert.deepEqual(namesIn(text), ['Ana Brock', 'Otto Lund'])
    assert.deepEqual(namesIn('LUND SELLS BOAT TODAY\n\nOtto Lund sold it.'), ['Otto Lund'])
    assert.deepEqual(namesIn('Ana Brock Sells Boat Today\n\nBrock sold it.'), ['Ana Brock'])
  })

  test('make none of them where a stop ends them, or a title stands before', () => {
    const body = '\n\nIt sank, said Ana Brock. Otto Lund sold it.'
    for (const headline of ['Rower Sells Boat Lund Had Made.', 'Club President On Lund: Boat Sank'])
      assert.deepEqual(namesIn(`${headline}${body}`).toSorted(), ['Ana Brock', 'Otto Lund'])
  })

  test('are none of a sentence', () => {
    assert.deepEqual(namesIn('Otto Lund told Ana Brock.\n\nIt rained all day.'), [
      'Otto Lund',
      'Ana Brock',
    ])
    assert.deepEqual(namesIn('Otto Lund rows with the old crew\n\nIt rained all day.'), [
      'Otto Lund',
    ])
  })
})
