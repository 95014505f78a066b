import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameParts } from '../../../src/publish/citations/name-parts.ts'

test('a person’s last word is the family name, with the particles before it', () => {
  for (const [author, given, family] of [
    ['Ada Example', 'Ada', 'Example'],
    ['Ada B. Example', 'Ada B.', 'Example'],
    ['Bo van der Sample', 'Bo', 'van der Sample'],
    ['Zoë Ünal-Örs', 'Zoë', 'Ünal-Örs'],
  ] as const)
    assert.deepEqual(nameParts(author), { family, given })
})

test('what may be no one person’s name stays as it is', () => {
  for (const author of [
    ...['Tidewatch', 'The editors of the Courier', 'Saltmere News Agency', 'Reuters Staff'],
    ...['Ada Example and Bo Sample', 'Ada Example, Bo Sample', 'Ada Example Jr.', 'Ада Экзампл'],
    ...['山田 太郎', 'BBC', 'Ada 2', 'guest writer', '__proto__ x', ''],
  ])
    assert.deepEqual(nameParts(author), { literal: author })
})
