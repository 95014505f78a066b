import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** What a chart says to who does not see it. */
export interface ChartText {
  /** Unique on its page. */
  readonly id: string
  /** The finding, in a sentence. */
  readonly title: string
  /** What is drawn, and from what to what. */
  readonly description: string
}

/** What a chart draws at a width of its coordinates. */
export type Draw = (width: number) => Plot.PlotOptions

/**
 * Draws a chart as SVG that brings no style of its own: no style element or attribute, no font, no size
 * but its view box. It is one picture with a name and a description; fonts, lines and fills are given to
 * its classes by the style sheet.
 *
 * @example drawChart({ width: 340, marks: [] }, { id: 'a', title: 'T', description: 'D' }) // '<svg …'
 */
export function drawChart(
  options: Plot.PlotOptions,
  { id, title, description }: ChartText,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({ ...options, document })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleanUp(element)
  for (const name of ['width', 'height', 'class']) svg.removeAttribute(name)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-text`)
  svg.prepend(named('title', `${id}-title`, title), named('desc', `${id}-text`, description))
  return svg.outerHTML

  function named(tag: string, name: string, text: string): Element {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    element.id = name
    element.textContent = text
    return element
  }
}

function cleanUp(element: Element): void {
  for (const name of dropped) element.removeAttribute(name)
  // A tenth of a pixel is as fine as a screen shows.
  for (const { name, value } of [...element.attributes])
    element.setAttribute(name, value.replace(/(\.\d)\d+/gu, '$1'))
}

/** What the style sheet decides, and names of parts of what is one picture. */
const dropped = [
  ...['style', 'aria-label', 'aria-description', 'aria-hidden'],
  ...['font-family', 'font-size', 'font-variant', 'font-weight'],
]
