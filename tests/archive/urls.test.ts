import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withBase } from '../../src/archive/urls.ts'

test('a base is one folder or several, with slashes around it or without', () => {
  for (const base of ['news', '/news', 'news/', '/news/'])
    assert.equal(withBase(base, '/q/q1/'), '/news/q/q1/')
  assert.equal(withBase('/our/news/', '/q/q1/'), '/our/news/q/q1/')
  for (const base of ['', '/']) assert.equal(withBase(base, '/q/q1/'), '/q/q1/')
})
