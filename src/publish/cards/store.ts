import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOfCode } from '../../archive/digest-of-code.ts'
import type { Card } from './cards.ts'
import { cardPainter } from './picture.ts'

/** What decides how a card looks, besides its words. */
const folders = ['src/publish/cards']
const files = ['src/archive/opening-words.ts', 'src/site.config.ts', 'package-lock.json']

/**
 * Draws cards and keeps them in `.cache/cards` by a digest of what they say, of the code that draws
 * them and of the packages: what is unchanged is read, not drawn.
 *
 * @param root the project's folder
 *
 * @example const picture = await cardStore('.')(quoteCard(quote))
 */
export function cardStore(root: string): (card: Card) => Promise<Buffer> {
  const folder = join(root, '.cache', 'cards')
  const ready = Promise.all([
    digestOfCode(root, folders, files),
    mkdir(folder, { recursive: true }),
  ])
  const draw = cardPainter()
  return async (card) => {
    const [code] = await ready
    const digest = createHash('sha256').update(code).update(JSON.stringify(card)).digest('hex')
    const file = join(folder, `${digest}.png`)
    const kept = await readFile(file).catch(() => null)
    if (kept !== null) return kept
    const picture = await draw(card)
    // Two builds may draw at once: a file is whole from the moment it has its name.
    const unfinished = `${file}.${process.pid}`
    await writeFile(unfinished, picture)
    await rename(unfinished, file)
    return picture
  }
}
