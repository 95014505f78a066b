import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readClaim } from '../../../src/browser/check/claim.ts'
import { compare } from '../../../src/browser/check/compare.ts'
import { judge, type Sayable } from '../../../src/browser/check/judge.ts'
import { readWords } from '../../../src/browser/check/words.ts'

const quote = (text: string, by: readonly string[], more: Partial<Sayable> = {}): Sayable => ({
  words: [text],
  by,
  kind: 'direct',
  force: 'stated',
  ...more,
})

const tide = quote('“The tide waits for no minister, and we’re late.”', ['ada'])
const imagined = quote('“You see, the tide left us no choice.”', ['saltmere'], {
  force: 'hypothetical',
})
const reported = quote('that the boats would halve their catch by spring', ['bo'], {
  kind: 'indirect',
})
const mixed = quote('a ferry without a crew is only “a very expensive bridge”', ['bo'], {
  kind: 'mixed',
})
const nobody = quote('“Nobody asked the passengers about the fare.”', [])
const all = [tide, imagined, reported, mixed, nobody]

const verdict = (words: string, by: readonly string[] = []) => judge(words, by, all).verdict

test('a verdict for each way to remember a quote', () => {
  assert.equal(verdict('The tide waits for no minister, and we’re late'), 'verbatim')
  assert.equal(verdict("the tide waits for no minister – and we're late!"), 'verbatim')
  assert.equal(verdict('The tide waits for no minister'), 'shortened')
  assert.equal(verdict('The tide waits for no sailor, and we’re late'), 'changed')
  assert.equal(verdict('The tide waits for minister, and we’re late'), 'changed')
  assert.equal(verdict('You see, the tide left us no choice'), 'imagined')
  assert.equal(verdict('The boats would halve their catch by spring'), 'reported')
  assert.equal(verdict('The boats would halve their catch'), 'shortened')
  assert.equal(verdict('that the boats would halve their catch by spring'), 'reported')
  assert.equal(verdict('We shall build a second lighthouse'), 'absent')
  assert.equal(verdict('the tide'), 'short')
  assert.equal(verdict(''), 'short')
})

test('small words and signs are words: were is not we’re, 5 is not 5%', () => {
  assert.equal(verdict('The tide waits for no minister, and were late'), 'changed')
  const fall = [quote('“Catches fell by 5% in the US in 2,030 boats.”', [])]
  assert.equal(judge('Catches fell by 5 in the US in 2030 boats', [], fall).verdict, 'changed')
  assert.equal(judge('Catches fell by 5% in the us in 2030 boats', [], fall).verdict, 'changed')
  assert.equal(judge('CATCHES FELL BY 5% IN THE US IN 2030 BOATS', [], fall).verdict, 'changed')
  assert.equal(judge('Catches fell by 5% in the U.S. in 2030 boats', [], fall).verdict, 'verbatim')
})

test('what turns a sentence around is never left out as if it were nothing', () => {
  assert.equal(verdict('asked the passengers about the fare'), 'changed')
  const no = [quote('“No, we will wait for the boats in winter.”', [])]
  assert.equal(judge('We will wait for the boats in winter', [], no).verdict, 'shortened')
  const untrue = [quote('“It is not true that the wall will be sold in spring.”', [])]
  assert.equal(judge('the wall will be sold in spring', [], untrue).verdict, 'changed')
})

test('of partly quoted words only those in quotation marks are verbatim', () => {
  assert.equal(verdict('a very expensive bridge'), 'verbatim')
  assert.equal(verdict('a ferry without a crew is only a very expensive bridge'), 'reported')
})

test('words of somebody else are said to be of somebody else', () => {
  const words = 'The tide waits for no minister, and we’re late'
  assert.equal(verdict(words, ['ada']), 'verbatim')
  assert.equal(verdict(words, ['bo']), 'another')
  assert.equal(verdict(words, []), 'verbatim')
  assert.equal(judge(words, ['bo'], all, false).verdict, 'verbatim')
  assert.equal(verdict('Nobody asked the passengers about the fare', ['bo']), 'another')
  assert.equal(verdict('You see, the tide left us no choice', ['saltmere']), 'imagined')
  assert.equal(verdict('We shall build a second lighthouse', ['ada']), 'absent')
})

test('of several who said it, the one who was named comes first', () => {
  const again = quote('“The tide waits for no minister, and we’re late.”', ['bo'])
  const { verdict: same, findings } = judge(
    'The tide waits for no minister, and we’re late',
    ['bo'],
    [tide, again],
  )
  assert.equal(same, 'verbatim')
  assert.deepEqual(
    findings.map(({ quote: { by } }) => by[0]),
    ['bo', 'ada'],
  )
})

test('the pieces that were not put in are the quote, to the letter', () => {
  const words = fc.array(
    fc.constantFrom('the', 'tide', '“not”', 'no,', 'we’re', 'U.S.', '5%', '🐟', '—', 'wall-side'),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(words, words, (ours, theirs) => {
      const text = theirs.join(' ').trim()
      const { pieces, wording } = compare(ours.join(' '), text)
      const own = pieces.filter(({ change }) => change !== 'put').map((piece) => piece.text)
      assert.equal(
        own.join('').replaceAll(' ', ''),
        readWords(text).length ? text.replaceAll(' ', '') : '',
      )
      const terms = (list: readonly string[]) => readWords(list.join(' ')).map(({ term }) => term)
      if (wording === 'same') assert.deepEqual(terms(ours), terms(theirs))
    }),
  )
})

test('a few words are found in a very long quote, close together', () => {
  const long = quote(`${'the wall and the boats '.repeat(900)}no, we have run out of patience.`, [])
  const { verdict: found, findings } = judge('we have quickly run out of patience', [], [long])
  assert.equal(found, 'changed')
  assert.deepEqual(
    findings[0]?.comparison.pieces.slice(1).map(({ change, text }) => `${change}: ${text}`),
    ['same: we have', 'put: quickly', 'same: run out of patience.'],
  )
})

test('any text is read, and none throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { words } = readClaim(text)
      judge(words, [], all)
    }),
  )
  assert.equal(readClaim('“'.repeat(5000)).words.length, 1000)
})

test('a name stands before the words, after them, or around them', () => {
  const read = (text: string) => readClaim(text)
  const named = { words: '“The tide waits.”', by: 'Ada Example', surelyNamed: true }
  assert.partialDeepStrictEqual(read('Ada Example: “The tide waits.”'), named)
  assert.partialDeepStrictEqual(read('“The tide waits.” — Ada Example'), named)
  assert.partialDeepStrictEqual(read('Ada Example: The tide waits'), {
    ...named,
    words: 'The tide waits',
  })
  assert.partialDeepStrictEqual(read('“The tide waits for no minister,” said Ada Example.'), {
    words: 'The tide waits for no minister,',
    by: 'said Ada Example.',
    surelyNamed: false,
  })
  const sure = read('One thing is sure: the tide waits')
  assert.equal(sure.surelyNamed, false)
  assert.equal(sure.unnamed, 'One thing is sure: the tide waits')
  assert.equal(read('She would “halve” the catch by spring').by, null)
  assert.equal(read('“The tide waits.”').words, '“The tide waits.”')
})
