import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'

/** The forces of a text’s quotes, in their order. @example forcesOf('Ana Brock said “no.”') // ['stated'] */
export const forcesOf = (text: string): string[] => analyze(text).quotes.map(({ force }) => force)

/**
 * A test for each text: all that it reports was said by nobody.
 *
 * @example expectUnsaid(['Nobody said “no.”'])
 */
export function expectUnsaid(texts: readonly string[]): void {
  for (const text of texts)
    test(`is not said: ${text}`, () => {
      assert.deepEqual([...new Set(forcesOf(text))], ['hypothetical'])
    })
}

/**
 * A test for each text: all that it reports was said.
 *
 * @example expectSaid(['Ana Brock said “no.”'])
 */
export function expectSaid(texts: readonly string[]): void {
  for (const text of texts)
    test(`is said: ${text}`, () => {
      const forces = forcesOf(text)
      assert.ok(forces.length > 0 && !forces.includes('hypothetical'), forces.join())
    })
}
