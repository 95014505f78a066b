import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Span } from '../../src/analysis/index.ts'
import type { Annotations, Roles } from './brat.ts'
import { formatCalibration, judge, shareRight, type Judgement } from './calibration.ts'
import type { Prediction } from './predictions.ts'

// The fish comes first, so that code points and code units differ in all that follows.
const text = '🐟 “We fish,” said Ada Example. Bo Sample said that it rained.'

const find = (words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function predict(source: string | null, content: string, kind: Prediction['kind']): Prediction {
  return {
    source: source === null ? null : find(source),
    cue: find('said'),
    content: [find(content)],
    kind,
    confidence: 'certain',
  }
}

/** As brat counts: one less after the fish. */
const inCodePoints = ({ start, end }: Span): Span => ({ start: start - 1, end: end - 1 })

const gold = (source: string, content: string): Roles => ({
  cue: [],
  source: [inCodePoints(find(source))],
  content: [inCodePoints(find(content))],
})

const annotations: Annotations = {
  attributions: [gold('Ada Example', '“We fish,”'), gold('Bo Sample', 'that it rained')],
  discarded: [],
}

const outcome = (predictions: readonly Prediction[], ...annotators: Annotations[]): string[] =>
  judge(text, predictions, annotators).map(({ found, right }) =>
    right ? 'right' : found ? 'wrong' : 'not found',
  )

describe('judge', () => {
  it('tells right sources, wrong sources and contents that nobody marked', () => {
    const predictions = [
      predict('Example', '“We fish,”', 'direct'),
      predict('Ada Example', 'that it rained', 'indirect'),
      predict('Bo Sample', 'Example. Bo Sample said', 'indirect'),
    ]
    assert.deepEqual(outcome(predictions, annotations), ['right', 'wrong', 'not found'])
  })

  it('finds a content of which at least half the words are shared', () => {
    assert.deepEqual(outcome([predict('Bo', 'it', 'indirect')], annotations), ['not found'])
    assert.deepEqual(outcome([predict('Bo', 'it rained', 'indirect')], annotations), ['right'])
  })

  it('leaves out what was set aside', () => {
    const discarded = [inCodePoints(find('Bo Sample said that it rained'))]
    const predictions = [predict('Bo Sample', 'that it rained', 'indirect')]
    assert.deepEqual(outcome(predictions, { ...annotations, discarded }), [])
  })

  it('takes the annotator who agrees best', () => {
    const other = { attributions: [gold('Bo Sample', '“We fish,”')], discarded: [] }
    const predictions = [predict('Ada Example', '“We fish,”', 'direct')]
    assert.deepEqual(outcome(predictions, other), ['wrong'])
    assert.deepEqual(outcome(predictions, other, annotations), ['right'])
  })

  it('has nothing to say without annotations', () => {
    assert.deepEqual(outcome([predict(null, '“We fish,”', 'direct')]), [])
  })
})

describe('shareRight and formatCalibration', () => {
  const judgements: Judgement[] = [
    { confidence: 'certain', kind: 'direct', found: true, right: true },
    { confidence: 'certain', kind: 'direct', found: true, right: true },
    { confidence: 'certain', kind: 'mixed', found: true, right: false },
    { confidence: 'certain', kind: 'mixed', found: false, right: false },
    { confidence: 'unsure', kind: 'indirect', found: false, right: false },
  ]

  it('count only what is found', () => {
    assert.deepEqual(shareRight(judgements, 'certain'), { right: 2, of: 3 })
    assert.deepEqual(shareRight(judgements, 'certain', 'mixed'), { right: 0, of: 1 })
    const [, certain, likely, unsure] = formatCalibration(judgements).split('\n')
    assert.match(certain ?? '', /^certain +4 +66\.7 of 3 +100\.0 of 2 +0\.0 of 1 +–$/u)
    assert.match(likely ?? '', /^likely +0 +– +– +– +–$/u)
    assert.match(unsure ?? '', /^unsure +1 +– +– +– +–$/u)
  })
})
