import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { it } from 'node:test'
import { root } from '../run/command.ts'

it('npm run bench names the parts when asked for one that there is not', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/run.ts', 'soup'], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.match(stderr, /^Unexpected soup, expected any of analysis\b.*\n$/u)
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
})

it('what is no option of a command of ours is told, with those that there are', () => {
  for (const [command, usage] of [
    ['tests/bench/run.ts', 'npm run bench -- [PART …] [--json FILE]'],
    ['tests/demo/run.ts', 'npm run demo -- [--articles NUMBER]'],
    ['tests/archive/simulation/run.ts', 'npm run simulate -- 100000'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--soup'], {
      cwd: root,
      encoding: 'utf8',
    })
    assert.match(stderr, /^(?:Unknown option '--soup'\n|Unexpected --soup, )/u)
    assert.ok(stderr.includes(usage), stderr)
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
  }
})
