import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { addressesOf } from '../../src/publish/addresses.ts'
import { retiredAnnotations, retiredOEmbed, retiredText } from '../../src/publish/farewell.ts'
import { toJson } from '../../src/publish/text-safety.ts'
import { hostileTexts } from './hostile.ts'
import { checkAnnotationPage, checkOEmbed, type AnnotationPage } from './validate-json.ts'

const addresses = addressesOf('https://example.org', '/news/')
const farewell = { reason: 'It was invented.', date: '2031-05-06' }
const article = { slug: 'island', ...farewell }
const quote = {
  ...{ id: 'qccccccccccc', exact: '“The island is ours,”' },
  ...{ article: null, articleTitle: null, language: null },
  ...farewell,
}

test('the plain text of an article that was taken out says when and why', () => {
  assert.equal(
    retiredText(article, addresses),
    'This article was taken out on 6 May 2031. Why: It was invented.\nhttps://example.org/news/articles/island/\n',
  )
})

test('its annotations are none, of a collection that says why', () => {
  const page = retiredAnnotations(article, addresses)
  checkAnnotationPage(page, /^https:\/\/example\.org\/news\//u)
  assert.deepEqual(page.items, [])
  assert.equal(
    page.partOf?.label,
    'This article was taken out on 6 May 2031. Why: It was invented.',
  )
})

test('a quote that was taken out is embedded as that, without its words', () => {
  const answer = retiredOEmbed(quote, addresses)
  checkOEmbed(answer)
  assert.match(answer.html, /This quote was taken out on 6 May 2031\. Why: It was invented\./u)
  assert.match(answer.html, /href="https:\/\/example\.org\/news\/q\/qccccccccccc\/"/u)
  assert.ok(!toJson(answer).includes('The island'))
})

test('no reason runs or breaks a format', () => {
  for (const reason of hostileTexts) {
    const names: string[] = []
    const answer = JSON.parse(toJson(retiredOEmbed({ ...quote, reason }, addresses))) as {
      html: string
    }
    visit(fromHtml(answer.html, { fragment: true }), 'element', ({ tagName }) => {
      names.push(tagName)
    })
    assert.deepEqual(names, ['p', 'a'])
    const page = toJson(retiredAnnotations({ ...article, reason }, addresses))
    checkAnnotationPage(JSON.parse(page) as AnnotationPage, /^https:/u)
  }
})
