import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildArchive } from '../../src/archive/archive.ts'
import { publicFiles } from '../../src/archive/files/public-files.ts'
import { readLedger } from '../../src/archive/permalinks/ledger-file.ts'
import type { Ledger } from '../../src/archive/permalinks/ledger.ts'
import { readContent } from '../../src/archive/read-content.ts'
import { sitePaths } from '../../src/archive/site-paths.ts'
import { ledger } from '../../src/desk/ledger.ts'
import { checkOEmbed } from '../publish/validate-json.ts'
import { barriersAnywhere } from './barriers.ts'
import { brokenLinks, readSite } from './links.ts'
import { openSite, type OwnSite } from './own-site.ts'
import { serve } from './server.ts'
import { faultsIn } from './valid.ts'

// Each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

let own: OwnSite
test.beforeAll(() => {
  own = openSite('republish')
  writeContent()
})
test.afterAll(() => {
  own.remove()
})

const fileOf = (slug: string): string => join(own.root, 'content/articles', `${slug}.md`)
const article = (uid: string, text: string, date = '2031-05-04'): string =>
  `---\nuid: ${uid}\ntitle: A story of ${uid}\nsummary: An invented story.\ndate: ${date}\n---\n\n${text}\n`

const paragraphs = {
  herring: '“The herring will not wait for us,” said Ada Example, a fictional mayor of Westhaven.',
  ferry: 'According to Bo Invented, the ferry outlives every committee in the harbour.',
  no: '“No,” said Ada Example when the gulls were counted.',
  fog: '“We have run out of fog,” Cleo Fictional told the council on Monday.',
}

/** More than stand on a page of a list, two by two the same: enough for pages of wordings. */
const gulls = Array.from(
  { length: 101 },
  (_, index) => `“Gull ${index} ate bun ${index} of crate ${index},” said Dee Imaginary.`,
).join('\n\n')

function writeContent(): void {
  own.write('speakers/ada-example.md', '---\nname: Ada Example\nkind: person\n---\n')
  own.write('topics/fishing.md', '---\nname: Fishing\nkeywords: [herring]\n---\n')
  own.write('articles/harbour.md', article('harbour', Object.values(paragraphs).join('\n\n')))
  own.write('articles/island.md', article('island', '“The island is ours,” said Bo Invented.'))
  own.write('articles/gulls.md', article('gulls', gulls))
  own.write('articles/more-gulls.md', article('more-gulls', gulls, '2031-06-07'))
}

/** Pages of lists that have nothing in the second build, and what stands there then. */
const shorter = [
  { path: '/quotes/2/', says: 'This list is shorter now: it has 1 page' },
  { path: '/quotes/kind/direct/2/', says: 'This list is shorter now: it has 1 page' },
  { path: '/quotes/speaker/dee-imaginary/2/', says: 'This list is shorter now: it has 1 page' },
  { path: '/quotes/month/2031-06/', says: 'No quotes stand here now.' },
  { path: '/archive/wordings/7/', says: 'This list is shorter now: it has 1 page' },
]

const said: string[] = []
const complained: string[] = []
const say = (line: string): void => void said.push(line)
const complain = (line: string): void => void complained.push(line)

const run = (...args: readonly string[]): Promise<boolean> => ledger(own.root, args, say, complain)
const ledgerText = (): string => readFileSync(join(own.root, 'content/permalinks.jsonl'), 'utf8')
const idOf = async (words: string): Promise<string> => {
  const [id = '', ...others] = await own.idsOf(words)
  expect([id !== '', others], words).toEqual([true, []])
  return id
}

/** Whether a file is only ever asked for by the build that it belongs to, since its name is a hash of what it holds. */
const isHashed = (file: string): boolean =>
  file.startsWith('assets/') || /^search\/[0-9a-f]{12}\.json$/u.test(file)
