import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, it } from 'node:test'
import { root } from '../run/command.ts'

const evaluate = (
  ...args: readonly string[]
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['tests/eval/run.ts', ...args], { cwd: root, encoding: 'utf8' })

describe('npm run eval', () => {
  it('says in one line what is missing, and that is no error', () => {
    const nowhere = join(tmpdir(), 'no-such-folder')
    const { status, stdout, stderr } = evaluate('--shared', nowhere)
    assert.match(stdout, /^Fictional articles\n/u)
    assert.match(stdout, /\nNothing more measured: there is no .*score\.py\n$/u)
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  })

  it('knows train and dev only', () => {
    const { status, stderr } = evaluate('--part', 'test')
    assert.match(stderr, /Unexpected --part test, expected dev or train/u)
    assert.equal(status, 1)
  })

  it('says of what it does not know which options there are', () => {
    for (const wrong of ['--prt', '--part', 'train']) {
      const { status, stdout, stderr } = evaluate(wrong)
      assert.match(
        stderr,
        /^(?:Unknown option '--prt'|Option '--part <value>' argument missing|Unexpected train, expected options only)\n\nUsage: npm run eval -- \[--shared DIR\] \[--part dev\|train\]\n$/u,
      )
      assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
    }
  })
})
