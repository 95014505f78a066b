/** The worker's end of the line. */
import { ping, pong, type Question, type Reply } from './messages.ts'

/**
 * Answers each question that comes, and a ping at once.
 *
 * @param replyTo must not reject: what goes wrong is a reply, too
 *
 * @example listen<SearchRequest, Answer>(async ({ number }) => ({ number, answer: null }))
 */
export function listen<Request, Answer>(
  replyTo: (question: Question<Request>) => Promise<Reply<Answer>>,
): void {
  addEventListener('message', ({ data }: MessageEvent<Question<Request> | typeof ping>) => {
    if (data === ping) postMessage(pong)
    else
      void replyTo(data).then((reply) => {
        postMessage(reply)
      })
  })
}

/**
 * Fetches an address and reads it as JSON.
 *
 * @throws when it does not arrive
 *
 * @example await fetchJson('/search/index.json')
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