const pageOf = (file: string): string[] =>
  file.endsWith('index.html') ? [`/${file.slice(0, -'index.html'.length)}`] : []

/** What the first build published. */
let files: string[] = []
let first: string[] = []
const ids: Record<'herring' | 'ferry' | 'no' | 'fog' | 'island', string> = {
  ...{ herring: '', ferry: '', no: '', fog: '', island: '' },
}

test('records its addresses when it is built, and says so', async () => {
  const { status, output } = own.publish()
  expect(status, output).toBe(0)
  expect(output).toMatch(/Recorded 4 new articles, \d+ new quotes, 0 changed wordings/u)
  files = own.files().filter((file) => !isHashed(file))
  first = files.flatMap(pageOf)
  ids.herring = await idOf('The herring')
  ids.ferry = await idOf('the ferry outlives')
  ids.no = await idOf('No,')
  ids.fog = await idOf('run out of fog')
  ids.island = await idOf('The island')
  expect(first).toEqual(expect.arrayContaining(Object.values(ids).map((id) => `/q/${id}/`)))
  // Lists that are about to become shorter.
  expect(first).toEqual(expect.arrayContaining(shorter.map(({ path }) => path)))
})

test('is the same to the byte when nothing was edited', () => {
  const before = { ledger: ledgerText(), page: own.page(`/q/${ids.no}/`) }
  const { status, output } = own.publish()
  expect(status, output).toBe(0)
  expect(output).not.toContain('Recorded')
  expect({ ledger: ledgerText(), page: own.page(`/q/${ids.no}/`) }).toEqual(before)
})

test('is not built when an address would be lost, and says what to write', async () => {
  const { herring, no, fog } = paragraphs
  const typo = herring.replace('not wait', 'never wait')
  // Moved, reworded, taken out, renamed, and articles and a topic deleted, one under a new name.
  const edited = [fog, `Before it all, the gulls came. ${typo}`, no.replace('“No,”', '“Not now,”')]
  expect(await run('rename', 'island', 'isle')).toBe(true)
  for (const file of ['articles/isle.md', 'articles/more-gulls.md', 'topics/fishing.md'])
    rmSync(join(own.root, 'content', file))
  const speakers = join(own.root, 'content/speakers')
  renameSync(join(speakers, 'ada-example.md'), join(speakers, 'mayor-of-westhaven.md'))
  own.write('articles/harbour.md', article('harbour', edited.join('\n\n')))
  renameSync(fileOf('harbour'), fileOf('westhaven'))
  const before = { ledger: ledgerText(), page: own.page('/articles/harbour/') }
  const { status, output } = own.publish()
  expect(status).toBe(1)
  for (const id of [ids.ferry, 'isle', 'more-gulls'])
    expect(output).toContain(`npm run ledger -- retire ${id} --reason "…"`)
  expect({ ledger: ledgerText(), page: own.page('/articles/harbour/') }).toEqual(before)
})

test('answers at every address of the first build in the second', async () => {
  const now = await idOf('Not now')
  if (now !== ids.no) expect(await run('alias', ids.no, now), complained.join('\n')).toBe(true)
  expect(
    await run('retire', ids.ferry, '--reason', 'Nobody said it.', '--date', '2031-05-05'),
  ).toBe(true)
  expect(await run('retire', 'isle', '--reason', 'It was invented.', '--date', '2031-05-06')).toBe(
    true,
  )
  expect(await run('retire', 'more-gulls', '--reason', 'Twice.', '--date', '2031-06-08')).toBe(true)
  writeFileSync(join(own.root, 'public/_redirects'), '/news /articles/ 301')
  const { status, output } = own.publish()
  expect(status, output).toBe(0)
  const second = new Set(own.files())
  expect(files.filter((file) => !second.has(file))).toEqual([])
  const { read, faults } = await faultsIn(join(own.root, 'dist'))
  expect(faults).toEqual([])
  for (const feed of ['speakers/bo-invented/feed.xml', 'topics/fishing/feed.json'])
    expect(read).toContain(feed)
  expect(brokenLinks(readSite(join(own.root, 'dist')))).toEqual([])
  expect(await unknownTo(own)).toEqual([])
})

