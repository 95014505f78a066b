import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankSpeakers } from '../../../src/archive/files/blank-speakers.ts'
import { readFrontMatter } from '../../../src/archive/files/front-matter.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { articleSchema } from '../../../src/archive/files/schema.ts'

/** What is said of an entry for a quote with these lines. */
function noticesOn(lines: string): string[] {
  const fixed = 'uid: a\ntitle: T\nsummary: S\ndate: 2031-05-04'
  const source = `---\n${fixed}\nquotes:\n  - words: We left\n${lines}---\n`
  return blankSpeakers('a.md', readFrontMatter(source, 'a.md', articleSchema)).map(formatProblem)
}

test('a speaker without a name is named, since it may be forgotten', () => {
  for (const lines of ['    speaker:\n', '    speaker: # who?\n'])
    assert.deepEqual(noticesOn(lines), [
      'a.md:8:5: Found “speaker” without a name, which says that nobody is named; write the name, or null if that is meant.',
    ])
})

test('a speaker who is named, or said to be nobody, is nothing to look at', () => {
  for (const lines of ['    speaker: null\n', '    speaker: ~\n', '    speaker: Ada\n', ''])
    assert.deepEqual(noticesOn(lines), [], lines)
})
