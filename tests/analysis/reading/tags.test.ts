import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lexiconFor } from '../../../src/analysis/lexicon/index.ts'
import { tagTokens } from '../../../src/analysis/reading/tags.ts'
import { tokenize } from '../../../src/analysis/reading/tokens.ts'

const tags = (text: string): string => {
  const tokens = tokenize(
    text,
    [{ start: 0, end: text.length, kind: 'paragraph' }],
    lexiconFor('en'),
  )
  return tagTokens(text, tokens)
    .map((tag, index) => `${tokens[index]?.text ?? ''}/${tag}`)
    .join(' ')
}

describe('tags', () => {
  it('of a text are the same whatever was read before it', () => {
    const text =
      'The ferrymen’s boat, the skippers’ vote and the harbour’s gate: they aren’t Brock’s.'
    const before = tags(text)
    const glued = ['ferrymen', 'skippers', 'harbour', 'Brock'].flatMap((word) =>
      ['’s', "'s", '’'].flatMap((ending) => [
        `“The ${word}${ending}”`,
        `It was (the ${word}${ending}), he said.`,
        `...${word}${ending}...`,
        `"${word}${ending}," she said.`,
        `[${word}${ending}]/${word}`,
      ]),
    )
    for (const other of glued) tags(other)
    assert.equal(tags(text), before)
  })

  it('tell a verb that is glued to a pronoun from the mark of an owner', () => {
    assert.equal(tags('It’s late.'), 'It/PRON ’s/AUX late/ADJ ./PUNCT')
    assert.equal(tags('Brock’s boat left.'), 'Brock/PROPN ’s/PART boat/NOUN left/VERB ./PUNCT')
  })
})
