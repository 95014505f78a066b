import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toCodeUnits, tokenize, tokensIn } from './tokens.ts'

describe('tokenize', () => {
  it('makes a token of each run of letters and digits and of each other mark', () => {
    assert.deepEqual(tokenize('“No,” she said.').words, [
      false,
      true,
      false,
      false,
      true,
      true,
      false,
    ])
    assert.deepEqual([...tokenize('a1 é—b').owners], [0, 0, -1, 1, 2, 3])
  })

  it('takes a character beyond the basic plane as one mark', () => {
    assert.deepEqual([...tokenize('🐟x').owners], [0, 0, 1])
  })
})

describe('tokensIn', () => {
  it('takes every token that a span touches', () => {
    const tokens = tokenize('She said no.')
    assert.deepEqual(tokensIn(tokens, [{ start: 5, end: 10 }]), new Set([1, 2]))
    assert.deepEqual(tokensIn(tokens, [{ start: 3, end: 4 }]), new Set())
  })
})

describe('toCodeUnits', () => {
  it('counts a character beyond the basic plane as two', () => {
    const codeUnits = toCodeUnits('a🐟b')
    assert.deepEqual([0, 1, 2, 3].map(codeUnits), [0, 1, 3, 4])
  })
})
