import type { Element, ElementContent } from 'hast'
import { element, inSiteLanguage, ours, text } from './elements.ts'

/** What is said of a heading or quote that repeats a quote. */
export interface EchoData {
  /** Whose quote is repeated; null where nobody is named. */
  readonly who: string | null
  /** The quote's place in the article. */
  readonly href: string
  /** The wording here and that of the quote, in stretches that they share or not. */
  readonly here: readonly EchoStretch[]
  readonly there: readonly EchoStretch[]
}

interface EchoStretch {
  readonly text: string
  readonly differs: boolean
}

/**
 * What stands beside a heading that repeats a quote: both wordings, one below the other, the words
 * that differ in bold.
 *
 * @example
 * echoNote({ who: 'Ada Example', href: '#q1', here: [{ text: 'We go', differs: false }], there: [ … ] })
 * // <aside class="notes echo"><p>Nearly, but not quite, the same words:</p><dl>…</dl></aside>
 */
export function echoNote(echo: EchoData): Element {
  return element('aside', { className: ['notes', 'echo'] }, echoParts('The heading', echo))
}

/**
 * A sentence on an echo, and two wordings as a list, the words that differ in bold.
 *
 * @param here what the first wording is called: `The heading`, `Here`
 *
 * @example echoParts('Here', echo)[1] // <dl class="wordings">…
 */
export function echoParts(here: string, echo: EchoData): Element[] {
  const differs = [...echo.here, ...echo.there].some((part) => part.differs)
  const who = element('a', { href: echo.href }, [
    echo.who === null ? ours('The quote') : text(echo.who),
  ])
  return [
    element('p', { className: ['note-relation'], ...inSiteLanguage }, [
      text(differs ? 'Nearly, but not quite, the same words:' : 'The same words:'),
    ]),
    element('dl', { className: ['wordings'] }, [
      wording(ours(here), echo.here),
      wording(who, echo.there),
    ]),
  ]
}

function wording(name: ElementContent, parts: readonly EchoStretch[]): Element {
  const words = parts.flatMap(({ text: value, differs }) => {
    const end = value.trimEnd().length
    return differs
      ? [element('b', {}, [text(value.slice(0, end))]), text(value.slice(end))]
      : [text(value)]
  })
  return element('div', {}, [element('dt', {}, [name]), element('dd', {}, words)])
}
