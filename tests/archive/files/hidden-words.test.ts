import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFrontMatter } from '../../../src/archive/files/front-matter.ts'
import { hiddenWords } from '../../../src/archive/files/hidden-words.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { articleSchema } from '../../../src/archive/files/schema.ts'

/** What is said of an article’s front matter. */
function noticesOn(title: string, more = ''): string[] {
  const source = `---\nuid: a\ntitle: ${title}\nsummary: S\ndate: 2031-05-04\n${more}---\n\n# Text\n`
  return hiddenWords('a.md', readFrontMatter(source, 'a.md', articleSchema)).map(formatProblem)
}

describe('words behind a # in front matter', () => {
  it('are named, since no reader sees them', () => {
    assert.deepEqual(noticesOn('Judges hear case #4 again'), [
      'a.md:3:25: Found “#4 again” behind “title”, which is a remark to YAML, so that no reader sees it; if it belongs to the words, put them all in quotation marks, "…".',
    ])
    const text = 'corrections:\n  - date: 2031-05-05\n    text: It is case  #4\n'
    assert.match(noticesOn('T', text)[0] ?? '', /^a\.md:8:23: Found “#4” behind “text”/u)
    assert.match(noticesOn('"T" # of Ada’s')[0] ?? '', /^a\.md:3:12: /u)
  })

  it('are nothing to look at where they are seen, or nobody was to see them', () => {
    for (const title of ['"Judges hear case #4"', 'Case#4', 'T\n# a remark of its own'])
      assert.deepEqual(noticesOn(title), [], title)
    assert.deepEqual(noticesOn('T', 'updated: 2031-05-05 # by Bo\nauthor: Ada\n'), [])
    assert.deepEqual(
      noticesOn('T', 'origin:\n  url: https://example.org # where it was\n  name: N\n'),
      [],
    )
  })
})
