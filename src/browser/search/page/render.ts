/** From an answer to the page's elements. */
import { whose } from '../../../analysis/whose.ts'
import { inLanguage } from '../../in-language.ts'
import type { Answer, Band, Hit, Marked, NameHit } from '../messages.ts'
import { stateLink } from './choices.ts'
import { element } from './element.ts'
import type { SearchState } from './state.ts'
import { bandTitle, dayOf, leftOver, listed, onRecord } from './wording.ts'

/** On each link that the arrow keys visit. */
export const resultAttribute = 'data-result'
/** On the buttons that ask for more hits. */
export const moreAttribute = 'data-more'

/**
 * All of an answer: names first, then each band under its heading.
 *
 * @param feed what follows the address of a speaker or topic to make that of its feed
 *
 * @example results.replaceChildren(...renderAnswer(answer, state, 'feed.xml'))
 */
export function renderAnswer(answer: Answer, state: SearchState, feed: string): HTMLElement[] {
  const { names, bands, meant, isOneWord } = answer
  return [
    ...(names.length > 0 ? [renderNames(names, feed)] : []),
    ...(meant === '' ? [] : [renderMeant(meant, state)]),
    ...bands.map((band) => renderBand(band, isOneWord)),
  ]
}

function renderNames(names: readonly NameHit[], feed: string): HTMLElement {
  const types = new Set(names.map(({ type }) => type))
  const title =
    types.size > 1 ? 'Speakers and topics' : types.has('speaker') ? 'Speakers' : 'Topics'
  const items = names.map(({ type, name, note, quotes, href }) =>
    element(
      'li',
      {},
      element('a', { class: 'search-name', href, [resultAttribute]: '' }, name),
      element(
        'span',
        { class: 'search-meta small' },
        [...(note ? [note] : []), type, onRecord(quotes)].join(' · '),
        ' · ',
        element('a', { href: href + feed, 'aria-label': `Feed of ${name}` }, 'Feed'),
      ),
    ),
  )
  return section('names', title, element('ul', { class: 'search-names' }, ...items))
}

function renderMeant(words: string, state: SearchState): HTMLElement {
  return element(
    'p',
    { class: 'search-note' },
    'Did you mean ',
    stateLink({ ...state, words }, words),
    '?',
  )
}

function renderBand(band: Band, isOneWord: boolean): HTMLElement {
  const left = leftOver(band)
  return section(
    band.name,
    bandTitle(band.name, isOneWord),
    element('ol', { class: 'entries' }, ...band.hits.map(renderHit)),
    ...(left > 0
      ? [
          element(
            'button',
            { type: 'button', class: 'search-more', [moreAttribute]: band.name },
            `Show more (${left.toLocaleString('en')})`,
          ),
        ]
      : []),
  )
}

function section(name: string, title: string, ...children: Node[]): HTMLElement {
  const id = `found-${name}`
  return element(
    'section',
    { class: 'search-band', 'data-band': name, 'aria-labelledby': id },
    element('h2', { id, class: 'search-band-title label' }, title),
    ...children,
  )
}

function renderHit(hit: Hit): HTMLElement {
  const words = hit.parts.flatMap((part, place) => [...(place > 0 ? [' … '] : []), ...marked(part)])
  const context = renderContext(hit)
  const own = inLanguage(hit.article.language)
  return element(
    'li',
    { class: 'entry search-hit', 'data-kind': hit.kind, 'data-force': hit.force },
    element(
      'p',
      { class: 'search-words', ...own },
      element('a', { class: 'search-quote', href: hit.place, [resultAttribute]: '' }, ...words),
    ),
    element(
      'p',
      { class: 'entry-line label' },
      renderSpeakers(hit),
      ...(hit.force === 'hypothetical'
        ? []
        : hit.labels.map((label) => element('span', {}, label))),
      ...hit.topics.map(({ name, href }) => element('a', { href }, ...marked(name))),
    ),
    element(
      'p',
      { class: 'search-from small' },
      element('a', { href: hit.article.href, ...own }, ...marked(hit.article.title)),
      ' · ',
      element('time', { datetime: hit.article.date }, dayOf(hit.article.date)),
    ),
    element(
      'div',
      { class: 'search-actions small' },
      element('a', { href: hit.page }, 'This quote’s page'),
      element('button', { type: 'button', 'data-copy-link': hit.page }, 'Copy link'),
      ...(context === null ? [] : [context]),
    ),
  )
}

/** What stands around the words, for who asks. */
function renderContext({ before, after, parts, article }: Hit): HTMLElement | null {
  if (before.length === 0 && after.length === 0) return null
  const words = parts.map((part) => part.map(({ text }) => text).join('')).join(' … ')
  return element(
    'details',
    { class: 'search-around' },
    element('summary', {}, 'In context'),
    element(
      'p',
      { class: 'search-context', ...inLanguage(article.language) },
      ...marked(before),
      ' ',
      element('b', {}, words),
      ' ',
      ...marked(after),
    ),
  )
}

/**
 * Who said it; of imagined words, only whom they were imagined of.
 *
 * @example renderSpeakers(hit).textContent // 'Ada Example and Bo Sample'
 */
export function renderSpeakers(hit: Hit): HTMLElement {
  const named = listed(hit.speakers.map(({ name, href }) => element('a', { href }, name)))
  return element('span', { class: 'entry-who' }, whose(hit, named.length > 0), ...named)
}

const marked = (segments: Marked): (Node | string)[] =>
  segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text))
