import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { Renderer, type Node } from '@takumi-rs/core'
import satori, { type SatoriOptions } from 'satori'
import type { Card } from '../../src/publish/cards/cards.ts'
import { fontLoader } from '../../src/publish/cards/fonts.ts'
import { layoutOf } from '../../src/publish/cards/picture.ts'
import { cardSize } from '../../src/publish/cards/size.ts'

/** How long a picture takes, in milliseconds, and how many bytes it has, both as means. */
export interface Drawing {
  readonly each: number
  readonly bytes: number
}

/**
 * Draws the same layouts with takumi and with satori and resvg. The words are measured before, with
 * takumi, and fonts are loaded before, too: only the drawing counts.
 *
 * @example (await compareDrawing(cards)).takumi.each // 20
 */
export async function compareDrawing(
  cards: readonly Card[],
): Promise<{ takumi: Drawing; satori: Drawing }> {
  const renderer = new Renderer()
  await fontLoader(renderer)(cards.map((card) => Object.values(card).join(' ')).join(' '))
  const layouts: Node[] = []
  for (const card of cards) layouts.push(await layoutOf(card, renderer))
  const options = { ...cardSize, fonts: fontsOfSatori() }
  return {
    takumi: await time(layouts, (layout) =>
      renderer.render(layout, { ...cardSize, format: 'png' }),
    ),
    satori: await time(layouts, async (layout) => {
      const picture = new Resvg(await satori(elementOf(layout), options))
      return picture.render().asPng()
    }),
  }
}

async function time(
  layouts: readonly Node[],
  draw: (layout: Node) => Promise<Buffer>,
): Promise<Drawing> {
  // The first picture pays for what every later one finds ready.
  for (const layout of layouts.slice(0, 1)) await draw(layout)
  const start = performance.now()
  let bytes = 0
  for (const layout of layouts) bytes += (await draw(layout)).length
  return { each: (performance.now() - start) / layouts.length, bytes: bytes / layouts.length }
}

/** The serif in three weights; satori reads no variable fonts. */
function fontsOfSatori(): SatoriOptions['fonts'] {
  return ([400, 500, 600] as const).map((weight) => ({
    name: 'Newsreader',
    weight,
    data: readFileSync(
      fileURLToPath(
        import.meta.resolve(`@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff`),
      ),
    ),
  }))
}

type Element = Exclude<
  Parameters<typeof satori>[0],
  string | number | bigint | boolean | null | undefined
>

/** A layout as satori takes it: elements as React has them. */
function elementOf(node: Node): Element {
  const own = node.style as object | undefined
  const style = { display: 'flex', ...own, fontFamily: 'Newsreader' }
  if (node.type === 'text') return element(style, node.text)
  return element(style, node.type === 'container' ? (node.children ?? []).map(elementOf) : [])
}

const element = (style: object, children: string | Element[]): Element => ({
  type: 'div',
  key: null,
  props: { style, children },
})
