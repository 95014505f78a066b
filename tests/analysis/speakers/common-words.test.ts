import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakers } from './last-speakers.ts'

for (const text of [
  'Organisers said the race was over.',
  'On Friday it rained. Motorists said the road was shut.',
  'LOWTON (BN) — Prosecutors said the boat was lost.',
  'LOWTON, May 3 — Divers said the boat was lost.',
  'Council says the road is shut',
  'Current and former rowers said the race was over.',
  'The race was late. A big PAC said it was over.',
])
  test(`names nobody: ${text}`, () => {
    assert.deepEqual(lastSpeakers(text).slice(1), [])
  })

for (const [text, name] of [
  ['Rogers said the race was over.', 'Rogers'],
  ['The race, Sanders told Vickers, was over. Vickers said it was not.', 'Vickers'],
  ['Otto Stavers rows. Stavers said the race was over.', 'Otto Stavers'],
  ['It was over for Ruiz — Lund said it was not.', 'Lund'],
  ['LOWTON (BN) — Lund said the boat was lost.', 'Lund'],
  ['The race was late. The PAC said it was over.', 'PAC'],
  ['The race was late. It was a promise LRU says was made.', 'LRU'],
] as const)
  test(`names somebody: ${text}`, () => {
    assert.deepEqual(lastSpeakers(text).slice(1), [name])
  })
