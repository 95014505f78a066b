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

const ana = { id: 'ana', name: 'Ana Ruiz', kind: 'person', aliases: ['Ruiz'], roles: [] } as const
const obrien = {
  id: 'ana-o-brien',
  name: 'Ana O’Brien',
  kind: 'person',
  role: null,
  known: false,
  mentions: [],
} as const

test('a name whose page is that of somebody else is given no words', () => {
  assert.equal(
    findSpeaker('Ana', [], [ana]),
    'Unexpected speaker: “Ana”, expected a name whose page is nobody else’s: that would be the page of “Ana Ruiz”; write “ana” for that one, else a fuller name',
  )
  assert.equal((findSpeaker('ana', [], [ana]) as { name: string }).name, 'Ana Ruiz')
})

test('a name that is only spelt in another way is that of whom the text names', () => {
  assert.equal(findSpeaker("Ana O'Brien", [obrien], []), obrien)
  const jose = { ...ana, id: 'jose-ruiz', name: 'José Ruiz' }
  assert.equal((findSpeaker('Jose Ruiz', [], [jose]) as { name: string }).name, 'José Ruiz')
})
