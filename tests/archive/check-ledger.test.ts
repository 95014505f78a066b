import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkLedger } from '../../src/archive/check-ledger.ts'
import { formatProblem } from '../../src/archive/files/problems.ts'
import type { Claims } from '../../src/archive/permalinks/claim-ids.ts'
import { formerAddresses } from '../../src/archive/permalinks/former-addresses.ts'
import type {
  ArticleLine,
  LedgerLine,
  QuoteLine,
} from '../../src/archive/permalinks/ledger-schema.ts'
import type { Article } from '../../src/archive/types.ts'
import { articleLine, ledgerWith, quoteLine } from './permalinks/ledger-lines.ts'

const none: Claims = { ids: [], lines: [], unclaimed: [], copies: [] }
const gone = { state: 'gone', reason: 'A test took it out.', date: '2031-05-05' } as const

/** What the check says of articles, each `slug` or `slug uid`, and what the ledger should learn. */
function check(
  lines: readonly (QuoteLine | ArticleLine)[],
  articles: readonly string[],
  unread: readonly string[] = [],
): { lines: LedgerLine[]; problems: string[] } {
  const read = articles.map((names) => {
    const [slug = '', uid = slug] = names.split(' ')
    return { article: { slug, uid }, uidPlace: { line: 4, column: 3 }, claims: none }
  })
  const files = [...read.map(({ article }) => article), ...unread.map((slug) => ({ slug }))]
  const checked = checkLedger(ledgerWith(lines), read, { items: files, problems: [] })
  return { lines: checked.lines, problems: checked.problems.map(formatProblem) }
}

describe('checkLedger', () => {
  it('learns an article’s address, and each new one', () => {
    assert.deepEqual(check([], ['a']), { lines: [articleLine('a')], problems: [] })
    assert.deepEqual(check([articleLine('a')], ['a']), { lines: [], problems: [] })
    assert.deepEqual(check([articleLine('a')], ['b a']), {
      lines: [articleLine('b', 'a')],
      problems: [],
    })
  })

  it('misses an article whose file is gone, and says what to write', () => {
    const [problem, ...rest] = check(
      [articleLine('a'), quoteLine('qaaaaaaaaaa', { uid: 'a' })],
      [],
    ).problems
    assert.deepEqual(rest, [])
    assert.equal(
      problem,
      'content/permalinks.jsonl:1:1: Missing file content/articles/a.md: /articles/a/ and the address of 1 quote would stop answering. Put the file back, or take the article out for good: npm run ledger -- retire a --reason "…". Never published? npm run ledger -- forget a',
    )
  })

  it('does not miss an article that is only broken, or that was retired', () => {
    assert.deepEqual(check([articleLine('a')], [], ['a']).problems, [])
    assert.deepEqual(check([{ ...articleLine('a'), ...gone }], []).problems, [])
  })

  it('lets nobody take the address of another article, now or before', () => {
    const taken = check([articleLine('a', 'one'), articleLine('b', 'one')], ['b one', 'a two'])
    assert.equal(taken.problems.length, 1)
    assert.match(taken.problems[0] ?? '', /^content\/articles\/a\.md:1:1: .*rename the file$/u)
  })

  it('misses no quote where two files have one uid, since only that is wrong', () => {
    const ledger = ledgerWith([articleLine('a'), quoteLine('qaaaaaaaaaa', { uid: 'a' })])
    const unclaimed = [...ledger.quotes.values()].map((quote) => ({ quote, candidates: [] }))
    const uidPlace = { line: 2, column: 1 }
    const read = (slug: string, claims: Claims) => ({
      ...{ article: { slug, uid: 'a' }, uidPlace, claims },
    })
    const missing = read('a', { ...none, unclaimed })
    const files = { items: [{ slug: 'a' }, { slug: 'b' }], problems: [] }
    assert.equal(checkLedger(ledger, [missing], files).problems.length, 1)
    const copied = checkLedger(
      ledger,
      [read('a', none), { ...missing, ...read('b', { ...none, unclaimed }) }],
      files,
    )
    assert.deepEqual(copied.problems, [])
  })

  it('knows a uid that was changed from a new article', () => {
    const [problem] = check([articleLine('a', 'one')], ['a two']).problems
    assert.match(
      problem ?? '',
      /^content\/articles\/a\.md:4:3: Unexpected uid “two”, expected “one”/u,
    )
  })

  it('lets no other article take the address of a retired one, and asks for no uid that nothing may have', () => {
    assert.deepEqual(check([{ ...articleLine('a', 'one'), ...gone }], ['a two']).problems, [
      'content/articles/a.md:1:1: Unexpected file name “a.md”, expected another: /articles/a/ was published for an article that was retired on 2031-05-05, and says so; rename the file',
    ])
  })

  it('does not let the uid of a retired article be used again', () => {
    const [problem] = check([{ ...articleLine('a'), ...gone }], ['b a']).problems
    assert.match(
      problem ?? '',
      /^content\/articles\/b\.md:4:3: Unexpected uid “a”, expected another: .* retired on 2031-05-05/u,
    )
  })
})

describe('formerAddresses', () => {
  it('has every address of the past, and what to answer', () => {
    const [one, two, three] = ['qaaaaaaaaaa', 'qbbbbbbbbbb', 'qcccccccccc'] as const
    const ledger = ledgerWith([
      articleLine('old', 'a-story'),
      articleLine('new', 'a-story'),
      { ...articleLine('lost', 'b'), ...gone },
      quoteLine(one),
      { ...quoteLine(two, { exact: '“Not now,”' }), state: 'alias', of: one },
      { ...quoteLine(three), ...gone },
    ])
    const articles = [
      { uid: 'a-story', slug: 'new', title: 'New', language: 'de' },
    ] as unknown as Article[]
    assert.deepEqual(formerAddresses(ledger, articles), {
      aliases: [{ id: two, of: one, exact: '“Not now,”', language: 'de' }],
      retired: [
        {
          ...{ id: three, exact: '“No,”', article: 'new', articleTitle: 'New', language: 'de' },
          ...{ reason: gone.reason, date: gone.date },
        },
      ],
      movedArticles: [{ slug: 'old', to: 'new' }],
      retiredArticles: [{ slug: 'lost', reason: gone.reason, date: gone.date }],
    })
  })
})
