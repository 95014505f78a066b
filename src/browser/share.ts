/**
 * "Copy link" and the browser's share sheet, for every page. Works on buttons that a page has now or
 * gets later:
 *
 *     <button type="button" hidden data-copy-link="/q/q1a2b3c4d5e/">Copy link</button>
 *     <button type="button" hidden data-copy-text="id-of-what-has-the-text">Copy</button>
 *     <button type="button" hidden data-share="/q/q1a2b3c4d5e/" data-share-title="…">Share</button>
 *
 * They are hidden in the page, because without JavaScript they would do nothing; the plain link or the
 * text beside them stays.
 */

const copyButtons = '[data-copy-link], [data-copy-text]'
const allButtons = `${copyButtons}, [data-share]`
const messageTime = 2000

/**
 * Listens for clicks on copy and share buttons, and shows those that this browser can serve.
 *
 * @example startSharing() // once a page
 */
export function startSharing(): void {
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  document.body.append(status)
  revealSharing(document)

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(allButtons) : null
    if (!button) return
    const { copyLink, copyText, share, shareTitle } = button.dataset
    const url = new URL(copyLink ?? share ?? '', location.href).href
    if (share !== undefined) {
      // A rejection means that the reader closed the sheet.
      navigator.share({ title: shareTitle ?? document.title, url }).catch(() => undefined)
      return
    }
    const text = document.getElementById(copyText ?? '')?.textContent
    const copied = text === undefined ? 'Link copied' : 'Copied'
    void copy(text ?? url).then((done) => {
      const message = done ? copied : `This could not be copied: ${text ?? url}`
      // Emptied first: the same words twice in a row are read out once only.
      status.textContent = ''
      setTimeout(() => (status.textContent = message), 50)
      if (done) showOn(button, copied)
    })
  })
}

/**
 * Shows the copy and share buttons below a node that this browser can serve.
 *
 * @example revealSharing(list)
 */
export function revealSharing(root: ParentNode): void {
  const served = 'share' in navigator ? allButtons : copyButtons
  for (const button of root.querySelectorAll<HTMLElement>(served)) button.hidden = false
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** For pages without https, where there is no clipboard, and for readers who did not allow it. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  document.body.append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that such pages have
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}

const labels = new WeakMap<HTMLElement, string>()

/** Says so on the button too, for a moment. */
function showOn(button: HTMLElement, message: string): void {
  if (labels.has(button)) return
  const label = button.textContent
  labels.set(button, label)
  button.textContent = message
  setTimeout(() => {
    button.textContent = label
    labels.delete(button)
  }, messageTime)
}
