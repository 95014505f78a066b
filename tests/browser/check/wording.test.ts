import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerFrom } from '../../../src/browser/check/answer.ts'
import { compare } from '../../../src/browser/check/compare.ts'
import { readState, writeState } from '../../../src/browser/check/state.ts'
import type { CheckAnswer, CheckFinding } from '../../../src/browser/check/messages.ts'
import { changesOf, groupsOf, sentenceOf } from '../../../src/browser/check/wording.ts'
import { source } from '../search/archive.ts'

async function ask(typed: string, by = ''): Promise<string> {
  const answer = await answerFrom(source, { typed, by }, 'pause', () => undefined)
  return `${answer.verdict}: ${sentenceOf(answer)}`
}

test('a verdict says whose words they are, and what was changed', async () => {
  assert.equal(
    await ask('The tide waits for no minister.'),
    'verbatim: Ada Exámple is quoted with these words, and no others.',
  )
  assert.equal(
    await ask('The tide waits for one minister.'),
    'changed: Ada Exámple is quoted with other words. Left out: “no”. Put in: “one”.',
  )
  assert.equal(
    await ask('we will sign a treaty by spring'),
    'shortened: Ada Exámple is quoted with these words, and with more. The quote begins before them.',
  )
  assert.equal(
    await ask('You see, the tide left us no choice'),
    'imagined: Nobody said this, so far as this archive knows. An article only imagines, expects or doubts that Saltmere says it.',
  )
  assert.equal(
    await ask('Saltmere’s boats would halve their catch'),
    'reported: An article says this of Saltmere, in its own words and without quotation marks.',
  )
  assert.equal(
    await ask('Nobody asked the passengers'),
    'verbatim: “a passenger”, not named, is quoted with these words, and no others.',
  )
  assert.match(await ask('The lighthouse keeper sings at night'), /^absent: No quote/u)
  assert.match(await ask('tide'), /^short: /u)
})

test('a name before, after or beside the words is whom they are asked of', async () => {
  const wrong = 'another: This archive has these words from Ada Exámple, not from Bo Sample.'
  assert.equal(await ask('Bo Sample: The tide waits for no minister.'), wrong)
  assert.equal(await ask('“The tide waits for no minister.” – Bo Sample'), wrong)
  assert.equal(await ask('“The tide waits for no minister,” said Bo Sample.'), wrong)
  assert.equal(await ask('The tide waits for no minister.', 'sample'), wrong)
  for (const right of ['Ada Example', 'example', 'Harbour Minister', 'Ада Экзампл'])
    assert.match(await ask('The tide waits for no minister.', right), /^verbatim/u)
  assert.equal(
    await ask('Rita Nobody: The tide waits for no minister.'),
    'verbatim: Ada Exámple is quoted with these words, and no others. This archive knows nobody as “Rita Nobody”.',
  )
})

test('a verdict names everybody who is quoted to the word, and shows their quotes together', async () => {
  const typed = 'The tide waits for no minister.'
  const answer = await answerFrom(source, { typed, by: '' }, 'pause', () => undefined)
  const [lead] = answer.findings
  assert.ok(lead)
  const like = (name: string, change: Partial<CheckFinding> = {}): CheckFinding => ({
    ...lead,
    hit: { ...lead.hit, speakers: [{ name, href: `/speakers/${name}/` }] },
    ...change,
  })
  const inDoubt = like('Di', { hit: { ...lead.hit, force: 'hypothetical' } })
  const several: CheckAnswer = {
    ...answer,
    findings: [
      lead,
      like('Bo'),
      like('Bo'),
      like('Cy', { wording: 'part' }),
      like('Eve', { isQuoted: false }),
      inDoubt,
    ],
  }
  assert.equal(
    sentenceOf(several),
    'Ada Exámple is quoted with these words, and no others. So is Bo.',
  )
  const shown = (one: CheckAnswer) =>
    groupsOf(one).map(({ title, findings }) => `${title} ${findings.length}`)
  assert.deepEqual(shown(several), ['In the archive 4', 'Also near 2'])
  assert.deepEqual(shown({ ...several, findings: [lead] }), ['In the archive 1'])
  assert.deepEqual(shown({ ...several, verdict: 'absent' }), ['The nearest 6'])
  assert.deepEqual(shown({ ...several, findings: [] }), [])
})

test('a colon in the words names nobody', async () => {
  assert.match(await ask('You see this: the tide left us no choice'), /^imagined|^changed/u)
})

test('what was left out at an end is told apart from what was swapped there', () => {
  const changes = (claim: string, quote: string) => changesOf(compare(claim, quote))
  assert.equal(
    changes('We have run out of patience', 'We’ve run out of patience.'),
    'Left out: “We’ve”. Put in: “We have”.',
  )
  assert.equal(
    changes('the boats sank in winter', 'In May the boats sank quickly in winter, he said.'),
    'Left out: “quickly”. The quote begins before them and goes on after them.',
  )
})

test('any words survive the address, but for halves of characters', () => {
  assert.equal(writeState({ typed: ' ', by: 'Ada' }), '')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (typed, by) => {
      const state = readState(writeState({ typed, by }))
      assert.equal(state.typed, typed.toWellFormed().trim())
    }),
  )
})
