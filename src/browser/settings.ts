/** Choices of a reader that outlast the page. */

/** Whether keys that are single letters or signs (`/`, `j`, `k`) do anything. */
const singleKeys = 'single-keys'

/** Whether quotes are underlined and have notes. */
export const marks = 'marks'

/**
 * Whether a setting is on; all are, until the reader turns one off. Storage may be forbidden.
 *
 * @example isOn('marks') // true
 */
export function isOn(setting: string): boolean {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

/**
 * Keeps a choice; where storage is forbidden, it lasts as long as the page.
 *
 * @example keep('marks', false)
 */
export function keep(setting: string, on: boolean): void {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off')
  } catch {
    // Not kept, by the reader's own choice.
  }
}

/**
 * A button that turns single keys off and on; the choice is kept, and holds on every page. Some readers
 * speak to their computer, and a key that works everywhere hears them too. Gives whether they are on.
 *
 * @param keys what the button calls them: `/ key`
 *
 * @example keySwitch(button, '/ key')() // true
 */
export function keySwitch(button: HTMLButtonElement, keys: string): () => boolean {
  let on = isOn(singleKeys)
  const label = (): void => {
    button.textContent = `Turn the ${keys} ${on ? 'off' : 'on'}`
  }
  button.addEventListener('click', () => {
    on = !on
    keep(singleKeys, on)
    label()
  })
  label()
  return () => on
}
