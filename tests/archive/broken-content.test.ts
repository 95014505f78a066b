import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { formatProblem } from '../../src/archive/files/problems.ts'
import { readContent } from '../../src/archive/read-content.ts'
import { copyProject } from '../run/copy-project.ts'

// The project as it is, with three articles that cannot be published.
const root = copyProject('broken')
cpSync('content', join(root, 'content'), { recursive: true })
const frontMatter = 'uid: a-fictional-article\ntitle: T\nsummary: S\ndate: 2031-05-04\n'
const broken = {
  'bad-front-matter.md': `---\n${frontMatter.replace('date', 'dat')}---\nText.\n`,
  'latin-1.md': Buffer.from(`---\n${frontMatter}---\nCaf\xE9.\n`, 'latin1'),
  'prototype.md': `---\n${frontMatter}__proto__: { polluted: true }\n---\nText.\n`,
}
for (const [name, source] of Object.entries(broken))
  writeFileSync(join(root, 'content/articles', name), source)
after(() => {
  rmSync(root, { recursive: true })
})

const expected = [
  /^content\/articles\/latin-1\.md:7:4: Unexpected byte 0xE9, expected UTF-8: save the file as UTF-8$/u,
  /^content\/articles\/bad-front-matter\.md:2:1: Missing key “date”, expected a day such as 2022-01-14: add a line “date: …”$/u,
  /^content\/articles\/bad-front-matter\.md:5:1: Unexpected key “dat”, expected one of uid, title, .*: delete the line or correct the key$/u,
  /^content\/articles\/prototype\.md:6:1: Unexpected key “__proto__”, expected none of that name: delete the line$/u,
]

/** Exit status and lines of `astro build`. */
function build(): { status: number | null; lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/astro',
    ['build', '--root', root],
    {
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  )
  return { status, lines: `${stdout}${stderr}`.split('\n').map((line) => line.trim()) }
}

describe('a broken article', () => {
  it('takes no other article down', async () => {
    const { articles, problems } = await readContent(root, '/')
    assert.equal(articles.length, (await readContent('.', '/')).articles.length)
    assert.equal(problems.length, expected.length)
    for (const [index, pattern] of expected.entries())
      assert.match(problems.map(formatProblem)[index] ?? '', pattern)
  })

  it('ends `astro build` with exit 1 and a line for each error that names file, line and what to write', () => {
    const { status, lines } = build()
    assert.equal(status, 1)
    for (const pattern of expected)
      assert.ok(
        lines.some((line) => pattern.test(line)),
        String(pattern),
      )
  })
})

describe('a name that two speaker files have', () => {
  const invented = 'content/speakers/zz-invented.md'
  const problem = `${invented}:2:1: Unexpected name “Nato”, expected one that no other speaker has: content/speakers/nato.md has it, too`

  it('is a problem, and ends `astro build`', async () => {
    writeFileSync(join(root, invented), '---\nname: Nato\nkind: organisation\n---\n')
    const { problems } = await readContent(root, '/')
    assert.ok(problems.map(formatProblem).includes(problem))
    const { status, lines } = build()
    assert.deepEqual([status, lines.includes(problem)], [1, true])
  })
})
