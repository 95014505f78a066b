import { at, phraseAmong, unitsWithin, type Document } from '../reading/document.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import {
  endsAsGerund,
  endsWithComma,
  hasFiniteVerb,
  isComma,
  isFinite,
  isGerund,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'

/**
 * Whether a clause begins at `from`: a subject and then a verb, which may stand in quotation marks.
 *
 * @example isClause(document, 2, 9) // true of `said the boat was lost`
 */
export function isClause(document: Document, from: number, limit: number): boolean {
  const { units, lexicon } = document
  const head = at(units, from)
  if (head.tag === 'SCONJ' || lexicon.subordinators.has(head.lower))
    return lexicon.complementizers.has(head.lower) || hasFiniteVerb(document, from, limit)
  const opens = head.tag === 'ADP' && !isApproximation(document, from)
  if (head.tag === 'PUNCT' || head.tag === 'CCONJ') return false
  if (opens && !hasComma(document, from, limit)) return false
  if (isVerb(head) && !isGerund(document, head)) return false
  let depth = 0
  let commas = 0
  for (let index = from; index < limit; index++) {
    const unit = at(units, index)
    if (unit.text === '(') depth++
    if (unit.text === ')') depth--
    if (depth > 0) continue
    // `claimed nine lives, and rain fell`: no list of three.
    if (isComma(unit) && ++commas === 1 && at(units, index + 1).tag === 'CCONJ') return false
    // `predicted a cold summer, although others doubted it`
    const thing = lexicon.indefiniteArticles.has(head.lower)
    if (thing && isComma(unit) && lexicon.concessions.has(at(units, index + 1).lower)) return false
    // `agreed to a race starting at dawn, the port said`
    if (isComma(unit) && (isGerund(document, head) || endsWithParticiple(document, index, limit)))
      return false
    // `denied the claim and described her as old`
    if (unit.tag === 'CCONJ' && isFinite(document, index + 1)) return false
    if (unit.tag === 'QUOTE' && isPredicate(document, index, limit)) return true
    if (isFinite(document, index) && !isOfNoun(document, from, index, limit)) return true
    if (unit.text === ';' || unit.text === ':') return false
  }
  return false
}

/** Whether the only finite verb of some words is that of a clause which belongs to their noun. */
const isOfNoun = (document: Document, from: number, verb: number, limit: number): boolean =>
  isInContactClause(document, from, verb, limit) || isInRelative(document, from, verb, limit)

/** `wrote a bill that gave her boats`: a verb right behind its pronoun, and no other verb behind it. */
function isInRelative(document: Document, from: number, verb: number, limit: number): boolean {
  const { units, lexicon } = document
  let pronoun = verb - 1
  while (pronoun > from && /^(?:AUX|ADV|PART)$/.test(at(units, pronoun).tag)) pronoun--
  const { lower } = at(units, pronoun)
  const noun = at(units, pronoun - 1).lower
  const relates = lexicon.declaratives.has(lower) || lexicon.relativePronouns.has(lower)
  return (
    relates &&
    pronoun > from &&
    (lexicon.documents.has(noun) || lexicon.works.has(noun)) &&
    !units.slice(verb + 1, limit).some(({ tag }) => /^(?:VERB|AUX|QUOTE)$/.test(tag))
  )
}

/** `wrote letters she never sent`: a verb whose subject stands right behind a noun, and no other finite verb behind it. */
function isInContactClause(document: Document, from: number, verb: number, limit: number): boolean {
  const { units } = document
  let subject = verb - 1
  while (subject > from && /^(?:AUX|ADV|VERB|PART)$/.test(at(units, subject).tag)) subject--
  const noun = at(units, subject - 1)
  const bound = subject > from && isSubjectPronoun(document, at(units, subject))
  return bound && noun.tag === 'NOUN' && !hasFiniteVerb(document, verb + 1, limit)
}

