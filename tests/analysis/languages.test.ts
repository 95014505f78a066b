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

test('a region does not hide its language', () => {
  assert.equal(showQuotes('Laut Otto Lang war das Boot alt.', { language: 'de-AT' }).length, 1)
})
