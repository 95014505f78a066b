import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('acronyms that are small words elsewhere', () => {
  for (const [text, source, ...speakers] of [
    ['The WHO said it was late.', 'The WHO', 'WHO'],
    ['“It is late,” the WHO told reporters.', 'the WHO', 'WHO'],
    ['According to the WHO, it was late.', 'the WHO', 'WHO'],
    ['“It is late,” said US President Otto Lund.', 'US President Otto Lund', 'Otto Lund'],
    ['“It is late,” said US officials.', 'US officials'],
    // Where all words have capitals, they may be what they look like.
    ['SHE TOLD US IT WAS LATE.', 'SHE'],
    ['A rower who told us that it was late left.', 'who'],
  ] as const)
    test(text, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual([quote?.source, ...(quote?.speakers ?? [])], [source, ...speakers])
    })
})
