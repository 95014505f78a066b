import { at, type Document, type Unit } from '../reading/document.ts'
import { phraseTags, startsPhrase } from './phrase-starts.ts'
import {
  endsAsGerund,
  endsAsParticiple,
  finalMark,
  isGerund,
  isHead,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import { behindTime } from './times.ts'

/** How far a subject is looked for before its verb. */
const longest = 40

/**
 * Where the noun phrase that ends with the unit `last` begins; undefined when there is none. Goes back
 * over what may stand in a noun phrase, over `who` clauses and over reduced ones.
 *
 * ```
 * Yesterday the mayor of the town that they left said it
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^ before this verb
 * ```
 */
export function nounPhraseBefore(
  document: Document,
  last: number,
  floor: number,
): number | undefined {
  const { units } = document
  if (last < floor || !isHead(at(units, last))) return undefined
  if (isSubjectPronoun(document, at(units, last)) || isRelative(document, at(units, last)))
    return last
  const limit = Math.max(floor, last - longest)
  let first = last
  if (at(units, last).text === ')') first = openingBracket(units, last, limit) ?? last
  while (first > limit) {
    const before = at(units, first - 1)
    if (before.tag === 'QUOTE' && finalMark(document, first - 1) !== '') break
    if (before.text === ')') {
      const open = openingBracket(units, first - 1, limit)
      if (open === undefined) break
      first = open
    } else if (isVerb(before)) {
      const jump = overRelativeClause(document, first, last, limit)
      if (jump === undefined) break
      first = jump
    } else if (!continuesPhrase(document, first - 1)) break
    else first--
  }
  return trimPhrase(document, first, last)
}

function continuesPhrase(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  if (unit.tag === 'ADV') {
    const { subordinators, questionWords } = document.lexicon
    // `on the way home when a guard told her`
    if (subordinators.has(unit.lower) || questionWords.has(unit.lower)) return false
    const next = at(document.units, index + 1).tag
    if (document.lexicon.questionWords.has(unit.lower)) return false
    return next === 'ADJ' || next === 'NUM' || next === 'DET'
  }
  // `the Department for Learning`
  const joins =
    document.lexicon.organisationPrepositions.has(unit.lower) &&
    at(document.units, index - 1).tag === 'PROPN' &&
    at(document.units, index + 1).tag === 'PROPN'
  if (unit.tag === 'SCONJ' && joins) return true
  if (unit.tag === 'SCONJ' || document.lexicon.complementizers.has(unit.lower)) return false
  if (document.lexicon.clausePrepositions.has(unit.lower)) return isNamedAfter(document, index)
  if (opensComparison(document, index)) return false
  if (unit.text === '&' || unit.text === '/' || unit.text === '%' || unit.text === '$') return true
  if (document.lexicon.infinitiveMarkers.has(unit.lower) && isVerb(at(document.units, index + 1)))
    return false
  return phraseTags.has(unit.tag) && !document.lexicon.questionWords.has(unit.lower)
}

/** `the boat named after Ruiz`: a preposition that belongs to the participle before it. */
function isNamedAfter(document: Document, index: number): boolean {
  const [noun, participle] = [at(document.units, index - 2), at(document.units, index - 1)]
  const named = participle.tag === 'VERB' && endsAsParticiple(document, participle)
  return noun.tag === 'NOUN' && named && at(document.units, index + 1).tag === 'PROPN'
}

/** `It hit Ruiz as Lund spoke`: a clause begins, but not in `Ruiz as well as Lund`, `known as Lund`. */
function opensComparison({ units, lexicon }: Document, index: number): boolean {
  const names = [index - 1, index + 1].every((place) => at(units, place).tag === 'PROPN')
  return names && lexicon.roleMarkers.has(at(units, index).lower)
}

function openingBracket(units: readonly Unit[], close: number, limit: number): number | undefined {
  for (let index = close - 1; index >= limit; index--)
    if (at(units, index).text === '(') return index
  return undefined
}

/**
 * The phrase goes on before a verb when that verb belongs to a relative clause (`the man who left`)
 * or is a reduced one (`a letter sent to the mayor`, `officials involved in the talks`).
 */
function overRelativeClause(
  document: Document,
  afterVerb: number,
  last: number,
  limit: number,
): number | undefined {
  const { units } = document
  let verb = afterVerb - 1
  while (
    verb > limit &&
    (isVerb(at(units, verb - 1)) ||
      at(units, verb - 1).tag === 'ADV' ||
      at(units, verb - 1).tag === 'PART')
  )
    verb--
  const before = at(units, verb - 1)
  const relative =
    isRelative(document, before) ||
    (document.lexicon.declaratives.has(before.lower) && isHead(at(units, verb - 2)))
  if (relative) {
    const head = at(units, verb - 2)
    const follows = isHead(head) || head.tag === 'DET'
    return verb - 1 > limit && follows ? verb - 1 : undefined
  }
  if (isActive(document, verb, afterVerb)) return verb
  if (isReputed(document, verb, afterVerb) || isPosing(document, verb, afterVerb)) return verb
  // `a letter sent last week to the mayor`, `a letter sent last week said`
  const behind = behindTime(document, afterVerb)
  const next = at(units, behind ?? afterVerb)
  const dated = behind !== undefined && isVerb(next)
  const participle =
    at(units, afterVerb - 1).tag === 'VERB' &&
    (endsAsParticiple(document, at(units, afterVerb - 1)) ||
      endsAsGerund(document, at(units, afterVerb - 1)))
  // `Ruiz listened as Lund spoke`
  const clause = document.lexicon.roleMarkers.has(next.lower) && before.tag === 'PROPN'
  const reduced =
    participle &&
    !clause &&
    verb === afterVerb - 1 &&
    (next.tag === 'ADP' || dated || document.lexicon.infinitiveMarkers.has(next.lower)) &&
    isHead(before) &&
    !isSubjectPronoun(document, before) &&
    // `Ruiz called for a vote and Lund said`: a name is the subject of a clause of its own.
    !(before.tag === 'PROPN' && units.slice(afterVerb, last).some(({ tag }) => tag === 'CCONJ'))
  if (reduced) return verb
  // `a letter signed by Ruiz and read by Lund`
  const second = participle && verb === afterVerb - 1 && before.tag === 'CCONJ'
  const agent = document.lexicon.agentPrepositions.has(next.lower)
  return second && agent && isHead(at(units, verb - 2)) ? verb - 1 : undefined
}

/** `a lawyer representing Ruiz`, `the man accused of shooting Ruiz`: a participle with its object. */
function isActive(document: Document, verb: number, afterVerb: number): boolean {
  const { units, lexicon } = document
  const participle = at(units, verb)
  if (verb !== afterVerb - 1 || !isGerund(document, participle)) return false
  const before = at(units, verb - 1)
  if (before.tag === 'ADP')
    return !lexicon.clausePrepositions.has(before.lower) && at(units, verb - 2).tag === 'VERB'
  const forms = lexicon.cueForms.get(participle.lower) ?? []
  // `the lawyers defending Ruiz`, but not `Ruiz met the mayor saying`
  const says = forms.some(({ cue }) => cue.frames.some((frame) => /clause|^quote$/.test(frame)))
  return before.tag === 'NOUN' && !says
}

/** `a letter believed to have been written by Ruiz`: verbs that a participle and an infinitive begin. */
function isReputed(document: Document, verb: number, afterVerb: number): boolean {
  const { units, lexicon } = document
  const before = at(units, verb - 1)
  const past = lexicon.cueForms.get(at(units, verb).lower)?.some(({ form }) => form === 'past')
  return (
    afterVerb - verb > 2 &&
    before.tag === 'NOUN' &&
    (endsAsParticiple(document, at(units, verb)) || past === true) &&
    lexicon.infinitiveMarkers.has(at(units, verb + 1).lower) &&
    (at(units, verb + 2).tag === 'AUX' || at(units, verb + 3).tag === 'AUX')
  )
}

/** `a man calling himself Otto Lund`, `somebody claiming to be Otto Lund`: the name may be no one’s. */
function isPosing(document: Document, verb: number, afterVerb: number): boolean {
  const { units, lexicon } = document
  const next = at(units, verb + 1)
  const poses =
    lexicon.reflexives.has(next.lower) ||
    (lexicon.infinitiveMarkers.has(next.lower) && at(units, afterVerb - 1).tag === 'AUX')
  return poses && isHead(at(units, verb - 1)) && isGerund(document, at(units, verb))
}

/** Takes away what stands before the phrase: conjunctions, adverbs, prepositional phrases, times. */
function trimPhrase(document: Document, from: number, last: number): number | undefined {
  const { units } = document
  let first = from
  for (let index = last; index > from; index--) {
    if (!startsPhrase(document, index)) continue
    const before = at(units, index - 1)
    const tied =
      before.tag === 'ADP' ||
      before.tag === 'CCONJ' ||
      before.tag === 'PART' ||
      before.tag === 'DET' ||
      isVerb(before)
    if (!tied) {
      first = index
      break
    }
  }
  const tied = at(units, first).tag === 'ADP' || followsVerb(document, first)
  if (tied) first = behindConjunction(units, first, last)
  while (first <= last && isLeading(document, first, last)) first++
  return first <= last ? first : undefined
}

/**
 * Whether a verb that takes no clause stands before: then what begins here is its object.
 *
 * @example followsVerb(document, 2) // true of `She left town`
 */
export function followsVerb(document: Document, index: number): boolean {
  const before = at(document.units, index - 1)
  if (!isVerb(before) || isInverted(document, index - 1)) return false
  const cues = document.lexicon.cueForms.get(before.lower) ?? []
  return !cues.some(({ cue }) => cue.frames.includes('clause'))
}

/**
 * `Did Ruiz leave?`, `Had Ruiz left, it would`: an auxiliary that opens its sentence stands before the subject.
 *
 * @example isInverted(document, 0) // true of `Did Ruiz leave?`
 */
export function isInverted({ units }: Document, auxiliary: number): boolean {
  const { tag, end } = at(units, auxiliary - 1)
  const opens = end < 0 || tag === 'QUOTE' || tag === 'PUNCT'
  return at(units, auxiliary).tag === 'AUX' && opens
}

/** `met the mayor and the minister said`: the subject begins behind the last conjunction. */
function behindConjunction(units: readonly Unit[], first: number, last: number): number {
  for (let index = last; index > first; index--)
    if (at(units, index).tag === 'CCONJ') return index + 1
  return first
}

function isLeading(document: Document, index: number, last: number): boolean {
  const unit = at(document.units, index)
  if (unit.tag === 'CCONJ' || unit.tag === 'SCONJ' || unit.tag === 'PUNCT') return true
  // `Ruiz said no and Lund`: an answer.
  const { nobody } = document.lexicon
  if (nobody.has(unit.lower) && at(document.units, index + 1).tag === 'CCONJ') return true
  if (unit.tag === 'ADP')
    return !(
      index < last &&
      at(document.units, index + 1).tag === 'NUM' &&
      document.lexicon.approximators.has(unit.lower)
    )
  if (unit.tag === 'ADV') return at(document.units, index + 1).tag !== 'NUM'
  return unit.tag === 'PART'
}
