import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as analysis from '../../src/analysis/index.ts'
import { showQuotes } from './show.ts'

test('the room exports analyze and the ids of names, nothing else', () => {
  assert.deepEqual(Object.keys(analysis).sort(), ['analyze', 'slugOf'])
})

test('an unknown language is named', () => {
  assert.throws(() => analysis.analyze('', { language: 'xx' }), /“xx”, expected one of: en, de/)
})

describe('direct quotes', () => {
  test('the cue behind the quotation', () => {
    assert.deepEqual(showQuotes('“We lost the boat,” said Mayor Ana Brock.'), [
      {
        content: ['“We lost the boat,”'],
        cue: 'said',
        source: 'Mayor Ana Brock',
        speakers: ['Ana Brock'],
        kind: 'direct',
        force: 'stated',
      },
    ])
  })

  test('the cue before the quotation', () => {
    const [quote] = showQuotes('Ana Brock told reporters: "We lost the boat."')
    assert.equal(quote?.source, 'Ana Brock')
    assert.equal(quote.cue, 'told')
    assert.deepEqual(quote.content, ['"We lost the boat."'])
  })

  test('two parts around the attribution are one quote', () => {
    const quotes = showQuotes('“We lost,” said Ana Brock. “But we will row again.”')
    assert.deepEqual(
      quotes.map(({ content }) => content),
      [['“We lost,”', '“But we will row again.”']],
    )
  })

  test('a quotation over two paragraphs is one quote', () => {
    const quotes = showQuotes('Ana Brock said: “We lost the boat.\n\n“But we will row again.”')
    assert.deepEqual(
      quotes.map(({ content }) => content),
      [['“We lost the boat.', '“But we will row again.”']],
    )
  })

  test('a pronoun means the one who spoke last', () => {
    const quotes = showQuotes('Ana Brock said the boat was lost. “We will row,” she added.')
    assert.deepEqual(quotes[1]?.speakers, ['Ana Brock'])
  })

  test('a source without a name has no speaker', () => {
    const [quote] = showQuotes('“We lost the boat,” a ferryman said.')
    assert.equal(quote?.source, 'a ferryman')
    assert.deepEqual(quote.speakers, [])
  })
})

describe('indirect and mixed statements', () => {
  test('a clause with “that” belongs to the content with its “that”', () => {
    assert.deepEqual(showQuotes('Ana Brock said on Monday that the boat was “quite lost”.'), [
      {
        content: ['that the boat was “quite lost”'],
        cue: 'said',
        source: 'Ana Brock',
        speakers: ['Ana Brock'],
        kind: 'mixed',
        force: 'stated',
      },
    ])
  })

  test('a passive names its source behind “by”', () => {
    const [quote] = showQuotes('The loss was confirmed today by Ana Brock.')
    assert.equal(quote?.cue, 'was confirmed today by')
    assert.deepEqual(quote.content, ['The loss'])
  })

  test('a participle takes the subject of the main verb', () => {
    const quotes = showQuotes('Ana Brock said it was over, adding that nobody cared.')
    assert.deepEqual(
      quotes.map(({ source, content }) => [source, ...content]),
      [
        ['Ana Brock', 'it was over'],
        ['Ana Brock', 'that nobody cared'],
      ],
    )
  })

  test('“according to” before and behind', () => {
    const quotes = showQuotes(
      'According to Ana Brock, the boat was lost. It was old, according to Ana Brock.',
    )
    assert.deepEqual(
      quotes.map(({ content }) => content),
      [['the boat was lost'], ['It was old']],
    )
  })

  test('what may be said was said by nobody', () => {
    const [quote] = showQuotes('Ana Brock may say: “We never had a boat at all.”')
    assert.equal(quote?.force, 'hypothetical')
  })
})

test('words behind a long row of letters and marks without a space are read as ever', () => {
  for (const row of ["'s".repeat(3000), 'U.'.repeat(3000), 'a-'.repeat(3000), '🙂'.repeat(3000)]) {
    const quotes = showQuotes(`It was ${row} that Otto Lund wrote. “We row,” said Ana Brock.`)
    assert.deepEqual(quotes.at(-1)?.content, ['“We row,”'])
    assert.equal(quotes.at(-1)?.source, 'Ana Brock')
  }
})