test('says in the files of what was taken out that it was, and gives no words', () => {
  const text = own.read('articles/island/text.txt')
  expect(text).toMatch(/^This article was taken out on 6 May 2031\. Why: It was invented\.$/mu)
  const annotations = own.read('articles/island/annotations.jsonld')
  expect(annotations).toContain('It was invented.')
  for (const [id, reason] of [
    [ids.ferry, 'Nobody said it.'],
    [ids.island, 'It was invented.'],
  ] as const) {
    const answer = JSON.parse(own.read(`q/${id}/oembed.json`)) as Record<string, unknown>
    checkOEmbed(answer)
    expect(answer['html']).toContain(reason)
    expect(answer['html']).not.toMatch(/outlives|is ours/u)
  }
  expect(text + annotations).not.toContain('is ours')
  expect(own.read('articles/more-gulls/text.txt')).toContain('Twice.')
})

test('has each quote at one place of its article, under the address that it had', async () => {
  expect(await idOf('never wait')).toBe(ids.herring)
  expect(await idOf('run out of fog')).toBe(ids.fog)
  const html = own.page('/articles/westhaven/')
  // Those that were reworded, moved, led elsewhere and taken out.
  for (const id of [ids.herring, ids.fog, ids.no, ids.ferry])
    expect(html.split(`id="${id}"`), id).toHaveLength(2)
})

test('says at each address what became of it', () => {
  expect(own.page('/articles/harbour/')).toMatch(
    /<link rel="canonical" href="[^"]*\/articles\/westhaven\/">/u,
  )
  expect(own.page('/articles/harbour/')).toContain('<a href="/articles/westhaven/">')
  expect(own.page(`/q/${ids.ferry}/`)).toMatch(/taken out[\s\S]*Nobody said it\./u)
  expect(own.page('/articles/isle/')).toMatch(/taken out[\s\S]*It was invented\./u)
  expect(own.page(`/q/${ids.island}/`)).toContain('It was invented.')
  expect(own.page('/articles/westhaven/')).toContain('<a href="/articles/harbour/">')
  expect(own.page(`/q/${ids.herring}/`)).toMatch(/<del>[^<]*not[^<]*<\/del>/u)
  expect(own.read('_redirects')).toMatch(/^\/news \/articles\/ 301\n\/articles\//u)
  expect(own.read('_redirects')).toMatch(/^\/articles\/harbour\/ \/articles\/westhaven\/ 301$/mu)
  expect(own.page('/speakers/')).toContain('<a href="/speakers/ada-example/">Ada Example</a>')
})

test('keeps every line that the ledger had', () => {
  const lines = ledgerText().trim().split('\n')
  expect(new Set(lines).size).toBe(lines.length)
})

for (const javaScriptEnabled of [true, false]) {
  test(`answers in a browser ${javaScriptEnabled ? 'with' : 'without'} JavaScript at every address of the first build`, async ({
    browser,
  }) => {
    const { ledger: known } = await readLedger(own.root)
    const host = await serve(join(own.root, 'dist'))
    const context = await browser.newContext({ javaScriptEnabled, baseURL: host.origin })
    const visitor = await context.newPage()
    for (const path of first) {
      const answer = await visitor.goto(path)
      expect(answer?.status(), path).toBe(200)
      const { leadsTo, says } = expectationOf(path, known)
      await visitor.waitForURL(leadsTo ?? path)
      const text = await visitor.locator('main').innerText()
      for (const words of says) expect(text, path).toContain(words)
    }
    await context.close()
    await host.close()
  })
}

