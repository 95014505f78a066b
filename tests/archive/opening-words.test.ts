import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutShort, labelOf, openingWords } from '../../src/archive/opening-words.ts'

test('a short quote stays as it is', () => {
  assert.equal(openingWords('“Not now.”'), '“Not now.”')
})

test('a long quote is cut after a word, and says so', () => {
  assert.equal(openingWords('that the harbour would stay open', 4), 'that the harbour would…')
})

test('a quotation mark that opened is closed', () => {
  assert.equal(openingWords('“There have been five waves”', 3), '“There have been…”')
  assert.equal(openingWords('it was “too late” to talk of peace', 5), 'it was “too late” to…')
})

test('a quotation mark is closed by its own counterpart, in any language', () => {
  for (const [start, cut] of [
    ['„Wir gehen', '„Wir gehen…“'],
    ['„Nein“, und wir', '„Nein“, und wir…'],
    ['„Nein“, und „wir', '„Nein“, und „wir…“'],
    ['"We go', '"We go…"'],
    ['"No," and we', '"No," and we…'],
    ['« Nous allons', '« Nous allons…»'],
    ['‹Wir', '‹Wir…›'],
    ['‚Wir gehen', '‚Wir gehen…‘'],
    ['‘We don’t go', '‘We don’t go…’'],
    ['“He said ‘no’ and', '“He said ‘no’ and…”'],
    ['in the ‘90s we', 'in the ‘90s we…'],
  ] as const)
    assert.equal(cutShort(start), cut)
})

test('a label has quotation marks once, of whatever kind', () => {
  for (const quote of ['“No,”', '„Nein“', '"No"', '«Non»']) assert.equal(labelOf(quote), quote)
  assert.equal(labelOf('that he would go'), '“that he would go”')
  assert.equal(
    labelOf('„Wir gehen jetzt alle zusammen weiter fort“'),
    '„Wir gehen jetzt alle zusammen weiter fort“',
  )
  assert.equal(
    labelOf('„Wir gehen jetzt alle zusammen weit weiter fort“'),
    '„Wir gehen jetzt alle zusammen weit weiter…“',
  )
})
