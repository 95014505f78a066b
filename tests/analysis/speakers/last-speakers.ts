import { analyze, type Quote } from '../../../src/analysis/index.ts'

/** How sure a quote's speakers are, and who they are. */
export type Told = readonly [confidence: Quote['confidence'] | null, ...names: string[]]

/**
 * How sure the speakers of a text's last quote are, and their names.
 *
 * @example lastSpeakers('Ana Ruiz left. She said it was over.') // ['likely', 'Ana Ruiz']
 */
export function lastSpeakers(text: string): Told {
  const { quotes, speakers } = analyze(text)
  const last = quotes.at(-1)
  const names = (last?.speakers ?? []).map(
    (id) => speakers.find((each) => each.id === id)?.name ?? id,
  )
  return [last?.confidence ?? null, ...names]
}
