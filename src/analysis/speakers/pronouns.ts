import { isComma, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, indexAt, spanOf, unitsWithin, type Document } from '../reading/document.ts'
import type { Span } from '../types.ts'
import { resolveAnswer } from './answers.ts'
import { namedBehind } from './cataphors.ts'
import { candidatesFor, reach, type Candidate, type Fits } from './candidates.ts'
import type { Entity, Mention } from './entities.ts'
import { inferred, unnamed, type Context, type Resolution } from './resolution.ts'
import { earlierPronoun } from './pronoun-chains.ts'
import { isObjectOfUnnamed, othersMayBeMeant } from './rivals.ts'
import type { Scene } from './scene.ts'
import { canMean, standsBehindUnnamed, tellsOfKin } from './unnamed-persons.ts'

/**
 * `Ruiz, a teacher in Lima, who said`: the nearest person before `who`, the name right before `which`.
 *
 * @example resolveRelative(context, { first: 7, end: 8 }, 0).entities // [Ruiz] of `Ruiz, a teacher in Lima, who said`
 */
export function resolveRelative(context: Context, source: Range, sentence: number): Resolution {
  const { document, mentions } = context
  const { units, sentences, lexicon } = document
  const first = firstOfJoined(document, source.first, sentences[sentence]?.first ?? 0)
  if (first !== undefined) return resolveRelative(context, { first, end: first + 1 }, sentence)
  const floor = Math.max(sentences[sentence]?.first ?? 0, source.first - longestPhrase)
  if (floor >= source.first) return unnamed
  const before = mentions
    .within(spanOf(units, floor, source.first))
    .filter(({ start }) => !isExcepted(document, indexAt(units, start)))
  const opening = at(units, source.first - 1)
  const last = isComma(opening) || opening.text === '(' ? source.first - 2 : source.first - 1
  // `backed Ruiz and those who said`: many, and nobody who is named.
  if (at(units, last).tag === 'DET') return unnamed
  const adjacent = headOf(document, before, at(units, last).end)
  const person = lexicon.personalRelatives.has(at(units, source.first).lower)
  const found =
    person && adjacent?.entity.kind !== 'person' ? personBefore(document, before, last) : adjacent
  return found === undefined
    ? unnamed
    : inferred(document, source, found.entity, 'the name before it')
}

/** The name that ends at a position, or in `the RUB of Norland, which` the one that it belongs to. */
function headOf(
  { units, lexicon }: Document,
  before: readonly Mention[],
  stop: number,
): Mention | undefined {
  const index = before.findIndex(({ end }) => end === stop)
  const [owner, place] = [before[index - 1], before[index]]
  if (owner === undefined || place === undefined) return place
  const joint = indexAt(units, place.start) - 1
  const joined =
    lexicon.genitivePrepositions.has(at(units, joint).lower) &&
    at(units, joint - 1).end === owner.end
  return joined && owner.entity.kind === 'organisation' ? owner : place
}

/** `Ruiz, who rows and who said`, `Ruiz, who rows until noon, and who said`: the pronoun that a second one repeats. */
function firstOfJoined(
  { units, lexicon }: Document,
  index: number,
  floor: number,
): number | undefined {
  const isPersonal = (place: number): boolean =>
    lexicon.personalRelatives.has(at(units, place).lower)
  if (!isPersonal(index) || at(units, index - 1).tag !== 'CCONJ') return undefined
  for (let first = index - 2; first > floor; first--) if (isPersonal(first)) return first
  return undefined
}

/** `It was Ruiz, not her deputy Otto Lund, who said`: a negation opens the aside of the name at `index`. */
function isExcepted({ units, lexicon }: Document, index: number): boolean {
  let first = index
  while (first > index - longestAside && !isComma(at(units, first - 1))) first--
  return lexicon.negations.has(at(units, first).lower) && isComma(at(units, first - 1))
}

/** So many words may stand in an aside before a name. */
const longestAside = 6

/** So far back the name is looked for that a relative pronoun belongs to. */
const longestPhrase = 30

