/**
 * `npm test`: runs every check in order and prints `N passed, N failed` as its last line. All checks run,
 * whatever fails before them, save those that need what failed. Names as arguments run only those:
 * `npm test -- lint unit`.
 */
import process from 'node:process'
import { checks, type Check, type Outcome } from './run/checks.ts'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !checks.some((check) => check.name === name))
const chosen = names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name))
const terminal = process.stdout.isTTY

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Shows what a check is doing where the line can be written again, and nothing where it cannot. */
function progress(label: string): (line: string) => void {
  return (line) => {
    if (terminal)
      process.stdout.write(
        `\r\u001b[K${label}${line.slice(0, process.stdout.columns - label.length - 1)}`,
      )
  }
}

async function attempt(
  { needs, run }: Check,
  label: string,
  broken: ReadonlySet<string>,
): Promise<Outcome> {
  if (needs !== undefined && broken.has(needs))
    return { passed: 0, failed: 1, output: `Not run, since ${needs} failed.\n` }
  try {
    return await run(progress(label))
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    }
  }
}

const broken = new Set<string>()
let passed = 0
let failed = 0

process.stdout.write(`Node ${process.version}\n`)
for (const check of chosen) {
  const label = check.name.padEnd(8)
  const started = performance.now()
  process.stdout.write(label)
  const outcome = await attempt(check, label, broken)
  passed += outcome.passed
  failed += outcome.failed
  if (outcome.failed > 0) broken.add(check.name)
  if (terminal) process.stdout.write(`\r\u001b[K${label}`)
  const facts = [
    `${outcome.passed} passed, ${outcome.failed} failed`,
    seconds(started),
    outcome.note,
  ]
  process.stdout.write(`${facts.filter((fact) => fact !== undefined).join(' · ')}\n`)
  if (outcome.failed > 0) process.stdout.write(`\n${outcome.output.trimEnd()}\n\n`)
}
if (unknown.length > 0) {
  failed += unknown.length
  process.stdout.write(
    `Unexpected ${unknown.join(', ')}, expected any of ${checks.map(({ name }) => name).join(', ')}\n`,
  )
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
