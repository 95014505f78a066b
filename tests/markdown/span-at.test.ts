import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spanAt } from '../../src/markdown/span-at.ts'

test('the span that holds a place is found, also among empty ones, as by looking at each', () => {
  const lengths = fc.array(fc.record({ gap: fc.nat(2), length: fc.nat(3) }), { maxLength: 20 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: -1, max: 60 }), (steps, at) => {
      let end = 0
      const spans = steps.map(({ gap, length }) => ({
        start: end + gap,
        end: (end += gap + length),
      }))
      assert.equal(
        spanAt(spans, at),
        spans.findIndex((span) => span.start <= at && at < span.end),
      )
    }),
  )
})
