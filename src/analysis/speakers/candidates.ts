import { isVerbGroup } from '../grammar/clauses.ts'
import { nounPhraseAfter } from '../grammar/phrases-after.ts'
import { isComma, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, indexAt, spanOf, type Document } from '../reading/document.ts'
import { isCredit } from './credits.ts'
import type { Entity, Mention } from './entities.ts'
import type { Mentions } from './mentions.ts'
import type { Context } from './resolution.ts'

/** So many sentences back a pronoun may reach. */
export const reach = 4

/** Whether words can mean somebody who has a role where they are named. */
export type Fits = (entity: Entity, role: Candidate['role']) => boolean

/** Somebody who may be meant, and how the text told of them last. */
export interface Candidate {
  readonly entity: Entity
  readonly role: 'spoke' | 'subject' | 'other'
  readonly weight: number
  /** Where it was found. */
  readonly sentence: number
}

/** How much a paragraph between weighs beside a sentence. */
const paragraphWeight = 0.5

const roleWeight = { spoke: 3, subject: 2.5, other: 1 } as const

/** How much less the subject of the clause weighs that opens a sentence below its main clause: `When Ruiz rose, Lund wept`. */
const belowWeight = 0.25

/**
 * Who may be meant, the likeliest first, each once: speakers and subjects before others, near before far.
 *
 * @param fits whether the words can mean somebody who has the role
 *
 * @example candidatesFor(context, source, 1, 'female', () => true).map(({ entity }) => entity.name) // ['Ana Ruiz']
 */