/** `say the boats ‘sink a lot’`: a quotation with a verb, or one behind a noun that ends the clause. */
function isPredicate(document: Document, quote: number, limit: number): boolean {
  const words = unitsWithin(document.tokens, at(document.units, quote))
  if (words.some(isVerb)) return true
  const noun = /^(?:NOUN|PROPN)$/.test(at(document.units, quote - 1).tag)
  const count = words.filter(({ kind }) => kind === 'word').length
  if (noun && quote + 1 === limit && count > 2) return true
  // `say it “ties the hands of many”`
  const whole = quote + 1 === limit || endsWithComma(document, quote)
  if (isSubjectPronoun(document, at(document.units, quote - 1)) && whole && count > 2) return true
  // `say the boats “show wear”, but`, `“show wear” of years`: a word that could be a verb, and a noun for many before it.
  const bare = /^\p{Ll}/u.test(words.find(({ kind }) => kind === 'word')?.text ?? '')
  const many = at(document.units, quote - 1).lower.endsWith('s')
  const next = at(document.units, quote + 1)
  const tied = document.lexicon.genitivePrepositions.has(next.lower)
  const closes = tied || isComma(next) || endsWithComma(document, quote)
  return noun && many && bare && count > 1 && closes
}

/** `answered a call, not knowing what it was`, but not `boats, numbering 75, came`: a participle behind a comma. */
function endsWithParticiple(document: Document, comma: number, limit: number): boolean {
  const { units, lexicon } = document
  const negated = lexicon.negations.has(at(units, comma + 1).lower)
  const first = negated ? comma + 2 : comma + 1
  const opening = at(units, first)
  if (!(negated ? endsAsGerund(document, opening) : isGerund(document, opening))) return false
  for (let index = first; index < limit; index++)
    if (isComma(at(units, index)) && isVerbGroup(document, index + 1, limit)) return false
  return true
}

function hasComma(document: Document, from: number, limit: number): boolean {
  for (let index = from; index < limit; index++) if (isComma(at(document.units, index))) return true
  return false
}

/**
 * Whether a finite verb without a subject stands at `index`, but for adverbs.
 *
 * @example isVerbGroup(document, 4, 9) // true of `, who rows, later left`
 */
export function isVerbGroup(document: Document, index: number, limit: number): boolean {
  let verb = index
  while (verb < limit && at(document.units, verb).tag === 'ADV') verb++
  return verb < limit && isFinite(document, verb)
}

/**
 * Whether a subject stands at `index` and its verb right behind it, with no aside between.
 *
 * @example isSubjectAndVerb(document, 4, 9) // true of `Ruiz left, the crew rowed`
 */
export function isSubjectAndVerb(document: Document, index: number, limit: number): boolean {
  const subject = nounPhraseAfter(document, index, limit)
  return subject !== undefined && isVerbGroup(document, subject, limit)
}

/**
 * Where the part of a sentence begins that stands behind its last semicolon and has a verb of its own
 * before `end`; `floor` where none does.
 *
 * @example behindSemicolon(document, 8, 0) // 5 of `Ruiz said so; Lund left, adding`
 */
export function behindSemicolon(document: Document, end: number, floor: number): number {
  const semicolon = document.units.slice(floor, end).findLastIndex(({ text }) => text === ';')
  const part = floor + semicolon + 1
  return semicolon !== -1 && hasFiniteVerb(document, part, end) ? part : floor
}

/** Whether a subject and its verb stand at `index`. @example isMainClause(document, 4, 9) // true of `, she left` */
export function isMainClause(document: Document, index: number, limit: number): boolean {
  const subject = nounPhraseAfter(document, index, limit)
  if (subject === undefined) return false
  // `the boat that they used was lost`
  if (document.lexicon.declaratives.has(at(document.units, subject).lower)) {
    const verbs = document.units
      .slice(subject, limit)
      .filter((_, at) => isFinite(document, subject + at))
    return verbs.length > 1
  }
  return isVerbGroup(document, subject, limit) || isComma(at(document.units, subject))
}

/**
 * Whether words that only round a number stand at `index`: `about half of them`, `at least six`.
 *
 * @example isApproximation(document, 3) // true
 */
export function isApproximation({ units, lexicon }: Document, index: number): boolean {
  if (phraseAmong(units, index, lexicon.approximations) !== undefined) return true
  if (!lexicon.approximators.has(at(units, index).lower)) return false
  // `about a third of`
  const one = lexicon.indefiniteArticles.has(at(units, index + 1).lower) ? 1 : 0
  const part = lexicon.genitivePrepositions.has(at(units, index + 2 + one).lower)
  const { tag } = at(units, index + 1 + one)
  return tag === 'NUM' || (tag === 'NOUN' && part)
}
