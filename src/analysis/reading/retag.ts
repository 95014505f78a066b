import type { Lexicon } from '../lexicon/types.ts'
import type { Block } from '../types.ts'
import type { Tag } from './document.ts'
import { capital, mendName, opensFullName, opensOrganisation, type Tagged } from './retag-names.ts'
import type { Token } from './tokens.ts'

/**
 * Mends what a tagger that knows no names and no newspapers gets wrong: surnames that are verbs
 * elsewhere, participles before a noun, `some` and `others` as subjects.
 *
 * ```
 * Mr. Hedge met registered voters; some left.
 *     ^^^^^ PROPN   ^^^^^^^^^^ ADJ    ^^^^ PRON
 * ```
 */
export function retag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): Tag[] {
  const mended = [...tags]
  let first = 0
  for (const { end } of blocks) {
    let last = first
    while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
    const titleCase = isTitleCase(tokens, first, last)
    for (let index = first; index < last; index++) {
      const tag = mendOne({ tokens, tags: mended, lexicon }, index, first, titleCase)
      if (tag !== undefined) mended[index] = tag
    }
    first = last
  }
  return mended
}

/** Whether most long words of a block begin with a capital, as in a headline. */
function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0
  let capitals = 0
  for (let index = first; index < end; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'punctuation', text: '' }
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (capital.test(text)) capitals++
  }
  return long > 2 && capitals > long * 0.65
}

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
  { isMade: followsSourcePreposition, right: 'NOUN' },
  { isMade: isCounted, right: 'NOUN' },
  { isMade: closesPhrase, right: 'NOUN' },
  { isMade: lacksSubject, right: 'NOUN' },
  { isMade: disagrees, right: 'NOUN' },
  { isMade: opensOrganisation, right: 'PROPN' },
  { isMade: isParticipleOfNoun, right: 'ADJ' },
  { isMade: isOwnedGerund, right: 'NOUN' },
  { isMade: isOwnedSaying, right: 'NOUN' },
]

function mendOne(
  tagged: Tagged,
  index: number,
  first: number,
  titleCase: boolean,
): Tag | undefined {
  const { tokens, tags, lexicon } = tagged
  const token = tokens[index]
  const tag = tags[index]
  if (token === undefined) return undefined
  if (tag === 'VERB' && opensFullName(tagged, index)) return 'PROPN'
  if (token.kind !== 'word') return isPossessive(tagged, index) ? 'PART' : undefined
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') {
    const mended = mendModifier(tagged, index)
    if (mended !== undefined || tag !== 'ADJ') return mended
  }
  if (!titleCase && index > first && capital.test(token.text)) return mendName(tagged, index)
  // `most said`
  if (tag === 'ADV' && lexicon.groups.has(token.lower) && tags[index + 1] === 'VERB') return 'PRON'
  if (tag === 'NOUN' && isDisguisedVerb(tagged, index)) return 'VERB'
  if (tag !== 'VERB') return undefined
  return falseVerbs.find(({ isMade }) => isMade(tagged, index))?.right
}

const lowerAt = ({ tokens }: Tagged, index: number): string => tokens[index]?.lower ?? ''

/** `the survivors left`: a noun for many, unless it is a verb of saying, too. */
function isGroup(tagged: Tagged, index: number): boolean {
  const lower = lowerAt(tagged, index)
  return tagged.lexicon.groups.has(lower) && !tagged.lexicon.cueForms.has(lower)
}

/** `who is chairman of the port` */
function isOffice(tagged: Tagged, index: number): boolean {
  return tagged.lexicon.titles.has(lowerAt(tagged, index)) && tagged.tags[index - 1] === 'AUX'
}

/** `the lead author` */
function isAdjective(tagged: Tagged, index: number): boolean {
  return tagged.lexicon.adjectives.has(lowerAt(tagged, index)) && tagged.tags[index + 1] === 'NOUN'
}

