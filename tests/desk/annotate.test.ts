import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
const contents = (source: string, markdown: boolean): string[][] =>
  annotateText(source, markdown, known).map(({ content }) =>
    content.map(({ start, end }) => source.slice(start, end)),
  )

describe('annotateText', () => {
  it('gives offsets into the text as it is', () => {
    const source = '🐟 “We fish at dawn,” said Ada Example, a fictional mayor.\r\n'
    const [attribution] = annotateText(source, false, known)
    assert.ok(attribution)
    assert.deepEqual(contents(source, false), [['“We fish at dawn,”']])
    assert.equal(attribution.speaker, 'Ada Example')
    assert.equal(attribution.force, 'stated')
    assert.equal(attribution.confidence, 'certain')
  })

  it('gives offsets into a Markdown file: front matter, emphasis, escapes, CRLF, byte order mark', () => {
    const source =
      '\uFEFF---\r\ntitle: T\r\n---\r\n\r\n“We \\*fish\\* &amp; *sail*,” said Ada Example.\r\n\r\n“Not on Sundays,” she said.\r\n'
    assert.deepEqual(contents(source, true), [
      ['“We \\*fish\\* &amp; *sail*,”'],
      ['“Not on Sundays,”'],
    ])
  })

  it('names persons who speak together in one string, organisations in a list', () => {
    const speakersOf = (source: string): unknown =>
      annotateText(source, false, known).map(({ speaker }) => speaker)
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
    assert.match(lines[1] ?? '', /missing\.txt: ENOENT/u)
    assert.match(lines[2] ?? '', /page\.html: Unexpected file type/u)
    const written = JSON.parse(readFileSync(path('out/good.json'), 'utf8')) as {
      attributions: { speaker: string }[]
    }
    assert.equal(written.attributions[0]?.speaker, 'Ada Example')
  })
})
