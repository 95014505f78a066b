import { ownerOfSaying } from '../../grammar/owners.ts'
import { isComma, isFinite, isSubjectPronoun, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, phraseAmong, type Document, type Sentence } from '../../reading/document.ts'
import { authorBetween } from '../sources/author-between.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import { personStirred } from '../sources/stirred.ts'
import type { Voice } from '../sources/voice.ts'

/**
 * `Ruiz was blunt about it: “…”`, `Ruiz’s message was blunt: “…”`: how somebody was, and then the words that
 * show it.
 *
 * @example subjectOfQuality(document, range, 5)?.source // { first: 0, end: 1 }
 */
export function subjectOfQuality(
  document: Document,
  range: Sentence,
  quote: number,
): Voice | undefined {
  const { units, lexicon } = document
  for (let index = quote - 2; index > range.first; index--) {
    if (!isFinite(document, index) || isSubordinate(document, index, range.first)) continue
    let behind = index + 1
    while (at(units, behind).tag === 'ADV') behind++
    if (at(units, index).tag !== 'AUX' || at(units, behind).tag !== 'ADJ') return undefined
    const source = subjectBefore(document, index, range.first)
    if (source === undefined || !leads(document, source)) return undefined
    if (lexicon.pronouns.get(at(units, source.first).lower)?.gender === 'neutral') return undefined
    return {
      rule: 'verb-beside-quote',
      source: ownerOfSaying(document, source) ?? source,
      cue: { first: index, end: quote },
      force: 'stated',
      end: quote + 1,
    }
  }
  return undefined
}

/**
 * `Ruiz issued the following statement: “…”`, `Ruiz did not hesitate: “…”`: any verb with a subject.
 *
 * @param limit the unit behind which no verb is looked for: the mark before the quotation, or the quotation
 *
 * @example anyVerbBefore(document, range, 6, 7)?.source // { first: 0, end: 1 }
 */
export function anyVerbBefore(
  document: Document,
  range: Sentence,
  limit: number,
  quote: number,
): Voice | undefined {
  // `According to Ruiz, the letter could help: “…”`: all of it is hers.
  const { sourcePrepositions } = document.lexicon
  if (phraseAmong(document.units, range.first, sourcePrepositions) !== undefined) return undefined
  for (let index = limit - 1; index > range.first; index--) {
    const verb = isFinite(document, index) && !isBound(document, index)
    if (!verb && limit === quote) return undefined
    if (!verb || isSubordinate(document, index, range.first)) continue
    const group = verbGroup(document, index, range.first)
    const source = subjectBefore(document, group.first, range.first)
    if (source === undefined || !leads(document, source)) continue
    if (group.passive || (group.negated && isSaid(document, index))) return undefined
    const force =
      group.hypothetical || isThought(document, index, limit) ? 'hypothetical' : 'stated'
    return {
      rule: 'verb-beside-quote',
      source:
        personStirred(document, source, index, limit) ??
        authorBetween(document, index + 1, limit) ??
        answerFrom(document, index, limit) ??
        source,
      cue: { first: group.first, end: quote },
      force,
      end: quote + 1,
    }
  }
  return undefined
}

/** `Ruiz thought: “No.”`, but not `Ruiz thought of them: “No.”` */
function isThought({ units, lexicon }: Document, verb: number, limit: number): boolean {
  const own = lexicon.reflexives.has(at(units, limit - 1).lower)
  return lexicon.thinkings.has(at(units, verb).lower) && (verb + 1 === limit || own)
}

/** `was blunt when rowers met her`: a clause behind the main one that only tells when somebody spoke. */
function isSubordinate(document: Document, verb: number, floor: number): boolean {
  const { units, lexicon } = document
  const subject = subjectBefore(document, verbGroup(document, verb, floor).first, floor)
  if (subject === undefined || subject.first <= floor + 1) return false
  const { lower } = at(units, subject.first - 1)
  const opens = lexicon.subordinators.has(lower) && !lexicon.complementizers.has(lower)
  return opens && !units.slice(subject.first - 2, verb).some(isComma)
}

/** `did not reply`, but not `did not hesitate` */
const isSaid = ({ units, lexicon }: Document, verb: number): boolean =>
  lexicon.cueForms.has(at(units, verb).lower)

/** `It drew a rebuke from Ruiz: “…”`: who answers what somebody did. */
function answerFrom(document: Document, verb: number, limit: number): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.provokings.has(at(units, verb).lower)) return undefined
  for (let index = verb + 2; index + 1 < limit; index++) {
    if (!lexicon.authorPrepositions.has(at(units, index).lower)) continue
    return sourceAfter(document, index + 1, limit)
  }
  return undefined
}

/** Whether a subject can be whose words follow: no `who` or `what`, no verb’s object, not `we` in `the words we heard`. */
function leads(document: Document, { first }: Range): boolean {
  const { units, lexicon } = document
  const { lower } = at(units, first)
  const before = at(units, first - 1)
  if (lexicon.relativePronouns.has(lower) || lexicon.questionWords.has(lower)) return false
  const told = isSubjectPronoun(document, at(units, first)) || lexicon.declaratives.has(lower)
  if (before.tag === 'NOUN' && told) return false
  return !isVerb(before)
}

/** Whether an auxiliary stands before another verb or links two nouns; `had one message` does neither. */
function isBound({ units, lexicon }: Document, index: number): boolean {
  const { tag, lower } = at(units, index)
  const next = at(units, index + 1)
  if (tag !== 'AUX') return false
  return lexicon.passiveAuxiliaries.has(lower) || !/^(?:DET|NUM|ADJ|NOUN)$/.test(next.tag)
}
