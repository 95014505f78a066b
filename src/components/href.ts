import { withBase } from '../archive/urls.ts'

/** A path of `src/archive/urls.ts` as a link on this site. @example href('/quotes/') // '/news/quotes/' */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path)
