/** Simulates the article of each seed that it is sent, and answers with its tally. */
import { parentPort } from 'node:worker_threads'
import { simulate } from './simulate.ts'
import { newTally } from './tally.ts'

parentPort?.on('message', (seed: number) => {
  const tally = newTally()
  simulate(seed, tally)
  parentPort?.postMessage({ seed, tally })
})
