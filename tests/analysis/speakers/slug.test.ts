import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze, slugOf } from '../../../src/analysis/index.ts'

for (const [name, id] of [
  ['Ana O’Brien', 'ana-o-brien'],
  ["Ana O'Brien", 'ana-o-brien'],
  ['J.K. Lund', 'j-k-lund'],
  ['José Álvarez', 'jose-alvarez'],
  ['Łucja Ito', 'łucja-ito'],
  ['राम', 'राम'],
  ['रमा', 'रमा'],
  ['ばら', 'ばら'],
  ['홍길동', '홍길동'],
  ['שָׂרָה', 'שרה'],
  ['…', 'speaker'],
  ['☺️', 'speaker'],
] as const) {
  test(`${name} is ${id}`, () => {
    assert.equal(slugOf(name), id)
  })
}

test('it is the id of whoever a text names', () => {
  const { speakers } = analyze('“We lost,” said Ana O’Brien.')
  assert.deepEqual(
    speakers.map(({ id, name }) => [id, slugOf(name)]),
    [['ana-o-brien', 'ana-o-brien']],
  )
})
