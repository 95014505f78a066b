import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silenceOf } from '../../src/publish/describe.ts'
import { quoteThat } from './archive.ts'

test('who said nothing is told from who is only imagined to speak', () => {
  const bo = { name: 'Bo Sample', quotes: [], imagined: [] }
  const quote = quoteThat('“Nobody asked')
  assert.equal(silenceOf({ ...bo, quotes: [quote] }), null)
  assert.equal(silenceOf(bo), 'No article on this site quotes Bo Sample yet.')
  assert.match(
    silenceOf({ ...bo, imagined: [quote] }) ?? '',
    /^Nothing that Bo Sample said is on record here\. Articles only imagine/u,
  )
})
