import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readLedger } from '../../src/archive/ledger-file.ts'
import type { Ledger } from '../../src/archive/ledger.ts'
import { readContent } from '../../src/archive/read-content.ts'
import { ledger } from '../../src/desk/ledger.ts'
import { root as project } from '../run/command.ts'
import { copyProject } from '../run/copy-project.ts'
import { brokenLinks, readSite } from './links.ts'
import { serve } from './server.ts'
import { faultsIn } from './valid.ts'

// Each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

/** A project of its own, with invented content. */
let root = ''
test.beforeAll(() => {
  root = copyProject('republish')
  for (const folder of ['articles', 'speakers', 'topics'])
    mkdirSync(join(root, 'content', folder), { recursive: true })
  writeContent()
})
test.afterAll(() => {
  rmSync(root, { recursive: true })
})

const fileOf = (slug: string): string => join(root, 'content/articles', `${slug}.md`)
const frontMatter = (uid: string): string =>
  `---\nuid: ${uid}\ntitle: A story of ${uid}\nsummary: An invented story.\ndate: 2031-05-04\n---\n\n`

const paragraphs = {
  herring: '“The herring will not wait for us,” said Ada Example, a fictional mayor of Westhaven.',
  ferry: 'According to Bo Invented, the ferry outlives every committee in the harbour.',
  no: '“No,” said Ada Example when the gulls were counted.',
  fog: '“We have run out of fog,” Cleo Fictional told the council on Monday.',
}
function writeContent(): void {
  writeFileSync(
    join(root, 'content/speakers/ada-example.md'),
    '---\nname: Ada Example\nkind: person\n---\n',
  )
  writeFileSync(
    join(root, 'content/topics/fishing.md'),
    '---\nname: Fishing\nkeywords: [herring]\n---\n',
  )
  writeFileSync(fileOf('harbour'), frontMatter('harbour') + Object.values(paragraphs).join('\n\n'))
  writeFileSync(
    fileOf('island'),
    `${frontMatter('island')}“The island is ours,” said Bo Invented.\n`,
  )
}

const said: string[] = []
const complained: string[] = []
const say = (line: string): void => void said.push(line)
const complain = (line: string): void => void complained.push(line)

/** Builds the site as `npm run build` does; astro's own words are not wanted here. */
function publish(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/desk/cli.ts'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATH: `${join(project, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      },
    },
  )
  return { status, output: stdout + stderr }
}

const run = (...args: readonly string[]): Promise<boolean> => ledger(root, args, say, complain)
const pages = (): string[] =>
  globSync('**/index.html', { cwd: join(root, 'dist') })
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort()
const page = (path: string): string => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8')
const ledgerText = (): string => readFileSync(join(root, 'content/permalinks.jsonl'), 'utf8')
const idOf = async (words: string): Promise<string> => {
  const { articles } = await readContent(root, '/')
  const ids = articles.flatMap(({ text, analysis, quoteIds }) =>
    analysis.quotes.flatMap(({ content: [first] }, index) =>
      text.slice(first?.start, first?.end).includes(words) ? (quoteIds[index] ?? []) : [],
    ),
  )
  expect(ids, words).toHaveLength(1)
  return ids[0] ?? ''
}

let first: string[] = []
let firstFiles: string[] = []
const ids: Record<'herring' | 'ferry' | 'no' | 'fog' | 'island', string> = {
  ...{ herring: '', ferry: '', no: '', fog: '', island: '' },
}

test('records its addresses when it is built, and says so', async () => {
  const { status, output } = publish()
  expect(status, output).toBe(0)
  expect(output).toMatch(/Recorded 2 new articles, \d+ new quotes, 0 changed wordings/u)
  first = pages()
  firstFiles = globSync(['cards/**/*.png', 'articles/*/*.*', 'q/*/*.json'], {
    cwd: join(root, 'dist'),
  })
  ids.herring = await idOf('The herring')
  ids.ferry = await idOf('the ferry outlives')
  ids.no = await idOf('No,')
  ids.fog = await idOf('run out of fog')
  ids.island = await idOf('The island')
  expect(first).toEqual(expect.arrayContaining(Object.values(ids).map((id) => `/q/${id}/`)))
})

test('is the same to the byte when nothing was edited', () => {
  const before = { ledger: ledgerText(), page: page(`/q/${ids.no}/`) }
  const { status, output } = publish()
  expect(status, output).toBe(0)
  expect(output).not.toContain('Recorded')
  expect({ ledger: ledgerText(), page: page(`/q/${ids.no}/`) }).toEqual(before)
})

