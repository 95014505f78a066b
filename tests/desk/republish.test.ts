import assert from 'node:assert/strict'
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
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, describe, it } from 'node:test'
import { readContent } from '../../src/archive/read-content.ts'
import { ledger } from '../../src/desk/ledger.ts'
import { copyProject } from '../run/copy-project.ts'

// A project of its own, with invented content.
const root = copyProject('republish')
for (const folder of ['articles', 'speakers', 'topics'])
  mkdirSync(join(root, 'content', folder), { recursive: true })
after(() => {
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
writeFileSync(
  join(root, 'content/speakers/ada-example.md'),
  '---\nname: Ada Example\nkind: person\n---\n',
)
writeFileSync(
  join(root, 'content/topics/fishing.md'),
  '---\nname: Fishing\nkeywords: [herring]\n---\n',
)
writeFileSync(fileOf('harbour'), frontMatter('harbour') + Object.values(paragraphs).join('\n\n'))
writeFileSync(fileOf('island'), `${frontMatter('island')}“The island is ours,” said Bo Invented.\n`)

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
        PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      },
    },
  )
  return { status, output: stdout + stderr }
}

const run = (...args: readonly string[]): Promise<boolean> => ledger(root, args, say, complain)
const pages = (): string[] =>
  globSync('**/index.html', { cwd: join(root, 'dist') })
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter((path) => /^\/(?:q|articles)\/./u.test(path))
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
  assert.equal(ids.length, 1, words)
  return ids[0] ?? ''
}

describe('a site that is published, edited and published again', () => {
  let first: string[] = []
  const ids: Record<'herring' | 'ferry' | 'no' | 'fog' | 'island', string> = {
    ...{ herring: '', ferry: '', no: '', fog: '', island: '' },
  }

  it('records its addresses when it is built, and says so', async () => {
    const { status, output } = publish()
    assert.equal(status, 0, output)
    assert.match(output, /Recorded 2 new articles, \d+ new quotes, 0 changed wordings/u)
    first = pages()
    ids.herring = await idOf('The herring')
    ids.ferry = await idOf('the ferry outlives')
    ids.no = await idOf('No,')
    ids.fog = await idOf('run out of fog')
    ids.island = await idOf('The island')
    for (const id of Object.values(ids)) assert.ok(first.includes(`/q/${id}/`))
  })

  it('is the same to the byte when nothing was edited', () => {
    const before = { ledger: ledgerText(), page: page(`/q/${ids.no}/`) }
    const { status, output } = publish()
    assert.equal(status, 0, output)
    assert.doesNotMatch(output, /Recorded/u)
    assert.deepEqual({ ledger: ledgerText(), page: page(`/q/${ids.no}/`) }, before)
  })

  it('is not built when an address would be lost, and says what to write', () => {
    const { herring, no, fog } = paragraphs
    const typo = herring.replace('not wait', 'never wait')
    // Moved, reworded, taken out, renamed, and an article deleted.
    const edited = [
      fog,
      `Before it all, the gulls came. ${typo}`,
      no.replace('“No,”', '“Not now,”'),
    ]
    rmSync(fileOf('island'))
    writeFileSync(fileOf('harbour'), frontMatter('harbour') + edited.join('\n\n'))
    renameSync(fileOf('harbour'), fileOf('westhaven'))
    const before = { ledger: ledgerText(), page: page('/articles/harbour/') }
    const { status, output } = publish()
    assert.equal(status, 1)
    for (const id of [ids.ferry, 'island'])
      assert.ok(output.includes(`npm run ledger -- retire ${id} --reason "…"`), output)
    assert.deepEqual({ ledger: ledgerText(), page: page('/articles/harbour/') }, before)
  })

  it('answers at every address of the first build in the second', async () => {
    const now = await idOf('Not now')
    if (now !== ids.no) assert.ok(await run('alias', ids.no, now), complained.join('\n'))
    assert.ok(await run('retire', ids.ferry, '--reason', 'Nobody said it.', '--date', '2031-05-05'))
    assert.ok(await run('retire', 'island', '--reason', 'It was invented.', '--date', '2031-05-06'))
    const { status, output } = publish()
    assert.equal(status, 0, output)
    const second = pages()
    assert.deepEqual(
      first.filter((path) => !second.includes(path)),
      [],
    )
  })

  it('has each quote at one place of its article, under the address that it had', async () => {
    assert.equal(await idOf('never wait'), ids.herring)
    assert.equal(await idOf('run out of fog'), ids.fog)
    const html = page('/articles/westhaven/')
    // Those that were reworded, moved, led elsewhere and taken out.
    for (const id of [ids.herring, ids.fog, ids.no, ids.ferry])
      assert.equal(html.split(`id="${id}"`).length, 2, id)
  })

  it('says at each address what became of it', () => {
    assert.match(
      page('/articles/harbour/'),
      /<meta http-equiv="refresh" content="0; url=\/articles\/westhaven\/">/u,
    )
    assert.match(
      page('/articles/harbour/'),
      /<link rel="canonical" href="[^"]*\/articles\/westhaven\/">/u,
    )
    assert.match(page('/articles/harbour/'), /<a href="\/articles\/westhaven\/">/u)
    assert.match(page(`/q/${ids.ferry}/`), /taken out[\s\S]*Nobody said it\./u)
    assert.match(page('/articles/island/'), /taken out[\s\S]*It was invented\./u)
    assert.match(page(`/q/${ids.island}/`), /It was invented\./u)
    assert.match(page('/articles/westhaven/'), /<a href="\/articles\/harbour\/">/u)
    assert.match(page(`/q/${ids.herring}/`), /<del>[^<]*not[^<]*<\/del>/u)
    assert.match(
      readFileSync(join(root, 'dist/_redirects'), 'utf8'),
      /^\/articles\/harbour\/ \/articles\/westhaven\/ 301$/mu,
    )
  })

  it('keeps every line that the ledger had', () => {
    assert.ok(existsSync(join(root, 'content/permalinks.jsonl')))
    assert.equal(
      new Set(ledgerText().trim().split('\n')).size,
      ledgerText().trim().split('\n').length,
    )
  })
})
