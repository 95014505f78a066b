import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze, type Quote } from '../../src/analysis/index.ts'

// Invented names and sentences.
const sources = [
  'Ada Lund',
  'the mayor, Ada Lund,',
  'Mayor Lund',
  'she',
  'the government',
  'Ada Lund and Otto Berg',
  'residents',
  'Nordbank',
]

type Sentence = (source: string) => string

const words = 'the bridge will open before the summer'
const quoted = '“The bridge will open before the summer”'
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const denied: readonly Sentence[] = [
  (source) => `${upper(source)} did not say ${words}.`,
  (source) => `${upper(source)} didn’t say ${words}.`,
  (source) => `${upper(source)} never said ${words}.`,
  (source) => `${upper(source)} has not said that ${words}.`,
  (source) => `${upper(source)} refused to say that ${words}.`,
  (source) => `${upper(source)} declined to say whether ${words}.`,
  (source) => `${upper(source)} avoided saying that ${words}.`,
  (source) => `${upper(source)} stopped short of saying ${words}.`,
  (source) => `${upper(source)} won’t say ${words}.`,
  (source) => `${upper(source)} can’t say that ${words}.`,
  (source) => `${upper(source)} did not say: ${quoted}.`,
  (source) => `Without saying that ${words}, ${source} left.`,
  (source) => `It is not true that ${source} said ${words}.`,
  (source) => `There is no evidence that ${source} said ${words}.`,
]

const possible: readonly Sentence[] = [
  (source) => `${upper(source)} may say ${words}.`,
  (source) => `${upper(source)} might say that ${words}.`,
  (source) => `${upper(source)} could say ${words}.`,
  (source) => `${upper(source)} would say ${words}.`,
  (source) => `${upper(source)} should say that ${words}.`,
  (source) => `${upper(source)} could have said ${words}.`,
  (source) => `${upper(source)} may say: ${quoted}.`,
  (source) => `${upper(source)} would have said, ${quoted}.`,
  (source) => `As if ${source} said: ${quoted}.`,
  (source) => `If ${source} said ${words}, nobody would believe it.`,
  (source) => `Had ${source} said ${words}, nobody would have left.`,
  (source) => `Whether ${source} said ${words} is unclear.`,
  (source) => `What if ${source} said ${words}?`,
  (source) => `Did ${source} say ${words}?`,
  (source) => `Imagine that ${source} said ${words}.`,
]

const ahead: readonly Sentence[] = [
  (source) => `${upper(source)} will say ${words}.`,
  (source) => `${upper(source)} will tell the council: ${quoted}.`,
  (source) => `${upper(source)} wanted to say ${words}.`,
  (source) => `${upper(source)} was about to say ${words}.`,
  (source) => `${upper(source)} was expected to announce that ${words}.`,
  (source) => `${upper(source)} is likely to say ${words}.`,
  (source) => `${upper(source)} is due to announce that ${words}.`,
  (source) => `${upper(source)} is yet to say ${words}.`,
  (source) => `${upper(source)} has yet to confirm that ${words}.`,
  (source) => `${upper(source)} plans to tell the council that ${words}.`,
  (source) => `It is feared that ${source} will say ${words}.`,
]

const doubted: readonly Sentence[] = [
  (source) => `Rumours that ${source} said ${words} are false.`,
  (source) => `${upper(source)} seemed to say: ${quoted}.`,
]

/** The quotes of a text about the bridge that somebody is told to have said. */
const saidIn = (text: string): Quote[] =>
  analyze(text).quotes.filter(({ content, force, source }) => {
    const bridge = content.some(({ start, end }) => text.slice(start, end).includes('bridge'))
    return bridge && force !== 'hypothetical' && source !== null
  })

for (const [kind, sentences] of Object.entries({ denied, possible, ahead }))
  describe(`words that somebody is told to have said are ${kind}, and not said`, () => {
    for (const sentence of sentences)
      test(sentence('NAME'), () => {
        assert.deepEqual(
          sources.map(sentence).filter((text) => saidIn(text).length > 0),
          [],
        )
      })
  })

describe('words that somebody may not have said are unsure', () => {
  for (const sentence of doubted)
    test(sentence('NAME'), () => {
      const confidence = sources.map((source) =>
        saidIn(sentence(source)).map((quote) => quote.confidence),
      )
      assert.deepEqual(new Set(confidence.flat()), new Set(['unsure']))
    })
})
