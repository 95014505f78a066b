/** Runs in the measured page: the engines behind one function. */
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { noFilters, type Reply } from '../../../src/browser/search/messages.ts'
import type { EngineName } from './engines.ts'

/** Ids of what was found, best first. */
type Ask = (words: string) => Promise<string[]>

type Texts = readonly (readonly [id: string, text: string, speaker: string])[]

const openers: Readonly<Record<EngineName, () => Promise<Ask>>> = {
  ours: async () => {
    const opening: unknown = await (await fetch('/search/index.json')).json()
    arrived = performance.now()
    const worker = new Worker('/worker.js', { type: 'module' })
    let number = 0
    return async (words) => {
      number += 1
      const { promise, resolve } = Promise.withResolvers<Reply>()
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        resolve(data)
      }
      const request = { words, filters: noFilters, sort: 'relevance', limit: 20 }
      const manifest = '/search/index.json'
      worker.postMessage({ number, manifest, opening, request, pace: 'pause' })
      const reply = await promise
      // A search that was ended for taking too long found nothing; its time is measured all the same.
      if ('failure' in reply) {
        if (reply.failure.kind === 'slow') return []
        throw new Error(`${reply.failure.file} did not arrive.`)
      }
      return reply.answer?.bands.flatMap(({ hits }) => hits.map(({ id }) => id)) ?? []
    }
  },
  fuse: async () => {
    const fuse = new Fuse(await texts(), {
      keys: ['1', '2'],
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.4,
    })
    return (words) =>
      Promise.resolve(fuse.search(words.slice(0, 32), { limit: 20 }).map(({ item }) => item[0]))
  },
  minisearch: async () => {
    const index = new MiniSearch<{ id: string; text: string; speaker: string }>({
      fields: ['text', 'speaker'],
    })
    index.addAll((await texts()).map(([id, text, speaker]) => ({ id, text, speaker })))
    const options = { prefix: true, fuzzy: 0.2 }
    return (words) =>
      Promise.resolve(
        index
          .search(words, options)
          .slice(0, 20)
          .map(({ id }) => id as string),
      )
  },
  pagefind: async () => {
    const pagefind = (await import(
      /* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`
    )) as {
      init: () => Promise<void>
      search: (words: string) => Promise<{
        results: readonly { data: () => Promise<{ meta: { title: string } }> }[]
      }>
    }
    await pagefind.init()
    return async (words) => {
      const { results } = await pagefind.search(words)
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return found.map(({ meta }) => meta.title)
    }
  },
}

async function texts(): Promise<Texts> {
  return (await fetch('/texts.json')).json() as Promise<Texts>
}

let asking: Promise<Ask> | undefined
/** When the page was there with all that it brings. */
let arrived = 0

const bench = {
  /**
   * Milliseconds until the first answer, opening included; what travels in the page itself is there
   * before.
   */
  first: async (engine: EngineName, words: string): Promise<number> => {
    arrived = performance.now()
    asking = openers[engine]()
    await (
      await asking
    )(words)
    return performance.now() - arrived
  },
  ask: async (words: string): Promise<string[]> => (await asking)?.(words) ?? [],
  /** Milliseconds of each query, when all that it needs is there. */
  times: async (queries: readonly string[]): Promise<number[]> => {
    const ask = await asking
    const times: number[] = []
    for (const words of queries) {
      await ask?.(words)
      const started = performance.now()
      await ask?.(words)
      times.push(performance.now() - started)
    }
    return times
  },
}

export type Bench = typeof bench

Object.assign(globalThis, { bench })
