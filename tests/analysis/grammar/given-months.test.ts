import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('the name of a month', () => {
  for (const [text, name] of [
    ['“It is late,” June Brock told the mayor. Otto Brock left.', 'June Brock'],
    ['“It is late,” said April Brock.', 'April Brock'],
    ['April Brock, a guide for the club, said it was late.', 'April Brock'],
    ['In June Brock said it was late.', 'Brock'],
    ['“It is late,” Brock said in June.', 'Brock'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers, [name])
    })
  }
})
