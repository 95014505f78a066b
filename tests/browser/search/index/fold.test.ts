import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, terms, words } from '../../../../src/browser/search/index/fold.ts'
import { mark } from '../../../../src/browser/search/query/highlight.ts'
import { edits, nearness } from '../../../../src/browser/search/query/near.ts'

test('accents, letter case and curly apostrophes fold away', () => {
  assert.equal(fold('Sé’amus ÉMÌLE'), "se'amus emile")
  assert.equal(fold('ﬁsh № ½'), 'fish no 1⁄2')
})

test('letters with a stroke, or of two in one, are those of a keyboard without them', () => {
  assert.equal(
    fold('Wałęsa Łódź Smørrebrød Kılıç İzmir Đorđe STRAẞE Œuvre Ægir Þór'),
    'walesa lodz smorrebrod kilic izmir dorde strasse oeuvre aegir thor',
  )
})

test('a possessive, an apostrophe and the full stops of initials do not count', () => {
  assert.deepEqual(terms('Saltmere’s boats: we’ve 3,000 in the U.S.'), [
    'saltmere',
    'boats',
    'weve',
    '3',
    '000',
    'in',
    'the',
    'us',
  ])
  assert.deepEqual(terms("SALTMERE'S we've"), ['saltmere', 'weve'])
})

test('other scripts are words too', () => {
  assert.deepEqual(terms('Ада Экзампл, 海'), ['ада', 'экзампл', '海'])
})

test('each word stands where it says, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const { term, start, end } of words(text)) {
        assert.deepEqual(terms(text.slice(start, end)), [term])
      }
    }),
  )
})

test('edits counts letters typed, left out, swapped and exchanged', () => {
  assert.equal(edits('tide', 'tide', 2), 0)
  assert.equal(edits('tide', 'tied', 2), 1)
  assert.equal(edits('tide', 'tides', 2), 1)
  assert.equal(edits('tide', 'side', 2), 1)
  assert.equal(edits('tide', 'harbour', 2), 3)
  assert.equal(edits('', 'ab', 2), 2)
})

test('short words must be spelled right, long ones may be off by two, and a stem counts', () => {
  assert.equal(nearness('was', 'war'), 0)
  assert.equal(nearness('tied', 'tide'), 0.7)
  assert.equal(nearness('passangger', 'passenger'), 0.6)
  assert.equal(nearness('saltmerian', 'saltmere'), 0.6)
  assert.equal(nearness('ferry', 'crew'), 0)
  assert.equal(nearness('ferries', 'ferry'), 0.7)
  assert.equal(nearness('city', 'cities'), 0.7)
  assert.equal(nearness('ferries', 'merry'), 0)
})

const strong = (...list: string[]) => ({ strong: new Set(list), weak: new Set<string>() })

test('neighbouring words are one mark', () => {
  assert.deepEqual(mark('“The tide waits, here.”', strong('tide', 'waits')), [
    { text: '“The ', hit: false },
    { text: 'tide waits', hit: true },
    { text: ', here.”', hit: false },
  ])
})

test('a short word is marked only beside a longer one', () => {
  const hits = { strong: new Set(['tide']), weak: new Set(['the']) }
  const marked = mark('The boats and the tide', hits).filter(({ hit }) => hit)
  assert.deepEqual(marked, [{ text: 'the tide', hit: true }])
})

test('marking changes no text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const marked = mark(text, strong(...terms(query)))
      assert.equal(marked.map((segment) => segment.text).join(''), text)
    }),
  )
})
