/** The keyboard on the search page: `/` to the box, arrows through results, Escape out. */
import { resultAttribute } from './render.ts'

/** What a key does there, given where the focus is: `null` when it is not ours. */
export type KeyAction = 'box' | 'leave' | 'next' | 'previous' | null

/** A key, and where it was pressed. */
export interface KeyPress {
  readonly key: string
  /** Ctrl, Alt or Meta is held. */
  readonly modified: boolean
  /** Where the focus is; `field` is any other place that takes text or choices. */
  readonly focus: 'box' | 'results' | 'field' | 'page'
}

/**
 * What a key does. Letters and slashes typed into a field stay letters and slashes.
 *
 * @example keyAction({ key: '/', modified: false, focus: 'page' }) // 'box'
 */
export function keyAction({ key, modified, focus }: KeyPress): KeyAction {
  if (modified || focus === 'field') return null
  if (focus === 'box') {
    if (key === 'ArrowDown') return 'next'
    return key === 'Escape' ? 'leave' : null
  }
  if (key === '/') return 'box'
  if (focus === 'page') return null
  if (key === 'ArrowDown') return 'next'
  if (key === 'ArrowUp') return 'previous'
  return key === 'Escape' ? 'box' : null
}

/**
 * Listens for the keys. Enter needs no help: the focus is on a link.
 *
 * @example listenForKeys(box, results, keySwitch(button, '/ key'))
 */
export function listenForKeys(
  box: HTMLInputElement,
  results: HTMLElement,
  slashIsOn: () => boolean,
): void {
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event
    const focus = focusOf(event.target, box, results)
    const action = keyAction({ key, modified: altKey || ctrlKey || metaKey || isComposing, focus })
    if (action === null || (key === '/' && !slashIsOn())) return
    event.preventDefault()
    if (action === 'leave') box.blur()
    else if (action === 'box') focusBox(box)
    else move(action === 'next' ? 1 : -1, box, results)
  })
}

function focusOf(target: EventTarget | null, box: Element, results: Element): KeyPress['focus'] {
  if (target === box) return 'box'
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target.matches('input, select, textarea')) return 'field'
  return results.contains(target) ? 'results' : 'page'
}

function focusBox(box: HTMLInputElement): void {
  box.focus()
  box.select()
}

/** To the next or previous result from where the focus is; from the first one back to the box. */
function move(step: 1 | -1, box: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll<HTMLElement>(`[${resultAttribute}]`)]
  const focused = document.activeElement
  const item = focused?.closest('li')
  const at = links.findIndex((link) => link === focused || item?.contains(link))
  const next = links[at + step]
  if (next) next.focus()
  else if (at + step < 0) focusBox(box)
}
