import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyCorrections } from '../../../src/archive/article/corrections.ts'
import type { CorrectionOfQuote } from '../../../src/archive/files/schema.ts'
import { analysisOf, quoteOf, spanOf, speakerOf } from '../fixtures.ts'

const text = 'The mayor said “we will see”. “No,” he said. Later: never again.'
const ada = speakerOf('ada-example', 'Ada Example')
const analysis = analysisOf(
  [
    quoteOf(text, '“we will see”', { confidence: 'unsure' }),
    quoteOf(text, '“No,”', { speakers: ['ada-example'] }),
  ],
  [ada],
)
const find = (name: string) => (name === 'Ada Example' ? ada : speakerOf('bo-invented', name))

describe('applyCorrections', () => {
  it('gives a quote the speaker that the editor names, and is certain of it', () => {
    const { analysis: corrected, misfits } = applyCorrections(
      analysis,
      text,
      [{ words: 'we will see', speaker: 'Ada Example', force: 'denied' }],
      find,
    )
    assert.deepEqual(misfits, [])
    const [first, second] = corrected.quotes
    assert.deepEqual(
      [first?.speakers, first?.force, first?.confidence, first?.evidence.rule],
      [['ada-example'], 'denied', 'certain', 'editor'],
    )
    assert.equal(second, analysis.quotes[1])
  })

  it('takes a name away', () => {
    const { analysis: corrected } = applyCorrections(
      analysis,
      text,
      [{ words: '“No,”', speaker: null }],
      find,
    )
    assert.deepEqual(corrected.quotes[1]?.speakers, [])
  })

  it('takes away what is not a quote', () => {
    const { analysis: corrected } = applyCorrections(
      analysis,
      text,
      [{ words: '“No,”', quote: false }],
      find,
    )
    assert.equal(corrected.quotes.length, 1)
  })

  it('adds a quote that was missed, in its place, and its speaker', () => {
    const { analysis: corrected } = applyCorrections(
      analysis,
      text,
      [{ words: 'never again', speaker: 'Bo Invented' }],
      find,
    )
    assert.deepEqual(
      corrected.quotes.map(({ speakers }) => speakers),
      [[], ['ada-example'], ['bo-invented']],
    )
    assert.ok(corrected.speakers.some(({ name }) => name === 'Bo Invented'))
  })

  it('puts a quote that was missed under the topics whose words it has', () => {
    const spans = (...words: string[]) => words.map((each) => spanOf(text, each))
    const topics = [
      { id: 'past', spans: spans('said', 'again') },
      { id: 'time', spans: spans('Later', 'never') },
      { id: 'town', spans: spans('mayor') },
    ]
    const { quotes } = applyCorrections(
      { ...analysis, topics },
      text,
      [{ words: 'never again', speaker: null }],
      find,
    ).analysis
    assert.deepEqual(quotes.at(-1)?.topics, ['time', 'past'])
  })

  it('says which words it cannot find, or finds twice', () => {
    const { misfits } = applyCorrections(
      analysis,
      text,
      [{ words: 'not there' }, { words: 'said' }],
      find,
    )
    assert.deepEqual(
      misfits.map(({ index }) => index),
      [0, 1],
    )
    assert.match(
      misfits[0]?.message ?? '',
      /^Unexpected words “not there”, expected words of the article/u,
    )
    assert.match(misfits[1]?.message ?? '', /only once/u)
  })

  it('keeps a quote inside another with it when quotes come or go', () => {
    const nested = analysisOf([
      quoteOf(text, '“we will see”'),
      quoteOf(text, '“No,”'),
      quoteOf(text, 'No', { parent: 1 }),
    ])
    const added = applyCorrections(nested, text, [{ words: 'mayor', speaker: null }], find).analysis
    assert.equal(added.quotes[3]?.parent, 2)
    const removed = applyCorrections(
      nested,
      text,
      [{ words: '“we will see”', quote: false }],
      find,
    ).analysis
    assert.equal(removed.quotes[1]?.parent, 0)
  })

  it('drops what there was to look at in a quote that the editor settled, and nothing else', () => {
    const words = 'Ada said that the board feared “a long, long winter” at sea.'
    const outer = quoteOf(words, 'that the board feared “a long, long winter” at sea')
    const inner = quoteOf(words, '“a long, long winter”', { parent: 0 })
    const on = (part: string, rule: string) => ({ ...spanOf(words, part), rule, message: rule })
    const looked = {
      ...analysisOf([outer, inner]),
      notices: [
        on('Ada said', 'before'),
        { ...on('that', 'outer'), end: outer.content[0]?.end ?? 0 },
        on('“a long, long winter”', 'inner'),
        on('”', 'mark'),
      ],
    }
    const left = (entry: CorrectionOfQuote): string[] =>
      applyCorrections(looked, words, [entry], find).analysis.notices.map(({ rule }) => rule)
    const isInner = 'a long, long winter'
    assert.deepEqual(left({ words: isInner, speaker: null }), ['before', 'outer'])
    assert.deepEqual(left({ words: isInner, quote: false }), ['before', 'outer'])
    assert.deepEqual(left({ words: 'feared', speaker: null }), ['before', 'inner', 'mark'])
    assert.deepEqual(left({ words: 'Ada said', speaker: null }), ['outer', 'inner', 'mark'])
    assert.deepEqual(left({ words: 'Ada', quote: false }), ['before', 'outer', 'inner', 'mark'])
  })
})
