import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readContent } from '../../src/archive/read-content.ts'
import { ledger } from '../../src/desk/ledger.ts'
import { newsroom } from './newsroom.ts'

const { root, fileOf, write, text, run } = newsroom()
const other = newsroom()

const git = (...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.org']
  assert.equal(spawnSync('git', [...who, ...args], { cwd: root }).status, 0, args.join(' '))
}

const idOf = async (words: string): Promise<string> =>
  / {2}(q[a-z2-7]{10}) /u.exec((await run('show', words)).lines)?.[1] ?? ''

describe('npm run ledger', () => {
  it('records what is new, once', async () => {
    write('harbour', '“The herring waits,” said Ada Example. “No,” said Bo Invented.')
    assert.match((await run('record')).lines, /Recorded 1 new article, 2 new quotes/u)
    const before = text()
    assert.doesNotMatch((await run('record')).lines, /Recorded/u)
    assert.equal(text(), before)
  })

  it('shows all of it, what has the words, or one id', async () => {
    assert.match((await run('show')).lines, /1 article, 2 quotes: 2 live, 0 alias, 0 gone$/u)
    assert.deepEqual(await run(), await run('show'))
    assert.match(
      (await run('show', 'herring', 'waits')).lines,
      /^harbour {2}\/articles\/harbour\/\n {2}q/u,
    )
    assert.match((await run('show', await idOf('herring'))).lines, / {2}1\. “The herring waits,”$/u)
    assert.match((await run('show', 'Ada')).lines, /^\/speakers\/ada-example\/ {2}Ada Example$/mu)
    assert.match(
      (await run('show', 'month')).lines,
      /^\/quotes\/month\/[\d-]+\/ {2}1 page at most$/u,
    )
    assert.match((await run('show', 'whale')).lines, /^Nothing in the ledger has “whale”$/u)
  })

  it('says what it can do to those who ask', async () => {
    const { ok, lines } = await run('help')
    assert.ok(ok)
    for (const command of ['record', 'rename', 'retire', 'alias', 'swap', 'forget', 'verify'])
      assert.match(lines, new RegExp(`^  ${command} `, 'mu'))
  })

  it('takes nothing out that still stands in its article, or that nobody knows', async () => {
    const id = await idOf('herring')
    for (const args of [
      ['retire', id, '--reason', 'No.'],
      ['retire', 'harbour', '--reason', 'No.'],
      ['retire', 'qaaaaaaaaaa', '--reason', 'No.'],
      ['retire', id],
      ['retire', id, '--reason', 'No.', '--date', '2031-02-30'],
      ['alias', id, await idOf('No')],
      ['alias', 'qaaaaaaaaaa', id],
      ['rename', 'nobody', 'somebody'],
      ['rename', 'harbour', 'Not A Slug'],
      ['forget', 'nobody'],
      ['unheard-of'],
    ]) {
      const before = text()
      const { ok, lines } = await run(...args)
      assert.equal(ok, false, args.join(' '))
      assert.match(lines, /^Unexpected .*expected/u)
      assert.equal(text(), before)
    }
  })

  it('takes nothing out of an article whose file is only broken, and says what is wrong with it', async () => {
    const [herring, before] = [await idOf('herring'), readFileSync(fileOf('harbour'), 'utf8')]
    write('quay', '“Soon,” said Cleo Fictional.')
    writeFileSync(fileOf('harbour'), before.replace('title:', 'titel:'))
    const soon = (await readContent(root, '/')).articles[0]?.quoteIds[0] ?? ''
    for (const args of [
      ['retire', 'harbour', '--reason', 'No.'],
      ['retire', herring, '--reason', 'No.'],
      ['alias', herring, soon],
    ]) {
      const ledgerBefore = text()
      const { ok, lines } = await run(...args)
      assert.equal(ok, false, args.join(' '))
      assert.match(lines, /^content\/articles\/harbour\.md:2:1: Missing key “title”.*\n.*“titel”/u)
      assert.equal(text(), ledgerBefore)
    }
    writeFileSync(fileOf('harbour'), before)
    rmSync(fileOf('quay'))
  })

  it('leads the address of a reworded quote to the one that it became, also when that is new', async () => {
    const [herring, no] = [await idOf('herring'), await idOf('No')]
    write('harbour', '“Nobody in this harbour believes that,” said Ada Example to the gulls.')
    const failed = await run('record')
    assert.equal(failed.ok, false)
    assert.ok(failed.lines.includes(`npm run ledger -- retire ${herring} --reason "…"`))
    assert.ok((await run('retire', herring, '--reason', 'Nobody said it.')).ok)
    const unknown = await run('alias', no, herring)
    assert.match(unknown.lines, /expected the id of a quote that stands in an article/u)
    const newest = (await readContent(root, '/')).articles[0]?.quoteIds[0] ?? ''
    assert.ok((await run('alias', no, newest)).ok)
    assert.ok((await run('show', no)).lines.includes(`leads to ${newest}`))
    assert.ok((await run('record')).ok)
    assert.ok((await run('verify')).ok)
  })

  it('keeps the way from the old address when an article is renamed', async () => {
    assert.ok((await run('rename', 'harbour', 'westhaven')).ok)
    assert.ok(existsSync(fileOf('westhaven')) && !existsSync(fileOf('harbour')))
    assert.match((await run('show', 'westhaven')).lines, /before \/articles\/harbour\//u)
    assert.doesNotMatch((await run('record')).lines, /Recorded/u)
  })

  it('renames an article to an address of its own past, to none of another article', async () => {
    write('pier', '“Perhaps,” said Cleo Fictional.')
    assert.ok((await run('record')).ok)
    assert.ok((await run('rename', 'pier', 'jetty')).ok)
    const { ok, lines } = await run('rename', 'westhaven', 'pier')
    assert.equal(ok, false)
    assert.match(
      lines,
      /^Unexpected slug “pier”, .*: \/articles\/pier\/ was published for another/u,
    )
    assert.ok((await run('rename', 'jetty', 'pier')).ok)
    assert.match(
      (await run('show', 'pier')).lines,
      /^pier {2}\/articles\/pier\/, before .*jetty\//u,
    )
  })

  it('forgets what no commit has, and nothing else', async () => {
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'Publish')
    write('draft', '“Perhaps,” said Cleo Fictional.')
    assert.ok((await run('record')).ok)
    rmSync(fileOf('draft'))
    assert.match((await run('record')).lines, /npm run ledger -- forget draft/u)
    assert.match((await run('forget', 'westhaven')).lines, /expected what no commit has/u)
    assert.equal((await run('forget', 'draft')).lines, 'Forgot 2 lines')
    assert.ok((await run('record')).ok)
  })

  it('forgets whom and which month only that named, and none that a commit or an article has', async () => {
    const before = text()
    write('draft', '“Maybe,” said Dee Imaginary. “Surely,” said Cleo Fictional.')
    const dated = readFileSync(fileOf('draft'), 'utf8').replace('2031-05-04', '2031-09-04')
    writeFileSync(fileOf('draft'), dated)
    assert.ok((await run('record')).ok)
    assert.match(text(), /"page":"dee-imaginary"[\s\S]*"list":"\/quotes\/month\/2031-09\/"/u)
    rmSync(fileOf('draft'))
    assert.equal((await run('forget', 'draft')).lines, 'Forgot 5 lines')
    assert.equal(text(), before)
  })

  it('changes nothing while a line cannot be read, and names it', async () => {
    write('pending', '“Perhaps,” said Cleo Fictional.')
    assert.ok((await run('record')).ok)
    const before = text()
    const marked = `<<<<<<< HEAD\n${before}`
    writeFileSync(join(root, 'content/permalinks.jsonl'), marked)
    for (const args of [
      ['forget', 'pending'],
      ['retire', 'westhaven', '--reason', 'No.'],
      ['rename', 'westhaven', 'easthaven'],
    ]) {
      const { ok, lines } = await run(...args)
      assert.equal(ok, false, args.join(' '))
      assert.match(lines, /^content\/permalinks\.jsonl:1:1: Unexpected "<<<<<<< HEAD"/u)
      assert.equal(text(), marked)
    }
    writeFileSync(join(root, 'content/permalinks.jsonl'), before)
    rmSync(fileOf('pending'))
    assert.ok((await run('forget', 'pending')).ok)
  })

  it('says so where a folder stands in the place of the ledger, and changes nothing', async () => {
    other.write('a-bay', 'No boat left.')
    mkdirSync(join(other.root, 'content/permalinks.jsonl'))
    const expected =
      'content/permalinks.jsonl:1:1: Unexpected folder “permalinks.jsonl/”, expected a file: rename it, or move it away'
    for (const args of [['record'], ['retire', 'a-bay', '--reason', 'So.'], ['verify']]) {
      const { ok, lines } = await other.run(...args)
      assert.equal(ok, false, args.join(' '))
      assert.ok(lines.includes(expected), lines)
    }
  })

  it('names the first byte of a ledger that is not UTF-8, and changes nothing', async () => {
    const before = text()
    const broken = Buffer.concat([
      Buffer.from(before),
      Buffer.from('{"name":"Caf\xE9"}\n', 'latin1'),
    ])
    writeFileSync(join(root, 'content/permalinks.jsonl'), broken)
    const place = `content/permalinks.jsonl:${before.split('\n').length}:13`
    const expected = `${place}: Unexpected byte 0xE9, expected UTF-8: save the file as UTF-8`
    for (const args of [['record'], ['verify'], ['rename', 'westhaven', 'easthaven']]) {
      const { ok, lines } = await run(...args)
      assert.equal(ok, false, args.join(' '))
      assert.ok(lines.split('\n').includes(expected), lines)
    }
    assert.ok(existsSync(fileOf('westhaven')))
    writeFileSync(join(root, 'content/permalinks.jsonl'), before)
  })

  it('says of a command that it does not know, or that lacks a word, what was found', async () => {
    for (const args of [['retyre', 'harbour'], ['swap', 'harbour'], ['retire']]) {
      const { ok, lines } = await run(...args)
      assert.equal(ok, false)
      assert.ok(
        lines.startsWith(`Unexpected “${args.join(' ')}”, expected one of these:\n\n`),
        lines,
      )
      assert.match(lines, /^ {2}swap ID ID /mu)
    }
  })

  it('verifies that every line of a commit is still there', async () => {
    assert.match(
      (await run('verify', '--base', 'HEAD')).lines,
      /^\d+ lines of commit .*, 0 missing$/u,
    )
    writeFileSync(join(root, 'content/permalinks.jsonl'), text().split('\n').slice(1).join('\n'))
    const { ok, lines } = await run('verify', '--base', 'HEAD')
    assert.equal(ok, false)
    assert.match(
      lines,
      /^content\/permalinks\.jsonl:1:1: Missing line of commit .*"slug":"harbour"/u,
    )
  })
})

describe('this site’s own ledger', () => {
  it('has every line that it had where this work started, and holds together', async () => {
    const lines: string[] = []
    const say = (line: string): void => void lines.push(line)
    assert.ok(await ledger('.', ['verify'], say, say), lines.join('\n'))
  })
})
