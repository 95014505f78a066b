import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../types.ts'
import { hasCapital } from './capitals.ts'
import type { Tag } from './document.ts'
import {
  isFirstName,
  isGroupAtHead,
  isDoing,
  isPleading,
  lowerAt,
  mendName,
  opensFullName,
  opensWithName,
  type Tagged,
} from './retag-names.ts'
import { followsDenial, isDisguisedVerb, isSaying } from './retag-nouns.ts'
import { rightTag } from './retag-verbs.ts'
import { isTitleCase } from './title-case.ts'
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
  const parts = [...partsOf(tokens, blocks)]
  const names = namesIn(tokens, parts)
  const tagged = { tokens, tags: mended, lexicon, names }
  for (const { first, end, isTitle } of parts) {
    for (let index = first; index < end; index++) {
      const tag = mendOne(tagged, index, first, isTitle)
      if (tag !== undefined) mended[index] = tag
    }
  }
  return mended
}

/** The tokens of a block. */
interface Part {
  readonly first: number
  readonly end: number
  /** Whether most of its long words begin with a capital. */
  readonly isTitle: boolean
}

function* partsOf(tokens: readonly Token[], blocks: readonly Block[]): Generator<Part> {
  let first = 0
  for (const block of blocks) {
    let end = first
    while (end < tokens.length && (tokens[end]?.start ?? block.end) < block.end) end++
    yield { first, end, isTitle: isTitleCase(tokens, first, end) }
    first = end
  }
}

/** The words, in small letters, that have a capital where no sentence begins. */
function namesIn(tokens: readonly Token[], parts: readonly Part[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { first, end, isTitle } of parts) {
    if (isTitle) continue
    for (let index = first + 1; index < end; index++) {
      const { kind, text, lower } = tokens[index] ?? { kind: 'punctuation', text: '', lower: '' }
      const inside = tokens[index - 1]?.kind === 'word'
      if (inside && kind === 'word' && hasCapital(text)) names.add(lower)
    }
  }
  return names
}

function mendOne(
  tagged: Tagged,
  index: number,
  first: number,
  titleCase: boolean,
): Tag | undefined {
  const { tokens, tags, lexicon } = tagged
  const token = tokens[index]
  const tag = tags[index]
  if (token === undefined || tag === undefined) return undefined
  if (token.kind !== 'word') return isPossessive(tagged, index) ? 'PART' : undefined
  const isCapital = hasCapital(token.text)
  if (isCapital) {
    if (tag === 'VERB' && opensFullName(tagged, index)) return 'PROPN'
    if (tag === 'AUX' && isFirstName(tagged, index)) return 'PROPN'
    if (opensWithName(tagged, index, first)) return 'PROPN'
    if (tag === 'PROPN' && !titleCase && isGroupAtHead(tagged, index, first)) return 'NOUN'
    if (tag === 'PROPN' && isPleading(tagged, index)) return 'VERB'
    if (tag === 'PROPN' && !titleCase && isDoing(tagged, index, first)) return 'VERB'
  }
  if (tag === 'DET' && isParticle(tagged, index)) return 'PROPN'
  if ((tag === 'DET' || tag === 'SCONJ') && isNamedThing(tagged, index)) return 'PRON'
  if ((tag === 'ADJ' || tag === 'NOUN') && followsDenial(tagged, index)) return 'VERB'
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') {
    const mended = mendModifier(tagged, index)
    if (mended !== undefined || tag !== 'ADJ') return mended
  }
  if (isCapital && !titleCase && index > first) return mendName(tagged, index)
  // `most said`
  if (tag === 'ADV' && lexicon.groups.has(token.lower) && tags[index + 1] === 'VERB') return 'PRON'
  if (tag === 'ADV' && isFraction(tagged, index)) return 'NOUN'
  // `in the past`, `a man in the back shouted`
  const placed = tags[index - 2] === 'ADP' && /^(?:VERB|AUX)$/.test(tags[index + 1] ?? '')
  if (tag === 'ADV' && tags[index - 1] === 'DET' && (placed || lexicon.timeNouns.has(token.lower)))
    return 'NOUN'
  if (tag === 'NOUN' && isDisguisedVerb(tagged, index)) return 'VERB'
  // `asked on Monday whether it was over`
  if (tag === 'ADP' && lexicon.complementizers.has(token.lower)) return 'SCONJ'
  // `the voice-over says`
  if (tag === 'ADP' && tags[index - 1] === 'DET' && token.lower.includes('-')) return 'NOUN'
  // `The lawyer for Grant said`
  const ties = tag === 'SCONJ' && lexicon.officePrepositions.has(token.lower)
  if (ties && tags[index - 1] === 'NOUN' && hasCapital(tokens[index + 1]?.text ?? '')) return 'ADP'
  if (tag !== 'VERB') return undefined
  return rightTag(tagged, index)
}

