import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newestDay, roleOn } from '../../src/archive/roles.ts'
import { archiveOf } from '../components/records.ts'

test('of several roles the one that began last counts', () => {
  const roles = [
    { title: 'Member', from: null, to: null },
    { title: 'Chair', from: '2010-01-01', to: null },
  ]
  assert.equal(roleOn(roles, '2011-01-01'), 'Chair')
  assert.equal(roleOn(roles, '2009-01-01'), 'Member')
  assert.equal(roleOn([], '2009-01-01'), null)
})

test('of roles that began together, or nobody knows when, the one that stands first counts', () => {
  const roles = ['Mayor', 'Chair', 'Member'].map((title) => ({ title, from: null, to: null }))
  assert.equal(roleOn(roles, '2011-01-01'), 'Mayor')
  assert.equal(roleOn(roles.toReversed(), '2011-01-01'), 'Member')
})

test('a role that ended, or has not begun, is none', () => {
  const roles = [{ title: 'Mayor', from: '2001-01-01', to: '2005-12-31' }]
  assert.equal(roleOn(roles, '2006-01-01'), null)
  assert.equal(roleOn(roles, '2000-12-31'), null)
})

test('the first and the last day of a role are days of it', () => {
  const roles = [{ title: 'Mayor', from: '2001-01-01', to: '2005-12-31' }]
  assert.equal(roleOn(roles, '2001-01-01'), 'Mayor')
  assert.equal(roleOn(roles, '2005-12-31'), 'Mayor')
})

test('an archive without articles has no newest day', () => {
  assert.equal(newestDay(archiveOf([])), '')
})
