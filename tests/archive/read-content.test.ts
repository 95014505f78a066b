import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { repeatedUids } from '../../src/archive/read-content.ts'
import { articleLine, ledgerWith } from './permalinks/ledger-lines.ts'

const uidPlace = { line: 2, column: 1 }
const read = (slug: string, uid: string) => ({ article: { slug, uid }, uidPlace })
const files = (problems: readonly { readonly file: string }[]): string[] =>
  problems.map(({ file }) => file)

describe('a uid that several articles have', () => {
  const articles = [read('a-copy', 'boats'), read('boats', 'boats'), read('tides', 'tides')]

  it('is that of the first where none was published', () => {
    assert.deepEqual(files(repeatedUids(articles)), ['content/articles/boats.md'])
  })

  it('stays with the article that was published with it, whose addresses rest on it', () => {
    const ledger = ledgerWith([articleLine('boats')])
    assert.deepEqual(repeatedUids(articles, ledger), [
      {
        ...{ file: 'content/articles/a-copy.md', line: 2, column: 1 },
        message:
          'Unexpected uid “boats”, expected one that no other article has: content/articles/boats.md has it',
      },
    ])
  })
})
