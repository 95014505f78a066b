/** The page's end of the line to a worker that answers questions about the archive. */
import { ping, pong, type Failure, type Pace, type Question, type Reply } from '../messages.ts'

/** What is used of a worker. */
export interface SearchWorker<Request, Answer> {
  postMessage(question: Question<Request> | typeof ping): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply<Answer> | typeof pong>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** How to reach a worker, and whom to tell what it says. */
export interface ConnectionOptions<Request, Answer> {
  readonly makeWorker: () => SearchWorker<Request, Answer>
  /** Address of the index's manifest. */
  readonly manifest: string
  /** The manifest as the page brought it; null when it did not. */
  readonly opening: () => unknown
  readonly onAnswer: (answer: Answer, request: Request) => void
  readonly onFailure: (failure: Failure, request: Request) => void
  /** In milliseconds; a question may keep the worker busy for so long. */
  readonly patience?: number
}

/** A way to ask a worker, of which only the latest question is answered. */
export interface Connection<Request> {
  /** Starts the worker and has it fetch the index, unless that was done before. */
  readonly open: () => void
  readonly ask: (request: Request, pace: Pace) => void
  /** Whatever is under way is not wanted any more. */
  readonly forget: () => void
}

interface Asked<Request> {
  readonly request: Request
  readonly pace: Pace
}

const second = 1000
/** An idle worker answers a ping at once. */
const mostForPing = 250

/**
 * Connects to a worker, which is made when it is first needed. One question is with the worker at a
 * time; of those asked meanwhile only the newest is kept. Only the answer to the newest question
 * arrives, whatever order answers come in.
 *
 * A worker that is busy for longer than a second is ended, and the next question has a new one. One that
 * only waits for the network is not: it answers a ping.
 *
 * @example
 * const connection = connect({ makeWorker, manifest: '/search/index.json', opening, onAnswer, onFailure })
 * connection.ask({ words: 'tide', filters: noFilters, sort: 'relevance', limit: 20 }, 'pause')
 */
export function connect<Request, Answer>({
  makeWorker,
  manifest,
  opening,
  onAnswer,
  onFailure,
  patience = second,
}: ConnectionOptions<Request, Answer>): Connection<Request> {
  let worker: SearchWorker<Request, Answer> | null = null
  let newest = 0
  let asked: Asked<Request> | null = null
  let posted: number | null = null
  /** What the page brought leads to a file that is gone: a newer index may be there. */
  let outdated = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const post = (): void => {
    worker ??= startWorker()
    posted = newest
    watch()
    worker.postMessage({
      number: newest,
      manifest,
      opening: outdated ? null : opening(),
      request: asked?.request ?? null,
      pace: asked?.pace ?? 'typing',
    })
  }

  const watch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      worker?.postMessage(ping)
      timer = setTimeout(() => {
        end({ kind: 'slow' })
      }, mostForPing)
    }, patience)
  }

  const settle = (): void => {
    clearTimeout(timer)
    posted = null
  }

  const end = (failure: Failure): void => {
    worker?.terminate()
    worker = null
    const ended = posted
    settle()
    if (asked === null) return
    // What was asked meanwhile did not fail.
    if (ended === newest) onFailure(failure, asked.request)
    else post()
  }

  const startWorker = (): SearchWorker<Request, Answer> => {
    const started = makeWorker()
    started.onmessage = ({ data }) => {
      if (data !== pong) receive(data)
      else if (posted !== null) watch()
    }
    started.onerror = ({ filename }) => {
      end({ kind: 'missing', file: filename })
    }
    return started
  }

  const receive = (reply: Reply<Answer>): void => {
    if (reply.number === posted) settle()
    outdated ||= 'failure' in reply
    if (reply.number !== newest) {
      if (posted === null && asked !== null) post()
      return
    }
    if (asked === null) return
    if ('failure' in reply) onFailure(reply.failure, asked.request)
    else if (reply.answer !== null) onAnswer(reply.answer, asked.request)
  }

  return {
    open: () => {
      if (!worker) post()
    },
    ask: (request, pace) => {
      newest += 1
      asked = { request, pace }
      if (posted === null) post()
    },
    forget: () => {
      newest += 1
      asked = null
    },
  }
}
