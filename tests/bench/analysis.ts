import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textFiles } from '../eval/corpora.ts'
import { measureGrowth } from './analysis-growth.ts'
import { measureMarks } from './analysis-marks.ts'
import { measureSpeed, type Articles } from './analysis-speed.ts'
import type { Figure } from './figures.ts'
import { newsArticle } from './news.ts'
import type { PartOptions } from './parts.ts'

/** So many generated articles, from 150 words to about 800. */
const generated = 60

/** Speed, growth and unmatched marks of the analysis. */
export async function measureAnalysis({ shared, progress }: PartOptions): Promise<Figure[]> {
  // Usual articles come first: the engine compiles for what it has seen, and marks come last.
  const speed = (await articles(shared)).flatMap((some) => measureSpeed(some, progress))
  return [...speed, ...measureGrowth(progress), ...measureMarks(progress)]
}

async function articles(shared: string): Promise<Articles[]> {
  const texts = Array.from({ length: generated }, (_, index) =>
    newsArticle(150 + 11 * index, index),
  )
  const news = { name: 'generated news', texts }
  const wikinews = await readWikinews(join(shared, 'wikinews', 'articles'))
  return wikinews.length === 0 ? [news] : [news, { name: 'Wikinews', texts: wikinews }]
}

async function readWikinews(folder: string): Promise<string[]> {
  try {
    return await Promise.all((await textFiles(folder)).map((file) => readFile(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
