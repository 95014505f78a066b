/** Searches off the main thread. */
import { fetchJson, listen } from './listen.ts'
import { replier } from './serve.ts'

listen(replier(fetchJson, () => performance.now()))
