import type { Attribution } from './attributions/attribution.ts'
import { withoutSubject } from './attributions/quotations/implied.ts'
import { confidenceOf, isGuess, reasonFor, stepsFor } from './evidence.ts'
import { spanOf, unitsWithin, type Document } from './reading/document.ts'
import { withRepeatedWords } from './repeated-words.ts'
import { addressedBy } from './speakers/addressed.ts'
import type { Mention } from './speakers/entities.ts'
import { Mentions } from './speakers/mentions.ts'
import type { Context, Resolution } from './speakers/resolution.ts'
import { resolveAttribution } from './speakers/resolve.ts'
import { Scene } from './speakers/scene.ts'
import type { Quote, QuoteKind, Span, TopicMention } from './types.ts'

/**
 * Turns statements into quotes: who speaks, of what kind, about what, how sure, why.
 *
 * @example describeQuotes(document, mentions, findAttributions(document), []).map(({ speakers }) => speakers) // [['ana-ruiz']]
 */
export function describeQuotes(
  document: Document,
  found: readonly Mention[],
  attributions: readonly Attribution[],
  topics: readonly TopicMention[],
): Quote[] {
  const mentions = new Mentions(found)
  const scene = new Scene()
  const ordered = [...attributions].sort(
    (a, b) => a.sentence - b.sentence || startOf(a) - startOf(b),
  )
  const topicsOf = topicsBySpan(document, topics)
  const quotes = ordered.map((attribution): Quote => {
    const { quote, source, resolution } = speakersOf({ document, mentions, scene }, attribution)
    const { sentence, force, rule } = quote
    const reports = force !== 'hypothetical' && !isGuess(rule)
    if (reports && source !== null) {
      const doubtful = resolution.certainty === 'doubtful'
      const addressed = addressedBy({ document, mentions, scene }, quote, resolution.entities)
      scene.speak(sentence, source, resolution.entities, doubtful)
      if (addressed !== undefined) scene.address(sentence, addressed)
    }
    return describe(document, quote, source, resolution, topicsOf)
  })
  quotes.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  const speakers = new Map(found.map(({ entity }) => [entity.id, entity]))
  return withParents(withRepeatedWords(document, quotes, speakers))
}

const startOf = ({ content }: { readonly content: readonly Span[] }): number =>
  content[0]?.start ?? 0

const endOf = ({ content }: { readonly content: readonly Span[] }): number =>
  content.at(-1)?.end ?? 0

interface Spoken {
  readonly quote: Attribution
  readonly source: Span | null
  readonly resolution: Resolution
}

/** Who speaks a quote: whom its source means or, without words of saying, a person told of, else whoever spoke last. */
function speakersOf(context: Context, quote: Attribution): Spoken {
  const { document, scene } = context
  if (quote.rule === 'implied-by-paragraph')
    return { quote, source: scene.last?.source ?? null, resolution: implied(scene) }
  const resolution = resolveAttribution(context, quote)
  if (quote.rule === 'subject-of-sentence-before' && !isPerson(document, quote, resolution))
    return speakersOf(context, withoutSubject(document, quote))
  const { first, end } = quote.source ?? { first: 0, end: 0 }
  return { quote, source: quote.source && spanOf(document.units, first, end), resolution }
}

/** `Ana Ruiz`, or a person without a name: `the guide`, `he`. */
function isPerson({ units, lexicon }: Document, { source }: Attribution, { entities }: Resolution) {
  if (entities.length > 0) return entities.some(({ kind }) => kind === 'person')
  return units.slice(source?.first, source?.end).some(({ lower }) => {
    const gender = lexicon.pronouns.get(lower)?.gender
    return (
      gender === 'male' ||
      gender === 'female' ||
      lexicon.roles.has(lower) ||
      lexicon.kinship.has(lower)
    )
  })
}

/** A quotation without cue is taken for the words of the one who spoke last: a guess, and called so. */
function implied({ last }: Scene): Resolution {
  const entities = last?.entities ?? []
  return { entities, steps: [], certainty: entities.length > 0 ? 'doubtful' : 'unnamed' }
}

function describe(
  document: Document,
  attribution: Attribution,
  source: Span | null,
  resolution: Resolution,
  topicsOf: (attribution: Attribution) => readonly string[],
): Quote {
  const { cue, content, rule, force } = attribution
  return {
    content,
    cue,
    source,
    speakers: resolution.entities.map(({ id }) => id),
    kind: kindOf(document, content),
    force,
    confidence: confidenceOf(attribution, resolution),
    evidence: {
      rule,
      reason: reasonFor(document.text, attribution, source, resolution),
      steps: stepsFor(document.text, resolution),
    },
    topics: topicsOf(attribution),
    parent: null,
  }
}

function kindOf(document: Document, content: readonly Span[]): QuoteKind {
  const units = content
    .flatMap((span) => unitsWithin(document.units, span))
    .filter(({ tag }) => tag !== 'PUNCT')
  const quoted = units.filter(({ tag }) => tag === 'QUOTE').length
  if (quoted === 0) return 'indirect'
  return quoted === units.length ? 'direct' : 'mixed'
}

/** The topics whose words stand in the content or, lacking those, in the sentence around it. */
function topicsBySpan(document: Document, topics: readonly TopicMention[]) {
  const places = topics
    .flatMap(({ id, spans }) => spans.map(({ start }) => ({ id, start })))
    .sort((a, b) => a.start - b.start)
  const within = ({ start, end }: Span): string[] => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const ids: string[] = []
    for (let place = places[low]; place !== undefined && place.start < end; place = places[++low])
      ids.push(place.id)
    return ids
  }
  return ({ content, sentence }: Attribution): readonly string[] => {
    const own = content.flatMap(within)
    const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 }
    return [...new Set(own.length > 0 ? own : within(spanOf(document.units, first, end)))]
  }
}

/** Gives each quote the innermost one whose content holds all of it. */
function withParents(quotes: readonly Quote[]): Quote[] {
  const around: number[] = []
  return quotes.map((quote, index) => {
    let parent = around.at(-1)
    while (parent !== undefined && endOf(quotes[parent] ?? quote) <= startOf(quote)) {
      around.pop()
      parent = around.at(-1)
    }
    around.push(index)
    const holder = parent === undefined ? undefined : quotes[parent]
    const held =
      holder?.content.some((span) => span.start <= startOf(quote) && span.end >= endOf(quote)) ??
      false
    return held && parent !== undefined ? { ...quote, parent } : quote
  })
}
