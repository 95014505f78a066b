import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a verb joined with one that may be a noun', () => {
  expectEach([
    ['Ana Brock lives in Lund and said that it was late.', 'Ana Brock', 'that it was late'],
    ['She rows with her son and said that it was late.', 'She', 'that it was late'],
    ['The mayor plans to row and said that it was late.', 'The mayor', 'that it was late'],
    [
      'One of the rowers, Otto Lund, lives there and wrote in an email that it was “late”.',
      'One of the rowers, Otto Lund,',
      'that it was “late”',
    ],
    ['Rowers from Lund and Ito said it was late.', 'Rowers from Lund and Ito', 'it was late'],
  ])

  test('has no subject in whoever owns the noun', () => {
    assert.deepEqual(showQuotes('Ana Brock’s plans for Lund and said that it was late.'), [])
  })
})
