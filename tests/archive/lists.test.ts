import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cutIntoPages, listLines } from '../../src/archive/lists.ts'
import { formatLine, parseLedger } from '../../src/archive/permalinks/ledger-file.ts'
import { listingsOf, pagesOf } from '../../src/components/frame/listing.ts'
import { archiveOf, recordOf } from '../components/records.ts'
import { ledgerWith } from './permalinks/ledger-lines.ts'

const many = (amount: number, date = '2031-05-04') =>
  Array.from({ length: amount }, (_, index) => recordOf({ id: `q${date}-${index}`, date }))
const may = { list: '/quotes/month/2031-05/', pages: 1 }

describe('lists', () => {
  it('of months are recorded, others from their second page on', () => {
    assert.deepEqual(listLines(ledgerWith([]), archiveOf(many(1))), [may])
    assert.deepEqual(listLines(ledgerWith([]), archiveOf(many(201))), [
      { list: '/quotes/', pages: 2 },
      { list: '/quotes/kind/direct/', pages: 2 },
      { ...may, pages: 2 },
    ])
  })

  it('are recorded again when they grow, and not when they become shorter', () => {
    const ledger = ledgerWith([may])
    assert.deepEqual(listLines(ledger, archiveOf(many(1))), [])
    assert.deepEqual(listLines(ledger, archiveOf([])), [])
    assert.ok(
      listLines(ledger, archiveOf(many(201))).some(
        ({ list, pages }) => list === may.list && pages === 2,
      ),
    )
    assert.equal(ledgerWith([{ ...may, pages: 3 }, may]).lists.get(may.list), 3)
  })

  it('of months have a list of their own where they are many', () => {
    const quotes = Array.from({ length: 15 }, (_, index) => many(1, `${2000 + index}-01-01`)).flat()
    const isList = ({ list }: { list: string }): boolean => list === '/quotes/month/'
    assert.equal(listLines(ledgerWith([]), archiveOf(quotes)).filter(isList).length, 1)
    assert.equal(listLines(ledgerWith([]), archiveOf(quotes.slice(1))).filter(isList).length, 0)
  })

  it('of wordings are recorded from their second page on', () => {
    const families = Array.from({ length: 16 }, (_, index) =>
      ['one', 'two'].map((article) =>
        recordOf({
          ...{ id: `q${article}${index}`, article },
          parts: [`the gull ${index} a${index} b${index} c${index} flies`],
        }),
      ),
    ).flat()
    assert.deepEqual(
      listLines(ledgerWith([]), archiveOf(families)).filter(({ list }) => list.startsWith('/arch')),
      [{ list: '/archive/wordings/', pages: 2 }],
    )
  })

  it('have the pages that are published, and know every one that is', () => {
    const archive = archiveOf([...many(450), ...many(1, '2031-04-01')], {
      speakers: [
        {
          ...{ id: 'ada', name: 'Ada', kind: 'person', aliases: [], roles: [], wikidata: null },
          ...{ background: null, quotes: many(250), imagined: [] },
        },
      ],
    })
    const lists = ledgerWith(listLines(ledgerWith([]), archive)).lists
    const { all, kinds, speakers, months } = listingsOf(archive)
    const published = [all, ...kinds, ...speakers, ...months].flatMap((list) => pagesOf(list))
    const bare = listingsOf(archiveOf([], { lists, formerSpeakers: [{ id: 'ada', name: 'Ada' }] }))
    const left = new Set(
      [bare.all, ...bare.empty].flatMap((list) => pagesOf(list)).map((p) => p.path),
    )
    assert.deepEqual(
      published.map(({ path }) => path).filter((path) => !left.has(path)),
      [],
    )
  })

  it('are lines of the ledger, and no other address is', () => {
    const { lines, problems } = parseLedger(`${formatLine(may)}\n`)
    assert.deepEqual(problems, [])
    assert.deepEqual(lines[0]?.line, may)
    const { problems: wrong } = parseLedger('{"list":"/a b/","pages":0}\n')
    assert.match(
      wrong[0]?.message ?? '',
      /list: "\/a b\/", expected the path of a list; .*pages: 0, expected/u,
    )
  })
})

it('a list is there even when empty, and has the pages that it had', () => {
  assert.deepEqual(cutIntoPages('/l/', [], 2, 2), [
    { path: '/l/', number: 1, pages: 1, items: [] },
    { path: '/l/2/', number: 2, pages: 1, items: [] },
  ])
})
