import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lensChoices } from '../../../src/components/article/lens.ts'

const voice = (speaker: string | null) => ({ speaker, name: speaker, colour: 1 })
const labels = (voices: readonly ReturnType<typeof voice>[], disputed = false): string[] =>
  lensChoices(voices, disputed).map(({ label }) => label)

test('everything, each voice, then kinds of quotes; disputed only where something is', () => {
  assert.deepEqual(labels([voice('Ada'), voice(null)]), [
    ...['Everything', 'Ada', 'Not named'],
    ...['Direct quotes', 'Quotes only'],
  ])
  assert.ok(labels([voice('Ada')], true).includes('Disputed'))
})

test('speakers after the eighth are one choice', () => {
  const many = Array.from({ length: 10 }, (_, index) => voice(`S${index}`))
  assert.deepEqual(labels(many).slice(8, 10), ['S7', 'Others'])
})
