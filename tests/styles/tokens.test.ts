import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** The colours that a part of the style sheet names. */
const coloursOf = (part: string): Map<string, string> =>
  new Map(
    [...part.matchAll(/--([a-z]+(?:-\d)?): (#[\da-f]{6});/gu)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const schemes = { light: coloursOf(light), dark: coloursOf(dark) }

for (const [scheme, colours] of Object.entries(schemes)) {
  describe(`the colours in ${scheme}`, () => {
    const onPaper = (name: string): number =>
      contrast(colours.get(name) ?? '#000000', colours.get('paper') ?? '#000000')

    it('keep text at 7:1 on paper', () => {
      for (const name of ['ink', 'soft', 'accent'])
        assert.ok(onPaper(name) >= 7, `${name}: ${onPaper(name).toFixed(2)}`)
    })

    it('keep each speaker’s and each control’s at 3:1 on paper', () => {
      const voices = [...colours.keys()].filter((name) => name.startsWith('voice-'))
      assert.equal(voices.length, 5)
      for (const name of [...voices, 'control'])
        assert.ok(onPaper(name) >= 3, `${name}: ${onPaper(name).toFixed(2)}`)
    })

    it('keep found words readable where they are marked', () => {
      assert.ok(contrast(colours.get('ink') ?? '', colours.get('found') ?? '') >= 7)
    })
  })
}

it('no sheet for screens has a colour of its own by the name of one of these', () => {
  const folder = new URL('../../src/styles/', import.meta.url)
  const sheets = readdirSync(folder).filter(
    (name) => name.endsWith('.css') && name !== 'tokens.css' && !name.endsWith('print.css'),
  )
  const named = sheets.flatMap((name) =>
    [...coloursOf(readFileSync(new URL(name, folder), 'utf8')).keys()].map(
      (colour) => `${name}: ${colour}`,
    ),
  )
  assert.deepEqual(named, [])
})

it('contrast is what WCAG says: 21 for black on white, 1 for a colour on itself', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#77716a', '#77716a'), 1)
})
