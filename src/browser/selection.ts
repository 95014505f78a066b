/** A link to any words of an article: to those that are selected, by mouse, touch or keyboard. */
import { textFragment } from './text-fragment.ts'

const apart = 'p, li, h1, h2, h3, h4, h5, h6, pre, td, th, dt, dd'

/**
 * Offers a link to the selected words of the article's body, right after the block where they end, so
 * that Tab leads to it from there. It goes with the selection; words that no link leads to get none.
 *
 * @example startSelecting() // once a page
 */
export function startSelecting(): void {
  const body = document.querySelector<HTMLElement>('[data-article-body]')
  if (!body) return
  const offer = document.createElement('p')
  offer.className = 'selection-link small'
  offer.dataset['added'] = ''
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy link to the selected words'
  offer.append(button)
  // A press would take the selection away.
  offer.addEventListener('mousedown', (event) => {
    event.preventDefault()
  })

  document.addEventListener('selectionchange', () => {
    if (offer.contains(document.activeElement)) return
    const selection = getSelection()
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null
    const fragment = range && fragmentOf(body, range)
    if (!range || fragment === null) {
      offer.remove()
      return
    }
    button.dataset['copyLink'] = `${location.pathname}#${fragment}`
    const { endContainer } = range
    const end = endContainer instanceof Element ? endContainer : endContainer.parentElement
    const block = end?.closest<HTMLElement>(apart)
    if (block && body.contains(block) && block.nextElementSibling !== offer) block.after(offer)
  })
}

/** The directive for what is selected of the article's own words. */
function fragmentOf(body: HTMLElement, range: Range): string | null {
  if (!body.contains(range.commonAncestorContainer)) return null
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  let text = ''
  let block: Element | null = null
  let start = -1
  let end = -1
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest('[data-added]')) continue
    const own = parent.closest(apart)
    if (own !== block) text += '\n'
    block = own
    const words = (node.nodeValue ?? '').replaceAll('\n', ' ')
    if (range.intersectsNode(node)) {
      if (start < 0) start = text.length + (node === range.startContainer ? range.startOffset : 0)
      end = text.length + (node === range.endContainer ? range.endOffset : words.length)
    }
    text += words
  }
  return start < end ? textFragment(text, start, end) : null
}
