import type { Tag } from './document.ts'
import { lowerAt, opensOrganisation, opensPlace, type Tagged } from './retag-names.ts'

const nominal = new Set<Tag | undefined>(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** A mistake of the tagger at a word: how it is known, and what is right. */
interface Mistake {
  readonly isMade: (tagged: Tagged, index: number) => boolean
  readonly right: Tag
}

/** What is called a verb and is none, the surest first. */
const falseVerbs: readonly Mistake[] = [
  { isMade: isGroup, right: 'NOUN' },
  { isMade: isOffice, right: 'NOUN' },
  { isMade: isAdjective, right: 'ADJ' },
  { isMade: isHyphenated, right: 'ADJ' },
  { isMade: followsPreposition, right: 'NOUN' },
  { isMade: followsReport, right: 'ADJ' },
  { isMade: opensCompound, right: 'NOUN' },
  { isMade: isOfActor, right: 'ADJ' },
  { isMade: isActor, right: 'NOUN' },
  { isMade: followsSourcePreposition, right: 'NOUN' },
  { isMade: isCounted, right: 'NOUN' },
  { isMade: closesPhrase, right: 'NOUN' },
  { isMade: lacksSubject, right: 'NOUN' },
  { isMade: disagrees, right: 'NOUN' },
  { isMade: endsAside, right: 'NOUN' },
  { isMade: isCountedCompound, right: 'NOUN' },
  { isMade: isSingleCompound, right: 'NOUN' },
  { isMade: opensOrganisation, right: 'PROPN' },
  { isMade: opensPlace, right: 'PROPN' },
  { isMade: isParticipleOfNoun, right: 'ADJ' },
  { isMade: isOwnedGerund, right: 'NOUN' },
  { isMade: isOwnedSaying, right: 'NOUN' },
  { isMade: isOwnedDeed, right: 'NOUN' },
]

/**
 * What a word is that the tagger took for a verb; undefined where it is one.
 *
 * @example rightTag(tagged, 2) // 'ADJ' of `the old registered voters`
 */
export function rightTag(tagged: Tagged, index: number): Tag | undefined {
  for (const { isMade, right } of falseVerbs) if (isMade(tagged, index)) return right
  return undefined
}

/** Whether a word has none of the endings of an inflected verb. */
function isBare(tagged: Tagged, index: number): boolean {
  const lower = lowerAt(tagged, index)
  return !/(?:s|ed|t)$/.test(lower) && !lower.endsWith(tagged.lexicon.presentParticiple)
}

/** `the survivors left`: a noun for many, unless it is a verb of saying, too. */
function isGroup(tagged: Tagged, index: number): boolean {
  const lower = lowerAt(tagged, index)
  return tagged.lexicon.groups.has(lower) && !tagged.lexicon.cueForms.has(lower)
}

/** `who is chairman of the port` */
function isOffice(tagged: Tagged, index: number): boolean {
  return tagged.tags[index - 1] === 'AUX' && tagged.lexicon.titles.has(lowerAt(tagged, index))
}

/** `the lead author`, `she was blunt` */
function isAdjective(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!lexicon.adjectives.has(lowerAt(tagged, index))) return false
  const before = tags[index - 1] === 'ADV' ? index - 2 : index - 1
  return tags[index + 1] === 'NOUN' || lexicon.passiveAuxiliaries.has(lowerAt(tagged, before))
}

/** `he in turn said`: no preposition stands before a bare verb. */
function followsPreposition(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'ADP') return false
  const before = lowerAt(tagged, index - 1)
  const joins =
    lexicon.clausePrepositions.has(before) ||
    lexicon.roleMarkers.has(before) ||
    lexicon.comparisons.has(before) ||
    lexicon.infinitiveMarkers.has(before)
  return (
    isBare(tagged, index) &&
    lexicon.prepositions.has(before) &&
    !joins &&
    /^(?:VERB|AUX|PUNCT|[CS]CONJ)$/.test(tags[index + 1] ?? 'PUNCT')
  )
}

/** `said leaked recordings hurt`: no verb stands right behind one that takes a clause. */
function followsReport(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'VERB' || tags[index + 1] !== 'NOUN') return false
  const past = lexicon.pastEndings.some((ending) => lowerAt(tagged, index).endsWith(ending))
  // `a boat that she said defied storms`
  const relates = [2, 3, 4].some((step) => {
    const lower = lowerAt(tagged, index - step)
    return lexicon.declaratives.has(lower) || lexicon.questionWords.has(lower)
  })
  if (relates) return false
  const forms = lexicon.cueForms.get(lowerAt(tagged, index - 1)) ?? []
  return past && forms.some(({ form, cue }) => form !== 'gerund' && cue.frames.includes('clause'))
}

