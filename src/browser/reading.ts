/**
 * An article's page: keeps the switch of its marks, leads from quote to quote, and opens the fold of a
 * note that is asked for. All of it can be read and reached without this.
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
  document.addEventListener('click', ({ target }) => {
    // A second click on the same link changes no address.
    if (target instanceof Element && target.closest('.note-link')) setTimeout(openTarget)
  })
  openTarget()
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

/** Opens the folds around what the address names, and moves the focus there. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1))
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
