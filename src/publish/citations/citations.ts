/** How to cite an article or a quote. Styles are written by citeproc, the processor of Zotero. */
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Article, QuoteRecord } from '../../archive/types.ts'
import { articlePath, quotePath } from '../../archive/urls.ts'
import { site } from '../../site.config.ts'
import type { Addresses } from '../addresses.ts'
import { quoteTitle, quoteTitleParts } from '../describe.ts'
import { escapeXml, toJson, xmlCharacters } from '../text-safety.ts'
import { toBibtex } from './bibtex.ts'
import type { CslItem, CslName } from './csl-item.ts'
import { nameParts } from './name-parts.ts'
import { citationStyles } from './styles.ts'

for (const [name, style] of Object.entries(citationStyles))
  plugins.config.get('@csl').styles.add(name, style)

/** A way to cite: what readers call it, and the citation as text and, in a style, as HTML. */
export interface Citation {
  readonly name: 'APA' | 'MLA' | 'Chicago' | 'BibTeX' | 'CSL-JSON'
  readonly text: string
  /** With its italics; null for formats of programs. */
  readonly html: string | null
}

/**
 * How to cite an article. Without a host there is no address in it.
 *
 * @example citeArticle(article, addresses)[0].text // 'Sample, B. (2031, March 2). Harbour talks … '
 */
export const citeArticle = (article: Article, addresses: Addresses): Citation[] =>
  citationsOf(
    itemOf(article.uid, article.title, articlePath(article.slug), article, addresses),
    article.title,
  )

/**
 * How to cite a quote: by its own page.
 *
 * @param article the article that it stands in
 *
 * @example citeQuote(quote, article, addresses).map(({ name }) => name) // ['APA', 'MLA', 'Chicago', 'BibTeX', 'CSL-JSON']
 */
export const citeQuote = (
  quote: QuoteRecord,
  article: Pick<Article, 'author' | 'date' | 'language'>,
  addresses: Addresses,
): Citation[] =>
  citationsOf(
    itemOf(quote.id, quoteTitle(quote), quotePath(quote.id), article, addresses),
    quoteTitleParts(quote).words,
  )

function itemOf(
  id: string,
  title: string,
  path: string,
  { author, date, language }: Pick<Article, 'author' | 'date' | 'language'>,
  addresses: Addresses,
): CslItem {
  return {
    id,
    type: 'article-newspaper',
    title: titleOf(title),
    'container-title': site.name,
    ...(author === null ? {} : { author: [nameParts(line(author))] }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    language,
    ...(addresses.absolute ? { URL: addresses.of(path) } : {}),
  }
}

/** Without a comma that led on to “she said”, which would stand before the style’s own full stop. */
const titleOf = (words: string): string => line(words).replace(/,(?=["’”]?$)/u, '')

const line = (text: string): string => xmlCharacters(text).replaceAll(/\s+/gu, ' ').trim()

/** @param own the end of the title that is in the language of the article */
function citationsOf(item: CslItem, own: string): Citation[] {
  return [
    { name: 'APA', ...inStyle('apa', item, own) },
    { name: 'MLA', ...inStyle('mla', item, own) },
    { name: 'Chicago', ...inStyle('chicago', item, own) },
    { name: 'BibTeX', text: toBibtex(item), html: null },
    { name: 'CSL-JSON', text: toJson([item]), html: null },
  ]
}

// citeproc reads tags in titles as formatting and straight marks as curly ones; these stand in for
// them. They are no characters, https://www.unicode.org/faq/private_use.html#nonchar1, so that no
// well-formed text has them.
const standIns: readonly (readonly [character: string, standIn: string])[] = [
  ['<', '\ufdd0'],
  ['>', '\ufdd1'],
  ['"', '\ufdd2'],
  ["'", '\ufdd3'],
  ['&', '\ufdd4'],
]

// citeproc keeps what it cites in an object: “constructor” would be there before it came.
const opening = '\ufdd5'

const hide = (text: string): string =>
  opening +
  standIns.reduce(
    (hidden, [character, standIn]) => hidden.replaceAll(character, standIn),
    text.replaceAll(/[\ufdd0-\ufdd5]/gu, '\ufffd'),
  )

const show = (text: string, write: (character: string) => string): string =>
  standIns.reduce(
    (shown, [character, standIn]) => shown.replaceAll(standIn, write(character)),
    text.replaceAll(opening, ''),
  )

// A name in parts has letters, points and hyphens alone, and its initials are found by its first letters.
const hiddenName = (name: CslName): CslName =>
  'literal' in name
    ? { literal: hide(name.literal) }
    : {
        family: hide(name.family).slice(opening.length),
        given: hide(name.given).slice(opening.length),
      }

function inStyle(template: string, item: CslItem, own: string): Pick<Citation, 'text' | 'html'> {
  const cite = new Cite({
    ...item,
    title: hide(item.title),
    ...(item.author === undefined ? {} : { author: item.author.map(hiddenName) }),
  })
  const html = cite.format('bibliography', { template, format: 'html' })
  const entry = /<div[^>]*class="csl-entry"[^>]*>(.*?)<\/div>/su.exec(html)?.[1] ?? ''
  return {
    // Every tag and entity left in it is the processor's own, and it needs no other entity.
    text: show(entry.replaceAll(/<[^<>]*>/gu, ''), (character) => character).trim(),
    html: inLanguage(
      entry,
      hide(item.title),
      hide(titleOf(own)).slice(opening.length),
      item.language,
    ),
  }
}

// Of marks within others, citeproc changes the form, and it puts the style’s full stop before the last.
const likeMarks = (text: string): string => text.replaceAll(/[“”‘’]/gu, "'")
const withStop = (text: string): string => `${text.slice(0, -1)}.${text.slice(-1)}`

/** The entry as HTML, the end of its title marked as of a language. */
function inLanguage(entry: string, title: string, own: string, language: string): string {
  const write = (start: number, end?: number): string => show(entry.slice(start, end), escapeXml)
  const written = [title, withStop(title)].find((each) =>
    likeMarks(entry).includes(likeMarks(each)),
  )
  if (written === undefined || own === '' || !title.endsWith(own)) return write(0).trim()
  const to = likeMarks(entry).lastIndexOf(likeMarks(written)) + written.length
  const from = to - (written.length - title.length) - own.length
  const words = `<span lang="${escapeXml(language)}" dir="auto">${write(from, to)}</span>`
  return `${write(0, from)}${words}${write(to)}`.trim()
}
