/** The page of a check at work: what is pasted, the address and the verdict follow each other. */
import { keepForOffline } from '../offline/register.ts'
import type { Failure } from '../search/messages.ts'
import { connect, type SearchWorker } from '../search/page/connection.ts'
import { element } from '../search/page/element.ts'
import { failureText } from '../search/page/wording.ts'
import { revealSharing } from '../share.ts'
import { mostCharacters } from './claim.ts'
import type { CheckAnswer, CheckRequest } from './messages.ts'
import { renderCheck } from './render.ts'
import { readState, writeState } from './state.ts'
import { verdictTitles } from './wording.ts'

/** Nobody is judged in mid-word. */
const typingPause = 350

/** The parts of the page, by what they are for. */
export interface CheckPage {
  readonly form: HTMLFormElement
  readonly words: HTMLTextAreaElement
  readonly by: HTMLInputElement
  readonly status: HTMLElement
  /** Says that the text is longer than what is checked. */
  readonly long: HTMLElement
  readonly results: HTMLElement
  readonly manifest: string
  readonly opening: () => unknown
  /** Address of the service worker. */
  readonly offline: string
}

/**
 * Makes the page check what is pasted.
 *
 * @example startCheck(page, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
 */
export function startCheck(
  page: CheckPage,
  makeWorker: () => SearchWorker<CheckRequest, CheckAnswer>,
): void {
  const { form, words, by, status, long, results } = page
  let timer = 0
  const connection = connect({
    makeWorker,
    manifest: page.manifest,
    opening: page.opening,
    onAnswer: show,
    onFailure: apologise,
  })

  const read = (): CheckRequest => ({ typed: words.value, by: by.value })
  const addressOf = (request: CheckRequest): string => location.pathname + writeState(request)

  function show(answer: CheckAnswer, request: CheckRequest): void {
    results.replaceChildren(...renderCheck(answer, addressOf(request)))
    results.hidden = false
    revealSharing(results)
    status.textContent = `${verdictTitles[answer.verdict]}.`
  }

  function apologise(failure: Failure): void {
    const again = element('button', { type: 'button' }, 'Try again')
    again.addEventListener('click', run)
    const text = failureText(failure)
    results.replaceChildren(element('p', { class: 'search-note' }, `${text} `, again))
    results.hidden = false
    status.textContent = text
  }

  function run(): void {
    window.clearTimeout(timer)
    const request = read()
    long.hidden = request.typed.trim().length <= mostCharacters
    if (writeState(request) !== '') {
      connection.ask(request, 'pause')
      return
    }
    connection.forget()
    status.textContent = ''
    results.hidden = true
    results.replaceChildren()
  }

  function restore(): void {
    const { typed, by: name } = readState(location.search)
    words.value = typed
    by.value = name
    run()
  }

  function runInPlace(): void {
    history.replaceState(null, '', addressOf(read()))
    run()
  }

  form.addEventListener('input', () => {
    form.dataset['typed'] = ''
    window.clearTimeout(timer)
    timer = window.setTimeout(runInPlace, typingPause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const address = addressOf(read())
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    run()
  })
  words.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit()
  })
  const open = (): void => {
    connection.open()
    keepForOffline(page.offline)
  }
  words.addEventListener('focus', open, { once: true })
  window.addEventListener('popstate', restore)
  if (document.activeElement === words) open()
  // The page comes with empty fields: whoever was faster than this script keeps the words.
  if (words.value === '' && by.value === '') restore()
  else runInPlace()
}
