import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showQuotes } from './show.ts'

/** A text, the words of a source in it, and what that source says. */
export type Case = readonly [text: string, source: string | null, ...content: string[]]

/**
 * A test for each text: what its source says.
 *
 * @example expectEach([['Ana Brock said it was over.', 'Ana Brock', 'it was over']])
 */
export function expectEach(cases: readonly Case[]): void {
  for (const [text, source, ...content] of cases) {
    test(text, () => {
      const found = showQuotes(text).find((quote) => quote.source === source)
      assert.deepEqual(found?.content, content)
    })
  }
}
