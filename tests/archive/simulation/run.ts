/**
 * `npm run simulate [-- EDITS]`: edits invented articles at random and checks that no address is lost.
 * One worker a processor; whoever runs it gets the same tally.
 */
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { addTallies, describeTally, newTally, type Tally } from './tally.ts'

const [given = '100000', ...more] = process.argv.slice(2)
const wanted = /^\d+$/u.test(given) && more.length === 0 ? Number(given) : 0
if (wanted === 0) {
  const found = process.argv.slice(2).join(' ')
  process.stderr.write(`Unexpected ${found}, expected how many edits: npm run simulate -- 100000\n`)
  process.exit(1)
}
const started = performance.now()
const tallies = new Map<number, Tally>()
let total = newTally()
let [asked, added] = [0, 0]

const workers = Array.from({ length: availableParallelism() }, () => {
  const worker = new Worker(new URL('worker.ts', import.meta.url))
  const ask = (): void => {
    worker.postMessage(++asked)
  }
  worker.on('message', ({ seed, tally }: { seed: number; tally: Tally }) => {
    tallies.set(seed, tally)
    if (total.edits >= wanted) return
    add()
    if (total.edits < wanted) ask()
    else finish()
  })
  ask()
  return worker
})

/** Adds what has come, in the order of the seeds and no more than is wanted. */
function add(): void {
  for (;;) {
    const next = tallies.get(added + 1)
    if (next === undefined || total.edits >= wanted) return
    total = addTallies(total, next)
    added += 1
    if (added % 50 === 0) process.stderr.write(`${seconds()} s: ${JSON.stringify(total)}\n`)
  }
}

function finish(): void {
  for (const worker of workers) void worker.terminate()
  process.stdout.write(`${JSON.stringify(total)}\n${describeTally(total)}\n${seconds()} s\n`)
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0)
}
