/**
 * An article's page: keeps the switch of its marks, leads from quote to quote, lights all parts of the one
 * that is asked for, and opens the fold of a note. All of it can be read and reached without this.
 */
import { quoteStep, stepFrom } from './quote-keys.ts'
import { isOn, keep, keySwitch, marks } from './settings.ts'

/**
 * Starts what an article's page does by script.
 *
 * @example startReading() // once a page
 */
export function startReading(): void {
  keepMarks()
  const steps = document.querySelector<HTMLElement>('[data-quote-steps]')
  const button = steps?.querySelector<HTMLButtonElement>('[data-key-switch]')
  if (steps && button) {
    steps.hidden = false
    const keysAreOn = keySwitch(button, 'j and k keys')
    steps.addEventListener('click', ({ target }) => {
      const step = target instanceof HTMLElement ? target.dataset['step'] : undefined
      if (step !== undefined) move(step === '1' ? 1 : -1)
    })
    document.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, target }) => {
      const inField = target instanceof HTMLElement && takesText(target)
      const step = quoteStep({ key, modified: altKey || ctrlKey || metaKey, inField })
      if (step !== null && keysAreOn()) move(step)
    })
  }
  addEventListener('hashchange', openTarget)
  addEventListener('hashchange', lightParts)
  for (const change of ['focusin', 'focusout']) document.addEventListener(change, lightParts)
  document.addEventListener('click', ({ target }) => {
    // A second click on the same link changes no address.
    if (target instanceof Element && target.closest('.note-link')) setTimeout(openTarget)
  })
  openTarget()
  lightParts()
}

/** Marks every part of the quotes that the address names and that has the focus. */
function lightParts(): void {
  const named = addressed()
  const isQuote = named?.matches('.quote, [data-former]') === true
  const chosen = [isQuote ? named : null, document.querySelector<HTMLElement>('.note-link:focus')]
  const ids = new Set(chosen.map((element) => element && quoteOf(element)))
  for (const part of document.querySelectorAll<HTMLElement>('.quote[data-quote]'))
    part.toggleAttribute('data-lit', ids.has(part.dataset['quote']))
}

/** Letters that are typed there stay letters. */
const takesText = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea')

function keepMarks(): void {
  const box = document.querySelector<HTMLInputElement>('[data-marks-switch]')
  if (!box) return
  box.checked = isOn(marks)
  box.addEventListener('change', () => {
    keep(marks, box.checked)
  })
}

/** To the next or previous quote that the lens shows. */
function move(step: 1 | -1): void {
  const lens = document.querySelector<HTMLInputElement>('.lens :checked')?.value ?? 'all'
  const links = [...document.querySelectorAll<HTMLElement>('.note-link')].filter((link) => {
    const shown = link.closest<HTMLElement>('.quote')?.dataset['lens']?.split(' ') ?? []
    return lens === 'all' || shown.includes(lens)
  })
  const focused = document.activeElement
  const note = focused?.closest<HTMLElement>('.note')?.dataset['for']
  const at = links.findIndex(
    (link) => link === focused || (note !== undefined && quoteOf(link) === note),
  )
  const line = innerHeight / 2
  const tops = links.map((link) => link.getBoundingClientRect().top - line)
  const next = links[stepFrom(at, step, tops)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

const quoteOf = (link: HTMLElement): string | undefined =>
  link.closest<HTMLElement>('.quote')?.dataset['quote']

/** What the address names; a script may run before the style sheet knows it as `:target`. */
const addressed = (): HTMLElement | null => document.getElementById(location.hash.slice(1))

/** Opens the folds around what the address names, and moves the focus there. */
function openTarget(): void {
  const target = addressed()
  if (!target) return
  for (
    let fold = target.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true
  if (target.matches('.note')) {
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest' })
  }
}
