import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerFrom } from '../../../src/browser/check/answer.ts'
import { sentenceOf } from '../../../src/browser/check/wording.ts'
import { wholeSource } from '../../../src/browser/search/index/whole.ts'
import { buildSearchIndex } from '../../../src/publish/search-index.ts'
import { archive } from '../search/archive.ts'

const [anyone] = archive.speakers
assert.ok(anyone)
/** Ana Ruiz, whom the archive knows by her name alone, says what the tide does. */
const ana = { ...anyone, id: 'ana-ruiz', name: 'Ana Ruiz', aliases: [], roles: [] }
const mayor = {
  ...anyone,
  id: 'cy-placeholder',
  name: 'Cy Placeholder',
  aliases: [],
  roles: [{ title: 'Mayor of Tidewick', from: null, to: null }],
}
const source = wholeSource(
  buildSearchIndex(
    {
      ...archive,
      quotes: archive.quotes.map((quote) =>
        quote.id === 'qtide' ? { ...quote, speakers: [{ id: ana.id, name: ana.name }] } : quote,
      ),
      speakers: [...archive.speakers, ana, mayor],
    },
    '/',
  ),
)

const ask = async (typed: string, by = ''): Promise<string> => {
  const answer = await answerFrom(source, { typed, by }, 'pause', () => undefined)
  return `${answer.verdict}: ${sentenceOf(answer)}`
}

const right = 'verbatim: Ana Ruiz is quoted with these words, and no others.'

test('words of saying, titles and what somebody is are no part of the name', async () => {
  for (const typed of [
    'Ruiz said: “The tide waits for no minister.”',
    'Ruiz said: The tide waits for no minister.',
    'ruiz said: “the tide waits for no minister”',
    'Mayor Ana Ruiz told reporters: “The tide waits for no minister.”',
    'Ms. Ruiz: “The tide waits for no minister.”',
    '“The tide waits for no minister.” – Ruiz, mayor of Saltmere',
    '“The tide waits for no minister.” – Ana Ruiz, Mayor of Saltmere',
    '“The tide waits for no minister,” Ruiz said.',
    '“The tide waits for no minister,” said Mayor Ruiz on Thursday.',
    '“The tide waits for no minister,” Saltmere mayor Ana Ruiz said.',
  ])
    assert.equal(await ask(typed), right, typed)
  assert.equal(await ask('The tide waits for no minister.', 'Mayor Ruiz'), right)
})

test('another is said only of somebody whom the archive knows by name', async () => {
  const wrong = 'another: This archive has these words from Ana Ruiz, not from Bo Sample.'
  for (const typed of [
    'Sample said: “The tide waits for no minister.”',
    'Mr Sample: “The tide waits for no minister.”',
    '“The tide waits for no minister,” said Bo Sample, mayor of Saltmere.',
    '“The tide waits for no minister.” – Bo Sample, on Thursday',
  ])
    assert.equal(await ask(typed), wrong, typed)
  assert.equal(
    await ask('Rita Nobody: “The tide waits for no minister.”'),
    `${right} This archive knows nobody as “Rita Nobody”.`,
  )
  assert.equal(
    await ask('“The tide waits for no minister,” said Ana Ruiz, not Rita Nobody.'),
    right,
  )
  for (const typed of [
    'Rita Nobody said: “The tide waits for no minister.”',
    '“The tide waits for no minister.” – Rita Nobody, a sailor',
  ])
    assert.equal(await ask(typed), `${right} This archive knows nobody as “Rita Nobody”.`, typed)
  assert.equal(
    await ask('Bea Ruiz: The tide waits for no minister.'),
    `${right} This archive knows nobody as “Bea Ruiz”.`,
  )
})

test('an office is held by more than the archive knows', async () => {
  for (const typed of [
    'Mayor: “The tide waits for no minister.”',
    'The mayor of Saltmere: “The tide waits for no minister.”',
    'Saltmere’s mayor: “The tide waits for no minister.”',
    'Saltmere mayor: “The tide waits for no minister.”',
  ])
    assert.ok((await ask(typed)).startsWith(right), typed)
  assert.equal(
    await ask('One thing is sure: “The tide waits for no minister.”'),
    right,
    'a colon after what is no name',
  )
})
