import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { lastSpeakers } from './last-speakers.ts'

describe('a nickname in marks', () => {
  for (const [text, ...told] of [
    ['Otto “Red” Lund left. “We row,” Red said.', 'certain', 'Otto Lund'],
    // A surname is a better sign.
    ['Otto “Berg” Lund met Ida Berg. “We row,” Berg said.', 'certain', 'Ida Berg'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(lastSpeakers(text), told)
    })
  }
})

describe('a name', () => {
  for (const [text, ...names] of [
    // A noun for many is no part of it.
    ['Teammates Otto Lund and Max Berg rowed. “We row,” Lund said.', 'Otto Lund'],
    ['Sisters Ana and Ida Brock rowed. “We row,” Ida Brock said.', 'Ida Brock'],
    // Nor is a garment or a prize anybody.
    ['Otto Lund wore a T-shirt saying “We row”.'],
    ['The Otto Lund Prize went to Ana Brock. He said it was late.'],
    ['Otto Max Day left. He said it was late.', 'Otto Max Day'],
  ] as const) {
    test(text, () => {
      const { quotes, speakers } = analyze(text)
      const found = quotes
        .at(-1)
        ?.speakers.map((id) => speakers.find((each) => each.id === id)?.name)
      assert.deepEqual(found, names)
    })
  }
})
