import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinNames } from '../../src/markdown/names.ts'

test('names are joined as in a sentence', () => {
  const named = (...names: readonly string[]): string => joinNames(names.map((name) => ({ name })))
  assert.equal(named(), '')
  assert.equal(named('Ada'), 'Ada')
  assert.equal(named('Ada', 'Bo'), 'Ada and Bo')
  assert.equal(named('Ada', 'Bo', 'Cleo'), 'Ada, Bo and Cleo')
})
