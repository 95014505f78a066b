import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unreadable } from '../../../src/archive/files/unreadable.ts'

const systemError = (code: string): Error => Object.assign(new Error(code), { code })

describe('what the system does not let us read', () => {
  it('is told with what was found and what to do', () => {
    const ledger = 'content/permalinks.jsonl'
    assert.equal(
      unreadable(systemError('EISDIR'), ledger, 'file').message,
      'content/permalinks.jsonl:1:1: Unexpected folder “permalinks.jsonl/”, expected a file: rename it, or move it away',
    )
    assert.equal(
      unreadable(systemError('EACCES'), ledger, 'file').message,
      'content/permalinks.jsonl:1:1: Unexpected file that cannot be read (EACCES), expected one that can: see what it links to and who may read it',
    )
  })

  it('is no error of our own', () => {
    const error = new Error('No.')
    assert.throws(() => unreadable(error, 'content', 'folder'), error)
  })
})
