/** From the answer of a check to the page's elements. */
import { inLanguage } from '../in-language.ts'
import { element } from '../search/page/element.ts'
import { renderSpeakers } from '../search/page/render.ts'
import { dayOf } from '../search/page/wording.ts'
import type { DiffPiece } from './compare.ts'
import type { CheckAnswer, CheckFinding } from './messages.ts'
import { groupsOf, sentenceOf, verdictTitles, type FindingGroup } from './wording.ts'

/** Words at an end of a quote that are shown beside what the reader wrote; more are counted. */
const mostAround = 14
const shownAround = 8

/**
 * The verdict, and the quotes that it rests on.
 *
 * @example results.replaceChildren(...renderCheck(answer, '/check/?q=The+tide+waits'))
 */
export function renderCheck(answer: CheckAnswer, address: string): HTMLElement[] {
  const { verdict } = answer
  const head = element(
    'section',
    { class: 'verdict', 'data-verdict': verdict, 'aria-labelledby': 'verdict' },
    element('p', { class: 'label' }, 'Verdict'),
    element('h2', { id: 'verdict', class: 'verdict-title' }, verdictTitles[verdict]),
    element('p', { class: 'verdict-sentence' }, sentenceOf(answer)),
    element(
      'p',
      { class: 'small' },
      element('button', { type: 'button', 'data-copy-link': address }, 'Copy link to this check'),
    ),
  )
  return [head, ...groupsOf(answer).map(renderGroup)]
}

function renderGroup({ id, title, findings }: FindingGroup): HTMLElement {
  return element(
    'section',
    { class: 'search-band', 'aria-labelledby': id },
    element('h2', { id, class: 'search-band-title label' }, title),
    element('ol', { class: 'entries' }, ...findings.map(renderFinding)),
  )
}

function renderFinding({ hit, wording, pieces }: CheckFinding): HTMLElement {
  const words = hit.parts.map((part) => element('p', {}, part.map(({ text }) => text).join('')))
  const own = inLanguage(hit.article.language)
  const isImagined = hit.force === 'hypothetical'
  return element(
    'li',
    { class: 'entry', 'data-kind': hit.kind, 'data-force': hit.force },
    element(
      'blockquote',
      { class: 'entry-words', ...own },
      element('a', { href: hit.place }, ...words),
    ),
    element(
      'p',
      { class: 'entry-line label' },
      renderSpeakers(hit),
      ...(isImagined ? [] : hit.labels.map((label) => element('span', {}, label))),
      element('time', { datetime: hit.article.date }, dayOf(hit.article.date)),
      element(
        'a',
        { class: 'entry-where', href: hit.article.href, ...own },
        hit.article.title.map(({ text }) => text).join(''),
      ),
    ),
    ...(wording === 'same' ? [] : [renderDifference(pieces)]),
    element(
      'p',
      { class: 'search-actions small' },
      element('a', { href: hit.page }, 'This quote’s page'),
      ' ',
      element('button', { type: 'button', 'data-copy-link': hit.page }, 'Copy link'),
    ),
  )
}

/** The reader's words against the quote: struck through what they lack, underlined what they add. */
function renderDifference(pieces: readonly DiffPiece[]): HTMLElement {
  const last = pieces.length - 1
  return element(
    'p',
    { class: 'check-difference' },
    element('span', { class: 'label' }, 'Against your words'),
    ...pieces.flatMap((piece, place): (Node | string)[] => [
      ' ',
      renderPiece(piece, place === 0 ? 'first' : place === last ? 'last' : 'inner'),
    ]),
  )
}

function renderPiece(
  { change, text }: DiffPiece,
  place: 'first' | 'inner' | 'last',
): Node | string {
  if (change === 'same') return text
  if (change === 'put')
    return element('ins', {}, element('span', { class: 'visually-hidden' }, 'put in: '), text)
  return element(
    'del',
    {},
    element('span', { class: 'visually-hidden' }, 'left out: '),
    place === 'inner' ? text : cut(text, place),
  )
}

/** The end of what stands before the reader's words, the start of what follows them. */
function cut(text: string, place: 'first' | 'last'): string {
  const words = text.split(/\s+/u)
  if (words.length <= mostAround) return text
  return place === 'first'
    ? `… ${words.slice(-shownAround).join(' ')}`
    : `${words.slice(0, shownAround).join(' ')} …`
}
