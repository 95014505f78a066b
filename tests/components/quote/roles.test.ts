import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeRole, roleOn } from '../../../src/components/quote/roles.ts'

test('of several roles the one that began last counts', () => {
  const roles = [
    { title: 'Member', from: null, to: null },
    { title: 'Chair', from: '2010-01-01', to: null },
  ]
  assert.equal(roleOn(roles, '2011-01-01'), 'Chair')
  assert.equal(roleOn(roles, '2009-01-01'), 'Member')
  assert.equal(roleOn([], '2009-01-01'), null)
})

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
