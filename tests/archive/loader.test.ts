import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { articleLoader, topicLoader } from '../../src/archive/loader.ts'

const root = mkdtempSync(join(tmpdir(), 'loader-'))
after(() => {
  rmSync(root, { recursive: true })
})
const folder = join(root, 'content/topics')
const file = join(folder, 'fishing.md')
mkdirSync(folder, { recursive: true })
writeFileSync(file, '---\nname: Fishing\nkeywords: [cod]\n---\n')

/** A file of another part of the content, for as long as a test runs. */
function withFile(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  after(() => {
    rmSync(join(root, path))
  })
}

/** What Astro gives a loader in `dev`, as far as it is used; `log` emits what is logged. */
function devContext(): { context: LoaderContext; watcher: EventEmitter; log: EventEmitter } {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const log = new EventEmitter()
  const logged = (line: string): void => void log.emit('line', line)
  const entries = new Map<string, { id: string }>()
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    has: (id: string) => entries.has(id),
    delete: (id: string) => entries.delete(id),
    set: (entry: { id: string }) => entries.set(entry.id, entry),
  }
  const context = {
    ...{ store, watcher },
    config: { root: pathToFileURL(`${root}/`), base: '/' },
    logger: { error: logged, warn: logged },
  }
  return { context: context as unknown as LoaderContext, watcher, log }
}

describe('a loader in dev', () => {
  it('tells of links to pages that are not there, as a check does', async () => {
    withFile('package-lock.json', '{}')
    withFile(
      'content/speakers/ada-example.md',
      '---\nname: Ada Example\nkind: person\n---\n\nOf [Fishing](/topics/fishin/).\n',
    )
    withFile(
      'content/articles/a-tide.md',
      '---\nuid: a-tide\ntitle: Tide\nsummary: The tide.\ndate: 2031-01-02\n---\n\nSee [how](/methd/) and [fish](/topics/fishing/).\n',
    )
    for (const folder of ['src/analysis', 'src/markdown', 'src/archive'])
      mkdirSync(join(root, folder), { recursive: true })
    const { context, log } = devContext()
    const lines: string[] = []
    log.on('line', (line: string) => lines.push(line))
    await articleLoader().load(context)
    assert.deepEqual(lines, [
      'content/speakers/ada-example.md:6:4: Found a link to “/topics/fishin/”, where this site has no page; write “/topics/fishing/”.',
      'content/articles/a-tide.md:8:5: Found a link to “/methd/”, where this site has no page; write “/method/”.',
    ])
  })

  it('loads once for files that change together, and again for one that changes meanwhile', async () => {
    const { context, watcher, log } = devContext()
    await topicLoader().load(context)
    const before = readFileSync(file)
    writeFileSync(file, '---\nname: Fishing\n---\n')
    const lines: string[] = []
    log.on('line', (line: string) => lines.push(line))
    for (const change of ['unlink', 'add', 'change']) watcher.emit('all', change, file)
    await once(log, 'line')
    assert.equal(lines.length, 1)
    for (const change of ['unlink', 'add']) watcher.emit('all', change, file)
    await once(log, 'line')
    writeFileSync(file, before)
    watcher.emit('all', 'change', file)
    while (!context.store.has('fishing')) await setImmediate()
    assert.equal(lines.length, 2)
  })

  it('loads again when a file changes, and logs what is wrong then', async () => {
    const { context, watcher, log } = devContext()
    await topicLoader().load(context)
    assert.deepEqual([...context.store.keys()], ['fishing'])
    for (const [change, expected] of [
      [
        () => {
          writeFileSync(file, '---\nname: Fishing\n---\n')
        },
        /:2:1: Missing key “keywords”/u,
      ],
      [
        () => {
          rmSync(folder, { recursive: true })
          writeFileSync(folder, 'A file in the place of the folder.')
        },
        /^content\/topics:1:1: Unexpected file “topics”, expected a folder/u,
      ],
    ] as const) {
      change()
      const line = once(log, 'line')
      watcher.emit('all', 'change', file)
      assert.match(String(await line), expected)
    }
  })
})
