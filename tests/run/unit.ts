import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import type { Outcome } from './checks.ts'
import { root } from './command.ts'

/** All tests but those of the built pages, which need a browser. */
export function unitTestFiles(): string[] {
  return globSync('tests/**/*.test.ts', { cwd: root, exclude: ['tests/pages/**'] })
    .map((file) => join(root, file))
    .sort()
}

/**
 * Runs every unit test, each file in a process of its own, and counts single tests. A file that cannot
 * even be loaded counts as one failed test.
 */
export function runUnitTests(onProgress: (line: string) => void): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const failures: string[] = []
    const complaints: string[] = []
    let finished = 0
    const stream = run({ files: unitTestFiles(), concurrency: true, cwd: root })
    stream.on('test:pass', () => {
      onProgress(`${++finished} tests`)
    })
    stream.on('test:fail', ({ name, file, line, details: { error, type } }) => {
      // A suite fails with its tests, and they have said why.
      if (type === 'suite' && hasFailedTests(error)) return
      const place = file === undefined ? '' : `${relative(root, file)}:${line ?? 1} `
      failures.push(`✖ ${place}${name}\n${indent(inspect(error.cause))}\n`)
    })
    stream.on('test:stderr', ({ message }) => {
      complaints.push(message)
    })
    stream.on('test:summary', ({ counts, file }) => {
      // Each file has a summary of its own before the one of them all.
      if (file !== undefined) return
      const left = counts.skipped + counts.todo
      resolve({
        passed: counts.passed,
        failed: counts.tests - counts.passed - left,
        output: [...failures, ...complaints].join(''),
        ...(left === 0 ? {} : { note: `${left} skipped` }),
      })
    })
    stream.on('error', reject)
    stream.resume()
  })
}

const hasFailedTests = (error: Error): boolean =>
  'failureType' in error && error.failureType === 'subtestsFailed'

const indent = (text: string): string => text.replace(/^/gmu, '  ')
