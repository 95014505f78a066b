/** Where the site will be, as the environment says it. */
interface Place {
  readonly SITE?: string | undefined
  readonly BASE?: string | undefined
}

const pathBelowHost = /^\/?(?:[^\s/?#:]+\/)*[^\s/?#:]*$/u

/**
 * What is wrong with where the site is to be published, and what to write: with it, the build would stop
 * at a line of somebody else’s code, or lead to another place.
 *
 * @example placeProblems({ SITE: 'news.example.org' })
 * // ['SITE: Unexpected “news.example.org”, expected the address of a host, such as https://news.example.org']
 */
export function placeProblems({ SITE = '', BASE = '' }: Place): string[] {
  const problems = SITE === '' ? [] : hostProblems(SITE, BASE)
  if (!pathBelowHost.test(BASE))
    problems.push(`BASE: Unexpected “${BASE}”, expected a path, such as /on-the-record/`)
  return problems
}

function hostProblems(site: string, base: string): string[] {
  const url = URL.parse(site)
  if (url === null || !/^https?:$/u.test(url.protocol))
    return [
      `SITE: Unexpected “${site}”, expected the address of a host, such as https://news.example.org`,
    ]
  const below = url.pathname + url.search + url.hash
  return foldersIn(below) === foldersIn(base) || below === '/'
    ? []
    : [
        `SITE: Unexpected “${below}” behind the host, expected it in BASE: SITE=${url.origin} BASE=${url.pathname}`,
      ]
}

const foldersIn = (address: string): string => address.split('/').filter(Boolean).join('/')