/** `the center-left party`, `the state-run Boat News`, but not `an op-ed urging them` */
function isHyphenated(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  // `Lima-born Ana Ruiz left`
  if (lowerAt(tagged, index).includes('-') && tags[index + 1] === 'PROPN') return true
  return (
    tags[index - 1] === 'DET' &&
    lowerAt(tagged, index).includes('-') &&
    /^(?:ADJ|NOUN|VERB|PROPN)$/.test(tags[index + 1] ?? '') &&
    !lowerAt(tagged, index + 1).endsWith(lexicon.presentParticiple)
  )
}

/** `the old think tank`: a bare verb between an adjective or an article and a noun. */
function opensCompound(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index + 1] !== 'NOUN' || !isBare(tagged, index)) return false
  const modified =
    tags[index - 1] === 'DET' || (tags[index - 1] === 'ADJ' && tags[index - 2] === 'DET')
  return modified && !lexicon.groups.has(lowerAt(tagged, index - 1))
}

/** `an opposing scout said`, `said the newly capped prop`: a participle between an article and a bare verb, which is a noun. */
function isOfActor(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index + 1] !== 'VERB') return false
  const lower = lowerAt(tagged, index)
  const past =
    tags[index - 1] === 'ADV' && lexicon.pastEndings.some((ending) => lower.endsWith(ending))
  const actor = !isInflected(tagged, index + 1)
  const article = tags[index - 1] === 'ADV' ? index - 2 : index - 1
  return (past || lower.endsWith(lexicon.presentParticiple)) && actor && tags[article] === 'DET'
}

/** `scouts`, `scouted`, `scouting`, but not `scout` */
const isInflected = (tagged: Tagged, index: number): boolean =>
  /(?:s|ed)$/.test(lowerAt(tagged, index)) ||
  lowerAt(tagged, index).endsWith(tagged.lexicon.presentParticiple)

/** `an opposing scout said` */
function isActor(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'ADJ') return false
  const lower = lowerAt(tagged, index - 1)
  const participle = [lexicon.presentParticiple, ...lexicon.pastEndings].some((ending) =>
    lower.endsWith(ending),
  )
  const article = tags[index - 2] === 'ADV' ? index - 3 : index - 2
  return participle && tags[article] === 'DET' && !isInflected(tagged, index)
}

/** `some analyses suggest`, `those surveyed said` */
function isCounted(tagged: Tagged, index: number): boolean {
  return (
    tagged.tags[index + 1] === 'VERB' &&
    tagged.lexicon.determiners.has(lowerAt(tagged, index - 1)) &&
    /(?:s|ed)$/.test(lowerAt(tagged, index))
  )
}

/** `by recent polling, …` */
function closesPhrase(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  return (
    tags[index - 1] === 'ADJ' &&
    tags[index + 1] === 'PUNCT' &&
    lowerAt(tagged, index).endsWith(lexicon.presentParticiple)
  )
}

