import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what a poll or a study finds', () => {
  expectEach([
    [
      'The watchdog found the club had used “cold, and at times misleading” words.',
      'The watchdog',
      'the club had used “cold, and at times misleading” words',
    ],
    ['The boat was “of her own making”, she found.', 'she', 'The boat was “of her own making”'],
    ['The survey found rowers sour on boats.', 'The survey', 'rowers sour on boats'],
    [
      'In July, the same poll showed the two rowers tied at 42 percent.',
      'the same poll',
      'the two rowers tied at 42 percent',
    ],
    [
      'A poll conducted last month by Boat News found Ana Brock leading Otto Lund, her rival, by two points.',
      'A poll conducted last month by Boat News',
      'Ana Brock leading Otto Lund, her rival, by two points',
    ],
    [
      'Surveys have shown for years that most rowers favor it.',
      'Surveys',
      'that most rowers favor it',
    ],
    // The day went with the participle.
    ['A poll released Thursday found it was late.', 'A poll', 'it was late'],
    ['The book she read said it leaks.', 'The book she read', 'it leaks'],
  ])

  test('is its author’s, if that is told', () => {
    for (const text of [
      'A study released last week by Boat News estimated that it cost $3.',
      'It cost $3, according to an analysis by Boat News.',
    ])
      assert.deepEqual(showQuotes(text)[0]?.speakers, ['Boat News'], text)
    for (const text of ['Surveys have shown that it sank.', 'Research from Norway says it leaks.'])
      assert.deepEqual(showQuotes(text)[0]?.speakers, [], text)
  })

  test('is told of by nobody else', () => {
    for (const text of [
      'Ana Brock found the boat leading the race.',
      'Ana Brock showed “the courage of her convictions.”',
      'Ana Brock is on a show, “Boats.”',
      'Judge Ana Brock found a coin on the floor.',
      'Ana Brock, chair of the panel, showed the door to Otto Lund.',
      'A report found its way to Otto Lund.',
    ])
      assert.deepEqual(
        showQuotes(text).filter(({ cue }) => cue !== null),
        [],
        text,
      )
  })

  test('ends no report before it', () => {
    const [quote] = showQuotes('Lund said it was worse, showing crews ahead of the town.')
    assert.deepEqual(quote?.content, ['it was worse, showing crews ahead of the town'])
  })
})

describe('what something written shows, or a court holds', () => {
  expectEach([
    [
      'An internal memo shows that the boat was late.',
      'An internal memo',
      'that the boat was late',
    ],
    ['The boat leaked, court records show.', 'court records', 'The boat leaked'],
    ['The boat, the papers show, was sold in May.', 'the papers', 'The boat', 'was sold in May'],
    [
      'A third of it went to schools, the auditor found.',
      'the auditor',
      'A third of it went to schools',
    ],
    ['In May the court held that the boat was hers.', 'the court', 'that the boat was hers'],
  ])

  test('is nothing that somebody sees or has', () => {
    for (const text of [
      'The boat leaked, the rower found.',
      'Ruiz held that boat in May.',
      'The memo showed her boat.',
    ])
      assert.deepEqual(showQuotes(text), [], text)
  })
})
