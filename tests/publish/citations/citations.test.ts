import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@retorquere/bibtex-parser'
import { addressesOf } from '../../../src/publish/addresses.ts'
import { citeArticle, citeQuote, type Citation } from '../../../src/publish/citations/citations.ts'
import { archiveSaying, articleThat, quoteThat } from '../archive.ts'
import { hostileTexts } from '../hostile.ts'

const addresses = addressesOf('https://example.org', '/')
const texts = (citations: readonly Citation[]): Record<string, string> =>
  Object.fromEntries(citations.map(({ name, text }) => [name, text]))

test('an article is cited in three styles', () => {
  const { APA, MLA, Chicago } = texts(citeArticle(articleThat('harbour-talks'), addresses))
  const url = 'https://example.org/articles/harbour-talks/'
  assert.equal(
    APA,
    `Sample, B. (2031, March 2). Harbour talks end without a treaty. On the Record. ${url}`,
  )
  assert.equal(
    MLA,
    `Sample, Bo. “Harbour talks end without a treaty.” On the Record, 2 Mar. 2031, ${url}.`,
  )
  assert.equal(
    Chicago,
    `Sample, Bo. “Harbour talks end without a treaty.” On the Record, March 2, 2031. ${url}.`,
  )
})

test('an article without an author is cited by its title', () => {
  const { APA, MLA, Chicago } = texts(citeArticle(articleThat('ferry-strike'), addresses))
  assert.match(APA ?? '', /^The ferry strike, day five\. \(2030, November 20\)\. On the Record/u)
  assert.match(MLA ?? '', /^“The ferry strike, day five\.” On the Record, 20 Nov\. 2030/u)
  assert.match(Chicago ?? '', /^“The ferry strike, day five\.” On the Record, November 20, 2030\./u)
})

test('authors who are persons are turned round, others are cited as they stand', () => {
  const cited = (author: string): string[] =>
    citeArticle({ ...articleThat('harbour-talks'), author }, addresses)
      .slice(0, 2)
      .map(({ text }) => text.replace(/\s(?:\(|“).*$/u, ''))
  assert.deepEqual(cited('Ada Example'), ['Example, A.', 'Example, Ada.'])
  assert.deepEqual(cited('Ana de la Cruz'), ['de la Cruz, A.', 'de la Cruz, Ana.'])
  assert.deepEqual(cited('Jean-Luc O’Sample'), ['O’Sample, J.-L.', 'O’Sample, Jean-Luc.'])
  for (const author of ['Tidewatch', 'The Saltmere Courier', 'Saltmere News Agency', 'Ada & Bo'])
    assert.deepEqual(cited(author), [`${author}.`, `${author}.`])
})

test('titles of containers are set in italics', () => {
  for (const { html } of citeArticle(articleThat('harbour-talks'), addresses).slice(0, 3))
    assert.match(html ?? '', /<i>On the Record<\/i>/u)
})

test('a quote is cited by its own page', () => {
  const quote = quoteThat('“Nobody asked')
  const { APA, BibTeX } = texts(citeQuote(quote, articleThat('ferry-strike'), addresses))
  assert.equal(
    APA,
    `Tidewatch: “Nobody asked the passengers.” (2030, November 20). On the Record. https://example.org/q/${quote.id}/`,
  )
  assert.match(BibTeX ?? '', new RegExp(`url = \\{https://example\\.org/q/${quote.id}/\\}`, 'u'))
})

test('BibTeX is read by another program, with every field', () => {
  const { BibTeX } = texts(citeArticle(articleThat('harbour-talks'), addresses))
  const { entries, errors } = parse(BibTeX ?? '')
  assert.deepEqual(errors, [])
  const [entry] = entries
  assert.equal(entry?.type, 'article')
  const { title, year, month, day, url, journal } = entry.fields
  assert.deepEqual(
    [title, year, month, day, url, journal],
    [
      'Harbour talks end without a treaty',
      '2031',
      '3',
      '2',
      'https://example.org/articles/harbour-talks/',
      'On the Record',
    ],
  )
})

test('what nobody said is cited as such', () => {
  const quote = quoteThat('“You see')
  for (const { text } of citeQuote(quote, articleThat('harbour-talks'), addresses).slice(0, 3))
    assert.match(text, /Said by nobody: /u)
})

test('without a host a citation has no address', () => {
  for (const { text } of citeArticle(articleThat('harbour-talks'), addressesOf(undefined, '/')))
    assert.doesNotMatch(text, /articles/u)
})

test('the words of an article are marked as of its language, and only they', () => {
  const marked = (citations: readonly Citation[]): (string | undefined)[] =>
    citations
      .slice(0, 3)
      .map(({ html }) => /<span lang="de" dir="auto">(.*)<\/span>/u.exec(html ?? '')?.[1])
  const article = { ...articleThat('harbour-talks'), language: 'de' }
  const title = 'Harbour talks end without a treaty'
  assert.deepEqual(marked(citeArticle(article, addresses)), Array(3).fill(title))
  // Quotation marks within others change their form in two of the styles.
  assert.deepEqual(marked(citeQuote(quoteThat('“Nobody asked'), article, addresses)), [
    '“Nobody asked the passengers.”',
    '‘Nobody asked the passengers.’',
    '‘Nobody asked the passengers.’',
  ])
  for (const { text } of citeArticle(article, addresses).slice(0, 3))
    assert.doesNotMatch(text, /span/u)
})

test('any text is cited, and none becomes markup', () => {
  for (const words of [...hostileTexts, '\ufdd0\ufdd5 & x']) {
    const [article] = archiveSaying(words).articles
    const citations = citeArticle(article ?? assert.fail(), addresses)
    for (const { text, html } of citations) {
      assert.ok(text.length > 0 && text.isWellFormed())
      if (html !== null) assert.doesNotMatch(text, /[\ufdd0-\ufdd5]/u)
      if (html !== null)
        assert.doesNotMatch(
          html,
          /<(?!\/?i>|span lang="en" dir="auto">|\/span>)|&(?!(?:#\d+|\w+);)|[\ufdd0-\ufdd5]/u,
        )
    }
    const { BibTeX, 'CSL-JSON': json } = texts(citations)
    assert.deepEqual(parse(BibTeX ?? '').errors, [], words)
    assert.equal((JSON.parse(json ?? '') as object[]).length, 1)
  }
})

test('what programs read is the same to the byte, whenever and wherever it is written', () => {
  const { BibTeX, 'CSL-JSON': json } = texts(citeArticle(articleThat('harbour-talks'), addresses))
  assert.equal(
    BibTeX,
    `@article{harbour-talks,
  author = {Sample, Bo},
  title = {{Harbour talks end without a treaty}},
  journal = {On the Record},
  year = {2031},
  month = mar,
  day = {2},
  url = {https://example.org/articles/harbour-talks/},
}`,
  )
  assert.equal(
    json,
    '[{"id":"harbour-talks","type":"article-newspaper","title":"Harbour talks end without a treaty","container-title":"On the Record","author":[{"family":"Sample","given":"Bo"}],"issued":{"date-parts":[[2031,3,2]]},"language":"en","URL":"https://example.org/articles/harbour-talks/"}]',
  )
})
