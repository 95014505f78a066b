import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { earlyDays } from '../../../src/archive/files/early-days.ts'
import { readFrontMatter } from '../../../src/archive/files/front-matter.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { articleSchema } from '../../../src/archive/files/schema.ts'

/** What is said of an article of 4 May 2031 with these lines from the sixth on. */
function noticesOn(lines: string): string[] {
  const fixed = 'uid: a\ntitle: A\nsummary: S.\ndate: 2031-05-04\n'
  const frontMatter = readFrontMatter(`---\n${fixed}${lines}---\n`, 'a.md', articleSchema)
  return earlyDays('a.md', frontMatter).map(formatProblem)
}

describe('a day before that of the article', () => {
  const instead = 'which is before “date”, 2031-05-04; correct the one or the other.'

  it('is noticed where readers are told of the last change', () => {
    assert.deepEqual(noticesOn('updated: 2031-05-01\n'), [
      `a.md:6:1: Found “updated”, 2031-05-01, ${instead}`,
    ])
  })

  it('is noticed in each correction', () => {
    const corrections = ['2031-05-03', '2031-05-04', '2013-05-05'].map(
      (day) => `  - text: A name was wrong.\n    date: ${day}\n`,
    )
    assert.deepEqual(noticesOn(`corrections:\n${corrections.join('')}`), [
      `a.md:8:5: Found “date” of a correction, 2031-05-03, ${instead}`,
      `a.md:12:5: Found “date” of a correction, 2013-05-05, ${instead}`,
    ])
  })

  it('is none on that day and after it', () => {
    assert.deepEqual(noticesOn(''), [])
    for (const day of ['2031-05-04', '2031-11-01'])
      assert.deepEqual(
        noticesOn(`updated: ${day}\ncorrections: [{ date: ${day}, text: A name. }]\n`),
        [],
      )
  })
})
