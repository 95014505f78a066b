import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze, type Block } from '../../../../src/analysis/index.ts'
import { showQuotes } from '../../show.ts'

const opening = 'The pier was closed on Monday, and nobody had asked the rowers.'

const speakersOf = (...paragraphs: string[]): (readonly string[])[] =>
  showQuotes([opening, ...paragraphs].join('\n\n')).map(({ speakers }) => speakers)

// Invented names and sentences.
describe('a name in a line of its own beside quotations', () => {
  test('speaks the one below it', () => {
    assert.deepEqual(
      speakersOf(
        'Ana Brock, 34, teacher',
        '“I row for the soup. It is good.”',
        'Otto Lund',
        '“The water is too cold.”',
        'Ida Berg, rower',
        '“They never asked us.”',
      ),
      [['Ana Brock'], ['Otto Lund'], ['Ida Berg']],
    )
  })

  test('speaks the one above it where the row begins with a quotation', () => {
    assert.deepEqual(
      speakersOf(
        '“I row for the soup.”',
        'Ana Brock, 34, teacher',
        '“The water is too cold.”',
        'Otto Lund',
      ),
      [['Ana Brock'], ['Otto Lund']],
    )
  })

  test('speaks the one in its own paragraph', () => {
    const text = `${opening}\n\n“They never asked us.”\nIda Berg, rower`
    const start = opening.length + 2
    const blocks: Block[] = [
      { start: 0, end: opening.length, kind: 'paragraph' },
      { start, end: text.length, kind: 'paragraph' },
    ]
    assert.deepEqual(
      analyze(text, { blocks }).quotes.map(({ speakers, evidence }) => [speakers, evidence.rule]),
      [[['ida-berg'], 'name-line']],
    )
  })

  test('is likely to speak, and no more', () => {
    const [quote] = analyze(`${opening}\n\nAna Brock\n\n“The water is too cold.”`).quotes
    assert.equal(quote?.confidence, 'likely')
  })

  test('is nobody where it could belong to either, be a byline, or a heading', () => {
    const quotation = '“The water is too cold.”'
    assert.deepEqual(speakersOf(quotation, 'Ana Brock, writer'), [[]])
    assert.deepEqual(speakersOf(quotation, 'Ana Brock', quotation), [[], []])
    assert.deepEqual(speakersOf('Cold Water', quotation), [[]])
    assert.deepEqual(speakersOf('Ana Brock left.', quotation), [['Ana Brock']])
    const byline = showQuotes(`Ana Brock, writer\n\n${quotation}`)
    assert.deepEqual(byline[0]?.speakers, [])
  })
})
