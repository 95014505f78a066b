/** What stands on the pictures that links to this site are shown with. */
import { whose } from '../../analysis/whose.ts'
import { isImagined } from '../../archive/imagined.ts'
import { openingWords } from '../../archive/opening-words.ts'
import {
  atEachId,
  atEachSlug,
  isRetiredArticle,
  isRetiredQuote,
} from '../../archive/permalinks/at-each-address.ts'
import { newestDay, roleOn } from '../../archive/roles.ts'
import type {
  Archive,
  Article,
  QuoteRecord,
  SpeakerRecord,
  TopicRecord,
} from '../../archive/types.ts'
import { articlePath, cardPath, quotePath, speakerPath, topicPath } from '../../archive/urls.ts'
import { count } from '../../markdown/amounts.ts'
import { asToldBy, doubtOf, kindLabels } from '../../markdown/labels.ts'
import { joinNames } from '../../markdown/names.ts'
import { site } from '../../site.config.ts'
import { formatDay } from '../days.ts'
import { wordsOf } from '../describe.ts'
import { isDrawable } from './fonts.ts'
import { plainLine } from './text.ts'

/** The words on a card. All are drawn as they are: no quotation mark is ever put around them. */
export interface Card {
  /** What it is: `Direct quote`, `Speaker`. */
  readonly label: string
  /** The large words. */
  readonly words: string
  /** Whose they are, or a second line. */
  readonly by: string
  /** Where they stand. */
  readonly note: string
  /** Said by nobody: the card says so, larger than whom they were imagined of. */
  readonly imagined: boolean
}

/** The card of every page that has none of its own. @example siteCard().by // '' */
export const siteCard = (): Card => ({
  label: '',
  words: site.tagline,
  by: '',
  note: '',
  imagined: false,
})

/** @example articleCard(article).words // 'A summit ends' */
export const articleCard = ({ title, date, author, words, analysis }: Article): Card =>
  cardOf({
    label: 'Article',
    words: title,
    by: author === null ? '' : `By ${author}`,
    note: `${formatDay(date)} · ${count(analysis.quotes.filter((quote) => !isImagined(quote)).length, 'quote')} in ${count(words, 'word')}`,
  })

/**
 * The card of a speaker, with the role that they have on a day.
 *
 * @example speakerCard(speaker, '2031-03-02').by // 'Harbour Minister of Saltmere'
 */
export const speakerCard = ({ name, roles, quotes, imagined }: SpeakerRecord, day: string): Card =>
  cardOf({
    label: 'Speaker',
    words: name,
    by: roleOn(roles, day) ?? '',
    note:
      quotes.length === 0 && imagined.length > 0
        ? 'Nothing on the record, only imagined words'
        : `${count(quotes.length, 'quote')} on the record`,
  })

/** @example topicCard(topic).words // 'Fishing rights' */
export const topicCard = ({ name, quotes, articles }: TopicRecord): Card =>
  cardOf({
    label: 'Topic',
    words: name,
    by: 'Who says what about it',
    note: `${count(quotes.length, 'quote')} in ${count(articles.length, 'article')}`,
  })

/**
 * The card of a quote: its words as the article has them, so that words which are only reported have
 * no quotation marks.
 *
 * @example quoteCard(quote).by // 'Ada Example'
 */
export function quoteCard(quote: QuoteRecord): Card {
  const names = joinNames(quote.speakers)
  const note = `${formatDay(quote.date)} · ${quote.articleTitle}`
  if (isImagined(quote))
    return cardOf({
      label: 'Nobody said this',
      words: wordsOf(quote),
      by: `The article does not say that ${names === '' ? 'anybody' : names} said so`,
      note,
      imagined: true,
    })
  const doubt = doubtOf(quote)
  const by = [
    whose(quote, names !== '') + names,
    ...(quote.toldBy === undefined ? [] : [asToldBy(quote.toldBy)]),
    ...(doubt === null ? [] : [doubt]),
  ]
  return cardOf({
    label: quote.kind === 'indirect' ? 'Reported, not quoted' : kindLabels[quote.kind],
    words: wordsOf(quote),
    by: by.join(', '),
    note,
  })
}

/** A card of text that can be drawn; the site's card where a script has no font here. */
function cardOf(card: Omit<Card, 'imagined'> & { imagined?: boolean }): Card {
  const plain = {
    label: card.label,
    words: plainLine(card.words),
    by: plainLine(card.by),
    note: plainLine(card.note),
    imagined: card.imagined ?? false,
  }
  // A row of empty boxes says less than the name of the site, unless nobody said what they stand for.
  if (isDrawable(plain.words + plain.by + plain.note)) return plain
  return plain.imagined
    ? { ...siteCard(), label: plain.label, words: '', imagined: true }
    : siteCard()
}

/**
 * What a card shows, for those who do not see it.
 *
 * @example cardAlt(quoteCard(quote)) // 'Direct quote: “Not now.” – Ada Example'
 */
export const cardAlt = ({ label, words, by }: Card): string =>
  [label, openingWords(words, 60)].filter((part) => part !== '').join(': ') +
  (by === '' ? '' : ` – ${by}`)

/**
 * Every card of the site with its path. A link that was shared long ago keeps a picture: that of what it
 * leads to, else the site's.
 *
 * @example cardsOf(archive)[0].path // '/cards/front.png'
 */
export function cardsOf(archive: Archive): { path: string; card: Card }[] {
  const named = namedCards(archive)
  const cardOfPage = new Map(named.map(({ page, card }) => [page, card]))
  return [
    { page: '/', card: siteCard() },
    ...atEachSlug(archive).map(({ slug, article }) => ({
      page: articlePath(slug),
      card: isRetiredArticle(article) ? siteCard() : articleCard(article),
    })),
    ...named,
    ...[
      ...archive.movedSpeakers.map(({ id, to }) => [speakerPath(id), speakerPath(to)] as const),
      ...archive.movedTopics.map(({ id, to }) => [topicPath(id), topicPath(to)] as const),
    ].map(([page, to]) => ({ page, card: cardOfPage.get(to) ?? siteCard() })),
    ...[
      ...archive.formerSpeakers.map(({ id }) => speakerPath(id)),
      ...archive.formerTopics.map(({ id }) => topicPath(id)),
    ].map((page) => ({ page, card: siteCard() })),
    ...atEachId(archive).map(({ id, quote }) => ({
      page: quotePath(id),
      card: isRetiredQuote(quote) ? siteCard() : quoteCard(quote),
    })),
  ].map(({ page, card }) => ({ path: cardPath(page), card }))
}

/** The cards of the pages of speakers and topics. */
const namedCards = (archive: Archive): { page: string; card: Card }[] => [
  ...archive.speakers.map((speaker) => ({
    page: speakerPath(speaker.id),
    card: speakerCard(speaker, newestDay(archive)),
  })),
  ...archive.topics.map((topic) => ({ page: topicPath(topic.id), card: topicCard(topic) })),
]
