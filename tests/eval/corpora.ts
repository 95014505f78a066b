import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBrat, type Annotations } from './brat.ts'

/** The parts of PolNeAR that may be measured on. */
export type Part = 'train' | 'dev'

/** Where the owner's corpora and scorers are. */
export interface Corpora {
  readonly score: string
  readonly scoreSpeakers: string
  /** A part of PolNeAR: the folders `text` and `attributions`. */
  readonly polnear: string
  readonly wikinews: { readonly gold: string; readonly articles: string }
  readonly seed: { readonly gold: string; readonly article: string }
}

/**
 * The places in the shared folder.
 *
 * @example corporaIn('../shared', 'dev').polnear // '../shared/eval/polnear/dev'
 */
export function corporaIn(shared: string, part: Part): Corpora {
  return {
    score: join(shared, 'eval', 'score.py'),
    scoreSpeakers: join(shared, 'eval', 'score_speakers.py'),
    polnear: join(shared, 'eval', 'polnear', part),
    wikinews: {
      gold: join(shared, 'wikinews', 'gold.json'),
      articles: join(shared, 'wikinews', 'articles'),
    },
    seed: {
      gold: join(shared, 'seed', 'expected.json'),
      article: join(shared, 'seed', 'article.txt'),
    },
  }
}

/** The first place that is not there, or undefined when all are. */
export async function findMissing(corpora: Corpora): Promise<string | undefined> {
  const { score, scoreSpeakers, polnear, wikinews, seed } = corpora
  for (const place of [
    score,
    scoreSpeakers,
    join(polnear, 'text'),
    join(polnear, 'attributions'),
    ...Object.values(wikinews),
    ...Object.values(seed),
  ]) {
    try {
      await access(place)
    } catch {
      return place
    }
  }
  return undefined
}

/** The `.txt` files of a folder, in order. */
export async function textFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
}

/** An article of PolNeAR and what each annotator marked in it, in the order of their codes. */
export interface GoldArticle {
  readonly name: string
  readonly text: string
  readonly annotators: readonly Annotations[]
}

/** Reads a part of PolNeAR. Annotations are in `NAME.ann`, or `NAME_xxxx.ann` for each annotator. */
export async function readGold(polnear: string): Promise<GoldArticle[]> {
  const folder = join(polnear, 'attributions')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ann')).sort()
  const files = Map.groupBy(names, (name) => name.replace(/(?:_[\da-f]{4})?\.ann$/u, ''))
  return Promise.all(
    [...files].map(async ([name, annotations]) => ({
      name,
      text: await readFile(join(polnear, 'text', `${name}.txt`), 'utf8'),
      annotators: await Promise.all(
        annotations.map(async (file) => readBrat(await readFile(join(folder, file), 'utf8'))),
      ),
    })),
  )
}