test('answers at every file of the first build', async ({ request }) => {
  const host = await serve(join(own.root, 'dist'))
  const lost: string[] = []
  for (const file of files) if (!(await request.get(`${host.origin}/${file}`)).ok()) lost.push(file)
  expect(lost).toEqual([])
  await host.close()
})

test('says farewell so that everybody can read it', async ({ page }) => {
  const host = await serve(join(own.root, 'dist'))
  const farewells = [`/q/${ids.ferry}/`, '/articles/isle/', '/speakers/bo-invented/']
  for (const path of [...farewells, ...shorter.map((list) => list.path)]) {
    await page.goto(host.origin + path)
    await expect(page.locator('meta[name="robots"]'), path).toHaveAttribute('content', 'noindex')
    expect(await barriersAnywhere(page), path).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(320)
  }
  await host.close()
})

test('answers at every file of the first build when all of it is taken out', async () => {
  for (const file of [
    'articles/westhaven.md',
    'articles/gulls.md',
    'speakers/mayor-of-westhaven.md',
  ])
    rmSync(join(own.root, 'content', file))
  for (const slug of ['westhaven', 'gulls'])
    expect(await run('retire', slug, '--reason', 'The end.', '--date', '2031-07-01')).toBe(true)
  const { status, output } = own.publish()
  expect(status, output).toBe(0)
  const third = new Set(own.files())
  expect(files.filter((file) => !third.has(file))).toEqual([])
  expect((await faultsIn(join(own.root, 'dist'))).faults).toEqual([])
  expect(brokenLinks(readSite(join(own.root, 'dist')))).toEqual([])
  expect(await unknownTo(own)).toEqual([])
  // The quote that an address led to is gone, too.
  expect(own.read(`q/${ids.no}/oembed.json`)).toContain('The end.')
})

/** The files of a site of which an editor would be told that no link may lead to them. */
async function unknownTo({ root, files: all }: OwnSite): Promise<string[]> {
  const archive = buildArchive(await readContent(root, '/'))
  const known = new Set([...sitePaths(archive), ...(await publicFiles(root))])
  return all()
    .filter((file) => !/^(?:assets|cards|search)\/(?!index\.html)/u.test(file))
    .map((file) => `/${file}`.replace(/\/index\.html$/u, '/'))
    .filter((path) => !known.has(path))
}

/** Where a reader of an address of the first build ends, and what stands there. */
function expectationOf(path: string, known: Ledger): { leadsTo?: string; says: readonly string[] } {
  if (path === '/articles/harbour/') return { leadsTo: '/articles/westhaven/', says: ['Not now'] }
  if (path === '/speakers/ada-example/')
    return { leadsTo: '/speakers/mayor-of-westhaven/', says: ['Ada Example', 'will never wait'] }
  if (path === '/quotes/speaker/ada-example/')
    return { leadsTo: '/quotes/speaker/mayor-of-westhaven/', says: ['Quotes of Ada Example'] }
  if (path === '/speakers/bo-invented/')
    return { says: ['Bo Invented', 'No article here quotes anyone by it now.'] }
  if (path === '/topics/fishing/')
    return { says: ['Fishing', 'It is not one of the topics here now.'] }
  const list = shorter.find((one) => one.path === path)
  if (list !== undefined) return { says: [list.says] }
  if (path === '/articles/more-gulls/') return { says: ['was taken out', 'Twice.'] }
  if (path === '/articles/island/')
    return { leadsTo: '/articles/isle/', says: ['was taken out', 'It was invented.'] }
  const line = known.quotes.get(/^\/q\/(\w+)\/$/u.exec(path)?.[1] ?? '')?.line
  if (line === undefined) return { says: [] }
  if (line.state === 'gone') return { says: ['was taken out', line.reason, line.exact] }
  const words = known.quotes.get(line.state === 'alias' ? line.of : line.id)?.line.exact ?? ''
  return line.state === 'alias' ? { leadsTo: `/q/${line.of}/`, says: [words] } : { says: [words] }
}