/** `Ana da Ito`, `“No,” da Ito said`: no article of the text’s language. */
function isParticle({ tokens, lexicon }: Tagged, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  const named = hasCapital(tokens[index + 1]?.text ?? '')
  return named && lexicon.nameParticles.has(lower) && !lexicon.determiners.has(lower)
}

/** `called this a wreck`, `called that a wreck`: what is given a name stands before its article. */
function isNamedThing(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'VERB' || !lexicon.determiners.has(lowerAt(tagged, index))) return false
  if (!lexicon.indefiniteArticles.has(lowerAt(tagged, index + 1))) return false
  const forms = lexicon.cueForms.get(lowerAt(tagged, index - 1)) ?? []
  const frames = forms.flatMap(({ cue }) => cue.frames)
  return frames.includes('naming') && !frames.includes('clause')
}

/** `A third said it was late` */
function isFraction(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!lexicon.indefiniteArticles.has(lowerAt(tagged, index - 1))) return false
  const forms = lexicon.cueForms.get(lowerAt(tagged, index + 1)) ?? []
  const clause = /^(?:PRON|DET|SCONJ)$/.test(tags[index + 2] ?? '')
  return clause && forms.some(({ cue }) => cue.frames.includes('clause'))
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
function mendModifier(tagged: Tagged, index: number): Tag | undefined {
  const { tokens, tags, lexicon } = tagged
  const { lower = '' } = tokens[index] ?? {}
  const many = lexicon.groups.has(lower)
  if (!many && tags[index] !== 'ADJ') return undefined
  const next = tags[index + 1]
  const verb =
    next === 'VERB' ||
    next === 'AUX' ||
    isSaying(tagged, index + 1) ||
    (many && next === 'NOUN' && isDisguisedVerb(tagged, index + 1))
  // `some online`
  const alone = next === 'PUNCT' || (tags[index + 2] === 'PUNCT' && /^AD[JV]$/.test(next ?? ''))
  // `five proposed bills`
  const counted = tags[index] === 'NUM' && tags[index + 2] === 'NOUN'
  if (many && !counted) return verb || alone ? 'PRON' : undefined
  if (tags[index] !== 'ADJ') return undefined
  if (isPastVerb(tagged, index)) return 'VERB'
  const subject = verb && lexicon.cueForms.has(tokens[index + 1]?.lower ?? '')
  return isHead(tagged, index, subject) ? 'NOUN' : undefined
}

/** `the England international left`, `said the England international.`: whether an adjective is what its phrase is about. */
function isHead(tagged: Tagged, index: number, subject: boolean): boolean {
  const { tags, lexicon } = tagged
  const lower = lowerAt(tagged, index)
  // `the UN chief warned`, `a former rival says`
  const modified = /^(?:PROPN|ADJ)$/.test(tags[index - 1] ?? '')
  if (subject && lexicon.roles.has(lower) && modified) return true
  // `the town’s brief argues`
  if (tags[index - 1] === 'PART' && subject) return true
  if (lexicon.genitivePrepositions.has(lowerAt(tagged, index + 1)))
    return tags[startOf(tagged, index, adjectives)] === 'DET'
  if (subject || isSpoken(tagged, index)) {
    const article = startOf(tagged, index, modifiers)
    return tags[article] === 'DET' || tags[article + 1] === 'NUM'
  }
  // `Ruiz’s rival, Otto Lund`
  if (tags[index - 1] === 'PART' && tagged.tokens[index + 1]?.text === ',') return true
  // `the other, who left`
  const related =
    tags[index + 1] === 'PUNCT' && lexicon.relativePronouns.has(lowerAt(tagged, index + 2))
  return tags[index - 1] === 'DET' && (related || lower.endsWith('-old'))
}

