import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besides, listingsOf, pagesOf } from '../../../src/components/frame/listing.ts'
import { archiveOf, recordOf } from '../records.ts'

const said = recordOf()
const reported = recordOf({ id: 'q2', kind: 'indirect' })
const imagined = recordOf({ id: 'q3', force: 'hypothetical' })
const archive = archiveOf([said, reported, imagined])

test('imagined words are in their own list only', () => {
  const { all, kinds } = listingsOf(archive)
  assert.deepEqual(all.quotes, [said, reported])
  assert.deepEqual(
    kinds.map(({ path, quotes, imagined: nobody }) => [path, quotes.length, nobody]),
    [
      ['/quotes/kind/direct/', 1, false],
      ['/quotes/kind/indirect/', 1, false],
      ['/quotes/kind/imagined/', 1, true],
    ],
  )
})

test('speakers and topics with the most quotes come first, those without stand apart', () => {
  const topic = { keywords: [], background: null, articles: [] }
  const { topics, empty } = listingsOf({
    ...archive,
    formerTopics: [{ id: 'past', name: 'Past' }],
    movedTopics: [{ id: 'before', name: 'One', to: 'one' }],
    topics: [
      { ...topic, id: 'none', name: 'None', quotes: [] },
      { ...topic, id: 'one', name: 'One', quotes: [said] },
      { ...topic, id: 'two', name: 'Two', quotes: [said, reported] },
    ],
  })
  assert.deepEqual(
    topics.map(({ path }) => path),
    ['/quotes/topic/two/', '/quotes/topic/one/'],
  )
  assert.deepEqual(
    empty.map(({ path, movedTo }) => [path, movedTo]),
    [
      ['/quotes/kind/mixed/', null],
      ['/quotes/topic/none/', null],
      ['/quotes/topic/past/', null],
      ['/quotes/topic/before/', '/quotes/topic/one/'],
    ],
  )
})

test('a list is cut into pages, the first at its own address', () => {
  const { all } = listingsOf(archiveOf(Array.from({ length: 5 }, () => said)))
  assert.deepEqual(
    pagesOf(all, 2).map(({ path, items, pages }) => [path, items.length, pages]),
    [
      ['/quotes/', 2, 3],
      ['/quotes/2/', 2, 3],
      ['/quotes/3/', 1, 3],
    ],
  )
  assert.deepEqual(
    pagesOf(listingsOf(archiveOf([])).all).map(({ path }) => path),
    ['/quotes/'],
  )
})

test('months go from the newest to the oldest, without what nobody said', () => {
  const { months } = listingsOf(
    archiveOf([
      recordOf({ id: 'old', date: '2030-11-20' }),
      recordOf({ id: 'new', date: '2031-03-02' }),
      recordOf({ id: 'nobody', date: '2031-04-01', force: 'hypothetical' }),
    ]),
  )
  assert.deepEqual(
    months.map(({ path, title }) => [path, title]),
    [
      ['/quotes/month/2031-03/', 'Quotes of March 2031'],
      ['/quotes/month/2030-11/', 'Quotes of November 2030'],
    ],
  )
  const [march, november] = months
  assert.ok(march && november)
  assert.deepEqual(besides(months, march), { newer: null, older: november })
  assert.deepEqual(besides(months, november), { newer: march, older: null })
})

test('up to 200 quotes stand on one page', () => {
  const list = (amount: number) => listingsOf(archiveOf(Array.from({ length: amount }, () => said)))
  assert.equal(pagesOf(list(200).all).length, 1)
  assert.equal(pagesOf(list(201).all).length, 2)
})

test('lists that are shorter now have the pages that they had, and empty months stand apart', () => {
  const lists = new Map([
    ['/quotes/', 2],
    ['/quotes/month/', 1],
    ['/quotes/month/2031-05/', 1],
  ])
  const { all, months, empty } = listingsOf(archiveOf([said], { lists }))
  assert.deepEqual(
    pagesOf(all).map(({ path, number, pages, items }) => [path, number, pages, items.length]),
    [
      ['/quotes/', 1, 1, 1],
      ['/quotes/2/', 2, 1, 0],
    ],
  )
  assert.deepEqual(
    months.map(({ path }) => path),
    ['/quotes/month/2020-02/'],
  )
  const may = empty.find(({ path }) => path === '/quotes/month/2031-05/')
  assert.equal(may?.title, 'Quotes of May 2031')
  assert.ok(!empty.some(({ path }) => path === '/quotes/month/'))
})
