/** The search page at work: the box, the address and the results follow each other. */
import { keepForOffline } from '../../offline/register.ts'
import { keySwitch } from '../../settings.ts'
import { revealSharing } from '../../share.ts'
import type { Answer, Failure, Pace, SearchRequest } from '../messages.ts'
import { renderChosen, renderFacets, renderSort, stateAttribute } from './choices.ts'
import { connect, type SearchWorker } from './connection.ts'
import { element } from './element.ts'
import { keepingFocus } from './focus.ts'
import { keepPlace, readKept } from './kept.ts'
import { listenForKeys } from './keys.ts'
import { moreAttribute, renderAnswer, resultAttribute } from './render.ts'
import { renew } from './renew.ts'
import { readState, writeState, type SearchState } from './state.ts'
import { nothingNote, statusOf } from './status.ts'
import { failureText } from './wording.ts'

const pageful = 20
/** Only when typing pauses are quotes fetched. */
const typingPause = 200
/** A screen reader is told the count when typing pauses, not at each letter. */
const statusPause = 400

/** The parts of the page, by what they are for. */
export interface SearchPage {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  readonly status: HTMLElement
  /** Where what narrows is offered. */
  readonly facets: HTMLElement
  readonly results: HTMLElement
  /** Where to go while nothing is searched for; all that there is without JavaScript. */
  readonly browse: HTMLElement
  /** Turns the `/` key off and on. */
  readonly slash: HTMLButtonElement
  readonly manifest: string
  readonly opening: () => unknown
  /** What follows the address of a speaker or topic to make that of its feed. */
  readonly feed: string
  /** Address of the service worker. */
  readonly offline: string
}

/**
 * Makes the search page search.
 *
 * @example startSearch(page, () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }))
 */
export function startSearch(
  page: SearchPage,
  makeWorker: () => SearchWorker<SearchRequest, Answer>,
): void {
  const { form, box, status, facets, results, browse } = page
  let state = readState(location.search)
  let limit = pageful
  let typingTimer = 0
  let statusTimer = 0
  /** Where to scroll to when the results are there, once. */
  let scrollTo: number | null = null
  /** Which result takes the focus when more were asked for. */
  let focusOn: number | null = null
  /** Whoever finds nothing is offered the lists, and they stay while the next words are looked for. */
  let foundNothing = false

  const connection = connect({
    makeWorker,
    manifest: page.manifest,
    opening: page.opening,
    onAnswer: show,
    onFailure: apologise,
  })
  const { keep } = keepPlace(() => limit)

  function show(answer: Answer, request: SearchRequest): void {
    say(statusOf(answer, request))
    // While quotes are still to come, what was there stays.
    if (!answer.final && !answer.bands.some(({ hits }) => hits.length > 0)) return
    const found = renderAnswer(answer, request, page.feed)
    const chosen = renderChosen(request, answer)
    const note = nothingNote(request)
    foundNothing = answer.final && found.length === 0
    browse.hidden = !foundNothing
    keepingFocus([results, facets], box, () => {
      renew(results, [
        ...(chosen === null ? [] : [chosen]),
        ...(answer.total > 1 ? [renderSort(request)] : []),
        ...(found.length > 0 || note === null
          ? found
          : [element('p', { class: 'search-note' }, note)]),
      ])
      if (!answer.final) return
      renew(facets, renderFacets(answer.facets, request))
      facets.hidden = answer.facets.length === 0
    })
    results.removeAttribute('aria-busy')
    revealSharing(results)
    if (answer.final) settle()
  }

  function say(text: string): void {
    window.clearTimeout(statusTimer)
    statusTimer = window.setTimeout(() => {
      status.textContent = text
    }, statusPause)
  }

  function apologise(failure: Failure): void {
    const again = element('button', { type: 'button' }, 'Try again')
    again.addEventListener('click', () => {
      run('pause')
    })
    const text = failureText(failure)
    results.replaceChildren(element('p', { class: 'search-note' }, `${text} `, again))
    results.removeAttribute('aria-busy')
    facets.replaceChildren()
    say(text)
    browse.hidden = false
  }

  function settle(): void {
    if (scrollTo !== null) window.scrollTo({ top: scrollTo, behavior: 'instant' })
    scrollTo = null
    if (focusOn !== null) {
      results.querySelectorAll<HTMLElement>(`[${resultAttribute}]`)[focusOn]?.focus()
    }
    focusOn = null
  }

  function run(pace: Pace): void {
    window.clearTimeout(typingTimer)
    const searching = writeState(state) !== ''
    foundNothing &&= searching
    browse.hidden = searching && !foundNothing
    results.hidden = !searching
    facets.hidden ||= !searching
    if (!searching) {
      connection.forget()
      window.clearTimeout(statusTimer)
      status.textContent = ''
      keepingFocus([results, facets], box, () => {
        results.replaceChildren()
        facets.replaceChildren()
      })
      settle()
      return
    }
    results.setAttribute('aria-busy', 'true')
    connection.ask({ ...state, limit }, pace)
    if (pace === 'pause') return
    typingTimer = window.setTimeout(() => {
      run('pause')
    }, typingPause)
  }

  /** Typing changes the address in place; a choice is a step that Back undoes. */
  function go(next: SearchState, step: 'step' | 'in place'): void {
    state = next
    limit = pageful
    const address = location.pathname + writeState(state)
    if (step === 'step' && address !== location.pathname + location.search) {
      keep()
      history.pushState(null, '', address)
    } else history.replaceState(null, '', address)
    run(step === 'step' ? 'pause' : 'typing')
  }

  function restore(): void {
    const kept = readKept(history.state)
    limit = kept?.limit ?? pageful
    scrollTo = kept?.scroll ?? null
    state = readState(location.search)
    box.value = state.words
    run('pause')
  }

  function more(button: Element): void {
    const band = button.closest('section')
    const links = [...results.querySelectorAll(`[${resultAttribute}]`)]
    focusOn = links.findLastIndex((link) => band?.contains(link)) + 1
    limit += 2 * pageful
    run('pause')
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ ...state, words: box.value }, 'step')
  })
  box.addEventListener('input', () => {
    go({ ...state, words: box.value }, 'in place')
  })
  const open = (): void => {
    connection.open()
    keepForOffline(page.offline)
  }
  box.addEventListener('focus', open, { once: true })
  page.results.parentElement?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const moreButton = event.target.closest(`[${moreAttribute}]`)
    if (moreButton) more(moreButton)
    const link = event.target.closest<HTMLAnchorElement>(`a[${stateAttribute}]`)
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = readState(link.search)
    box.value = next.words
    go(next, 'step')
  })
  window.addEventListener('popstate', restore)
  listenForKeys(box, results, keySwitch(page.slash, '/ key'))
  if (document.activeElement === box) open()
  const early = box.value
  restore()
  // The page comes with an empty box: whoever was faster than this script keeps the words.
  if (early !== '' && early.trim() !== state.words.trim()) {
    box.value = early
    go({ ...state, words: early }, 'in place')
  }
}