/** `“…,” said the England international.`, `“…,” said the operative close to her` */
function isSpoken(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const next = tags[index + 1] ?? ''
  const described = next === 'ADJ' && tags[index + 2] === 'ADP'
  const modifies = !described && /^(?:ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(next)
  if (tags[index - 1] === 'NOUN' || modifies) return false
  const article = startOf(tagged, index, modifiers)
  return tags[article - 2] === 'PUNCT' && lexicon.cueForms.has(lowerAt(tagged, article - 1))
}

const adjectives = /^ADJ$/
const modifiers = /^(?:ADJ|PROPN|NOUN|NUM)$/

/** So many words may stand between an article and the head of its phrase. */
const longestPhrase = 12

/** Where the word stands that is before all those before `index` that modify it. */
function startOf({ tags }: Tagged, index: number, modifying: RegExp): number {
  let first = index - 1
  while (first > index - longestPhrase && modifying.test(tags[first] ?? '')) first--
  return first
}

/**
 * `Ruiz limited the crews`, `The letter, which came late, alleged that`: before an article or a clause; and
 * a verb of saying behind an auxiliary: `has repeatedly alleged`.
 */
function isPastVerb(tagged: Tagged, index: number): boolean {
  const { tokens, tags, lexicon } = tagged
  const { lower = '' } = tokens[index] ?? {}
  if (isPerfect(tagged, index) || isHeard(tagged, index)) return true
  const before = tags[index - 1] === 'ADV' ? index - 2 : index - 1
  const subject = /^(?:PROPN|NOUN|CCONJ)$/.test(tags[before] ?? '') || tokens[before]?.text === ','
  if (!subject || !lexicon.pastEndings.some((ending) => lower.endsWith(ending))) return false
  const reports = lexicon.cueForms.get(lower)?.some(({ cue }) => cue.frames.includes('clause'))
  const clause = reports === true && lexicon.declaratives.has(tokens[index + 1]?.lower ?? '')
  // `Ruiz, a rower, pronounced herself glad`
  const itself = lexicon.reflexives.has(tokens[index + 1]?.lower ?? '')
  return tags[index + 1] === 'DET' || clause || itself
}

/** `could be heard telling rowers`, `keeps telling rowers` */
function isHeard(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  const heard = lexicon.witnessed.has(lowerAt(tagged, index - 1))
  const goesOn =
    tags[index - 1] === 'VERB' && /^(?:NOUN|PRON|DET|PROPN)$/.test(tags[index + 1] ?? '')
  return (heard || goesOn) && forms.some(({ form }) => form === 'gerund')
}

/** `has alleged`, `it was alleged that` */
function isPerfect(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  // `has repeatedly alleged`, `has since alleged`
  const auxiliary = /^(?:ADV|SCONJ)$/.test(tags[index - 1] ?? '') ? index - 2 : index - 1
  if (tags[auxiliary] !== 'AUX') return false
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  // `has been branded “a wreck”`
  const quotes = /^["“‘]/.test(tagged.tokens[index + 1]?.text ?? '')
  if (quotes && forms.some(({ form }) => form === 'past')) return true
  const past = forms.some(({ form, cue }) => form === 'past' && cue.frames.includes('clause'))
  const passive = lexicon.passiveAuxiliaries.has(lowerAt(tagged, auxiliary))
  return past && (!passive || lexicon.declaratives.has(lowerAt(tagged, index + 1)))
}
