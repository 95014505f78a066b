import { openingWords } from '../archive/opening-words.ts'
import type { Ledger, LedgerArticle, LedgerQuote } from '../archive/permalinks/ledger.ts'
import { normalizeQuote } from '../archive/permalinks/quote-ids.ts'
import { count } from '../markdown/amounts.ts'

/**
 * The ledger in lines for a reader: all of it; the quotes, articles, names and lists with the words; or one id
 * with all that is known of it.
 *
 * @param search words, a slug or an id; '' for everything
 *
 * @example showLedger(ledger, 'patience') // ['a-summit  /articles/a-summit/', '  qabc…  live  “We have…”']
 */
export function showLedger(ledger: Ledger, search: string): string[] {
  const one = ledger.quotes.get(search)
  if (one !== undefined) return showQuote(ledger, one)
  const words = normalizeQuote(search)
  const shown = [...ledger.articles.values()].flatMap((article) => {
    const named = [article.line.uid, ...article.slugs].some((name) => name.includes(search))
    const quotes = (ledger.quotesOf.get(article.line.uid) ?? []).filter(
      ({ line }) => named || normalizeQuote(line.exact).includes(words),
    )
    if (!named && quotes.length === 0) return []
    return [showArticle(article), ...quotes.map((quote) => `  ${summary(quote)}`)]
  })
  const names = [...ledger.names].flatMap(([path, { name }]) =>
    name.includes(search) || path.includes(search) ? [`${path}  ${name}`] : [],
  )
  const lists = [...ledger.lists].flatMap(([path, pages]) =>
    path.includes(search) ? [`${path}  ${count(pages, 'page')} at most`] : [],
  )
  return shown.length + names.length + lists.length > 0
    ? [...shown, ...names, ...lists]
    : [`Nothing in the ledger has “${search}”`]
}

/** A line for the ledger as a whole. @example countLedger(ledger) // '1 article, 28 quotes: 27 live, …' */
export function countLedger({ articles, quotes }: Ledger): string {
  const states = Map.groupBy(quotes.values(), ({ line }) => line.state)
  const number = (state: 'live' | 'alias' | 'gone'): number => states.get(state)?.length ?? 0
  return `${count(articles.size, 'article')}, ${count(quotes.size, 'quote')}: ${number('live')} live, ${number('alias')} alias, ${number('gone')} gone`
}

function showArticle({ line, slugs }: LedgerArticle): string {
  const former = slugs.slice(0, -1).map((slug) => `, before /articles/${slug}/`)
  const end = line.state === 'gone' ? `, gone since ${line.date}: ${line.reason}` : ''
  return `${line.uid}  /articles/${line.slug}/${former.join('')}${end}`
}

const summary = ({ line }: LedgerQuote): string =>
  `${line.id}  ${line.state.padEnd(5)}  ${openingWords(line.exact, 12)}`

function showQuote(ledger: Ledger, quote: LedgerQuote): string[] {
  const { line, number, versions } = quote
  const aliases = ledger.aliases.get(line.id) ?? []
  return [
    `${line.id}  ${line.state}  /q/${line.id}/  line ${number}`,
    `  of the article ${line.uid}, /articles/${ledger.articles.get(line.uid)?.line.slug ?? ''}/`,
    ...(line.state === 'alias' ? [`  leads to ${line.of}`] : []),
    ...(line.state === 'gone' ? [`  gone since ${line.date}: ${line.reason}`] : []),
    ...(aliases.length > 0 ? [`  also reached from ${aliases.join(', ')}`] : []),
    ...versions.map(({ exact, revision }) => `  ${revision}. ${exact}`),
  ]
}
