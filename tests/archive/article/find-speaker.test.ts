import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSpeaker } from '../../../src/archive/article/find-speaker.ts'

test('what has neither letters nor digits is nobody’s name', () => {
  for (const name of ['???', '–', '“”'])
    assert.equal(
      findSpeaker(name, [], []),
      `Unexpected speaker: “${name}”, expected a name with letters, the name of a file in content/speakers, or null where nobody is named`,
    )
})

test('a name in any script is that of somebody', () => {
  for (const name of ['Bo Lind', 'Ада', '王小明', '007'])
    assert.equal((findSpeaker(name, [], []) as { name: string }).name, name)
})
