/**
 * The fonts of cards, from the same packages as those of the pages, and others for the scripts that
 * those lack. A file is loaded when a card first has a character of it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Renderer } from '@takumi-rs/core'

const require = createRequire(import.meta.url)

interface FontPackage {
  readonly family: string
  /** Name of the package below `@fontsource-variable/`. */
  readonly name: string
  /** The subsets that are used; without them, all. */
  readonly subsets?: readonly string[]
  readonly axis: 'wght' | 'opsz'
}

const packages: readonly FontPackage[] = [
  {
    family: 'Newsreader',
    name: 'newsreader',
    axis: 'opsz',
    subsets: ['latin', 'latin-ext', 'vietnamese'],
  },
  {
    family: 'Libre Franklin',
    name: 'libre-franklin',
    axis: 'wght',
    subsets: ['latin', 'latin-ext', 'vietnamese'],
  },
  {
    family: 'Noto Serif',
    name: 'noto-serif',
    axis: 'wght',
    subsets: ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
  },
  { family: 'Noto Naskh Arabic', name: 'noto-naskh-arabic', axis: 'wght', subsets: ['arabic'] },
  { family: 'Noto Serif Hebrew', name: 'noto-serif-hebrew', axis: 'wght', subsets: ['hebrew'] },
  { family: 'Noto Sans JP', name: 'noto-sans-jp', axis: 'wght' },
  { family: 'Noto Sans SC', name: 'noto-sans-sc', axis: 'wght' },
  { family: 'Noto Sans KR', name: 'noto-sans-kr', axis: 'wght' },
  { family: 'Noto Emoji', name: 'noto-emoji', axis: 'wght' },
]

const fallbacks = packages.slice(2).map(({ family }) => family)

/** Families in the order in which a character looks for its font. */
export const stacks = {
  serif: ['Newsreader', 'Libre Franklin', ...fallbacks].join(', '),
  sans: ['Libre Franklin', 'Newsreader', ...fallbacks].join(', '),
} as const

type Range = [from: number, to: number]

interface FontFile {
  readonly family: string
  readonly file: string
  readonly ranges: Range[]
}

const files: readonly FontFile[] = packages.flatMap(filesOf)

function filesOf({ family, name, subsets, axis }: FontPackage): FontFile[] {
  const ranges = require(`@fontsource-variable/${name}/unicode.json`) as Record<string, string>
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/unicode.json`))
  return Object.entries(ranges)
    .filter(([subset]) => subsets?.includes(subset) ?? true)
    .map(([subset, range]) => ({
      family,
      // A slice of a large font is named `[12]` in the list and `12` in its file.
      file: join(
        folder,
        'files',
        `${name}-${subset.replaceAll(/[[\]]/gu, '')}-${axis}-normal.woff2`,
      ),
      ranges: readRanges(range),
    }))
}

/** @example readRanges('U+0-FF,U+131') // [[0, 255], [305, 305]] */
function readRanges(text: string): Range[] {
  return text.split(',').map((part): Range => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

const holds = ({ ranges }: FontFile, codePoint: number): boolean =>
  ranges.some(([from, to]) => from <= codePoint && codePoint <= to)

const codePointsOf = (text: string): Set<number> =>
  new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))

// Spaces, joiners, selectors of a variant and tags have no shape of their own.
const shapeless = /^[\s\p{Default_Ignorable_Code_Point}]$/u

/**
 * Whether there is a font for each character of a text.
 *
 * @example isDrawable('Ünïcödé שלום') // true
 * @example isDrawable('𒀀') // false
 */
export const isDrawable = (text: string): boolean =>
  [...codePointsOf(text)].every(
    (codePoint) =>
      shapeless.test(String.fromCodePoint(codePoint)) ||
      files.some((file) => holds(file, codePoint)),
  )

/**
 * Makes a renderer that loads the fonts it needs.
 *
 * @example await fontLoader(renderer)('“Not now.”')
 */
export function fontLoader(renderer: Renderer): (text: string) => Promise<void> {
  const loaded = new Set<FontFile>()
  return async (text) => {
    const codePoints = [...codePointsOf(text)]
    for (const file of files) {
      if (loaded.has(file) || !codePoints.some((codePoint) => holds(file, codePoint))) continue
      loaded.add(file)
      await renderer.registerFont({
        name: file.family,
        data: readFileSync(file.file),
        unicodeRange: file.ranges,
      })
    }
  }
}
