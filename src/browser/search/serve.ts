/** The search worker without the worker: questions in, replies out. */
import { unpackColumns, type PackedIndex } from './index/shards/columns.ts'
import type { Manifest } from './index/shards/format.ts'
import { shardSource } from './index/shards/read.ts'
import type { Source } from './index/source.ts'
import { wholeSource } from './index/whole.ts'
import type { Failure, Pace, Question, Reply } from './messages.ts'
import { search } from './query/query.ts'

/** Fetches an address and reads it as JSON; fails when it does not arrive. */
export type FetchJson = (address: string) => Promise<unknown>

/** A search that computes for longer, in milliseconds, is ended. */
const longest = 1000

/** A file that did not arrive. */
class MissingFile extends Error {
  readonly file: string

  constructor(file: string, cause: unknown) {
    super(`${file} did not arrive.`, { cause })
    this.file = file
  }
}

class SlowSearch extends Error {}

/** Answers one request from an open index; `check` throws when it takes too long. */
export type AnswerFrom<Request, Given> = (
  source: Source,
  request: Request,
  pace: Pace,
  check: () => void,
) => Promise<Given>

/**
 * Answers searches of the index that their manifest leads to. What was fetched is kept until
 * something does not arrive: a new version may have taken its place, so that the next question begins anew.
 * A search that was ended loses nothing.
 *
 * @param now tells the time in milliseconds
 *
 * @example
 * const reply = replier(fetchJson, () => performance.now())
 * await reply({ number: 1, manifest: '/search/index.json', request, pace: 'pause' })
 */
export const replier = (
  fetchJson: FetchJson,
  now: () => number,
): ((question: Question) => Promise<Reply>) => replierOf(search, fetchJson, now)

/**
 * The same for requests of another kind.
 *
 * @example replierOf(search, fetchJson, () => performance.now())
 */
export function replierOf<Request, Given>(
  answerFrom: AnswerFrom<Request, Given>,
  fetchJson: FetchJson,
  now: () => number,
): (question: Question<Request>) => Promise<Reply<Given>> {
  const sources = new Map<string, Promise<Source>>()
  /** Time that was spent waiting for files is not spent searching. */
  let fetching = 0
  let waited = 0
  let since = 0

  const fetchFile = async (address: string): Promise<unknown> => {
    if (fetching === 0) since = now()
    fetching += 1
    try {
      return await fetchJson(address)
    } catch (error) {
      throw new MissingFile(address, error)
    } finally {
      fetching -= 1
      if (fetching === 0) waited += now() - since
    }
  }

  return async ({ number, manifest, opening, request, pace }) => {
    try {
      const opened = sources.get(manifest) ?? open(manifest, opening, fetchFile)
      sources.set(manifest, opened)
      const source = await opened
      const started = now() - waited
      const check = (): void => {
        if (now() - waited - started > longest) throw new SlowSearch()
      }
      return { number, answer: request && (await answerFrom(source, request, pace, check)) }
    } catch (error) {
      if (!(error instanceof SlowSearch)) sources.delete(manifest)
      return { number, failure: failureOf(error, manifest) }
    }
  }
}

async function open(address: string, opening: unknown, fetchFile: FetchJson): Promise<Source> {
  const manifest = (opening ?? (await fetchFile(address))) as Manifest
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  if (manifest.form === 'shards')
    return shardSource(manifest, (file) => fetchFile(`${folder}${file}`))
  return wholeSource(unpackColumns((await fetchFile(`${folder}${manifest.file}`)) as PackedIndex))
}

function failureOf(error: unknown, manifest: string): Failure {
  if (error instanceof SlowSearch) return { kind: 'slow' }
  return { kind: 'missing', file: error instanceof MissingFile ? error.file : manifest }
}
