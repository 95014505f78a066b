import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'

/** Words for somebody, and the names that they give; none for nobody that is named. */
type Source = readonly [words: string, ...names: string[]]

// Invented names and sentences.
const plain: readonly Source[] = [
  ['Ada Lund', 'Ada Lund'],
  ['Gutiérrez', 'Gutiérrez'],
  ['O’Brien', 'O’Brien'],
  ['McDonald', 'McDonald'],
  ['A.B. Lund', 'A.B. Lund'],
  ['Ada B. Lund', 'Ada B. Lund'],
  ['Ada van der Lund', 'Ada van der Lund'],
  ['Ada Lund Jr.', 'Ada Lund Jr.'],
  ['Ada Lund MP', 'Ada Lund'],
  ['Ada Lund of Bergen', 'Ada Lund'],
  ['Ada Lund (pictured)', 'Ada Lund'],
  ['Mayor Ada Lund', 'Ada Lund'],
  ['Judge Ada Lund', 'Ada Lund'],
  ['King Otto', 'Otto'],
  ['Sir Otto Berg', 'Otto Berg'],
  ['Dr Ada Lund', 'Ada Lund'],
  ['Dr. Ada Lund', 'Ada Lund'],
  ['Ms. Lund', 'Lund'],
  ['Lt. Gen. Otto Berg', 'Otto Berg'],
  ['Sen. Ada Lund (D-Ohio)', 'Ada Lund'],
  ['US President Ada Lund', 'Ada Lund'],
  ['Secretary of State Ada Lund', 'Ada Lund'],
  ['former Prime Minister Ada Lund', 'Ada Lund'],
  ['Labour MP Ada Lund', 'Ada Lund'],
  ['Police Chief Ada Lund', 'Ada Lund'],
  ['Detective Inspector Ada Lund', 'Ada Lund'],
  ['Bergen mayor Ada Lund', 'Ada Lund'],
  ['Nordbank chief executive Ada Lund', 'Ada Lund'],
  ['Nordbank’s Ada Lund', 'Ada Lund'],
  ['Brandt’s spokeswoman Ada Lund', 'Ada Lund'],
  ['spokeswoman Ada Lund', 'Ada Lund'],
  ['striker Otto Berg', 'Otto Berg'],
  ['singer-songwriter Ada Lund', 'Ada Lund'],
  ['41-year-old Ada Lund', 'Ada Lund'],
  ['Ada Lund and Otto Berg', 'Ada Lund', 'Otto Berg'],
  ['Nordbank', 'Nordbank'],
  ['the WHO', 'WHO'],
  ['the Harbour Union', 'Harbour Union'],
  ['the British government'],
  ['residents'],
  ['a spokeswoman'],
  ['he'],
]

/** With a description behind a comma, which another comma ends before a verb. */
const described: readonly Source[] = [
  ['Ada Lund, the mayor', 'Ada Lund'],
  ['Ada Lund, who is the mayor', 'Ada Lund'],
  ['Ada Lund, 41', 'Ada Lund'],
  ['Ada Lund, head of policy at Nordbank', 'Ada Lund'],
  ['Ada Lund, Nordbank’s chief economist', 'Ada Lund'],
  ['Ada Lund, a professor at the University of Oslo', 'Ada Lund'],
  ['Prof Ada Lund, of Oslo University', 'Ada Lund'],
  ['Rep. Ada Lund, D-Ohio', 'Ada Lund'],
  ['the mayor, Ada Lund', 'Ada Lund'],
  ['Bergen’s mayor, Ada Lund', 'Ada Lund'],
  ['the then prime minister, Ada Lund', 'Ada Lund'],
  ['the head of the union, Ada Lund', 'Ada Lund'],
]

type Sentence = (source: string) => string

