import { readFile } from 'node:fs/promises'
import { z } from 'astro/zod'

const span = z.object({ start: z.int(), end: z.int() })

const predictions = z.object({
  attributions: z.array(
    z.object({
      source: span.nullable(),
      cue: span.nullable(),
      content: z.array(span),
      kind: z.enum(['direct', 'indirect', 'mixed']),
      confidence: z.enum(['certain', 'likely', 'unsure']),
    }),
  ),
})

/** An attribution as `npm run annotate` writes it, so far as calibration needs it. */
export type Prediction = z.infer<typeof predictions>['attributions'][number]

/**
 * Reads a file that `npm run annotate` wrote.
 *
 * @throws when it is not one
 */
export async function readPredictions(file: string): Promise<Prediction[]> {
  return predictions.parse(JSON.parse(await readFile(file, 'utf8'))).attributions
}
