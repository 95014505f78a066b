import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showQuotes } from './show.ts'

const language = 'de'

test('German: low and high marks, the cue behind, a title before the name', () => {
  assert.deepEqual(
    showQuotes('„Das Boot ist weg“, sagte Bürgermeisterin Heike Brandt.', { language }),
    [
      {
        content: ['„Das Boot ist weg“'],
        cue: 'sagte',
        source: 'Bürgermeisterin Heike Brandt',
        speakers: ['Heike Brandt'],
        kind: 'direct',
        force: 'stated',
      },
    ],
  )
})

test('German: a pronoun and a clause with “dass”', () => {
  const quotes = showQuotes('„Es regnet“, sagte Heike Brandt. Sie betonte, dass niemand fehlt.', {
    language,
  })
  assert.deepEqual(quotes[1]?.content, ['dass niemand fehlt'])
  assert.deepEqual(quotes[1].speakers, ['Heike Brandt'])
})

test('German: “laut” names its source', () => {
  const [quote] = showQuotes('Laut Otto Lang war das Boot alt.', { language })
  assert.equal(quote?.source, 'Otto Lang')
  assert.deepEqual(quote.content, ['war das Boot alt'])
})

test('German: “könnte” makes it hypothetical', () => {
  const [quote] = showQuotes('Otto Lang könnte sagen: „Wir hatten nie ein Boot.“', { language })
  assert.equal(quote?.force, 'hypothetical')
})

test('German: marks that point inwards, and a second part', () => {
  assert.deepEqual(
    showQuotes('»Das Boot ist weg«, erklärte Heike Brandt, »aber es regnet.«', { language }).map(
      ({ content, source }) => [source, ...content],
    ),
    [['Heike Brandt', '»Das Boot ist weg«', '»aber es regnet.«']],
  )
})

test('German: a description means the only one so described', () => {
  const text = 'Die Ministerin Heike Brandt kam. „Wir rudern heim“, sagte die Ministerin.'
  assert.deepEqual(showQuotes(text, { language }).at(-1)?.speakers, ['Heike Brandt'])
})

test('German: each verb has its force, and “nicht” behind it takes the saying back', () => {
  const forces = (text: string): string[] =>
    showQuotes(text, { language }).map(({ force }) => force)
  assert.deepEqual(forces('Heike Brandt fragte, ob es regnet.'), ['asked'])
  assert.deepEqual(forces('Heike Brandt warnte, dass es regnet.'), ['warned'])
  assert.deepEqual(forces('Otto Lang bestritt, dass das Boot weg ist.'), ['denied'])
  assert.deepEqual(forces('Heike Brandt versprach, dass niemand fehlt.'), ['promised'])
  assert.deepEqual(forces('Heike Brandt sagte nicht, dass es regnet.'), [])
})

test('a region does not hide its language', () => {
  assert.equal(showQuotes('Laut Otto Lang war das Boot alt.', { language: 'de-AT' }).length, 1)
})
