/**
 * Lets the link that skips to the content put the focus there. At other times the content takes none: a
 * click into the text would put it on the content’s start, and Tab would go on from there, not from the
 * text.
 *
 * @param link `<a href="#main">`
 *
 * @example startSkipping(link, main)
 */
export function startSkipping(link: HTMLElement | null, content: HTMLElement | null): void {
  link?.addEventListener('click', () => {
    if (!content) return
    content.tabIndex = -1
    content.focus()
    content.addEventListener(
      'blur',
      () => {
        content.removeAttribute('tabindex')
      },
      { once: true },
    )
  })
}
