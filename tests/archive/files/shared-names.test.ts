import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSpeaker } from '../../../src/archive/files/files.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { sharedNames } from '../../../src/archive/files/shared-names.ts'

/** What is wrong with speaker files of these slugs and front matters. */
function problemsOf(sources: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(sources).map(([slug, yaml]) => {
    const source = `---\n${yaml}\nkind: organisation\n---\n`
    return { slug, file: `content/speakers/${slug}.md`, source }
  })
  const speakers = files.map(({ source, file, slug }) => readSpeaker(source, file, slug))
  return sharedNames(speakers, files).map(formatProblem)
}

test('an alias that another speaker has is named, with its place and the other’s file', () => {
  assert.deepEqual(
    problemsOf({
      board: 'name: Harbour Board\naliases: [the Board]',
      guild: 'name: Rowers Guild\naliases:\n  - the Guild\n  - Board',
    }),
    [
      'content/speakers/guild.md:5:5: Unexpected name “Board”, expected one that no other speaker has: content/speakers/board.md has it, too',
    ],
  )
})

test('a name that is another speaker’s alias is named', () => {
  const [problem] = problemsOf({ a: 'name: Rowers Guild\naliases: [Ólafs]', b: 'name: Olafs' })
  assert.match(problem ?? '', /^content\/speakers\/b\.md:2:1: Unexpected name “Olafs”/u)
})

test('a name that one file has twice is none of two speakers', () => {
  assert.deepEqual(problemsOf({ a: 'name: The Board\naliases: [Board, board]', b: 'name: B' }), [])
})
