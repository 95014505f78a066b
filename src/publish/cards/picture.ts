/** Draws cards with takumi; `npm run bench -- cards` measures satori with resvg beside it. */
import { Renderer, type Node } from '@takumi-rs/core'
import { cutShort } from '../../archive/opening-words.ts'
import { site } from '../../site.config.ts'
import type { Card } from './cards.ts'
import { fontLoader, stacks } from './fonts.ts'
import { cardSize } from './size.ts'
import { cutsOf, directionOf } from './text.ts'

const margin = 64
const lineWidth = cardSize.width - 2 * margin

/** Sizes of the large words, tried in this order. */
const sizes = [88, 76, 66, 58, 50, 44, 38]
const tallest = { said: 330, imagined: 262 }

// As in src/styles/tokens.css.
const paper = '#fbf8f2'
const ink = '#1b1916'
const soft = '#4d4842'
const rule = '#c9c1b3'
const accent = '#7a1f1a'

type Style = NonNullable<Node['style']>

const box = (style: Style, ...children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', boxSizing: 'border-box', ...style },
  children: [...children],
})

const line = (text: string, style: Style): Node => ({ type: 'text', text, style })

/**
 * Makes what draws cards, each as a PNG of 1200 by 630. The same card gives the same bytes.
 *
 * @example
 * const draw = cardPainter()
 * await writeFile('card.png', await draw(quoteCard(quote)))
 */
export function cardPainter(): (card: Card) => Promise<Buffer> {
  const renderer = new Renderer()
  const loadFonts = fontLoader(renderer)
  return async (card) => {
    await loadFonts(`${Object.values(card).join(' ')} ${site.name} …”`)
    return renderer.render(await layoutOf(card, renderer), { ...cardSize, format: 'png' })
  }
}

/**
 * A card as the tree that is drawn, its words at the size and length that fit.
 *
 * @param renderer one that has the fonts
 *
 * @example renderer.render(await layoutOf(siteCard(), renderer), { ...cardSize, format: 'png' })
 */
export async function layoutOf(card: Card, renderer: Renderer): Promise<Node> {
  return layOut(card, await fit(card, renderer))
}

/** The large words, as large as the card allows; those too long for the smallest size are cut at a word. */
async function fit(card: Card, renderer: Renderer): Promise<Node> {
  const room = card.imagined ? tallest.imagined : tallest.said
  const fits = async (node: Node): Promise<boolean> => {
    const { height } = await renderer.measure(box({ width: lineWidth }, node), { width: lineWidth })
    return height <= room
  }
  const smallest = sizes.at(-1) ?? 0
  const cuts = cutsOf(card.words)
  // So many characters fit in no script that has fonts here, and measuring them would take long.
  if (card.words.length <= 1000) {
    for (const size of sizes) {
      const node = largeWords(card, card.words, size)
      if (await fits(node)) return node
    }
  }
  let shortest = 0
  let longest = cuts.length
  while (longest - shortest > 1) {
    const middle = (shortest + longest) >> 1
    const node = largeWords(card, cutShort(card.words.slice(0, cuts[middle] ?? 0)), smallest)
    if (await fits(node)) shortest = middle
    else longest = middle
  }
  return largeWords(card, cutShort(card.words.slice(0, cuts[shortest] ?? 0)), smallest)
}

function largeWords(card: Card, words: string, size: number): Node {
  const direction = directionOf(words)
  return line(words, {
    width: lineWidth,
    color: card.imagined ? soft : ink,
    direction,
    textAlign: 'start',
    fontFamily: stacks.serif,
    fontSize: size,
    fontWeight: 500,
    fontVariationSettings: '"opsz" 72',
    lineHeight: 1.14,
    letterSpacing: size > 60 ? -0.5 : 0,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  })
}

function layOut(card: Card, words: Node): Node {
  // All of a card stands on the side where its words begin.
  const side: Style = { textAlign: directionOf(card.words) === 'rtl' ? 'right' : 'left' }
  return box(
    {
      ...cardSize,
      flexDirection: 'column',
      padding: `48px ${margin}px 44px`,
      backgroundColor: paper,
      color: ink,
      fontFamily: stacks.sans,
    },
    box(
      { justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 14 },
      line(site.name, {
        fontFamily: stacks.serif,
        fontSize: 36,
        fontWeight: 600,
        fontVariationSettings: '"opsz" 72',
        lineHeight: 1,
      }),
      line(card.label.toUpperCase(), {
        color: accent,
        fontSize: 20,
        fontWeight: 600,
        letterSpacing: 2,
        lineHeight: 1.2,
      }),
    ),
    box({ height: 6, borderTop: `3px solid ${ink}`, borderBottom: `1px solid ${ink}` }),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' },
      ...(card.imagined
        ? [
            line('Nobody said this.', {
              color: accent,
              fontFamily: stacks.serif,
              fontSize: 46,
              fontWeight: 600,
              fontVariationSettings: '"opsz" 72',
              lineHeight: 1,
              marginBottom: 22,
            }),
          ]
        : []),
      words,
    ),
    box(
      { flexDirection: 'column', borderTop: `1px solid ${rule}`, paddingTop: 16 },
      ...[
        card.by === '' ? [] : [oneLine(card.by, { ...side, fontSize: 28, fontWeight: 600 })],
        card.note === ''
          ? []
          : [oneLine(card.note, { ...side, fontSize: 22, color: soft, marginTop: 6 })],
      ].flat(),
    ),
  )
}

const oneLine = (text: string, style: Style): Node =>
  line(text, {
    width: lineWidth,
    lineHeight: 1.3,
    direction: directionOf(text),
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    ...style,
  })
