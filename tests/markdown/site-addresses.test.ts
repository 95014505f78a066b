import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from '../../src/archive/article/read-article.ts'
import { readTopic } from '../../src/archive/files/files.ts'
import { renderMarkdown } from '../../src/markdown/render.ts'

const below = (path: string): string => `/news${path}`
const render = (source: string): string => renderMarkdown(source, undefined, below).html

test('addresses of the site begin with its base', () => {
  assert.equal(render('[a](/articles/a/)'), '<p><a href="/news/articles/a/">a</a></p>')
  assert.equal(render('![a](/boat.jpg)'), '<p><img src="/news/boat.jpg" alt="a"></p>')
})

test('other addresses, and those that have the base, stay as they are', () => {
  for (const address of ['https://example.org/a/', '//example.org/a', '../b/', '/news/a/'])
    assert.equal(render(`[a](${address})`), `<p><a href="${address}">a</a></p>`)
})

test('articles and backgrounds lead to pages below the base', () => {
  const front = 'uid: a\ntitle: T\nsummary: S\ndate: 2031-05-04'
  const reading = { speakers: [], topics: [], base: '/news/', takenIds: new Set<string>() }
  const { article } = readArticle(`---\n${front}\n---\n[b](/q/b/)\n`, 'a.md', 'a', reading)
  assert.match(article.html, /<a href="\/news\/q\/b\/">/u)
  const topic = '---\nname: Fishing\nkeywords: [cod]\n---\n[b](/q/b/)\n'
  assert.match(readTopic(topic, 'f.md', 'f', '/news').background ?? '', /href="\/news\/q\/b\/"/u)
})