const words = 'the bridge will not open before the summer'
const Words = 'The bridge will not open before the summer'
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const behindSource: readonly Sentence[] = [
  (source) => `${upper(source)} said “${Words}.”`,
  (source) => `${upper(source)} said: “${Words}.”`,
  (source) => `${upper(source)} said, “${Words}.”`,
  (source) => `${upper(source)} said on Monday: “${Words}.”`,
  (source) => `${upper(source)} told the BBC: “${Words}.”`,
  (source) => `${upper(source)} told the crowd in Oslo “${Words}.”`,
  (source) => `${upper(source)} tweeted: “${Words}.”`,
  (source) => `${upper(source)} wrote on Facebook: “${Words}.”`,
  (source) => `But ${source} said: “${Words}.”`,
  (source) => `On Monday ${source} said: “${Words}.”`,
  (source) => `In a statement, ${source} said: “${Words}.”`,
  (source) => `Asked about the bridge, ${source} said: “${Words}.”`,
  (source) => `${upper(source)} said that ${words}.`,
  (source) => `${upper(source)} said ${words}.`,
  (source) => `${upper(source)} says ${words}.`,
  (source) => `${upper(source)} has said ${words}.`,
  (source) => `${upper(source)} also said ${words}.`,
  (source) => `${upper(source)} warned that ${words}.`,
  (source) => `${upper(source)} yesterday said ${words}.`,
  (source) => `${upper(source)} said Monday that ${words}.`,
  (source) => `${upper(source)} said in a statement that ${words}.`,
  (source) => `${upper(source)} told reporters that ${words}.`,
  (source) => `${upper(source)} told the BBC on Monday ${words}.`,
  (source) => `But ${source} said ${words}.`,
  (source) => `On Monday, ${source} said ${words}.`,
  (source) => `Yesterday ${source} said ${words}.`,
  (source) => `In a statement, ${source} said ${words}.`,
  (source) => `While the union objected, ${source} said ${words}.`,
  (source) => `Rain fell all day, and ${source} said ${words}.`,
]

const beforeSource: readonly Sentence[] = [
  (source) => `“${Words},” ${source} said.`,
  (source) => `“${Words}”, ${source} said.`,
  (source) => `“${Words},” ${source} says.`,
  (source) => `“${Words},” ${source} added.`,
  (source) => `“${Words}?” ${source} asked.`,
  (source) => `“${Words}!” ${source} shouted.`,
  (source) => `“${Words},” ${source} said Monday.`,
  (source) => `“${Words},” ${source} told reporters on Monday.`,
  (source) => `“${Words},” ${source} said in an interview with the BBC on Monday.`,
  (source) => `“${Words},” ${source} later wrote in a letter to the council.`,
  (source) => `“${Words},” ${source} said. “We need more money.”`,
  (source) => `“The bridge,” ${source} said, “will not open before the summer.”`,
  (source) => `${Words}, ${source} said.`,
]

const sourceAtEnd: readonly Sentence[] = [
  (source) => `“${Words},” said ${source}.`,
  (source) => `“${Words}”, said ${source}.`,
  (source) => `“${Words}?” asked ${source}.`,
  (source) => `“${Words},” said ${source}. “We need more money.”`,
  (source) => `“${Words},” according to ${source}.`,
  (source) => `${Words}, said ${source}.`,
  (source) => `${Words}, according to ${source}.`,
  (source) => `According to ${source}, ${words}.`,
]

/** Who says the words about the bridge, surely enough for a name; null where they are not one quote. */
function speakersOf(text: string): readonly (string | undefined)[] | null {
  const { quotes, speakers } = analyze(text)
  const [quote, another] = quotes.filter(
    ({ content, parent }) =>
      parent === null &&
      content.some(({ start, end }) => /bridge|summer/u.test(text.slice(start, end))),
  )
  if (quote === undefined || another !== undefined || quote.confidence === 'unsure') return null
  return quote.speakers.map((id) => speakers.find((speaker) => speaker.id === id)?.name)
}

/** A test for each sentence, of all sources in it. */
function expectAll(sentences: readonly Sentence[], sources: readonly Source[]): void {
  for (const sentence of sentences)
    test(sentence('NAME'), () => {
      const texts = sources.map(([source, ...names]) => {
        // An initial or a title at its end has the full stop already.
        const text = sentence(source).replace('..', '.')
        return { text, names }
      })
      assert.deepEqual(
        texts.map(({ text }) => ({ text, names: speakersOf(text) })),
        texts,
      )
    })
}

describe('whoever is named, in whatever way, speaks in the sentence', () => {
  expectAll([...behindSource, ...beforeSource, ...sourceAtEnd], plain)
  expectAll(sourceAtEnd, described)
  expectAll(
    [...behindSource, ...beforeSource],
    described.map(([source, ...names]) => [`${source},`, ...names]),
  )
})
