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
  ['Ana Brock dismissed the claim as “late”.', 'stated'],
] as const)
  test(`is ${force}: ${text}`, () => {
    assert.deepEqual(forcesOf(text), [force])
  })
