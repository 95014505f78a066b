/** `npm run simulate [-- EDITS]`: edits invented articles at random and checks that no address is lost. */
import process from 'node:process'
import { newTally, simulate } from './simulate.ts'

const wanted = Number(process.argv[2] ?? 100_000)
const started = performance.now()
const tally = newTally()
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(0)

for (let seed = 1; tally.edits < wanted; seed++) {
  simulate(seed, tally)
  if (seed % 20 === 0) process.stderr.write(`${tally.edits} edits, ${seconds()} s\n`)
}
process.stdout.write(`${JSON.stringify({ ...tally, seconds: Number(seconds()) }, null, 1)}\n`)
