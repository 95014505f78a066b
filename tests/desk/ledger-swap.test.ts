import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readContent } from '../../src/archive/read-content.ts'
import { check } from '../../src/desk/check.ts'
import { newsroom } from './newsroom.ts'

const { root, write, text, run } = newsroom()
const file = 'content/articles/harbour.md'
/** A paragraph in which she says it. */
const said = (before: string, words = 'No'): string => `${before} “${words},” said Ada Example.`
const [rain, snow, fog] = [said('It rained.'), said('It snowed.'), said('Fog came.')]

/** The ids of the article’s quotes, in their order. */
const ids = async (): Promise<readonly string[]> =>
  (await readContent(root, '/')).articles.find(({ slug }) => slug === 'harbour')?.quoteIds ?? []

/** What `npm run check` says. */
async function checked(): Promise<string> {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  await check(root, say, say)
  return lines.join('\n')
}

describe('npm run ledger -- swap', () => {
  it('mends what a notice names, which is said until the ledger knows the lines', async () => {
    write('harbour', `${rain}\n\n${snow}`)
    assert.doesNotMatch((await run('record')).lines, /swap/u)
    const [a = '', b = ''] = await ids()
    write('harbour', `${said('Hail fell.')}\n\n${said('Ice came.')}`)
    const notice = `${file}:8:12: Found “No,” 2 times, told apart only by what is around: /q/${a}/ here (was: …It rained. “No,” said Ada Example.…); /q/${b}/ in line 10 (was: …Example. It snowed. “No,” said Ada Example.…). Has one the address of another? npm run ledger -- swap ${a} ${b}`
    assert.ok((await checked()).includes(notice), await checked())
    const recorded = await run('record')
    assert.ok(recorded.ok && recorded.lines.includes(notice))
    assert.doesNotMatch(await checked(), /swap/u)
    assert.ok(
      (await run('swap', a, b)).lines.startsWith(`/q/${a}/ and /q/${b}/ have changed places`),
    )
    assert.deepEqual(await ids(), [b, a])
    assert.doesNotMatch(await checked(), /swap/u)
    assert.doesNotMatch((await run('record')).lines, /Recorded/u)
    assert.ok((await run('verify')).ok)
  })

  it('mends it before the ledger knows the lines, new quotes among them', async () => {
    write('harbour', [fog, said('Hail fell.'), said('Ice came.')].join('\n\n'))
    assert.match(await checked(), /\/q\/q\w+\/ here \(new\); /u)
    const [added = '', b = '', a = ''] = await ids()
    assert.ok((await run('swap', added, b)).ok)
    assert.deepEqual(await ids(), [b, added, a])
    assert.ok((await run('record')).ok)
  })

  it('exchanges a quote with one that the article has no more', async () => {
    const [b = '', added = '', a = ''] = await ids()
    write('harbour', `${fog}\n\n${said('Ice came.')}`)
    assert.equal((await run('record')).ok, false)
    assert.ok((await run('swap', added, b)).ok)
    assert.deepEqual(await ids(), [added, a])
    assert.match((await run('record')).lines, new RegExp(`/q/${b}/ would stop answering`, 'u'))
    assert.ok((await run('retire', b, '--reason', 'It was said once.')).ok)
    assert.ok((await run('record')).ok)
    assert.ok((await run('swap', b, a)).ok)
    assert.deepEqual(await ids(), [added, b])
    assert.match(
      (await run('show', a)).lines,
      / gone .*\n.*\n {2}gone since .*: It was said once\./u,
    )
    assert.ok((await run('record')).ok)
  })

  it('says of an address which wording it has, and none that was another’s', async () => {
    write('harbour', `${fog}\n\n${said('Ice came.', 'Not now')}`)
    assert.ok((await run('record')).ok)
    const [one = '', other = ''] = await ids()
    assert.match((await run('show', other)).lines, /1\. “No,”\n {2}2\. “Not now,”$/u)
    assert.ok((await run('swap', one, other)).ok)
    assert.match((await run('show', other)).lines, /1\. “No,”$/u)
    assert.match((await run('show', one)).lines, /1\. “No,”\n {2}2\. “Not now,”$/u)
    assert.doesNotMatch((await run('record')).lines, /Recorded/u)
  })

  it('exchanges nothing else', async () => {
    write('westhaven', said('It rained.', 'The herring waits'))
    assert.ok((await run('record')).ok)
    const [one = ''] = await ids()
    const elsewhere = / {2}(q[a-z2-7]{10}) /u.exec((await run('show', 'herring')).lines)?.[1] ?? ''
    const before = text()
    for (const args of [
      [one, one],
      [one, 'qaaaaaaaaaa'],
      ['qaaaaaaaaaa', 'qbbbbbbbbbb'],
      [one, elsewhere],
    ]) {
      const { ok, lines } = await run('swap', ...args)
      assert.equal(ok, false)
      assert.match(lines, /^Unexpected ids? .*expected /u)
    }
    assert.match(
      (await run('swap', one)).lines,
      /^Unexpected “(?:swap|forget)[^”]*”, expected one of these:\n\nThe ledger of/u,
    )
    rmSync(join(root, 'content/articles/westhaven.md'))
    writeFileSync(join(root, file), '')
    assert.match((await run('swap', one, elsewhere)).lines, /expected one at least that stands/u)
    assert.equal(text(), before)
  })
})
