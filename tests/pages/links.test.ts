import { dist } from './dist.ts'
import { brokenLinks, orphans, readSite } from './links.ts'
import { expect, test } from './site.ts'

const site = readSite(dist)

test('every link leads to a page, and to a place on it', () => {
  expect(site.pages.size).toBeGreaterThan(10)
  expect(brokenLinks(site)).toEqual([])
})

test('every id stands on its page once', () => {
  const doubled = [...site.pages].flatMap(([path, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
  )
  expect(doubled).toEqual([])
})

test('every page can be reached from the front page by links', () => {
  expect(orphans(site)).toEqual(['/404.html'])
})

test('a link that leads nowhere is found', () => {
  const page = {
    links: ['/', '/nowhere/', '#here', '#there', 'https://elsewhere.invalid/'],
    ids: ['here'],
  }
  const lost = { links: ['/news/', '/'], ids: [] }
  expect(brokenLinks({ folder: dist, base: '/', pages: new Map([['/', page]]) })).toHaveLength(2)
  expect(
    brokenLinks({ folder: 'nowhere', base: '/news/', pages: new Map([['/news/', lost]]) }),
  ).toEqual(['/news/ → /: outside /news/'])
})
