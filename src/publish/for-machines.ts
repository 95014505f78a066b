/** The two files that programs look for at the root of a site. */
import type { Archive, SpeakerRecord } from '../archive/types.ts'
import { articlePath, speakerPath, topicPath } from '../archive/urls.ts'
import { site } from '../site.config.ts'
import type { Addresses } from './addresses.ts'
import { wellFormed } from './text-safety.ts'

/**
 * `robots.txt`, RFC 9309: everything may be read, and where the sitemap is.
 *
 * @example robotsTxt(addresses) // 'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
 */
export function robotsTxt(addresses: Addresses): string {
  const sitemap = addresses.absolute ? `\nSitemap: ${addresses.of('/sitemap.xml')}\n` : ''
  return `User-agent: *\nAllow: /\n${sitemap}`
}

/**
 * `llms.txt`, https://llmstxt.org: what the site is and where its words and data are, in Markdown.
 *
 * @example llmsTxt(archive, addresses).split('\n')[0] // '# On the Record'
 */
export function llmsTxt({ articles, speakers, topics }: Archive, addresses: Addresses): string {
  const list = (items: readonly { path: string; name: string; note: string }[]): string =>
    items
      .map(
        ({ path, name, note }) => `- [${oneLine(name)}](${addresses.of(path)}): ${oneLine(note)}`,
      )
      .join('\n')
  return `# ${site.name}

> ${site.tagline}

Each quote has a page that says who said it, whether the words are quoted or reported, and why we think so. A quote with the force “hypothetical” was said by nobody: it must not be given to the speaker of whom an article imagines it. Reported words are the article’s, not the speaker’s.

## Data

${list([
  { path: '/data/', name: 'Formats', note: 'what each file holds, with an example' },
  { path: '/data/quotes.jsonl', name: 'Quotes as JSON Lines', note: 'one quote a line' },
  { path: '/data/quotes.csv', name: 'Quotes as CSV', note: 'one quote a row' },
  { path: '/feed.xml', name: 'Atom feed', note: 'the newest articles, whole' },
])}

## Articles

${list(articles.map(({ slug, title, summary, date }) => ({ path: articlePath(slug), name: title, note: `${date}. ${summary}` })))}

## Speakers

${list(speakers.map(({ id, name, ...said }) => ({ path: speakerPath(id), name, note: amountsOf(said) })))}

## Topics

${list(topics.map(({ id, name, quotes }) => ({ path: topicPath(id), name, note: `quotes: ${quotes.length}` })))}
`
}

/** `person, quotes: 0; only imagined, said by nobody: 2`. */
function amountsOf({
  kind,
  quotes,
  imagined,
}: Pick<SpeakerRecord, 'kind' | 'quotes' | 'imagined'>): string {
  const said = `${kind}, quotes: ${quotes.length}`
  if (imagined.length === 0) return said
  return `${said}; ${quotes.length === 0 ? 'only ' : ''}imagined, said by nobody: ${imagined.length}`
}

/** Text inside a line of Markdown: it ends no line, opens no link and starts no element. */
const oneLine = (text: string): string =>
  wellFormed(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>]/gu, '\\$&')
    .trim()