/** The last person before a relative pronoun, if a description and no other clause stands between. */
function personBefore(
  document: Document,
  before: readonly Mention[],
  last: number,
): Mention | undefined {
  const { units } = document
  const person = before.findLast(({ entity }) => entity.kind === 'person')
  if (person === undefined) return undefined
  // `a Ruiz aide, who`, `Ruiz’s aide, who`
  const behind = units[indexAt(units, person.end)]
  if (behind !== undefined && /^(?:NOUN|ADJ|PART)$/.test(behind.tag)) return undefined
  // `asked Ruiz about women who`
  const between = units.slice(indexAt(units, person.end), last)
  const others = at(units, last).tag === 'NOUN' && !isComma(at(units, last + 1))
  if (others && between.some(({ tag }) => tag === 'ADP') && !between.some(isComma)) return undefined
  for (let index = last; index > 0 && at(units, index).start >= person.end; index--) {
    if (isVerb(at(units, index)) || at(units, index).text === ';') return undefined
    // `Ruiz’s mother, who said`: whoever is told of is another.
    const { tag, start } = at(units, index)
    if (tag === 'PART' && start === person.end) return undefined
  }
  return person
}

/**
 * `She said`: the one of her gender who spoke or was the subject last.
 *
 * @example resolvePronoun(context, { first: 4, end: 5 }, 1, 'female').entities // [Ana Ruiz] of `Ana Ruiz left. She said`
 */
export function resolvePronoun(
  context: Context,
  source: Range,
  sentence: number,
  gender: Gender,
): Resolution {
  const { scene } = context
  const antecedent = antecedentOf(context, source)
  const those = (fit: Fits): Candidate[] =>
    candidatesFor(context, source, sentence, gender, fit).filter(
      ({ entity }) => entity !== antecedent,
    )
  const sure = those((entity, role) => fits(scene, entity, role, gender))
  // `Pelé said it was over. He said …`: a single name of which nothing tells that it is a person’s.
  const misread = sure.length === 0 && personal(gender)
  const candidates = misread ? those(({ guessed }, role) => guessed && role === 'spoke') : sure
  const named = namedBehind(context, source, sentence, (entity) =>
    fits(scene, entity, 'subject', gender),
  )
  if (named !== undefined && (named.opens || candidates.length === 0)) {
    const behind = inferred(context.document, source, named.entity, 'the name behind it')
    const only = candidates.every(({ entity }) => entity === named.entity)
    return only && scene.genderOf(named.entity) === gender
      ? behind
      : { ...behind, certainty: 'doubtful' }
  }
  const answerer = resolveAnswer(context, source, sentence, gender, candidates)
  if (answerer !== undefined) return answerer
  const own = isOwnDeed(context.document, source)
    ? candidates.find(({ role, sentence: there }) => role === 'subject' && there === sentence)
    : undefined
  const [best, second] = own === undefined ? candidates : [own]
  if (best === undefined) {
    const far = resolveFar(context, source, gender)
    return far === unnamed ? resolveThrough(context, source, sentence, gender) : far
  }
  if (followsUnnamed(context, best, sentence, gender)) return unnamed
  const why = best.role === 'spoke' ? 'the one who spoke last' : 'named shortly before'
  const resolution = inferred(context.document, source, best.entity, why)
  // `It said it was over`: an organisation that has only been named is one of many things.
  const thing = gender === 'neutral' && best.role !== 'spoke' && own === undefined
  const guessed = misread || thing || (best.role === 'spoke' && scene.isDoubted(best.entity))
  const close = guessed || (second !== undefined && best.weight - second.weight < 0.75)
  if (!close) context.scene.call(best.entity, gender)
  const another = named !== undefined && named.entity !== best.entity
  const doubtful = close || another || othersMayBeMeant(context, candidates, sentence, gender)
  return doubtful ? { ...resolution, certainty: 'doubtful' } : resolution
}

/** `The Boat News printed what it said was a letter`: whoever does something with it says so. */
const isOwnDeed = ({ units, lexicon }: Document, { first }: Range): boolean =>
  lexicon.questionWords.has(at(units, first - 1).lower) &&
  /^(?:VERB|ADP|ADV)$/.test(at(units, first - 2).tag)

/** `Ruiz, whom he called old`: the one whom a relative clause tells of is not its subject, too. */
function antecedentOf({ document, mentions }: Context, { first }: Range): Entity | undefined {
  const { units, lexicon } = document
  if (!lexicon.objectRelatives.has(at(units, first - 1).lower)) return undefined
  const last = isComma(at(units, first - 2)) ? first - 3 : first - 2
  const { start, end } = at(units, last)
  return mentions.within({ start: start - longestName, end }).find((name) => name.end === end)
    ?.entity
}

