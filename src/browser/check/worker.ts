/** Checks off the main thread. */
import { fetchJson, listen } from '../search/listen.ts'
import { replierOf } from '../search/serve.ts'
import { answerFrom } from './answer.ts'

listen(replierOf(answerFrom, fetchJson, () => performance.now()))
