import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readArticle, type ReadArticle } from '../../../src/archive/article/read-article.ts'
import { quotesOf } from '../../../src/archive/quotes.ts'
import type { QuoteRecord } from '../../../src/archive/types.ts'

/** An invented article, read without speakers and topics of files. */
function read(frontMatter: string, body: string): ReadArticle {
  const fixed = 'uid: a-summit\ntitle: A summit\nsummary: They met.\ndate: 2031-05-04\n'
  return readArticle(`---\n${fixed}${frontMatter}---\n\n${body}\n`, 'a-summit.md', 'a-summit', {
    speakers: [],
    topics: [],
    base: '/',
    takenIds: new Set(),
  })
}

describe('a speaker whom only the editor names', () => {
  for (const name of ['Ana O’Brien', 'J.K. Lund']) {
    it(`has the id that the text would give: ${name}`, () => {
      const named = read('', `“We lost,” said ${name}.`).article.analysis.quotes[0]?.speakers
      const correction = `quotes:\n  - words: We lost\n    speaker: ${name}\n`
      const corrected = read(correction, '“We lost,” it was said.').article.analysis
      assert.deepEqual(corrected.quotes[0]?.speakers, named)
      assert.equal(named?.length, 1)
    })
  }
})

describe('a speaker whose id the editor mistypes', () => {
  it('is nobody new: the nearest id is named', () => {
    const correction = 'quotes:\n  - words: We lost\n    speaker: ana-riuz\n'
    assert.throws(() => read(correction, '“We lost,” said Ana Ruiz. “No,” said Bo Lind.'), {
      message:
        'a-summit.md:8:5: Unexpected speaker: “ana-riuz”, expected the name of a file in content/speakers, such as “ana-ruiz”, or somebody’s name as the article has it',
    })
  })
})

describe('a speaker whom the editor gives', () => {
  const spoken = (speaker: string, body: string): { html: string; quote: QuoteRecord } => {
    const words = body.slice(1, body.indexOf(','))
    const { article } = read(`quotes:\n  - words: ${words}\n    speaker: ${speaker}\n`, body)
    const [quote] = quotesOf(article, new Map())
    return { html: article.html, quote: quote ?? assert.fail() }
  }
  const byAna = '“We left the harbour early,” said Ana Ruiz.'

  // The text itself names Ana Ruiz once.
  it('takes the place of whom the text names, also where that is nobody', () => {
    const { html, quote } = spoken('null', byAna)
    assert.deepEqual([quote.speakers, quote.source], [[], null])
    assert.match(quote.reason, /says that nobody is named/u)
    assert.match(html, /aria-label="Speaker not named, direct quote 1, details"/u)
    assert.match(html, /<summary[^>]*>1 quote: speaker not named</u)
    assert.equal(html.split('Ana Ruiz').length, 2)
  })

  it('leaves no other name for the source', () => {
    const { html, quote } = spoken('Bo Lind', byAna)
    assert.deepEqual([quote.speakers.map(({ name }) => name), quote.source], [['Bo Lind'], null])
    assert.match(quote.reason, /gives the name/u)
    assert.equal(html.split('Ana Ruiz').length, 2)
  })

  it('leaves words for the source that name nobody else', () => {
    const text = 'Ana Ruiz met Bo Lind. '
    for (const [said, source] of [
      ['he said', 'he'],
      ['said Lind', 'Lind'],
      ['said a guard', 'a guard'],
    ] as const) {
      const { article } = read(
        'quotes:\n  - words: We left\n    speaker: Cy Lind\n',
        `${text}“We left,” ${said}.`,
      )
      assert.equal(quotesOf(article, new Map())[0]?.source, source)
    }
  })

  it('keeps the source where the text means the same', () => {
    assert.equal(spoken('Ana Ruiz', byAna).quote.source, 'Ana Ruiz')
    assert.equal(spoken('null', '“We left,” said a guard.').quote.source, 'a guard')
  })
})

describe('quotes in a heading', () => {
  it('are noted with those of the block that it heads', () => {
    const { html } = read(
      '',
      '## “We were promised the quay,” said Bo Lind\n\n“No,” said Ana Ruiz.\n\n“Yes,” said Bo Lind.',
    ).article
    assert.deepEqual(
      [...html.matchAll(/<summary[^>]*>(\d[^<]*)/gu)].map(([, summary]) => summary),
      ['2 quotes: Bo Lind 1, Ana Ruiz 1', '1 quote: Bo Lind'],
    )
    assert.match(html, /<\/h2>\s*<p>/u)
  })
})

describe('an article in a language that the analysis does not know', () => {
  it('is a problem that names those it does', () => {
    assert.throws(() => read('language: fr\n', '« Non », dit-elle.'), {
      name: 'ContentError',
      message: 'a-summit.md:6:1: Unexpected language “fr”, expected one of: en, de',
    })
    assert.equal(read('language: de-AT\n', '„Nein“, sagte sie.').article.language, 'de-AT')
  })
})

describe('notices', () => {
  const body = '“We will never leave this harbour again.”\n\nThe boats stayed.'

  it('are on quotes without a speaker until the editor settles them', () => {
    assert.match(read('', body).notices[0]?.message ?? '', /without a speaker/u)
    const entry = 'quotes:\n  - words: We will never leave\n'
    for (const settled of ['speaker: null', 'speaker: Bo Lind', 'quote: false'])
      assert.deepEqual(read(`${entry}    ${settled}\n`, body).notices, [])
  })

  it('are on days before that of the article', () => {
    const [notice] = read('updated: 2031-05-03\n', 'The boats stayed.').notices
    assert.match(notice?.message ?? '', /“updated”, 2031-05-03, which is before/u)
  })

  it('are on an article without a text', () => {
    for (const empty of ['', '  \n\n', '<!-- to be written -->']) {
      const [notice, ...more] = read('', empty).notices
      assert.deepEqual(notice, {
        ...{ file: 'a-summit.md', line: 7, column: 1 },
        message:
          'Found no text below the front matter; write the article there, or move the file out of content/.',
      })
      assert.deepEqual(more, [])
    }
  })

  it('are on notes, links and HTML, too', () => {
    const [notice] = read('', 'The boats stayed.[^9]').notices
    assert.match(notice?.message ?? '', /“\[\^9\]”, which no note answers/u)
    const [link] = read('', 'See [our report][here].').notices
    assert.match(link?.message ?? '', /“\[our report\]\[here\]”, but no address/u)
    const [address] = read('', 'See [our report](www.example.org).').notices
    assert.match(address?.message ?? '', /a link to “www\.example\.org”/u)
    const [html] = read('', 'So: <video src="/v"></video>').notices
    assert.match(html?.message ?? '', /<video>, which pages leave out/u)
  })
})

describe('words that run over the end of a source line', () => {
  const body = '“Nobody goes,” said Ana Ruiz. Everybody knows: the harbour will close\nthis winter.'

  it('can be a quote of the editor’s', () => {
    const added = 'quotes:\n  - words: the harbour will close this winter\n    speaker: Bo Lind\n'
    const { quotes } = read(added, body).article.analysis
    assert.deepEqual(
      quotes.map(({ speakers }) => speakers),
      [['ana-ruiz'], ['bo-lind']],
    )
  })
})

describe('thousands of equal headings with the same quote beneath each', () => {
  it('are soon read', () => {
    const part = '## The boats leave at noon\n\n“The boats leave at noon,” said Ana Ruiz.\n\n'
    const start = performance.now()
    const { article } = read('', part.repeat(4000))
    assert.equal(new Set(article.quoteIds).size, 4000)
    assert.ok(performance.now() - start < 15_000)
  })
})
