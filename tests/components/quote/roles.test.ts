import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeRole } from '../../../src/components/quote/roles.ts'

test('a role says when it was held', () => {
  assert.equal(describeRole({ title: 'Mayor', from: null, to: null }), 'Mayor')
  assert.equal(
    describeRole({ title: 'Mayor', from: '2001-01-01', to: null }),
    'Mayor since 1 January 2001',
  )
  assert.equal(
    describeRole({ title: 'Mayor', from: null, to: '2002-02-02' }),
    'Mayor until 2 February 2002',
  )
  assert.equal(
    describeRole({ title: 'Mayor', from: '2001-01-01', to: '2002-02-02' }),
    'Mayor, 1 January 2001 to 2 February 2002',
  )
})
