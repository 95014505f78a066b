import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { digestOfCode } from '../../src/archive/digest-of-code.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
after(() => {
  rmSync(root, { recursive: true })
})
mkdirSync(join(root, 'code/inner'), { recursive: true })
const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text)
}
write('code/inner/a.ts', 'a')
write('lock.json', '{}')
const digest = (): Promise<string> => digestOfCode(root, ['code'], ['lock.json'])

test('a digest changes with the code below its folders and with its files, and with nothing else', async () => {
  const before = await digest()
  write('code/notes.txt', 'No code.')
  assert.equal(await digest(), before)
  write('code/inner/a.ts', 'b')
  const changed = await digest()
  assert.notEqual(changed, before)
  write('lock.json', '[]')
  assert.notEqual(await digest(), changed)
})