/** So many letters before its last word a name may begin. */
const longestName = 60

/** `A guard said it was over. He said …`: one person without a name spoke last, of a gender that can be meant. */
function followsUnnamed(
  context: Context,
  best: Candidate,
  sentence: number,
  gender: Gender,
): boolean {
  const { document, scene } = context
  const { last } = scene
  const isPersonal = personal(gender)
  if (isPersonal && standsBehindUnnamed(document, best.sentence, sentence, gender)) return true
  if (isPersonal && isObjectOfUnnamed(context, best, sentence, gender)) return true
  // `Robin Lund rowed. His mother wept. She said …`
  const behind = best.sentence < sentence - 1 || scene.genderOf(best.entity) !== gender
  if (isPersonal && behind && tellsOfKin(document, sentence - 1, gender)) return true
  if (last === undefined || last.entities.length > 0) return false
  if (sentence - last.sentence > reach || best.sentence > last.sentence) return false
  if (gender === 'neutral') return isThing(document, last.source)
  // `The authors say so. They argue …`
  if (gender === 'plural') return true
  return canMean(document, unitsWithin(document.units, last.source), gender)
}

/** `The memo says it was over. It goes on …`: what spoke last is written, or an organisation without a name. */
const isThing = ({ units, lexicon }: Document, source: Span): boolean =>
  unitsWithin(units, source).some(
    ({ lower }) => lexicon.documents.has(lower) || lexicon.institutions.has(lower),
  )

/** `Ruiz left. … He took the boat. “…,” he said.`: whomever the pronoun meant before, if nobody has spoken since. */
function resolveThrough(
  context: Context,
  source: Range,
  sentence: number,
  gender: Gender,
): Resolution {
  const before = personal(gender)
    ? earlierPronoun(context.document, source, sentence, gender)
    : undefined
  const unheard = before !== undefined && (context.scene.last?.sentence ?? -1) < before.sentence
  if (!unheard) return unnamed
  const told = resolvePronoun(context, before.source, before.sentence, gender)
  if (told !== unnamed) return { ...told, certainty: 'doubtful' }
  return onlyActor(context, before.source, before.sentence, gender)
}

/** `Yara came in. She was late. “…,” she said.`: a single name before a verb, where nobody else can be meant. */
function onlyActor(context: Context, source: Range, sentence: number, gender: Gender): Resolution {
  const { document, mentions } = context
  const { units } = document
  const acts: Fits = ({ guessed, name }, role) =>
    guessed && role === 'subject' && !name.includes(' ')
  const [only, another] = candidatesFor(context, source, sentence, gender, acts)
  if (only === undefined || another !== undefined) return unnamed
  const { first, end } = document.sentences[only.sentence] ?? source
  const names = mentions.within(spanOf(units, first, end))
  const moves = names.some(
    ({ entity, start, end: stop }) =>
      entity === only.entity &&
      at(units, indexAt(units, start) - 1).tag !== 'DET' &&
      at(units, indexAt(units, stop)).tag === 'VERB',
  )
  if (!moves) return unnamed
  return {
    ...inferred(document, source, only.entity, 'named shortly before'),
    certainty: 'doubtful',
  }
}

const personal = (gender: Gender): boolean => gender === 'male' || gender === 'female'

/** The one who spoke last, however long ago, if nobody nearer can be meant and the name tells the gender. */
function resolveFar({ document, scene }: Context, source: Range, gender: Gender): Resolution {
  const [only, another] = scene.last?.entities ?? []
  if (only === undefined || another !== undefined || scene.genderOf(only) !== gender) return unnamed
  const last = inferred(document, source, only, 'the one who spoke last')
  return { ...last, certainty: 'doubtful' }
}

function fits(scene: Scene, entity: Entity, role: Candidate['role'], gender: Gender): boolean {
  const told = scene.genderOf(entity)
  if (gender === 'neutral') return entity.kind !== 'person'
  if (gender === 'plural') return role === 'spoke' && entity.kind === 'organisation'
  return entity.kind === 'person' && (told === gender || told === 'unknown')
}
