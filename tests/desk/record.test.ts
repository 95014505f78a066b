import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newsroom } from './newsroom.ts'

const { write, run } = newsroom()

it('what was recorded is said, also of quotes around which alone the text has changed', async () => {
  write('harbour', '“The herring waits,” said Ada Example.')
  await run('record')
  write('harbour', 'It rained. “The herring waits,” said Ada Example.')
  assert.match((await run('record')).lines, /^Recorded 1 quote in other surroundings$/mu)
  write('harbour', 'It rained. “The herring will wait,” said Ada Example.')
  const { lines } = await run('record')
  assert.match(lines, /1 changed wording/u)
  assert.doesNotMatch(lines, /surroundings/u)
})
