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
