import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { copyNotices } from '../../../src/archive/permalinks/copy-notices.ts'

const source = '---\n\nIt rained. “No,” he said.\n\n“No.”\n\n“Not now.”\n'
const quotes = ['“No,”', '“No.”', '“Not now.”'].map((exact) => ({
  exact,
  position: source.indexOf(exact),
}))
const file = 'content/articles/a-story.md'
const [first, second, third] = ['qaaaaaaaaaa', 'qbbbbbbbbbb', 'qcccccccccc']
const former = {
  ...{ exact: '“No,”', position: 0 },
  ...{ prefix: 'y all went home before\n\nit rained. ', suffix: ' he said.' },
}
const tell = (ids: readonly string[], known: readonly (typeof former)[]): string[] =>
  copyNotices(
    {
      ids: [first, second, third],
      copies: [{ exact: '“No,”', ids, former: ids.map((_, index) => known[index] ?? null) }],
    },
    { file, source, quotes, toSource: (position) => position },
  ).map(formatProblem)

describe('copyNotices', () => {
  it('says where each copy is and where it was, and what to write', () => {
    assert.deepEqual(tell([first, second], [former]), [
      `${file}:3:12: Found “No,” 2 times, told apart only by what is around: /q/${first}/ here (was: …before it rained. “No,” he said.…); /q/${second}/ in line 5 (new). Has one the address of another? npm run ledger -- swap ${first} ${second}`,
    ])
  })

  it('names ids that went to other words, or nowhere', () => {
    const [notice = ''] = tell([second, third, 'qdddddddddd'], [former, former, former])
    assert.ok(notice.startsWith(`${file}:5:1: Found “No,” 2 times`))
    assert.ok(notice.includes(`; /q/${third}/ in line 7 as “Not now.” (was: …`))
    assert.ok(notice.includes('; /q/qdddddddddd/ nowhere (was: …'))
    assert.ok(notice.endsWith('npm run ledger -- swap ID ID'))
  })

  it('names some of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => `q${'e'.repeat(8)}a${index}`)
    assert.match(tell([first, ...many], [])[0] ?? '', /nowhere \(new\); 4 more\. Has one/u)
  })

  it('has nothing to say where nothing is in doubt', () => {
    const none = { ids: [first], copies: [] }
    assert.deepEqual(copyNotices(none, { file, source, quotes, toSource: () => 0 }), [])
  })
})
