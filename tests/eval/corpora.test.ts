import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { corporaIn, findMissing, readGold, textFiles } from './corpora.ts'

const folder = mkdtempSync(join(tmpdir(), 'corpora-'))
after(() => {
  rmSync(folder, { recursive: true })
})

it('readGold keeps the annotators of an article together', async () => {
  for (const name of ['text', 'attributions']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'text', 'two.txt'), 'No, she said.')
  writeFileSync(join(folder, 'text', 'one_2020-01-01_cafe.txt'), 'Yes.')
  const content = (end: number): string =>
    `T1\tContent 0 ${end}\tNo\nE1\tAttribution:T2 Content:T1\n`
  writeFileSync(join(folder, 'attributions', 'two_00aa.ann'), content(2))
  writeFileSync(join(folder, 'attributions', 'two_11bb.ann'), content(3))
  writeFileSync(join(folder, 'attributions', 'one_2020-01-01_cafe_22cc.ann'), content(3))
  const articles = await readGold(folder)
  assert.deepEqual(
    articles.map(({ name, text, annotators }) => [name, text, annotators.length]),
    [
      ['one_2020-01-01_cafe', 'Yes.', 1],
      ['two', 'No, she said.', 2],
    ],
  )
  assert.equal((await textFiles(join(folder, 'text'))).length, 2)
})

it('findMissing names the first place that is not there', async () => {
  const corpora = corporaIn(join(folder, 'nowhere'), 'dev')
  assert.equal(await findMissing(corpora), corpora.score)
})
