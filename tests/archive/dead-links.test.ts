import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { deadLinks } from '../../src/archive/dead-links.ts'
import { formatProblem } from '../../src/archive/files/problems.ts'
import { formatLine } from '../../src/archive/permalinks/ledger-file.ts'
import { readContent } from '../../src/archive/read-content.ts'
import { articleLine } from './permalinks/ledger-lines.ts'

const known = new Set(['/', '/method/', '/articles/a-boat/', '/articles/a-bay/', '/map.png'])

/** What is said of links in `a-boat.md`. */
const messagesOn = (urls: readonly string[], base = '/'): string[] =>
  deadLinks(
    urls.map((url) => ({ file: 'a-boat.md', line: 1, column: 1, url })),
    '/articles/a-boat/',
    known,
    base,
  ).map(({ message }) => message)

describe('a link to a page that is not there', () => {
  it('is named with the page that is nearly the same, else with what to do', () => {
    assert.deepEqual(messagesOn(['/articles/a-bat/', '/articles/nowhere/', '/Method/']), [
      'Found a link to “/articles/a-bat/”, where this site has no page; write “/articles/a-boat/”.',
      'Found a link to “/articles/nowhere/”, where this site has no page; correct the address, or take the link away.',
      'Found a link to “/Method/”, where this site has no page; write “/method/”.',
    ])
  })

  it('is one that lacks its last slash, as not every host adds it', () => {
    assert.deepEqual(messagesOn(['/method', '../a-bay']), [
      'Found a link to “/method”, where this site has no page; write “/method/”.',
      'Found a link to “../a-bay”, where this site has no page; write “/articles/a-bay/”.',
    ])
  })

  it('is told apart from one to a file', () => {
    assert.deepEqual(messagesOn(['/harbour.png']), [
      'Found a link to “/harbour.png”, where this site has no file; put the file into public/, or correct the address.',
    ])
  })

  it('is none that leads to a page, to a place on it, or to a file whose name is made', () => {
    const pages = ['/', '/method/', '/method/?a#words', '../a-bay/', './', './#q1', '/m%65thod/']
    assert.deepEqual(messagesOn([...pages, '/map.png', '/cards/front.png', '../a-bay.md']), [])
  })

  it('is none on another host, and no address is too odd', () => {
    assert.deepEqual(messagesOn(['/\\example.org/a', '/\\[', '/\t/[']), [])
    assert.equal(messagesOn(['/%zz/', '/\0/', '/../../..//x']).length, 3)
  })

  it('may have the base of the site, or not', () => {
    assert.deepEqual(messagesOn(['/news/method/', '/method/', '/news/'], '/news/'), [])
    assert.equal(messagesOn(['/news/nowhere/'], 'news').length, 1)
  })
})

describe('the links of content/', () => {
  const root = mkdtempSync(join(tmpdir(), 'links-'))
  after(() => {
    rmSync(root, { recursive: true })
  })
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const article = (uid: string, body: string): string =>
    `---\nuid: ${uid}\ntitle: A\nsummary: S.\ndate: 2031-05-04\n---\n\n${body}\n`

  it('are named where they are dead, and know the ledger, public/ and what cannot be read now', async () => {
    const links = [
      ...['/articles/nope/', '/speakers/nope/', '/articles/a/', '/articles/once/'],
      ...['/articles/broken/', '/speakers/bo-invented/', '/topics/fishing/', '/maps/bay.png'],
      ...['/maps/', '/quotes/month/2031-05/', '/quotes/speaker/bo-invented/'],
    ].map((url) => `[x](${url})`)
    write('content/articles/a.md', article('a', links.join('\n')))
    write('content/articles/broken.md', '---\nuid: broken\n---\nNo boat left.\n')
    const fishing = '---\nname: Fishing\nkeywords: [cod]\n---\n'
    write('content/topics/fishing.md', `${fishing}\n[x](/articles/a/) <video> [y](../fshing/)\n`)
    write('public/maps/bay.png', '')
    write('public/maps/index.html', '')
    write(
      'content/permalinks.jsonl',
      [
        formatLine(articleLine('once', 'a')),
        formatLine({ shelf: 'speakers', page: 'bo-invented', name: 'Bo Invented' }),
        formatLine({ list: '/quotes/month/2031-05/', pages: 1 }),
      ].join('\n'),
    )
    const { notices } = await readContent(root, '/')
    assert.deepEqual(notices.map(formatProblem), [
      'content/topics/fishing.md:6:19: Found <video>, which pages leave out; write a link in its place, such as “[what it shows](https://…)”, or delete it.',
      'content/topics/fishing.md:6:27: Found a link to “../fshing/”, where this site has no page; write “/topics/fishing/”.',
      'content/articles/a.md:8:1: Found a link to “/articles/nope/”, where this site has no page; correct the address, or take the link away.',
      'content/articles/a.md:9:1: Found a link to “/speakers/nope/”, where this site has no page; correct the address, or take the link away.',
    ])
  })
})
