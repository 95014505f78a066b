import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textFragment, textFragments } from '../../src/browser/text-fragment.ts'
import { hostileTexts } from '../publish/hostile.ts'

const fragmentOf = (text: string, words: string): string | null => {
  const start = text.indexOf(words)
  return textFragment(text, start, start + words.length)
}

describe('a text fragment', () => {
  it('names words that stand once, with what has a meaning in it encoded', () => {
    assert.equal(fragmentOf('No. A so-called “pact”, R&D.', 'so-called'), ':~:text=so%2Dcalled')
    assert.equal(fragmentOf('The pact, R&D.', 'pact, R&D'), ':~:text=pact%2C%20R%26D')
  })

  it('adds what stands around words that come again, whatever their case', () => {
    assert.equal(
      fragmentOf('Ask them. No. Go on. no. Stop.', 'No'),
      ':~:text=Ask%20them.-,No,-.%20Go%20on.',
    )
  })

  it('is none where nothing tells two places apart', () => {
    assert.equal(fragmentOf('The gulls cried.\n\nThe gulls cried.', 'gulls'), null)
  })

  it('names how long words start and end', () => {
    const words = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')
    assert.equal(
      fragmentOf(`Before. ${words} After.`, words),
      `:~:text=${encodeURIComponent('word0 word1 word2 word3 word4 word5')},${encodeURIComponent('word84 word85 word86 word87 word88 word89')}`,
    )
  })

  it('stays within the first block', () => {
    assert.equal(fragmentOf('The fog\n\nran out.', 'fog\n\nran'), ':~:text=fog')
  })

  it('names whole words, since browsers find no others', () => {
    assert.equal(fragmentOf('The harbour is old.', 'arbour'), ':~:text=harbour')
    assert.equal(fragmentOf('The harbour is old.', 'bour is ol'), ':~:text=harbour%20is%20old')
    assert.equal(fragmentOf('We won’t wait.', 'won'), `:~:text=${encodeURIComponent('won’t')}`)
    assert.equal(fragmentOf('It was 3.5 miles.', '.5'), ':~:text=3.5')
    assert.equal(fragmentOf('She said “no”.', '“no”'), `:~:text=${encodeURIComponent('“no”')}`)
  })

  it('takes any text at all', () => {
    for (const text of hostileTexts) {
      const fragment = textFragment(text, 0, text.length)
      if (fragment !== null) assert.match(fragment, /^:~:text=[^\s&-]+$/u)
    }
  })
})

describe('the fragments of several spans', () => {
  const text = 'No. Yes.\n\nSo be it, he said. No. Go.'

  it('name each of them, block by block', () => {
    const spans = [
      { start: 4, end: 19 },
      { start: text.indexOf('Go'), end: text.length },
    ]
    assert.equal(textFragments(text, spans), ':~:text=Yes.&text=So%20be%20it%2C&text=Go.')
  })

  it('are none where the first has none, or there is nothing', () => {
    assert.equal(textFragments('Gulls.\n\nGulls.', [{ start: 0, end: 6 }]), null)
    assert.equal(textFragments('', []), null)
  })

  it('name six blocks at most', () => {
    const many = Array.from({ length: 9 }, (_, number) => `Line ${number}.`).join('\n\n')
    const found = textFragments(many, [{ start: 0, end: many.length }])
    assert.equal(found?.match(/text=/gu)?.length, 6)
  })
})
