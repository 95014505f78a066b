import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { withShortIds } from '../../../src/archive/article/short-ids.ts'
import { readArticle } from '../../../src/archive/article/read-article.ts'
import { quotePath } from '../../../src/archive/urls.ts'

const said = (name: string): string => `“The boats stay,” said ${name}.`
const idsOf = (text: string): string[] =>
  withShortIds(analyze(text)).quotes.flatMap(({ speakers }) => speakers)
const board = (amount: number): string => Array.from({ length: amount }, () => 'Harbour').join(' ')

test('a name of any length makes an id that a file can have', () => {
  const names = [`${board(40)} Board`, `${board(40)} Union`, `Министерство ${'Порта '.repeat(40)}`]
  const ids = names.flatMap((name) => idsOf(said(name)))
  assert.equal(new Set(ids).size, names.length)
  for (const id of ids) {
    assert.ok(Buffer.byteLength(`${id}.png`) <= 255, id)
    assert.match(id, /^[\p{L}-]+-[\da-f]{12}$/u)
  }
})

test('speakers and quotes have the same ids, and a name that is short enough its own', () => {
  const { speakers, quotes } = withShortIds(analyze(said(`${board(40)} Board`)))
  assert.deepEqual(
    speakers.map(({ id }) => id),
    quotes.flatMap((quote) => quote.speakers),
  )
  assert.deepEqual(idsOf(said('Ada Example')), ['ada-example'])
})

test('an article is read so, also where its editor gives the name', () => {
  const name = 'Ada '.repeat(80).trim()
  const source = `---
uid: a
title: A harbour
summary: Boats stay.
date: 2031-05-04
quotes: [{ words: The boats stay, speaker: ${name} }]
---

“The boats stay,” somebody said.
`
  const context = { speakers: [], topics: [], base: '/', takenIds: new Set<string>() }
  const { article } = readArticle(source, 'a.md', 'a', context)
  const [id = ''] = article.analysis.quotes.flatMap(({ speakers }) => speakers)
  assert.ok(id.length > 0 && id.length < 252, id)
  assert.ok(article.html.includes(`/speakers/${id}/`))
  assert.ok(article.html.includes(quotePath(article.quoteIds[0] ?? '')))
})
