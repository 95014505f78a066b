import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { annotateText } from '../../src/desk/annotate.ts'

const known = { speakers: [], topics: [] }
const folder = mkdtempSync(join(tmpdir(), 'annotate-'))
after(() => {
  rmSync(folder, { recursive: true })
})

/** The words of each part of each attribution, read off the source. */
const contents = (source: string, file: string): string[][] =>
  annotateText(source, file, known).map(({ content }) =>
    content.map(({ start, end }) => source.slice(start, end)),
  )

describe('annotateText', () => {
  it('gives offsets into the text as it is', () => {
    const source = '🐟 “We fish at dawn,” said Ada Example, a fictional mayor.\r\n'
    const [attribution] = annotateText(source, 'a.txt', known)
    assert.ok(attribution)
    assert.deepEqual(contents(source, 'a.txt'), [['“We fish at dawn,”']])
    assert.equal(attribution.speaker, 'Ada Example')
    assert.equal(attribution.force, 'stated')
    assert.equal(attribution.confidence, 'certain')
  })

  it('gives offsets into a Markdown file: front matter, emphasis, escapes, CRLF, byte order mark', () => {
    const source =
      '\uFEFF---\r\ntitle: T\r\n---\r\n\r\n“We \\*fish\\* &amp; *sail*,” said Ada Example.\r\n\r\n“Not on Sundays,” she said.\r\n'
    assert.deepEqual(contents(source, 'a.md'), [
      ['“We \\*fish\\* &amp; *sail*,”'],
      ['“Not on Sundays,”'],
    ])
  })

  it('reads the language of the front matter, and says where it knows none', () => {
    const source = (language: string): string =>
      `---\ntitle: T\nlanguage: ${language}\n---\n\n„Wir warten nicht“, sagte Ada Beispiel.\n`
    const [attribution] = annotateText(source('"de"'), 'a.md', known)
    assert.equal(attribution?.speaker, 'Ada Beispiel')
    assert.throws(() => annotateText(source('xx'), 'a.md', known), {
      message: 'a.md:3:1: Unexpected language “xx”, expected one of: en, de',
    })
    assert.throws(() => annotateText(source('[de'), 'a.md', known), {
      message: /^a\.md:\d:\d+: Unexpected YAML, .*close each bracket$/u,
    })
  })

  it('takes a Markdown file without front matter as one that has a line of ---', () => {
    const source = '---\n\n“No,” said Ada Example.\n'
    assert.deepEqual(contents(source, 'a.md'), [['“No,”']])
  })

  it('names persons who speak together in one string, organisations in a list', () => {
    const speakersOf = (source: string): unknown =>
      annotateText(source, 'a.txt', known).map(({ speaker }) => speaker)
    assert.deepEqual(
      speakersOf('Ada Example and Bo Lind left. “We lost,” Example and Lind said.'),
      ['Ada Example and Bo Lind'],
    )
    assert.deepEqual(speakersOf('Norway and Finland said the border was open.'), [
      ['Norway', 'Finland'],
    ])
  })
})

describe('npm run annotate', () => {
  it('does the files that can be done, names the others with the reason, and exits 1', () => {
    const path = (name: string): string => join(folder, name)
    writeFileSync(path('good.txt'), '“No,” said Ada Example.')
    writeFileSync(path('latin.txt'), Buffer.from([0x43, 0x61, 0x66, 0xe9]))
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        'src/desk/cli.ts',
        'annotate',
        '--out',
        path('out'),
        path('latin.txt'),
        path('missing.txt'),
        path('good.txt'),
        path('page.html'),
      ],
      { encoding: 'utf8' },
    )
    assert.equal(status, 1)
    const lines = stderr.trim().split('\n')
    assert.equal(lines.length, 3)
    assert.match(lines[0] ?? '', /latin\.txt: Unexpected bytes, expected UTF-8/u)
    assert.match(lines[1] ?? '', /missing\.txt: Missing file, expected one at this path/u)
    assert.match(lines[2] ?? '', /page\.html: Unexpected file type/u)
    const written = JSON.parse(readFileSync(path('out/good.json'), 'utf8')) as {
      attributions: { speaker: string }[]
    }
    assert.equal(written.attributions[0]?.speaker, 'Ada Example')
  })

  it('writes nothing where two files would be written to one', () => {
    const [one, other, out] = ['one.txt', 'one.md', 'none'].map((name) => join(folder, name))
    writeFileSync(one ?? '', '“No,” said Ada Example.')
    writeFileSync(other ?? '', '“Yes,” said Ada Example.')
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/desk/cli.ts', 'annotate', '--out', out ?? '', one ?? '', other ?? ''],
      { encoding: 'utf8' },
    )
    assert.equal(status, 1)
    assert.equal(
      stderr,
      `${other}: Unexpected name, expected one that no other file has: ${one} is written to one.json, too\n`,
    )
    assert.ok(!existsSync(out ?? ''))
  })
})