/** `according to witness Ana Ruiz` */
function followsSourcePreposition({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  if (!/^(?:ADP|PART|SCONJ)$/.test(tags[index - 1] ?? '')) return false
  return lexicon.sourcePrepositions.some((phrase) =>
    phrase.every((word, at) => tokens[index - phrase.length + at]?.lower === word),
  )
}

/** `when campaigns end`: a verb in `-s` has its subject before it, and a conjunction is none. */
function lacksSubject({ tokens, lexicon }: Tagged, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  const before = tokens[index - 1]?.lower ?? ''
  return (
    lower.endsWith('s') &&
    lexicon.subordinators.has(before) &&
    !lexicon.declaratives.has(before) &&
    !lexicon.comparisons.has(before) &&
    !lexicon.roleMarkers.has(before)
  )
}

/** `a Lima report of May`: the bare form of a verb does not go with one subject. */
function disagrees({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  if (tags[index + 1] !== 'ADP' || !nominal.has(tags[index - 1])) return false
  const { lower = '' } = tokens[index] ?? {}
  const subject = tokens[index - 1]?.lower ?? ''
  const forms = lexicon.cueForms.get(lower) ?? []
  const noun = lexicon.cueNouns.has(lower) && forms.every(({ form }) => form === 'base')
  if (!noun || subject.endsWith('s') || lexicon.groups.has(subject)) return false
  let first = index - 1
  while (nominal.has(tags[first])) first--
  return (
    tags[first] === 'DET' || lexicon.pronouns.get(tokens[first]?.lower ?? '')?.case === 'possessive'
  )
}

/** `Ruiz, the port’s safety lead, said`: the bare form of a verb does not go with one subject. */
function endsAside(tagged: Tagged, index: number): boolean {
  const { tokens, tags, lexicon } = tagged
  if (tags[index - 1] !== 'NOUN' || tokens[index + 1]?.text !== ',') return false
  const lower = lowerAt(tagged, index)
  const subject = lowerAt(tagged, index - 1)
  const bare = !/(?:s|ed|t)$/.test(lower) && !lower.endsWith(lexicon.presentParticiple)
  if (!bare || lexicon.cueForms.has(lower)) return false
  if (subject.endsWith('s') || lexicon.groups.has(subject)) return false
  let first = index - 1
  while (nominal.has(tags[first])) first--
  return tags[first] === 'PART' || (tags[first] === 'DET' && tokens[first - 1]?.text === ',')
}

/** `two phone calls he had` */
function isCountedCompound(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  return (
    lowerAt(tagged, index).endsWith('s') &&
    tags[index - 1] === 'NOUN' &&
    !lowerAt(tagged, index - 1).endsWith('s') &&
    tags[index - 2] === 'NUM' &&
    lexicon.pronouns.get(lowerAt(tagged, index + 1))?.case === 'subject'
  )
}

/** `in a phone call that lasted`: the bare form of a verb does not go with one subject. */
function isSingleCompound(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'NOUN') return false
  if (!lexicon.indefiniteArticles.has(lowerAt(tagged, index - 2))) return false
  const lower = lowerAt(tagged, index)
  const forms = lexicon.cueForms.get(lower) ?? []
  return (
    lexicon.cueNouns.has(lower.endsWith('s') ? lower : `${lower}s`) &&
    forms.every(({ form }) => form === 'base')
  )
}

/** `registered voters` behind a determiner, an adjective or an owner. */
function isParticipleOfNoun(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!nominal.has(tags[index + 1])) return false
  const lower = lowerAt(tagged, index)
  const participle =
    lower.endsWith(lexicon.presentParticiple) ||
    lexicon.pastParticiples.some((ending) => lower.endsWith(ending))
  if (!participle) return false
  const before = tags[index - 1]
  // `758 pledged delegates`
  const counted = before === 'NUM' && lowerAt(tagged, index + 1).endsWith('s')
  // `another unaligned rower`, but not `Another featured photos`
  const single =
    /^(?:NOUN|PROPN)$/.test(tags[index + 1] ?? '') && !lowerAt(tagged, index + 1).endsWith('s')
  return (
    before === 'DET' ||
    before === 'ADJ' ||
    counted ||
    isOwned(tagged, index) ||
    (lexicon.singlers.has(lowerAt(tagged, index - 1)) && single)
  )
}

/** `the mayor’s rowing` */
function isOwnedGerund(tagged: Tagged, index: number): boolean {
  return lowerAt(tagged, index).endsWith(tagged.lexicon.presentParticiple) && isOwned(tagged, index)
}

/** `the mayor’s only comment was`, `after her comment` */
function isOwnedSaying(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!lexicon.cueNouns.has(lowerAt(tagged, index))) return false
  const governed = lexicon.twofoldPronouns.has(lowerAt(tagged, index - 1))
  if (governed && tags[index - 2] === 'ADP') return true
  return tags[index + 1] === 'AUX' && (isOwned(tagged, index) || isOwned(tagged, index - 1))
}

/** `thanked them for their help` */
function isOwnedDeed(tagged: Tagged, index: number): boolean {
  const pronoun = tagged.lexicon.pronouns.get(lowerAt(tagged, index - 1))
  return isBare(tagged, index) && pronoun?.case === 'possessive'
}

function isOwned(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const pronoun = lexicon.pronouns.get(lowerAt(tagged, index - 1))
  return tags[index - 1] === 'PART' || pronoun?.case === 'possessive'
}