/** `some analyses suggest`, `those surveyed said` */
function isCounted(tagged: Tagged, index: number): boolean {
  return (
    tagged.lexicon.determiners.has(lowerAt(tagged, index - 1)) &&
    /(?:s|ed)$/.test(lowerAt(tagged, index)) &&
    tagged.tags[index + 1] === 'VERB'
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

/** A verb that the tagger takes for a noun. */
const isDisguisedVerb = (tagged: Tagged, index: number): boolean =>
  isParticleVerb(tagged, index) ||
  isSaying(tagged, index) ||
  isRelativeVerb(tagged, index) ||
  isBetweenNames(tagged, index) ||
  followsModal(tagged, index)

/** `all Ruiz would say was` */
function followsModal(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'AUX') return false
  const before = lowerAt(tagged, index - 1)
  const modal = lexicon.hypotheticalAuxiliaries.has(before) || lexicon.futureAuxiliaries.has(before)
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  return modal && forms.some(({ form }) => form === 'base')
}

/** `Ruiz claims Lund told her`: between two names, of which the second has a verb of its own. */
function isBetweenNames({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  if (tags[index - 1] !== 'PROPN' || tags[index + 1] !== 'PROPN') return false
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  if (!forms.some(({ form, cue }) => form === 'third' && cue.frames.includes('clause')))
    return false
  let behind = index + 1
  while (tags[behind] === 'PROPN') behind++
  while (tags[behind] === 'ADV') behind++
  return tags[behind] === 'VERB' || tags[behind] === 'AUX'
}

/** `Some say it is over`: the bare form behind a word for many is no noun, unless it could be one. */
function isSaying({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  const forms = lexicon.cueForms.get(lower) ?? []
  return (
    tags[index] === 'NOUN' &&
    !/^(?:AUX|VERB|ADP|PUNCT|NOUN|ADJ)$/.test(tags[index + 1] ?? 'PUNCT') &&
    lexicon.groups.has(tokens[index - 1]?.lower ?? '') &&
    !lexicon.cueNouns.has(lower) &&
    forms.some(({ form, cue }) => form === 'base' && cue.frames.includes('clause'))
  )
}

/** `the man who shot Ruiz`, `the union that backs Ruiz`: a noun needs an article before another. */
function isRelativeVerb({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const { lower = '' } = tokens[index - 1] ?? {}
  const head = tags[index - 2]
  const relative = lexicon.relativePronouns.has(lower) || lexicon.declaratives.has(lower)
  const inflected = /(?:s|ed|t)$/.test(tokens[index]?.lower ?? '')
  const object = tags[index + 1] === 'PROPN' || tags[index + 1] === 'DET'
  return relative && head === 'NOUN' && inflected && object
}

/** `Ruiz shot back`: a name and a verb of saying with its particle. */
function isParticleVerb({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  return (
    tags[index - 1] === 'PROPN' &&
    forms.some(
      ({ form, cue: { particle } }) =>
        form === 'past' &&
        particle.length > 0 &&
        particle.every((word, at) => tokens[index + 1 + at]?.lower === word),
    )
  )
}

/** `according to witness Ana Ruiz` */
function followsSourcePreposition({ tokens, lexicon }: Tagged, index: number): boolean {
  return lexicon.sourcePrepositions.some((phrase) =>
    phrase.every((word, at) => tokens[index - phrase.length + at]?.lower === word),
  )
}

/** The apostrophe of `the rowers’ boat`. */
function isPossessive({ tokens }: Tagged, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  return (
    /^['’]$/.test(token?.text ?? '') &&
    before?.end === token?.start &&
    /\p{L}[sxz]$/iu.test(before?.text ?? '') &&
    next?.kind === 'word' &&
    next.start > (token?.end ?? 0)
  )
}

/** `some left`, `the old left`: a word that stands before no noun is a noun itself. */
function mendModifier({ tokens, tags, lexicon }: Tagged, index: number): Tag | undefined {
  const { lower = '' } = tokens[index] ?? {}
  const next = tags[index + 1]
  const verb = next === 'VERB' || next === 'AUX' || isSaying({ tokens, tags, lexicon }, index + 1)
  if (lexicon.groups.has(lower)) return verb || next === 'PUNCT' ? 'PRON' : undefined
  if (tags[index] !== 'ADJ') return undefined
  if (lower.endsWith('ed') && next === 'DET' && tags[index - 1] === 'PROPN') return 'VERB'
  const subject = verb && lexicon.cueForms.has(tokens[index + 1]?.lower ?? '')
  const owns = lexicon.genitivePrepositions.has(tokens[index + 1]?.lower ?? '')
  if (!subject && !owns)
    return tags[index - 1] === 'DET' && lower.endsWith('-old') ? 'NOUN' : undefined
  let first = index - 1
  while (tags[first] === 'ADJ') first--
  return tags[first] === 'DET' ? 'NOUN' : undefined
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
  const { lower = '' } = tokens[index] ?? {}
  const subject = tokens[index - 1]?.lower ?? ''
  const forms = lexicon.cueForms.get(lower) ?? []
  const noun = lexicon.cueNouns.has(lower) && forms.every(({ form }) => form === 'base')
  const single =
    nominal.has(tags[index - 1]) && !subject.endsWith('s') && !lexicon.groups.has(subject)
  if (!noun || !single || tags[index + 1] !== 'ADP') return false
  let first = index - 1
  while (nominal.has(tags[first])) first--
  return (
    tags[first] === 'DET' || lexicon.pronouns.get(tokens[first]?.lower ?? '')?.case === 'possessive'
  )
}

/** `registered voters` behind a determiner, an adjective or an owner. */
function isParticipleOfNoun(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const lower = lowerAt(tagged, index)
  const participle =
    lower.endsWith(lexicon.presentParticiple) ||
    lexicon.pastParticiples.some((ending) => lower.endsWith(ending))
  const before = tags[index - 1]
  // `758 pledged delegates`
  const counted = before === 'NUM' && lowerAt(tagged, index + 1).endsWith('s')
  const modified = before === 'DET' || before === 'ADJ' || counted || isOwned(tagged, index)
  return participle && modified && nominal.has(tags[index + 1])
}

/** `the mayor’s rowing` */
function isOwnedGerund(tagged: Tagged, index: number): boolean {
  return lowerAt(tagged, index).endsWith(tagged.lexicon.presentParticiple) && isOwned(tagged, index)
}

/** `the mayor’s only comment was` */
function isOwnedSaying(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  return (
    lexicon.cueNouns.has(lowerAt(tagged, index)) &&
    tags[index + 1] === 'AUX' &&
    (isOwned(tagged, index) || isOwned(tagged, index - 1))
  )
}

function isOwned(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const pronoun = lexicon.pronouns.get(lowerAt(tagged, index - 1))
  return tags[index - 1] === 'PART' || pronoun?.case === 'possessive'
}
