import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countWords, newsArticle } from './news.ts'

describe('newsArticle', () => {
  const article = newsArticle(2000, 7)

  it('is the same for the same seed, and another for another', () => {
    assert.equal(newsArticle(2000, 7), article)
    assert.notEqual(newsArticle(2000, 8), article)
  })

  it('begins as a shorter one of the seed does', () => {
    assert.ok(article.startsWith(newsArticle(500, 7)))
  })

  it('has the words that were asked for, up to the end of a paragraph', () => {
    const longest = Math.max(...article.split('\n\n').map(countWords))
    assert.ok(countWords(article) >= 2000 && countWords(article) < 2000 + longest)
  })

  it('leaves no slot open and no quotation mark unpaired', () => {
    assert.doesNotMatch(article, /[{}]|undefined| {2}/u)
    for (const paragraph of article.split('\n\n'))
      assert.equal(paragraph.match(/“/gu)?.length, paragraph.match(/”/gu)?.length)
  })
})