export function candidatesFor(
  context: Context,
  source: Range,
  sentence: number,
  gender: Gender | null,
  fits: Fits,
): Candidate[] {
  const { sentences } = context.document
  const block = sentences[sentence]?.block ?? 0
  const best = new Map<Entity, Candidate>()
  for (let distance = 0; distance <= reach && sentence - distance >= 0; distance++) {
    const there = sentences[sentence - distance]
    if (there === undefined || block - there.block > 2) break
    if (isCredit(context.document, sentence - distance)) continue
    const opening = { first: there.first, end: source.first }
    if (
      distance === 0 &&
      (isAddressed(context.document, opening) || isAsked(context.document, opening))
    )
      continue
    const end = distance === 0 ? source.first : there.end
    let order = 0
    for (const { entity, role, below } of namedIn(context, sentence - distance, {
      first: there.first,
      end,
    })) {
      if (!fits(entity, role) || context.told?.has(entity) === true) continue
      const known = context.scene.genderOf(entity) === gender ? 0.5 : 0
      const apart = distance + paragraphWeight * (block - there.block)
      const later = role === 'spoke' ? order++ / 4 : below ? belowWeight : 0
      const weight = roleWeight[role] + known - apart - later
      if (weight > (best.get(entity)?.weight ?? -Infinity))
        best.set(entity, { entity, role, weight, sentence: sentence - distance })
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

/** So many words may stand before the noun of a document: `In her last letter`. */
const longestOpening = 5

/** `In a letter to Ruiz, he said`: whoever is written to does not write. */
function isAddressed({ units, lexicon }: Document, { first, end }: Range): boolean {
  if (at(units, first).tag !== 'ADP' || !isComma(at(units, end - 1))) return false
  const noun = units
    .slice(first, first + longestOpening)
    .findIndex(({ lower }) => lexicon.documents.has(lower))
  return noun > 0 && lexicon.infinitiveMarkers.has(at(units, first + noun + 1).lower)
}

/** `Asked whether Ruiz had left, he said`: whoever is asked is not told of in the question. */
function isAsked(document: Document, { first, end }: Range): boolean {
  const { units, lexicon } = document
  const forms = lexicon.cueForms.get(at(units, first).lower) ?? []
  const past = forms.some(
    ({ form, cue }) => form === 'past' && cue.frames.some((frame) => frame.startsWith('person')),
  )
  return past && isComma(at(units, end - 1)) && !holdsClause(document, first, end - 1)
}

/** `Told to rest, Ruiz went home`: a clause of its own behind a comma. */
function holdsClause(document: Document, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    if (!isComma(at(document.units, index))) continue
    const subject = nounPhraseAfter(document, index + 1, end)
    if (subject !== undefined && isVerbGroup(document, subject, end)) return true
  }
  return false
}

/** Somebody whom a sentence names, and how. */
interface Named {
  readonly entity: Entity
  readonly role: Candidate['role']
  /** Whether the name stands in a clause that opens the sentence below its main clause. */
  readonly below: boolean
}

/**
 * Who speaks in a sentence or is named in it, and how.
 *
 * @example namedIn(context, 0, { first: 0, end: 5 }).map(({ role }) => role) // ['spoke', 'subject']
 */
export function namedIn(
  { document, mentions, scene }: Context,
  sentence: number,
  range: Range,
): Named[] {
  const spoke = scene
    .spokeIn(sentence)
    .map((entity): Named => ({ entity, role: 'spoke', below: false }))
    .reverse()
  const alone = mentionsOutside(document, mentions, range).filter(
    (mention) => !isAttributive(document, mention),
  )
  const opening = openingEnd(document, range)
  const named = alone.map((mention): Named => {
    const role = isSubject(document, range, mention) ? 'subject' : 'other'
    return { entity: mention.entity, role, below: mention.start < opening }
  })
  const described = describedSubject(document, mentions, range)
  return [
    ...spoke,
    ...named,
    ...described.map((entity): Named => ({ entity, role: 'subject', below: false })),
  ]
}

/** Where the comma stands behind a clause that opens a sentence below its main one; 0 without. */
function openingEnd({ units, lexicon }: Document, { first, end }: Range): number {
  const head = at(units, first).tag === 'CCONJ' ? first + 1 : first
  if (!lexicon.subordinators.has(at(units, head).lower)) return 0
  const comma = units.slice(head, end).findIndex(isComma)
  return comma === -1 ? 0 : at(units, head + comma).start
}

/** `spoke of Fair Tides rules`, `a Lund start-up`: a name before the noun that it describes, of nobody known to be a person. */
function isAttributive({ units }: Document, { start, end, entity }: Mention): boolean {
  const before = at(units, indexAt(units, start) - 1).tag
  const behind = at(units, indexAt(units, end))
  // `at Ruiz’s`
  if (behind.tag !== 'NOUN' || behind.start === end) return false
  return (before === 'ADP' && entity.gender === 'unknown') || (before === 'DET' && entity.guessed)
}

/** `The mayor left.`, `In May, the mayor left.`: the one whom the text calls so, if a clause begins with it. */
function describedSubject(
  { units, lexicon }: Document,
  mentions: Mentions,
  { first, end }: Range,
): readonly Entity[] {
  const article = (index: number): boolean => lexicon.definiteArticles.has(at(units, index).lower)
  const start = article(first) ? first : first + units.slice(first, end).findIndex(isComma) + 1
  if (!article(start)) return []
  const { lower } = at(units, start + 1)
  const acts = /^(?:VERB|AUX|ADV)$/.test(at(units, start + 2).tag) && start + 2 < end
  const described = acts && lexicon.roles.has(lower) ? mentions.describedAs(lower) : []
  return described.length === 1 ? described : []
}

/** So many words lead to the name that somebody gives: `gave her name only as`. */
const longestNaming = 6

/** `gave her name only as`, `introduced himself as`, but not `then known as` */
function namesItself({ units, lexicon }: Document, first: number, end: number): boolean {
  const words = units.slice(first, end)
  const own = words.some(
    ({ lower }) =>
      lexicon.reflexives.has(lower) ||
      lexicon.twofoldPronouns.has(lower) ||
      lexicon.pronouns.get(lower)?.case === 'possessive',
  )
  return own && words.some(({ lower }) => lexicon.selfNamings.has(lower))
}

/** Whether a name may be its sentence's subject, or own it: nothing but its own description stands before it. */
function isSubject(document: Document, { first, end }: Range, mention: Mention): boolean {
  const { units, lexicon } = document
  let index = first
  while (index < end && at(units, index).start < mention.start) index++
  let behind = index
  while (behind < end && at(units, behind).start < mention.end) behind++
  // `Ruiz’s answer came late`
  const owned = at(units, behind + 1).lower
  const speaks = lexicon.cueNouns.has(owned) || lexicon.documents.has(owned)
  if (behind < end && at(units, behind).tag === 'PART' && !speaks) return false
  if (opensClauseOfItsOwn(document, first, index) && isVerb(at(units, behind))) return true
  // `For Ruiz, it was late.`
  const topic = index === first + 1 && isComma(at(units, behind))
  if (topic && lexicon.topicPrepositions.has(at(units, first).lower)) return true
  if (lexicon.roleMarkers.has(at(units, index - 1).lower))
    return namesItself(document, Math.max(first, index - longestNaming), index)
  const named = at(units, index - 1).tag === 'DET' ? index - 1 : index
  for (index--; index >= first; index--) {
    const { tag } = at(units, index)
    // `On Monday Ruiz left`
    if (tag === 'ADP' && index + 1 < named && isTime(document, index + 1, named)) continue
    // `a crew from Oslo and Ruiz left`: both may stand behind the preposition.
    if (tag === 'CCONJ' && at(units, index - 1).tag === 'PROPN') continue
    if (tag === 'PUNCT' && endsList(document, index, behind)) continue
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ') return true
    if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX' || tag === 'PART') return false
  }
  return true
}

const isTime = ({ units, lexicon }: Document, first: number, end: number): boolean =>
  units.slice(first, end).every(({ lower, tag }) => lexicon.timeNouns.has(lower) || tag === 'NUM')

/** `drew Lima, Oslo and Lund.`: a name between those of a list that no verb follows. */
function endsList({ units }: Document, comma: number, behind: number): boolean {
  if (at(units, comma - 1).tag !== 'PROPN' || at(units, behind).tag !== 'CCONJ') return false
  let last = behind + 1
  while (at(units, last).tag === 'PROPN') last++
  return !isVerb(at(units, last))
}

/** `wept as Judge Otto Lund spoke`: a conjunction before a name and its title, which may be a preposition elsewhere. */
function opensClauseOfItsOwn({ units, lexicon }: Document, first: number, name: number): boolean {
  let index = name - 1
  while (index > first && /^(?:DET|ADJ|NOUN|PROPN)$/.test(at(units, index).tag)) index--
  return index >= first && lexicon.subordinators.has(at(units, index).lower)
}

function mentionsOutside(document: Document, mentions: Mentions, { first, end }: Range): Mention[] {
  const { units } = document
  const quoted = units.slice(first, end).filter((unit) => unit.tag === 'QUOTE')
  return mentions
    .within(spanOf(units, first, end))
    .filter(
      ({ start }) => !quoted.some((quotation) => start >= quotation.start && start < quotation.end),
    )
}
