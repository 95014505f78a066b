import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'

// Invented names and sentences. Of ADA the first clause tells, and OTTO is another person.
const firstClauses = [
  'Ada Lund left',
  'Ada Lund was angry',
  'Ada Lund thanked Ivo Moe',
  'Ada Lund praised the club',
  'Ada Lund called for a vote',
  'Ada Lund waited for Ivo Moe',
  'Ada Lund insisted on a vote',
  'Ada Lund declined to say more',
  'Ada Lund had been accused of fraud',
  'Ada Lund denied it',
  'Ada Lund said no',
  'Ada Lund said little',
  'Ada Lund said she was ill',
]

/** What the bridge is said to be in the second clause, by the person of the first or by another. */
const secondClauses: Readonly<Record<string, readonly string[]>> = {
  'Ada Lund': [
    ' and said [].',
    ', but said [].',
    ', saying [].',
    ', then said [].',
    ', adding that [].',
    ' and later told reporters [].',
    ', and on Monday said [].',
    ', and in a statement said [].',
    ' and, in a statement, said [].',
    ' and, asked why, said [].',
    ', but, when asked about Otto Berg, said [].',
    ' but, speaking to Otto Berg, said [].',
    ', but in an interview with Otto Berg said [].',
    ', but in an interview with the Post said [].',
    '. She told Otto Berg [].',
    '. In a statement, she said [].',
  ],
  'Otto Berg': [
    ' and Otto Berg said [].',
    ', and Otto Berg said [].',
    ' but Otto Berg said [].',
    '; Otto Berg said [].',
    ' – but Otto Berg said [].',
    ', while Otto Berg said [].',
    ', although Otto Berg said [].',
    ', and in a statement Otto Berg said [].',
    ', and, when asked, Otto Berg said [].',
    ', with Otto Berg saying [].',
    ', with the coach, Otto Berg, adding that [].',
    ', as Otto Berg told reporters that [].',
    '. But Otto Berg said [].',
  ],
}

const openings: Readonly<Record<string, readonly string[]>> = {
  'Otto Berg': [
    'When Ada Lund left, ',
    'After Ada Lund told Ivo Moe to row, ',
    'As Ada Lund left, ',
    'Although Ada Lund said little, ',
    'While Ada Lund said she was happy, ',
    'If Ada Lund was upset, ',
    'Hours after Ada Lund resigned, ',
    'In an interview with Ada Lund, ',
    'Speaking alongside Ada Lund, ',
    'Asked by Ada Lund about the club, ',
    'Accused by Ada Lund of lying, ',
    'Told that Ada Lund had left, ',
    'Like Ada Lund, ',
    'Unlike Ada Lund, ',
    'Despite Ada Lund’s denial, ',
    'On behalf of Ada Lund, ',
    'In a letter to Ada Lund, ',
    'Echoing Ada Lund, ',
    'With Ada Lund at his side, ',
    'Through his lawyer, Ada Lund, ',
    'Whatever Ada Lund thinks, ',
    'Rather than blame Ada Lund, ',
    'In Oslo, where Ada Lund lives, ',
    'No matter what Ada Lund said, ',
    'It was late when ',
    'Ada Lund stood by as ',
    'Nobody asked Ada Lund, but ',
  ].map((opening) => `${opening}Otto Berg `),
  'Ada Lund': [
    'who beat Otto Berg',
    'whom Otto Berg beat',
    'whose husband is Otto Berg',
    'speaking to Otto Berg',
    'asked by Otto Berg about the club',
    'unlike Otto Berg',
    'as well as Otto Berg',
    'Otto Berg’s coach',
    'a lawyer for Otto Berg',
    'in a letter to Otto Berg',
    'on behalf of Otto Berg',
    'without naming Otto Berg',
    'when asked by Otto Berg',
    'as Otto Berg left',
    'who Otto Berg said was ill',
  ].map((aside) => `Ada Lund, ${aside}, `),
}

const reports = [
  'said [].',
  'told reporters that [].',
  'said in a statement that [].',
  'replied that [].',
  'asked whether [].',
  'denied [].',
]

const words = 'the bridge was old'

/** Whose the words about the bridge are and which they are, if they are one quote that is not unsure. */
function saidOfBridge(text: string): string {
  const { quotes, speakers } = analyze(text)
  const found = quotes.filter(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  )
  return found
    .map(({ confidence, content, force, speakers: ids }) => {
      const names = ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name).join(', ')
      const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
      const sure = confidence !== 'unsure' && force !== 'hypothetical'
      return `${names}: ${said.replace(/^(?:that|whether) /u, '')}${sure ? '' : '?'}`
    })
    .join(' | ')
}

/** A test for each line of a table, of the texts that it stands in. */
function expectName(
  name: string,
  lines: readonly string[],
  textsOf: (line: string) => readonly string[],
): void {
  for (const line of lines)
    test(line, () => {
      const texts = textsOf(line).map((text) => text.replace('[]', words))
      assert.deepEqual(
        texts.map((text) => ({ text, said: saidOfBridge(text) })),
        texts.map((text) => ({ text, said: `${name}: ${words}` })),
      )
    })
}

describe('of two persons in two clauses, one speaks', () => {
  for (const [name, clauses] of Object.entries(secondClauses))
    expectName(name, clauses, (clause) => firstClauses.map((first) => first + clause))
})

describe('of two persons, the one of whom an opening or an aside tells does not speak', () => {
  for (const [name, lines] of Object.entries(openings))
    expectName(name, lines, (line) => reports.map((report) => line + report))
})
