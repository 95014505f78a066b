import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placesInParagraphs } from '../../../src/archive/permalinks/paragraphs.ts'
import type { Wording } from '../../../src/archive/permalinks/similarity.ts'

const wording = (exact: string, prefix: string, suffix: string): Wording => ({
  ...{ exact, prefix, suffix, position: 0 },
})
const no = wording('“No,”', 'It rained.\n\nThen ', ' she said, and then: “Never in al')
const never = wording('“Never in all my life.”', '“No,” she said, and then: ', '\n\nThe end.')

describe('placesInParagraphs', () => {
  it('tells the quotes of a paragraph apart', () => {
    assert.equal(new Set(placesInParagraphs([no, never])).size, 2)
  })

  it('takes no notice of what stands around the paragraph', () => {
    const elsewhere = [
      { ...no, prefix: 'Rain fell.\n\nThen ' },
      { ...never, suffix: '\n\nFog came.' },
    ]
    const [first, second] = placesInParagraphs([no, never])
    assert.deepEqual(placesInParagraphs(elsewhere).slice(1), [second])
    assert.equal(placesInParagraphs([{ ...no, prefix: 'Rain fell.\n\nThen ' }, never])[0], first)
  })

  it('knows a paragraph by all of its quotes', () => {
    const other = { ...never, exact: '“Not now.”' }
    const [before, after] = [placesInParagraphs([no, never]), placesInParagraphs([no, other])]
    assert.notEqual(before[0], after[0])
  })
})
