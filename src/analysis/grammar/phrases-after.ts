import { hasCapital } from '../reading/capitals.ts'
import { at, type Document, type Unit } from '../reading/document.ts'
import { phraseTags, startsPhrase } from './phrase-starts.ts'
import { endsAsGerund, endsAsParticiple, isHead, isSubjectPronoun } from './predicates.ts'

/**
 * Where the noun phrase that begins at `first` ends. With `of` and other prepositions, without commas.
 *
 * ```
 * said the head of the town’s council on Friday
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function nounPhraseAfter(
  document: Document,
  first: number,
  limit: number,
): number | undefined {
  const { units, lexicon } = document
  const opening = at(units, first)
  if (
    isSubjectPronoun(document, opening) ||
    lexicon.pronouns.get(opening.lower)?.case === 'object'
  ) {
    // `told her brother`, but `told her the boat was late`
    const next = at(units, first + 1)
    const owns = isNominal(next) && next.tag !== 'DET'
    if (!lexicon.twofoldPronouns.has(opening.lower) || !owns)
      return first < limit ? first + 1 : undefined
  }
  // `called this | a wreck`
  const owns = lexicon.pronouns.get(opening.lower)?.case === 'possessive'
  const points = opening.tag === 'PRON' && lexicon.determiners.has(opening.lower) && !owns
  if (points && at(units, first + 1).tag === 'DET') return first < limit ? first + 1 : undefined
  let index = first
  let head = false
  while (index < limit) {
    const unit = at(units, index)
    if (index > first && startsPhrase(document, index) && head) break
    if (lexicon.questionWords.has(unit.lower) || (head && lexicon.complementizers.has(unit.lower)))
      break
    if (
      lexicon.timeNouns.has(unit.lower) &&
      head &&
      (unit.tag === 'PROPN' || (lexicon.adverbs.has(unit.lower) && !hasCapital(unit.text))) &&
      at(units, index + 1).tag !== 'PART'
    )
      break
    if (unit.text === '(') {
      const close = closingBracket(units, index, limit)
      if (close === undefined || !head) break
      index = close + 1
      continue
    }
    if (unit.tag === 'ADP' || lexicon.infinitiveMarkers.has(unit.lower)) {
      if (!head || !attaches(document, index)) break
      index++
      head = false
      continue
    }
    if (unit.tag === 'CCONJ' || unit.text === '&') {
      if (
        !head ||
        !isNominal(at(units, index + 1)) ||
        isSubjectPronoun(document, at(units, index + 1))
      )
        break
      index++
      head = false
      continue
    }
    if (
      !isNominal(unit) &&
      !(unit.tag === 'ADV' && !head) &&
      !(isParticipleAdjective(document, index) && !head)
    )
      break
    if (isHead(unit)) head = true
    index++
  }
  while (index > first && !isHead(at(units, index - 1))) index--
  return index > first ? index : undefined
}

function isParticipleAdjective(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  const participle = endsAsGerund(document, unit) || endsAsParticiple(document, unit)
  return unit.tag === 'VERB' && participle && isNominal(at(document.units, index + 1))
}

function isNominal(unit: Unit): boolean {
  return (
    phraseTags.has(unit.tag) &&
    unit.tag !== 'ADP' &&
    unit.tag !== 'CCONJ' &&
    !(unit.tag === 'PART' && !/^['’]s?$/.test(unit.lower))
  )
}

function closingBracket(units: readonly Unit[], open: number, limit: number): number | undefined {
  for (let index = open + 1; index < Math.min(limit, open + 12); index++)
    if (at(units, index).text === ')') return index
  return undefined
}

/** Prepositions that tie to a name or a noun and not to the verb before: `of`, `for`, `with the …`. */
function attaches(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const word = at(units, index).lower
  const next = at(units, index + 1)
  if (lexicon.timeNouns.has(next.lower) || next.tag === 'QUOTE') return false
  if (lexicon.genitivePrepositions.has(word)) return true
  const before = at(units, index - 1)
  if (lexicon.pronouns.has(before.lower)) return false
  // `experts like Ruiz`
  if (lexicon.likenesses.has(word)) return before.tag === 'NOUN' && next.tag === 'PROPN'
  return (
    (word === 'for' || word === 'at' || word === 'from' || word === 'with' || word === 'in') &&
    before.tag === 'NOUN'
  )
}
