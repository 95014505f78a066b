import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { findChromium, type Origin } from './chromium.ts'

const silent = (): void => undefined
// Anything that runs and tells its version will do.
const good: Origin = { name: 'good', find: () => ['/nowhere/chromium', process.execPath] }
const empty: Origin = { name: 'empty', find: () => [] }
const broken: Origin = { name: 'broken', find: () => [new URL(import.meta.url).pathname] }
const never: Origin = {
  name: 'never',
  find: () => assert.fail('An origin was asked though one before it had a Chromium'),
}

test('the first Chromium that runs is taken, and nothing is installed once there is one', async () => {
  const tried: string[] = []
  const found = await findChromium((line) => tried.push(line), '', [empty, broken, good, never])
  assert.deepEqual(found, {
    path: process.execPath,
    version: process.version,
    origin: `good (${process.execPath})`,
  })
  assert.equal(tried.length, 3)
})

test('the one that CHROMIUM_PATH names is taken before all others', async () => {
  const { path, origin } = await findChromium(silent, process.execPath, [never])
  assert.deepEqual({ path, origin }, { path: process.execPath, origin: 'from CHROMIUM_PATH' })
})

test('one that is named and does not run is not passed over in silence', async () => {
  await assert.rejects(
    findChromium(silent, '/nowhere/chromium', [good]),
    /CHROMIUM_PATH is \/nowhere/u,
  )
})

test('where there is none, the reader is told what to do', async () => {
  await assert.rejects(findChromium(silent, '', [empty, broken]), /Install one and name it/u)
})
