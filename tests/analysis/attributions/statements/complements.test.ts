import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forcesOf } from '../../forces.ts'

for (const [text, force] of [
  ['Ana Brock swore that she never rowed.', 'stated'],
  ['Ana Brock guaranteed the boat was safe.', 'stated'],
  ['Ana Brock swore that she would row.', 'promised'],
  ['Ana Brock vowed that she is going to row.', 'promised'],
  ['Ana Brock has promised rowers “no more races”.', 'promised'],
  ['Ana Brock dismissed the claim.', 'denied'],
  ['Ana Brock at first denied its existence.', 'denied'],
  ['Ana Brock disputed that it was over.', 'denied'],
  ['Ana Brock answered that it was over.', 'stated'],
  ['Ana Brock dared the club to row.', 'demanded'],
  ['Ana Brock said that down the road they row.', 'stated'],
  ['Ana Brock dismissed the claim as “late”.', 'stated'],
] as const)
  test(`is ${force}: ${text}`, () => {
    assert.deepEqual(forcesOf(text), [force])
  })

for (const text of [
  'Ana Brock disputed that.',
  'Ana Brock wrote that down and left.',
  'The page said that for six hours.',
  'Ana Brock answered the phone and left.',
  'Lund rowed at first, and left.',
])
  test(`is nothing: ${text}`, () => {
    assert.deepEqual(forcesOf(text), [])
  })