test('is not built when an address would be lost, and says what to write', () => {
  const { herring, no, fog } = paragraphs
  const typo = herring.replace('not wait', 'never wait')
  // Moved, reworded, taken out, renamed, and an article and a topic deleted.
  const edited = [fog, `Before it all, the gulls came. ${typo}`, no.replace('“No,”', '“Not now,”')]
  rmSync(fileOf('island'))
  rmSync(join(root, 'content/topics/fishing.md'))
  writeFileSync(fileOf('harbour'), frontMatter('harbour') + edited.join('\n\n'))
  renameSync(fileOf('harbour'), fileOf('westhaven'))
  const before = { ledger: ledgerText(), page: page('/articles/harbour/') }
  const { status, output } = publish()
  expect(status).toBe(1)
  for (const id of [ids.ferry, 'island'])
    expect(output).toContain(`npm run ledger -- retire ${id} --reason "…"`)
  expect({ ledger: ledgerText(), page: page('/articles/harbour/') }).toEqual(before)
})

test('answers at every address of the first build in the second', async () => {
  const now = await idOf('Not now')
  if (now !== ids.no) expect(await run('alias', ids.no, now), complained.join('\n')).toBe(true)
  expect(
    await run('retire', ids.ferry, '--reason', 'Nobody said it.', '--date', '2031-05-05'),
  ).toBe(true)
  expect(
    await run('retire', 'island', '--reason', 'It was invented.', '--date', '2031-05-06'),
  ).toBe(true)
  const { status, output } = publish()
  expect(status, output).toBe(0)
  const second = pages()
  expect(first.filter((path) => !second.includes(path))).toEqual([])
  // What was taken out has a page that says so and a card, but no words and no annotations.
  const isTakenOut = (file: string): boolean =>
    [`q/${ids.ferry}/`, `q/${ids.island}/`, 'articles/island/'].some((path) =>
      file.startsWith(path),
    )
  expect(
    firstFiles.filter((file) => !existsSync(join(root, 'dist', file)) && !isTakenOut(file)),
  ).toEqual([])
  const { read, faults } = await faultsIn(join(root, 'dist'))
  expect(faults).toEqual([])
  for (const feed of ['speakers/bo-invented/feed.xml', 'topics/fishing/feed.json'])
    expect(read).toContain(feed)
  expect(brokenLinks(readSite(join(root, 'dist')))).toEqual([])
})

test('has each quote at one place of its article, under the address that it had', async () => {
  expect(await idOf('never wait')).toBe(ids.herring)
  expect(await idOf('run out of fog')).toBe(ids.fog)
  const html = page('/articles/westhaven/')
  // Those that were reworded, moved, led elsewhere and taken out.
  for (const id of [ids.herring, ids.fog, ids.no, ids.ferry])
    expect(html.split(`id="${id}"`), id).toHaveLength(2)
})

test('says at each address what became of it', () => {
  expect(page('/articles/harbour/')).toMatch(
    /<link rel="canonical" href="[^"]*\/articles\/westhaven\/">/u,
  )
  expect(page('/articles/harbour/')).toContain('<a href="/articles/westhaven/">')
  expect(page(`/q/${ids.ferry}/`)).toMatch(/taken out[\s\S]*Nobody said it\./u)
  expect(page('/articles/island/')).toMatch(/taken out[\s\S]*It was invented\./u)
  expect(page(`/q/${ids.island}/`)).toContain('It was invented.')
  expect(page('/articles/westhaven/')).toContain('<a href="/articles/harbour/">')
  expect(page(`/q/${ids.herring}/`)).toMatch(/<del>[^<]*not[^<]*<\/del>/u)
  expect(readFileSync(join(root, 'dist/_redirects'), 'utf8')).toMatch(
    /^\/articles\/harbour\/ \/articles\/westhaven\/ 301$/mu,
  )
})

test('keeps every line that the ledger had', () => {
  const lines = ledgerText().trim().split('\n')
  expect(new Set(lines).size).toBe(lines.length)
})

for (const javaScriptEnabled of [true, false]) {
  test(`answers in a browser ${javaScriptEnabled ? 'with' : 'without'} JavaScript at every address of the first build`, async ({
    browser,
  }) => {
    const { ledger: known } = await readLedger(root)
    const host = await serve(join(root, 'dist'))
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

/** Where a reader of an address of the first build ends, and what stands there. */
function expectationOf(path: string, known: Ledger): { leadsTo?: string; says: readonly string[] } {
  if (path === '/articles/harbour/') return { leadsTo: '/articles/westhaven/', says: ['Not now'] }
  if (path === '/speakers/bo-invented/')
    return { says: ['Bo Invented', 'No article here quotes anyone by it now.'] }
  if (path === '/topics/fishing/')
    return { says: ['Fishing', 'It is not one of the topics here now.'] }
  if (path === '/articles/island/') return { says: ['was taken out', 'It was invented.'] }
  const line = known.quotes.get(/^\/q\/(\w+)\/$/u.exec(path)?.[1] ?? '')?.line
  if (line === undefined) return { says: [] }
  if (line.state === 'gone') return { says: ['was taken out', line.reason, line.exact] }
  const words = known.quotes.get(line.state === 'alias' ? line.of : line.id)?.line.exact ?? ''
  return line.state === 'alias' ? { leadsTo: `/q/${line.of}/`, says: [words] } : { says: [words] }
}
