import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { jaccard, mark, pair, sourcesAgree, tokenAgreement, type Marked } from './pairing.ts'
import { tokenize } from './tokens.ts'

const text = '“We fish,” said Ada Example. Bo Sample said that it rained.'
const tokens = tokenize(text)

/** An attribution of words of the text; an empty string is an absent role. */
function attribution(source: string, cue: string, content: string): Marked {
  const find = (words: string): { start: number; end: number }[] =>
    words === '' ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  return mark(tokens, { source: find(source), cue: find(cue), content: find(content) })
}

const ada = attribution('Ada Example', 'said', '“We fish,”')
const bo = attribution('Bo Sample', 'said that', 'that it rained')

describe('pair', () => {
  it('gives each prediction the gold attribution that it shares most with, each only once', () => {
    const half = attribution('Bo Sample', '', 'it rained')
    assert.deepEqual(pair([half, bo, ada], [ada, bo]), [undefined, bo, ada])
  })

  it('pairs nothing that shares neither a content word nor a token of the cue', () => {
    assert.deepEqual(pair([attribution('Ada', '', '“')], [ada]), [undefined])
  })
})

describe('sourcesAgree', () => {
  it('wants a common word, or no source in either', () => {
    const none = attribution('', 'said', '“We fish,”')
    assert.equal(sourcesAgree(attribution('Example', '', 'fish'), ada), true)
    assert.equal(sourcesAgree(bo, ada), false)
    assert.equal(sourcesAgree(none, none), true)
    assert.equal(sourcesAgree(ada, none), false)
    assert.equal(sourcesAgree(none, ada), false)
  })
})

describe('jaccard and tokenAgreement', () => {
  it('are 1 for the same, 0 for nothing in common', () => {
    assert.equal(jaccard(ada.content, ada.content), 1)
    assert.equal(jaccard(ada.content, bo.content), 0)
    assert.equal(jaccard(new Set(), new Set()), 0)
    assert.equal(tokenAgreement([ada, bo], [ada, bo]), 1)
    assert.equal(tokenAgreement([], [ada]), 0)
  })

  it('counts a token twice that two attributions have', () => {
    assert.equal(tokenAgreement([ada, ada], [ada]), 2 / 3)
  })
})
