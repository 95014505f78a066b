import { lowerAt, type Tagged } from './retag-names.ts'

/** So many words a clause may have in which its verb is looked for. */
export const longestClause = 40

/**
 * The verb of a clause that would have none: between a noun and its object, or with the ending of the past.
 *
 * ```
 * Education yields a crew.   The rowers chafed at it.   She said her fate hinges on it.
 *           ^^^^^^                      ^^^^^^                            ^^^^^^
 * ```
 *
 * @example isLost(tagged, 1) // true of `Education yields a crew.`
 */
export function isLost(tagged: Tagged, index: number): boolean {
  const { tags } = tagged
  // `Some accused Ruiz of it.`
  const opens = /^[.?!]?$/.test(tagged.tokens[index - 2]?.text ?? '')
  const many =
    opens && isPast(tagged, index) && tagged.lexicon.groups.has(lowerAt(tagged, index - 1))
  if (!many && tags[index - 1] !== 'NOUN' && tags[index - 1] !== 'PROPN') return false
  if (tagged.lexicon.declaratives.has(lowerAt(tagged, index + 1))) return false
  const past = isPast(tagged, index)
  if (!past && !agrees(tagged, index)) return false
  const takes = past || takesObject(tagged, index)
  if (!takes && !/^(?:ADP|ADJ|ADV|NUM)$/.test(tags[index + 1] ?? 'PUNCT')) return false
  const clause = clauseWithoutVerb(tagged, index)
  return clause !== undefined && (takes || isReported(tagged, clause))
}

/** `chafed`, but not `seabed` */
function isPast(tagged: Tagged, index: number): boolean {
  const lower = lowerAt(tagged, index)
  const { lexicon } = tagged
  return (
    lower.length > 5 &&
    !lower.includes('-') &&
    lexicon.pastEndings.some((ending) => lower.endsWith(ending)) &&
    !lexicon.pastLookalikes.has(lower)
  )
}

/** `a crew yields`, `crews yield`: as English has them. */
function agrees(tagged: Tagged, index: number): boolean {
  const { tokens, lexicon } = tagged
  const lower = lowerAt(tagged, index)
  if (lexicon.timeNouns.has(lower) || !/^\p{Ll}/u.test(tokens[index]?.text ?? '')) return false
  return isMany(tagged, index - 1) !== lower.endsWith('s') && !lower.endsWith('ss')
}

/**
 * Whether a word is for many, by its ending or by itself.
 *
 * @example isMany(tagged, 1) // true of `The crews yield`
 */
export const isMany = (tagged: Tagged, index: number): boolean =>
  /(?:s|people|men)$/.test(lowerAt(tagged, index)) ||
  tagged.lexicon.groups.has(lowerAt(tagged, index))

/** An article or an owner stands behind, and no verb behind its noun: not `the cup crews the mayor saw`. */
function takesObject(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const owner = lexicon.pronouns.get(lowerAt(tagged, index + 1))?.case === 'possessive'
  if (tags[index + 1] !== 'DET' && !owner) return false
  if (lexicon.timeNouns.has(lowerAt(tagged, index + 2))) return false
  let behind = index + 2
  while (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tags[behind] ?? '')) behind++
  return tags[behind] !== 'VERB' && tags[behind] !== 'AUX'
}

/** Words from `first` on, before `end`. */
interface Clause {
  readonly first: number
  readonly end: number
}

/** The words between two marks or conjunctions around `index`; undefined where a verb is among them. */
function clauseWithoutVerb(tagged: Tagged, index: number): Clause | undefined {
  let first = index
  for (; !bordersClause(tagged, first - 1); first--)
    if (index - first > longestClause || isFiniteVerb(tagged, first - 1)) return undefined
  let end = index + 1
  for (; !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tagged.tags[end] ?? 'PUNCT'); end++)
    if (end - index > longestClause || isFiniteVerb(tagged, end)) return undefined
  return { first, end }
}

/**
 * Whether a mark, a conjunction or a verb that takes a clause stands at `index`.
 *
 * @example bordersClause(tagged, 1) // true of `She said rowers left`
 */
export function bordersClause(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const tag = tags[index] ?? 'PUNCT'
  return (
    tag === 'PUNCT' ||
    tag === 'SCONJ' ||
    lexicon.declaratives.has(lowerAt(tagged, index)) ||
    isReport(tagged, index)
  )
}

/** Whether a verb of saying stands at `index` that takes a clause, and neither an object nor whom it is told. */
function isReport({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  if (tags[index] !== 'VERB') return false
  const frames = (lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []).flatMap(
    ({ cue }) => cue.frames,
  )
  return (
    frames.includes('clause') && !frames.includes('object') && !frames.includes('person-clause')
  )
}

/**
 * A verb that is no participle and stands behind no `to`.
 *
 * @example isFiniteVerb(tagged, 1) // true of `Rowers left`
 */
export function isFiniteVerb(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const tag = tags[index]
  if (tag === 'AUX') return true
  if (tag !== 'VERB' || lexicon.infinitiveMarkers.has(lowerAt(tagged, index - 1))) return false
  const lower = lowerAt(tagged, index)
  const participle = lexicon.pastParticiples.some((ending) => lower.endsWith(ending))
  const reduced = participle && tags[index - 1] === 'NOUN' && tags[index + 1] === 'ADP'
  return !reduced && !lower.endsWith(lexicon.presentParticiple)
}

/** `She said …`, `…, rowers say`: whether somebody reports the clause. */
function isReported(tagged: Tagged, { first, end }: Clause): boolean {
  const { tokens, tags } = tagged
  if (tags.slice(first, end).includes('VERB')) return false
  if (isReport(tagged, first - 1)) return true
  if (tokens[end]?.text !== ',') return false
  let verb = end + 1
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tags[verb] ?? '')) verb++
  return verb > end + 1 && isReport(tagged, verb) && (tags[verb + 1] ?? 'PUNCT') === 'PUNCT'
}
