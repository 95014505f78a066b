import { measureAnalysis } from './analysis.ts'
import { measureCards } from './cards.ts'
import type { Figure } from './figures.ts'
import { measureSearch } from './search.ts'
import { measureWordings } from './wordings.ts'

/** What a part is measured with. */
export interface PartOptions {
  /** The folder with real articles, which need not be there. */
  readonly shared: string
  /** How many quotes the archives have that are searched, and with which engines; none are all. */
  readonly sizes: readonly number[]
  readonly engines: readonly string[]
  /** Is told what is being done. */
  readonly progress: (line: string) => void
}

/** Something that `npm run bench` measures. */
export interface Part {
  readonly name: string
  readonly measure: (options: PartOptions) => Promise<readonly Figure[]>
}

/** The parts of `npm run bench`, in order. */
export const parts: readonly Part[] = [
  { name: 'analysis', measure: measureAnalysis },
  { name: 'cards', measure: measureCards },
  { name: 'search', measure: measureSearch },
  { name: 'wordings', measure: measureWordings },
]
