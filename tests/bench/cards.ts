import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Card } from '../../src/publish/cards/cards.ts'
import { cardStore } from '../../src/publish/cards/store.ts'
import { root } from '../run/command.ts'
import { compareDrawing } from './cards-satori.ts'
import type { Figure } from './figures.ts'
import type { PartOptions } from './parts.ts'

const amount = 400

const words =
  'The herring will not wait for us, and neither will the crews who have stood on this quay since the winter, because a promise that is written on water feeds nobody in the bay.'.split(
    ' ',
  )

/** Cards of quotes from five words to some hundreds. */
const cards: readonly Card[] = Array.from({ length: amount }, (_, index) => ({
  label: 'Direct quote',
  words: `“${index} ${Array.from({ length: 5 + ((index * 7) % 240) }, (__, at) => words[at % words.length]).join(' ')}”`,
  by: 'Ada Example',
  note: '2 March 2031 · Harbour talks end without a treaty',
  imagined: index % 10 === 0,
}))

/**
 * Measures what cards cost: drawn for the first time, with everything unchanged, and as satori would draw
 * them.
 *
 * @example (await measureCards({ shared: '../shared', progress: () => {} }))[0].unit // 'ms'
 */
export async function measureCards({ progress }: PartOptions): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'))
  try {
    for (const path of ['src/publish', 'src/site.config.ts', 'package-lock.json'])
      await cp(join(root, path), join(folder, path), { recursive: true })
    progress('cards: drawing')
    const cold = await drawAll(folder)
    progress('cards: reading')
    const warm = await drawAll(folder)
    progress('cards: drawing with satori and resvg')
    const compared = await compareDrawing(cards.slice(0, 60))
    return [
      { name: 'a card, drawn', value: cold.each, unit: 'ms' },
      { name: 'a card, unchanged', value: warm.each, unit: 'ms' },
      {
        name: 'largest card',
        value: cold.largest / 1000,
        unit: 'KB',
        target: { is: 'at most', bound: 60 },
      },
      { name: 'mean card', value: cold.mean / 1000, unit: 'KB' },
      { name: 'a layout, by takumi', value: compared.takumi.each, unit: 'ms' },
      { name: 'the same, by satori and resvg', value: compared.satori.each, unit: 'ms' },
      { name: 'mean picture, by takumi', value: compared.takumi.bytes / 1000, unit: 'KB' },
      { name: 'the same, by satori and resvg', value: compared.satori.bytes / 1000, unit: 'KB' },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Asks a new store for every card, one after the other as a build does. */
async function drawAll(folder: string): Promise<{ each: number; largest: number; mean: number }> {
  const start = performance.now()
  const draw = cardStore(folder)
  const sizes: number[] = []
  for (const card of cards) sizes.push((await draw(card)).length)
  return {
    each: (performance.now() - start) / amount,
    largest: Math.max(...sizes),
    mean: sizes.reduce((sum, size) => sum + size, 0) / amount,
  }
}
