import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readArticle } from '../../../src/archive/article/read-article.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'

const body = '“We will go at noon,” said Ana Ruiz. The boats stayed in the harbour.'

/** The notices on an invented article with these entries under `quotes`, from line 7 on. */
function noticesOn(entries: string, text = body): string[] {
  const front = `uid: a-summit\ntitle: A summit\nsummary: They met.\ndate: 2031-05-04\nquotes:\n${entries}`
  const { notices } = readArticle(`---\n${front}---\n\n${text}\n`, 'a.md', 'a', {
    speakers: [
      { id: 'bo-lind', name: 'Bo Lind', kind: 'person', aliases: ['the Pilot'], roles: [] },
    ],
    topics: [],
    base: '/',
    takenIds: new Set(),
  })
  return notices.map(formatProblem)
}

describe('an entry that takes a quote away', () => {
  it('is noticed where there is none, and the nearest quote named', () => {
    assert.deepEqual(noticesOn('  - words: The boats stayed\n    quote: false\n'), [
      'a.md:7:5: Found no quote at “The boats stayed” that “quote: false” could take away; write words of a quote, such as “We will go at noon,”, or delete the entry.',
    ])
  })

  it('is noticed where the article has no quote at all', () => {
    assert.deepEqual(noticesOn('  - words: stayed\n    quote: false\n', 'The boats stayed.'), [
      'a.md:7:5: Found no quote at “stayed” that “quote: false” could take away; delete the entry.',
    ])
  })

  it('is noticed where another one took the quote away before', () => {
    const [again, ...more] = noticesOn(
      '  - words: We will go\n    quote: false\n  - words: at noon\n    quote: false\n',
    )
    assert.match(again ?? '', /^a\.md:9:5: Found no quote at “at noon”/u)
    assert.deepEqual(more, [])
  })

  it('does something where it settles what is uncertain', () => {
    const stray = 'The boats stayed” in the harbour, it seems.'
    assert.match(noticesOn('  []\n', stray).join('\n'), /closes nothing/u)
    assert.deepEqual(noticesOn('  - words: The boats stayed”\n    quote: false\n', stray), [])
  })

  it('has no use for a speaker or a force', () => {
    const what =
      'beside “quote: false”, where there is nothing that it could mean; delete one of the two lines.'
    assert.deepEqual(
      noticesOn(
        '  - words: We will go\n    quote: false\n    speaker: Bo Lind\n    force: denied\n',
      ),
      [`a.md:9:5: Found “speaker” ${what}`, `a.md:10:5: Found “force” ${what}`],
    )
  })
})

describe('an entry that corrects a quote', () => {
  it('is no notice', () => {
    for (const line of ['speaker: Bo Lind', 'speaker: null', 'force: denied', 'quote: false'])
      assert.deepEqual(noticesOn(`  - words: We will go\n    ${line}\n`), [])
  })
})

describe('a name that is nearly another', () => {
  const given = (speaker: string): string[] =>
    noticesOn(`  - words: We will go\n    speaker: ${speaker}\n`)

  for (const [speaker, meant] of [
    ['Ana Ruis', 'Ana Ruiz'],
    ['Bo Lindt', 'Bo Lind'],
    ['The Pilot', 'the Pilot'],
  ] as const) {
    it(`is noticed: ${speaker}`, () => {
      assert.deepEqual(given(speaker), [
        `a.md:8:5: Found a speaker “${speaker}” whom neither the text nor a file names; write “${meant}” if that is who is meant.`,
      ])
    })
  }

  it('is no notice where it is like none, or in the text', () => {
    for (const name of ['Cy Marsh', 'Ana Ruiz', 'ana ruiz', 'the Pilot', 'bo-lind', 'Bo'])
      assert.deepEqual(given(name), [])
    const both = `${body} Ana Ruis listened.`
    assert.deepEqual(noticesOn('  - words: We will go\n    speaker: Ana Ruis\n', both), [])
  })
})

describe('two entries on one quote', () => {
  it('are noticed where both say whose it is, since only the last counts', () => {
    assert.deepEqual(
      noticesOn(
        '  - words: We will go\n    speaker: Bo Lind\n  - words: at noon\n    speaker: Ana Ruiz\n    force: promised\n',
      ),
      [
        'a.md:10:5: Found “speaker” of a quote of which an entry above says “Bo Lind”, which counts for nothing; delete one of the two lines.',
      ],
    )
  })

  it('may say each what the other does not', () => {
    assert.deepEqual(
      noticesOn(
        '  - words: We will go\n    speaker: Bo Lind\n  - words: at noon\n    force: promised\n',
      ),
      [],
    )
  })

  it('are noticed on a quote that the first of them adds', () => {
    const [notice] = noticesOn(
      '  - words: The boats stayed\n    speaker: Bo Lind\n  - words: boats\n    speaker: null\n',
    )
    assert.match(notice ?? '', /^a\.md:10:5: Found “speaker” of a quote of which .* “Bo Lind”/u)
  })
})
