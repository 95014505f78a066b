import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleIndex } from '../../../src/archive/across/article-index.ts'
import { archive } from '../../publish/archive.ts'

test('articles are found by their slug', () => {
  const index = articleIndex(archive.articles)
  for (const article of archive.articles) assert.equal(index.get(article.slug), article)
  assert.equal(index.get('never-published'), undefined)
})

test('the index of an archive’s articles is made once', () => {
  assert.equal(articleIndex(archive.articles), articleIndex(archive.articles))
  assert.equal(articleIndex([]).size, 0)
})
