import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, describe, it } from 'node:test'
import { check } from '../../src/desk/check.ts'
import { site } from '../../src/site.config.ts'

const root = mkdtempSync(join(tmpdir(), 'check-'))
after(() => {
  rmSync(root, { recursive: true })
})

/** Writes a file under `content/`. */
function write(path: string, text: string): void {
  const file = join(root, 'content', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

/** What the editor is told. */
async function run(): Promise<{ ok: boolean; said: string[]; complained: string[] }> {
  const said: string[] = []
  const complained: string[] = []
  const ok = await check(
    root,
    (line) => void said.push(line),
    (line) => void complained.push(line),
  )
  return { ok, said, complained }
}

write('speakers/ada-example.md', '---\nname: Ada Example\nkind: person\n---\n')
write('topics/fishing.md', '---\nname: Fishing\nkeywords: [cod]\n---\n')
const article =
  '---\nuid: a\ntitle: A\nsummary: S.\ndate: 2031-05-04\n---\n“No cod today,” said Ada Example, a fictional mayor.\n'
write('articles/a.md', article)

describe('check', () => {
  it('says what was read when nothing is wrong', async () => {
    const { ok, said, complained } = await run()
    assert.equal(ok, true)
    assert.deepEqual(complained, [])
    assert.match(said.at(-1) ?? '', /^1 article, 1 quote; \d notices?, 0 problems$/u)
  })

  it('says once that readers cannot report errors, and counts it', async () => {
    write('articles/two.md', article.replace('uid: a', 'uid: two'))
    const { said } = await run()
    rmSync(join(root, 'content/articles/two.md'))
    const asks = said.filter((line) => line.includes('Found no “contact”'))
    assert.equal(asks.length, site.contact === null ? 1 : 0)
    assert.match(said.at(-1) ?? '', asks.length === 0 ? / 0 notices/u : / 1 notice,/u)
  })

  it('fails where the site would be nowhere, and says what to write', async (context) => {
    const { BASE } = process.env
    context.after(() => {
      if (BASE === undefined) delete process.env['BASE']
      else process.env['BASE'] = BASE
    })
    process.env['BASE'] = '/a//b/'
    const { ok, said, complained } = await run()
    assert.equal(ok, false)
    assert.deepEqual(complained, [
      'BASE: Unexpected “/a//b/”, expected a path, such as /on-the-record/',
    ])
    assert.match(said.at(-1) ?? '', /, 1 problem$/u)
  })

  it('names every problem and fails', async () => {
    write('articles/b.md', '---\ntitle: B\nuid: a\nsummary: S.\ndate: 2031-05-04\n---\nNothing.\n')
    write('articles/Bad Name.md', '---\n---\n')
    write('topics/fishing.md', '---\nname: Fishing\nkeywords: []\n---\n')
    const { ok, complained } = await run()
    assert.equal(ok, false)
    assert.deepEqual(complained, [
      'content/articles/Bad Name.md:1:1: Unexpected file name “Bad Name.md”, expected lower-case letters, digits and hyphens: rename the file, for example to “a-summit.md”',
      'content/topics/fishing.md:3:1: Unexpected keywords: [], expected at least one word or phrase',
      'content/articles/b.md:3:1: Unexpected uid “a”, expected one that no other article has: content/articles/a.md has it',
    ])
  })
})
