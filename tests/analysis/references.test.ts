import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'

/** A sentence, and whom words for somebody mean behind it. */
type Scene = readonly [sentence: string, meant: Readonly<Record<string, string>>]

// Invented names and sentences.
const scenes: readonly Scene[] = [
  [
    'Ada Lund, the mayor of Bergen, opened the bridge on Monday.',
    {
      she: 'Ada Lund',
      Lund: 'Ada Lund',
      'Ms. Lund': 'Ada Lund',
      'the mayor': 'Ada Lund',
      'Mayor Lund': 'Ada Lund',
    },
  ],
  [
    'Mayor Ada Lund opened the bridge on Monday.',
    { she: 'Ada Lund', Lund: 'Ada Lund', 'the mayor': 'Ada Lund' },
  ],
  [
    'The mayor, Ada Lund, opened the bridge on Monday.',
    { she: 'Ada Lund', Lund: 'Ada Lund', 'the mayor': 'Ada Lund' },
  ],
  [
    'Otto Berg, 41, a teacher from Oslo, came home on Monday.',
    {
      he: 'Otto Berg',
      Berg: 'Otto Berg',
      'Mr Berg': 'Otto Berg',
      'the teacher': 'Otto Berg',
      'the 41-year-old': 'Otto Berg',
    },
  ],
  [
    'Ada Lund met Otto Berg in Bergen on Monday.',
    { she: 'Ada Lund', he: 'Otto Berg', Lund: 'Ada Lund', Berg: 'Otto Berg' },
  ],
  [
    'Ada Lund’s husband, Otto Berg, left on Monday.',
    { he: 'Otto Berg', Berg: 'Otto Berg', Lund: 'Ada Lund' },
  ],
  [
    'Judge Ada Lund sentenced Otto Berg on Monday.',
    { 'the judge': 'Ada Lund', Lund: 'Ada Lund', she: 'Ada Lund', Berg: 'Otto Berg' },
  ],
  [
    'Nordbank, the largest bank of Norway, closed its branches on Monday.',
    { 'the bank': 'Nordbank', Nordbank: 'Nordbank' },
  ],
  ['The Harbour Union struck on Monday.', { 'the union': 'Harbour Union' }],
  ['The Lima Rowing Club (LRC) met on Monday.', { 'the LRC': 'Lima Rowing Club' }],
  [
    'Prime Minister Doris May left town on Monday.',
    { May: 'Doris May', she: 'Doris May', 'the prime minister': 'Doris May' },
  ],
  ['Pope Otto left on Monday.', { Otto: 'Otto', 'the pope': 'Otto', he: 'Otto' }],
  [
    'Justice Minister Ada Lund left on Monday.',
    { 'the minister': 'Ada Lund', 'the justice minister': 'Ada Lund' },
  ],
  [
    'Ada Lund, a spokeswoman for the port, left on Monday.',
    { 'the spokeswoman': 'Ada Lund', Lund: 'Ada Lund' },
  ],
  ['Senator Ada Lund of Ohio left.', { 'the senator': 'Ada Lund', 'Sen. Lund': 'Ada Lund' }],
  ['Ada Lund-Berg left on Monday.', { 'Lund-Berg': 'Ada Lund-Berg' }],
]

const words = 'The bridge will not open before the summer'
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const reports: readonly ((source: string) => string)[] = [
  (source) => `“${words},” ${source} said.`,
  (source) => `${upper(source)} told the BBC: “${words}.”`,
  (source) => `${upper(source)} said the bridge will not open before the summer.`,
  (source) => `But ${source} added that the bridge will not open before the summer.`,
  (source) => `${words}, ${source} said.`,
]

describe('whoever is meant by a word for somebody speaks', () => {
  for (const [sentence, meant] of scenes)
    for (const [source, name] of Object.entries(meant))
      test(`${sentence} ${upper(source)} said …`, () => {
        // In the same paragraph, and in the next.
        for (const gap of [' ', '\n\n'])
          for (const report of reports) {
            const text = sentence + gap + report(source)
            const { quotes, speakers } = analyze(text)
            const [quote] = quotes
            const names = quote?.speakers.map((id) => speakers.find((one) => one.id === id)?.name)
            assert.deepEqual({ text, names }, { text, names: [name] })
            assert.notEqual(quote?.confidence, 'unsure', text)
          }
      })
})
