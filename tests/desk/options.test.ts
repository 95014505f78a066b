import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOptions } from '../../src/desk/options.ts'

const known = { out: { type: 'string' } } as const

test('options and other words are read', () => {
  const complaints: string[] = []
  const read = readOptions(['--out', 'x', 'a.md'], known, 'Usage', (line) => complaints.push(line))
  assert.deepEqual([read?.values.out, read?.positionals], ['x', ['a.md']])
  assert.deepEqual(complaints, [])
})

test('an unknown option, or one without its value, is named, and the usage is shown', () => {
  for (const [args, found] of [
    [['--help'], "Unknown option '--help'\n\nUsage"],
    [['--out'], "Option '--out <value>' argument missing\n\nUsage"],
  ] as const) {
    const complaints: string[] = []
    assert.equal(
      readOptions(args, known, 'Usage', (line) => complaints.push(line)),
      null,
    )
    assert.deepEqual(complaints, [found])
  }
})
