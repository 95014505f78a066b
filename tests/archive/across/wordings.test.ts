import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familiesOf, familyByQuote } from '../../../src/archive/across/wordings.ts'
import type { QuoteRecord } from '../../../src/archive/types.ts'
import { countWords } from '../../../src/archive/words.ts'
import { recordOf } from '../../components/records.ts'

const said = (id: string, date: string, words: string, rest: Partial<QuoteRecord> = {}) =>
  recordOf({ id, article: `of-${id}`, date, parts: [words], words: countWords(words), ...rest })

const first = said('q1', '2031-01-01', '“The harbour wall is now on our borders.”')
const changed = said('q2', '2031-02-01', '“The harbour wall is now at our borders,”')
const shorter = said('q3', '2030-03-01', 'that the harbour wall is now on', { kind: 'indirect' })
const other = said('q4', '2031-01-05', '“Nobody has ever thanked a lighthouse.”')

test('quotes with the same words stand together, oldest first, reported ones last', () => {
  const families = familiesOf([shorter, changed, other, first])
  assert.deepEqual(
    families.map(({ id, quotes, wordings }) => [id, quotes.map((q) => q.id), wordings.length]),
    [['q1', ['q1', 'q2', 'q3'], 3]],
  )
  assert.equal(familyByQuote(families).get('q3')?.id, 'q1')
})

test('punctuation and letter case make no wording', () => {
  const again = said('q5', '2031-04-01', 'The harbour wall is now on our borders')
  assert.equal(familiesOf([first, again])[0]?.wordings.length, 1)
})

test('another amount or currency is another wording, other dashes are none', () => {
  const wordingsOf = (...words: readonly [string, string]): number | undefined =>
    familiesOf(words.map((each, index) => said(`q${index}`, '2031-01-01', each)))[0]?.wordings
      .length
  assert.equal(wordingsOf('$5 is what a herring costs', '€5 is what a herring costs'), 2)
  assert.equal(wordingsOf('A herring costs more by 5%', 'A herring costs more by 5'), 2)
  assert.equal(wordingsOf('No herring—none—is left in it', 'No herring – none – is left in it'), 1)
})

test('reported words found no family: they are the articles’ own', () => {
  const reported = [first, changed].map((quote) => ({ ...quote, kind: 'indirect' as const }))
  assert.deepEqual(familiesOf(reported), [])
})

test('what one article repeats is no other article', () => {
  assert.deepEqual(familiesOf([first, { ...changed, article: first.article }]), [])
})

test('what nobody said, and what is too short to tell, is in no family', () => {
  const imagined = said('q6', '2031-05-01', first.parts[0] ?? '', { force: 'hypothetical' })
  assert.deepEqual(familiesOf([first, imagined]), [])
  const short = (id: string) => said(id, '2031-05-01', 'We will not go.')
  assert.deepEqual(familiesOf([short('q7'), short('q8')]), [])
})
