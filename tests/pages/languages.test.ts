import { expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { openSite, type OwnSite } from './own-site.ts'

// One build for all.
test.describe.configure({ mode: 'serial' })

let own: OwnSite
test.beforeAll(() => {
  own = openSite('languages')
  own.write(
    'articles/hafen.md',
    `---
uid: hafen
title: Streit um den Hafen
summary: Eine erfundene Meldung vom Hafen.
date: 2031-05-04
language: de
---

„Der Hafen bleibt heute offen“, sagte Ada Muster am Montag.[^hafen]

Den Hafen nannte sie nicht. „Die Fähre wartet auf niemanden“, sagte ein Lotse.

[^hafen]: Es gibt nur einen Hafen.
`,
  )
  own.write(
    'articles/quay.md',
    `---
uid: quay
title: A quarrel about the quay
summary: An invented story of a quay.
date: 2031-05-03
---

“The quay stays open today for everybody,” said Bo Invented on Sunday.
`,
  )
  const { status, output } = own.publish()
  expect(status, output).toBe(0)
})
test.afterAll(() => {
  own.remove()
})

/** The language and direction of each text of a page that has the words, besides those to be copied. */
function tongues(path: string, words: string): string[] {
  const { document } = parseHTML(own.page(path))
  const holders = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.closest('svg, .cite') === null &&
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').includes(words),
      ),
  )
  const of = (element: Element, name: string): string =>
    element.closest(`[${name}]`)?.getAttribute(name) ?? 'none'
  return [...new Set(holders.map((element) => `${of(element, 'lang')} ${of(element, 'dir')}`))]
}

test('an article’s words are in its language, wherever they stand', async () => {
  const [quote = ''] = await own.idsOf('Der Hafen')
  for (const path of ['articles/hafen', `q/${quote}`, 'quotes', 'articles', '.'])
    expect(tongues(path, 'Hafen'), path).toEqual(['de auto'])
  for (const path of ['quotes', 'articles', '.'])
    expect(tongues(path, 'quay'), path).toEqual(['en auto'])
})

test('the site’s own words beside them are in the language of the site', () => {
  for (const words of ['Open this quote', 'Why?', 'Editor’s notes', 'stated', 'to read'])
    expect(tongues('articles/hafen', words)[0], words).toMatch(/^en /u)
})

test('titles of pages, and words for somebody without a name, are in the language of their article', async () => {
  const [quote = ''] = await own.idsOf('Die Fähre')
  for (const path of ['articles/hafen', `q/${quote}`]) {
    const { document } = parseHTML(own.page(path))
    expect(document.querySelector('title')?.getAttribute('lang'), path).toBe('de')
  }
  const { document } = parseHTML(own.page('method'))
  expect(document.querySelector('title')?.hasAttribute('lang')).toBe(false)
  for (const path of ['quotes', `q/${quote}`])
    expect(tongues(path, 'Ein Lotse'), path).toEqual(['de auto'])
})
