import type { Attribution } from '../attributions/attribution.ts'
import { nounPhraseBefore } from '../grammar/phrases-before.ts'
import { isComma, isPossessive, isRelative, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import { subjectBefore } from '../grammar/subjects.ts'
import { at, spanOf, unitsWithin, type Document, type Unit } from '../reading/document.ts'
import { namedIn } from './candidates.ts'
import { resolveDescription } from './described.ts'
import type { Entity, Mention } from './entities.ts'
import { documentBefore, issuedJustBefore, issuerOf, type IssuedBefore } from './issuers.ts'
import { mayBeNamesake } from './namesakes.ts'
import { resolvePronoun, resolveRelative } from './pronouns.ts'
import { inferred, unnamed, type Context, type Resolution } from './resolution.ts'
import { resolveNames } from './source-names.ts'

/**
 * Whom the source means: the name in it, the person whom a pronoun or a description stands for, or
 * nobody who is named.
 *
 * ```
 * Ana Ruiz, a teacher, left. She said …
 *                            ^^^ Ana Ruiz
 * ```
 */
export function resolveSource(context: Context, source: Range, sentence: number): Resolution {
  const { document } = context
  const { units, lexicon } = document
  const opening = at(units, source.first)
  const pronoun = lexicon.pronouns.get(opening.lower)
  if (source.end === source.first + 1 && pronoun !== undefined) {
    if (pronoun.gender === 'speaker') return unnamed
    // `criticised him for saying`: whoever criticises could be of his gender, too.
    if (
      pronoun.case === 'object' &&
      isVerb(at(units, source.first - 1)) &&
      !isQuotedByThing(context, source.first - 1, sentence)
    )
      return unnamed
    const told = resolvePronoun(context, source, sentence, pronoun.gender)
    if (told.entities.length > 0 || pronoun.gender !== 'neutral') return told
    const issued = issuedJustBefore(document, sentence)
    return issued === undefined ? unnamed : resolveIssuer(context, source, issued)
  }
  const issuer = issuerOf(document, source)
  if (issuer !== undefined) return resolveSource(context, issuer, sentence)
  const told = documentBefore(document, source, sentence)
  if (told !== undefined) return resolveIssuer(context, source, told)
  if (isRelative(document, opening)) {
    const named = resolveRelative(context, source, sentence)
    return named === unnamed ? resolveDescribedBefore(context, source, sentence) : named
  }
  return resolveNames(context, source) ?? resolveDescription(context, source, sentence)
}

/** `The agency quoted him as saying`: what quotes somebody is no person, and he is another. */
function isQuotedByThing({ document, mentions }: Context, verb: number, sentence: number): boolean {
  const { units, lexicon, sentences } = document
  if (!lexicon.quoting.has(at(units, verb).lower)) return false
  const subject = subjectBefore(document, verb, sentences[sentence]?.first ?? 0)
  if (subject === undefined) return false
  const names = mentions.within(spanOf(units, subject.first, subject.end))
  const body = units
    .slice(subject.first, subject.end)
    .some(({ lower }) => lexicon.institutions.has(lower))
  return names.every(({ entity }) => entity.kind !== 'person') && (body || names.length > 0)
}

/** `Ruiz said so in a letter. The letter said`: whoever issued the document that was told of before. */
function resolveIssuer(context: Context, source: Range, told: IssuedBefore): Resolution {
  const found = told.isIssued ? speakersWith(context, told) : authorsOf(context, told)
  const [only, another] = new Set(found)
  return only === undefined || another !== undefined
    ? unnamed
    : inferred(context.document, source, only, 'who issued it')
}

/** `Ruiz said in a letter`, `Ruiz issued a letter`: who speaks in the sentence, or else its subject. */
function speakersWith(context: Context, { phrase, sentence }: IssuedBefore): readonly Entity[] {
  const spoke = context.scene.spokeIn(sentence)
  if (spoke.length > 0) return spoke
  const { first } = context.document.sentences[sentence] ?? phrase
  return namedIn(context, sentence, { first, end: phrase.end })
    .filter(({ role }) => role === 'subject')
    .map(({ entity }) => entity)
}

/** `a letter from Ruiz`, `her letter`: whose it is by the words beside it. */
function authorsOf(context: Context, { phrase, sentence }: IssuedBefore): readonly Entity[] {
  const { document } = context
  const { first } = document.sentences[sentence] ?? phrase
  const issuer = issuerOf(document, phrase)
  // `In its report, the bank said`: whom the pronoun means stands behind it.
  const owned = isPossessive(document, at(document.units, phrase.first))
  const leads = owned && phrase.first <= first + 1
  return issuer === undefined || leads ? [] : resolveSource(context, issuer, sentence).entities
}

/** `The 45-year-old, who said`: the description before the pronoun. */
function resolveDescribedBefore(context: Context, { first }: Range, sentence: number): Resolution {
  const { document } = context
  const floor = document.sentences[sentence]?.first ?? 0
  const end = isComma(at(document.units, first - 1)) ? first - 1 : first
  const start = nounPhraseBefore(document, end - 1, floor)
  return start === undefined
    ? unnamed
    : resolveDescription(context, { first: start, end }, sentence)
}

/** So many letters before a talk tell whom it is with. */
const longestOpening = 5000

/** `A: We lost.`: the one of whom the text tells most before the talk begins, if it is one. */
function resolveAnswerer({ document, mentions }: Context, source: Range): Resolution {
  const [first] = document.turns.values()
  const end = first?.label.start ?? 0
  const told = new Map<Entity, number>()
  for (const { entity } of mentions.within({ start: Math.max(0, end - longestOpening), end }))
    if (entity.kind === 'person') told.set(entity, (told.get(entity) ?? 0) + 1)
  const [most, second] = [...told].sort(([, a], [, b]) => b - a)
  if (most === undefined || most[1] === second?.[1]) return unnamed
  const answerer = inferred(document, source, most[0], 'whom the text before the talk is about')
  return { ...answerer, certainty: 'doubtful' }
}

/**
 * The entities that an attribution's source means, and how that is known.
 *
 * @example resolveAttribution(context, attribution).certainty // 'named' of `Ana Ruiz said it was over.`
 */
export function resolveAttribution(context: Context, attribution: Attribution): Resolution {
  if (attribution.source === null) return unnamed
  const { block } = context.document.sentences[attribution.sentence] ?? { block: -1 }
  const role = context.document.turns.get(block)?.role
  if (role === 'asks') return unnamed
  if (role === 'answers') return resolveAnswerer(context, attribution.source)
  const told = subjectsTold(context, attribution)
  const found = resolveSource(
    { ...context, told, statement: attribution },
    attribution.source,
    attribution.sentence,
  )
  return mayBeNamesake(context, attribution, found) ? { ...found, certainty: 'doubtful' } : found
}

/** So many words a clause may open with before the name of its subject: `that`, a title. */
const longestLead = 3

/** `Lund had told her it was over, she said`: the pronoun as an object, and no owner. */
function isObjectOf(
  { units, lexicon }: Document,
  source: Range | null,
  words: readonly Unit[],
  index: number,
): boolean {
  const speaker = lexicon.pronouns.get(at(units, source?.first ?? -1).lower)
  const told = lexicon.pronouns.get(at(words, index).lower)
  const owns = /^(?:NOUN|ADJ|PROPN|NUM)$/.test(at(words, index + 1).tag)
  return (
    told?.case === 'object' && told.gender === speaker?.gender && told.gender !== 'neutral' && !owns
  )
}

/**
 * `They were from Lund, she said`, `They had left Lund, she said`: a name right behind a verb or a preposition;
 * but not `When they saw Lund, he said, they left`.
 */
function namedAsObjects(
  { lexicon }: Document,
  named: readonly Mention[],
  words: readonly Unit[],
): Entity[] {
  return named.flatMap(({ entity, start, end }) => {
    let index = words.findIndex((unit) => unit.start >= start)
    while (/^(?:DET|ADJ|PROPN)$/.test(at(words, index - 1).tag)) index--
    const isObject = /^(?:ADP|VERB)$/.test(at(words, index - 1).tag)
    const owns = words.find((unit) => unit.start >= end)?.tag === 'PART'
    const below = words.slice(0, index).some(({ lower }) => lexicon.subordinators.has(lower))
    return isObject && !owns && !below ? [entity] : []
  })
}

/**
 * Whom a statement is about that its own pronoun does not mean: `She said that Lund was ill`, `Lund, she said,
 * was ill`, but not `Lund was ill, he said`, nor `She said Lund’s boat was lost`.
 */
function subjectsTold(
  { document, mentions }: Context,
  { content, source }: Attribution,
): ReadonlySet<Entity> {
  const { units } = document
  const speaks = at(units, source?.first ?? -1).start
  const subjects = content.flatMap((span) => {
    const words = unitsWithin(units, span)
    const whole = span.start < speaks && words.some((unit) => isVerb(unit))
    if (whole && !words.some((_, index) => isObjectOf(document, source, words, index)))
      return namedAsObjects(document, mentions.within(span), words)
    const lead = words.slice(0, longestLead).findLast(({ tag }) => tag !== 'QUOTE')
    const [name] = mentions.within(span)
    const owns = words.find(({ start }) => start >= (name?.end ?? Infinity))?.tag === 'PART'
    return name !== undefined && !owns && name.start <= (lead?.start ?? -1) ? [name.entity] : []
  })
  return new Set(subjects)
}
