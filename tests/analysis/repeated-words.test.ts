import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from './show.ts'

// Invented names and sentences.
const firstSpeakers = (...blocks: readonly string[]): readonly string[] | undefined =>
  showQuotes(blocks.join('\n\n'))[0]?.speakers

describe('the words of a headline', () => {
  const said = '“The worst is behind us, I think,” Ana Brock, the mayor, said.'

  test('are those of whoever says the same below', () => {
    assert.deepEqual(firstSpeakers('Mayor says ‘worst is behind us’', 'Rain fell.', said), [
      'Ana Brock',
    ])
    assert.deepEqual(firstSpeakers('‘The worst is behind us’', 'Rain fell.', said), ['Ana Brock'])
  })

  test('are nobody’s where too few are the same, where two say them, or an office speaks', () => {
    assert.deepEqual(firstSpeakers('Clerk says it is ‘behind us’', 'Rain fell.', said), [])
    const another = '“The worst is behind us,” said Otto Lund.'
    assert.deepEqual(
      firstSpeakers('Clerk says ‘worst is behind us’', 'It fell.', said, another),
      [],
    )
    assert.deepEqual(firstSpeakers('Ministry says ‘worst is behind us’', 'Rain fell.', said), [])
  })

  test('stay those of the one who is named there', () => {
    const headline = 'Otto Lund says ‘worst is behind us’'
    assert.deepEqual(firstSpeakers(headline, 'Otto Lund left.', said), ['Otto Lund'])
  })
})
