import type { Span } from '../../src/analysis/index.ts'

/** The spans of one attribution; a role that is absent has none. */
export interface Roles {
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** What one annotator marked in one article, offsets in code points. */
export interface Annotations {
  readonly attributions: readonly Roles[]
  /** Text that the annotator set aside. */
  readonly discarded: readonly Span[]
}

const entity = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/u
const event = /^E\d+\t(.*)$/u

/**
 * Reads brat standoff annotations. Parts of a role (`Content:T1 Content2:T2`) are joined; an event
 * without content is left out.
 *
 * @example
 * readBrat('T1\tContent 0 2\tno\nT2\tSource 3 6\tshe\nE1\tAttribution:T3 Content:T1 Source:T2\n')
 *   .attributions // [{ cue: [], source: [{ start: 3, end: 6 }], content: [{ start: 0, end: 2 }] }]
 */
export function readBrat(annotations: string): Annotations {
  const lines = annotations.split(/\r?\n/u)
  const spans = new Map<string, readonly Span[]>()
  const discarded: Span[] = []
  for (const line of lines) {
    const [, id, type, places] = entity.exec(line) ?? []
    if (id === undefined || places === undefined) continue
    spans.set(id, readPlaces(places))
    if (type === 'Discard') discarded.push(...readPlaces(places))
  }
  const attributions = lines
    .map((line) => event.exec(line)?.[1])
    .filter((roles) => roles !== undefined)
    .map((roles) => readRoles(roles, spans))
    .filter(({ content }) => content.length > 0)
  return { attributions, discarded }
}

const readPlaces = (places: string): Span[] =>
  places.split(';').map((place) => {
    const [start, end] = place.split(' ')
    return { start: Number(start), end: Number(end) }
  })

function readRoles(line: string, spans: ReadonlyMap<string, readonly Span[]>): Roles {
  const parts = [...line.matchAll(/\b([A-Z][a-z]+)\d*:(T\d+)/gu)]
  const role = (name: string): Span[] =>
    parts.flatMap(([, label, id]) => (label === name ? (spans.get(id ?? '') ?? []) : []))
  return { cue: role('Cue'), source: role('Source'), content: role('Content') }
}
