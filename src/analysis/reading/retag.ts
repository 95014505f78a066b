import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../types.ts'
import type { Tag } from './document.ts'
import {
  capital,
  isPleading,
  lowerAt,
  mendName,
  opensFullName,
  type Tagged,
} from './retag-names.ts'
import { rightTag } from './retag-verbs.ts'
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
  if (tag === 'PROPN' && isPleading(tagged, index)) return 'VERB'
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
  return rightTag(tagged, index)
}

/** A verb that the tagger takes for a noun. */
const isDisguisedVerb = (tagged: Tagged, index: number): boolean =>
  isParticleVerb(tagged, index) ||
  isSaying(tagged, index) ||
  isRelativeVerb(tagged, index) ||
  isBetweenNames(tagged, index) ||
  closesReport(tagged, index) ||
  reportsClause(tagged, index) ||
  isOnlyVerb(tagged, index) ||
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

/** `It was over, the Boat News reports, …`: between commas stand nothing but a name and the verb. */
function closesReport({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  if (!forms.some(({ form, cue }) => form === 'third' && cue.frames.includes('clause')))
    return false
  let first = index
  while (tags[first - 1] === 'PROPN') first--
  if (first === index || !/^[,.]$/.test(tokens[index + 1]?.text ?? '')) return false
  if (tags[first - 1] === 'DET') first--
  return tokens[first - 1]?.text === ','
}

/** So many words may stand between a verb of saying and its `that`. */
const farthestClause = 10

/** `Researchers report in May that it is over`: a noun for many, and a clause with no other verb before it. */
function reportsClause({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  if (!lexicon.groups.has(tokens[index - 1]?.lower ?? '')) return false
  if (!forms.some(({ form, cue }) => form === 'base' && cue.frames.includes('clause'))) return false
  for (let next = index + 1; next < index + farthestClause; next++) {
    if (lexicon.declaratives.has(tokens[next]?.lower ?? '')) return true
    if (/^(?:VERB|AUX|PUNCT)$/.test(tags[next] ?? 'PUNCT')) return false
  }
  return false
}

/** So many words a clause may have in which the verb is looked for. */
const longestClause = 40

/** `They say the plan costs too much`: of a clause that is said, one word must be the verb. */
function isOnlyVerb({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const lowerOf = (at: number): string => tokens[at]?.lower ?? ''
  if (!lowerOf(index).endsWith('s') || lowerOf(index - 1).endsWith('s')) return false
  if (tags[index - 1] !== 'NOUN' || !lexicon.definiteArticles.has(lowerOf(index - 2))) return false
  const said = lexicon.cueForms.get(lowerOf(index - 3)) ?? []
  if (!said.some(({ cue }) => cue.frames.includes('clause') && !cue.frames.includes('object')))
    return false
  for (let next = index + 1; next < index + longestClause; next++) {
    const tag = tags[next] ?? 'PUNCT'
    if (tag === 'PUNCT' || tag === 'CCONJ') return next > index + 1
    if (tag === 'VERB' || tag === 'AUX') return false
  }
  return false
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
  // `the UN chief warned`
  if (subject && lexicon.roles.has(lower) && tags[index - 1] === 'PROPN') return 'NOUN'
  const owns = lexicon.genitivePrepositions.has(tokens[index + 1]?.lower ?? '')
  if (!subject && !owns)
    return tags[index - 1] === 'DET' && lower.endsWith('-old') ? 'NOUN' : undefined
  let first = index - 1
  while (tags[first] === 'ADJ') first--
  return tags[first] === 'DET' ? 'NOUN' : undefined
}
