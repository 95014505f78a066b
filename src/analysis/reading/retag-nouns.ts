import { bordersClause, isFiniteVerb, isLost, isMany, longestClause } from './retag-clauses.ts'
import { lowerAt, type Tagged } from './retag-names.ts'

/**
 * Whether what the tagger took for a noun is a verb.
 *
 * @example isDisguisedVerb(tagged, 2) // true of `factors impact the cost`
 */
export const isDisguisedVerb = (tagged: Tagged, index: number): boolean =>
  isRelativeVerb(tagged, index) ||
  showsSomebody(tagged, index) ||
  (tagged.lexicon.cueForms.has(lowerAt(tagged, index)) && isSayingInDisguise(tagged, index)) ||
  isLost(tagged, index)

/** Whether a word that could be a verb of saying is one. */
const isSayingInDisguise = (tagged: Tagged, index: number): boolean =>
  isParticleVerb(tagged, index) ||
  isSaying(tagged, index) ||
  isBetweenNames(tagged, index) ||
  closesReport(tagged, index) ||
  reportsClause(tagged, index) ||
  followsModal(tagged, index) ||
  opensReportOfNoun(tagged, index) ||
  opensInversion(tagged, index) ||
  isTakenTo(tagged, index) ||
  isOnlyVerb(tagged, index)

/**
 * `will not open`: neither a noun nor an adjective stands right behind what denies a modal verb.
 *
 * @example followsDenial(tagged, 3) // true of `It will not open`
 */
export function followsDenial(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!lexicon.negations.has(lowerAt(tagged, index - 1)) || tags[index - 2] !== 'AUX') return false
  const modal = lowerAt(tagged, index - 2)
  return lexicon.hypotheticalAuxiliaries.has(modal) || lexicon.futureAuxiliaries.has(modal)
}

/** `all Ruiz would say was` */
function followsModal(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (tags[index - 1] !== 'AUX') return false
  const before = lowerAt(tagged, index - 1)
  const modal = lexicon.hypotheticalAuxiliaries.has(before) || lexicon.futureAuxiliaries.has(before)
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  return modal && forms.some(({ form }) => form === 'base')
}

/** `The texts show Ruiz urging her brother to go`: a name and a participle of saying behind it. */
function showsSomebody(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  if (!lexicon.witnessing.has(lowerAt(tagged, index)) || tags[index - 1] !== 'NOUN') return false
  let behind = index + 1
  while (tags[behind] === 'PROPN') behind++
  const says = lexicon.cueForms.get(lowerAt(tagged, behind)) ?? []
  return behind > index + 1 && says.some(({ form }) => form === 'gerund')
}

/** `Ruiz claims Lund told her`, `The government claims Lund left`: before a name that has a verb of its own. */
function isBetweenNames({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  const speaks =
    tags[index - 1] === 'PROPN' ||
    (tags[index - 1] === 'NOUN' &&
      !lexicon.groups.has(before) &&
      (lexicon.organisationNouns.has(before) || lexicon.roles.has(before)))
  if (!speaks || tags[index + 1] !== 'PROPN') return false
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  if (!forms.some(({ form, cue }) => form === 'third' && cue.frames.includes('clause')))
    return false
  let behind = index + 1
  while (tags[behind] === 'PROPN') behind++
  while (tags[behind] === 'ADV') behind++
  return tags[behind] === 'VERB' || tags[behind] === 'AUX'
}

/** `It was over, the Boat News reports, …`: between commas stand nothing but a name and the verb. */
function closesReport(tagged: Tagged, index: number): boolean {
  const { tokens, tags, lexicon } = tagged
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  if (closesReportOfMany(tagged, index)) return true
  if (!forms.some(({ form, cue }) => form === 'third' && cue.frames.includes('clause')))
    return false
  let first = index
  while (tags[first - 1] === 'PROPN') first--
  if (first === index || !/^[,.]$/.test(tokens[index + 1]?.text ?? '')) return false
  if (tags[first - 1] === 'DET') first--
  return tokens[first - 1]?.text === ','
}

/**
 * `It was over, court records show.`, `which, the authors note, is over`: between commas stand nothing but what is
 * written, or several of whom one can be, and the verb.
 */
function closesReportOfMany(tagged: Tagged, index: number): boolean {
  const { tokens, tags, lexicon } = tagged
  const many = lowerAt(tagged, index - 1)
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  const known = forms.some(({ form, cue }) => {
    if (form !== 'base') return false
    if (lexicon.findings.has(cue.lemma)) return lexicon.documents.has(many)
    return cue.frames.includes('clause') && lexicon.roles.has(many.slice(0, -1))
  })
  if (!known || !many.endsWith('s')) return false
  let first = index - 1
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tags[first - 1] ?? '')) first--
  return tokens[first - 1]?.text === ',' && /^[,.]$/.test(tokens[index + 1]?.text ?? '')
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

/**
 * `Some say it is over`: the bare form behind a word for many is no noun, unless it could be one.
 *
 * @example isSaying(tagged, 1) // true of `Some say it is over`
 */
export function isSaying({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  if (!lexicon.groups.has(tokens[index - 1]?.lower ?? '')) return false
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
  // `Ruiz, who lives with Lund`
  const personal = lexicon.personalRelatives.has(lower) && /^(?:PROPN|PUNCT)$/.test(head ?? '')
  if (personal && inflected && (object || tags[index + 1] === 'ADP')) return true
  return relative && head === 'NOUN' && inflected && object
}

/** `Ruiz shot back`, `the mayor, a rower, shot back`: a name or an aside, and a verb of saying with its particle. */
function isParticleVerb({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  return (
    (tags[index - 1] === 'PROPN' || tokens[index - 1]?.text === ',') &&
    forms.some(
      ({ form, cue: { particle } }) =>
        form === 'past' &&
        particle.length > 0 &&
        particle.every((word, at) => tokens[index + 1 + at]?.lower === word),
    )
  )
}

/** `They had met, warning that it was over`, `The crew, a union, claims that it is`: no noun, but a verb of saying. */
function opensReportOfNoun(tagged: Tagged, index: number): boolean {
  const { tokens, lexicon } = tagged
  const marked = /^(?:[,—–]|--?)$/.test(tokens[index - 1]?.text ?? '')
  if (!marked) return false
  const cues = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  // `, branding rowers “old hands”`
  const quoted = [2, 3].some((step) => /^["“‘]/.test(tokens[index + step]?.text ?? ''))
  if (quoted && tagged.tags[index + 1] !== 'PUNCT' && cues.some(({ form }) => form === 'gerund'))
    return true
  if (!lexicon.declaratives.has(lowerAt(tagged, index + 1))) return false
  const declares = cues.some(
    ({ form, cue: { frames } }) => form === 'gerund' && frames.includes('that-clause'),
  )
  if (declares) return true
  const forms = cues.filter(({ cue }) => cue.frames.includes('clause'))
  if (forms.some(({ form }) => form === 'gerund')) return true
  return forms.some(({ form }) => form === 'third') && !followsVerb(tagged, index)
}

/** `has taken to calling it old` */
function isTakenTo(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  const marked = lexicon.infinitiveMarkers.has(lowerAt(tagged, index - 1))
  const object = /^(?:DET|PRON|PROPN)$/.test(tags[index + 1] ?? '')
  return marked && object && forms.some(({ form }) => form === 'gerund')
}

/** `“…”, claims operator Boat Rail.`: behind a quotation, and before nothing but the one who speaks. */
function opensInversion({ tokens, tags, lexicon }: Tagged, index: number): boolean {
  const forms = lexicon.cueForms.get(tokens[index]?.lower ?? '') ?? []
  const before = tokens[index - 1]?.text === ',' ? index - 2 : index - 1
  if (!/^["”’]/.test(tokens[before]?.text ?? '') || !forms.some(({ form }) => form === 'third'))
    return false
  let end = index + 1
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tags[end] ?? '')) end++
  return end > index + 1 && tags[end - 1] === 'PROPN' && (tags[end] ?? 'PUNCT') === 'PUNCT'
}

/** `Critics in the club mutter that it is`, `Critics call it old`: the clause has no other verb before it, and a subject that is many. */
function isOnlyVerb(tagged: Tagged, index: number): boolean {
  const { tags, lexicon } = tagged
  const next = lowerAt(tagged, index + 1)
  const object = lexicon.pronouns.get(next)
  const forms = lexicon.cueForms.get(lowerAt(tagged, index)) ?? []
  const fits = forms.some(({ form, cue: { frames } }) => {
    const clause = lexicon.declaratives.has(next) && frames.includes('clause')
    const that = lexicon.declaratives.has(next) && frames.includes('that-clause')
    const thing = object?.case === 'object' || object?.gender === 'neutral'
    return form === 'base' && (clause || that || (thing && frames.includes('naming')))
  })
  const aside = tagged.tokens[index - 1]?.text === ','
  if (!fits || !(aside || /^(?:NOUN|PROPN)$/.test(tags[index - 1] ?? ''))) return false
  let first = index
  const opens = (at: number): boolean =>
    aside ? /^[.?!:;”]?$/.test(tagged.tokens[at]?.text ?? '') : bordersClause(tagged, at)
  for (; !opens(first - 1); first--)
    if (index - first > longestClause || isFiniteVerb(tagged, first - 1)) return false
  const head = tags.slice(first, index).findIndex((tag) => tag === 'NOUN' || tag === 'PROPN')
  return isMany(tagged, first + head)
}

/** Whether the sentence has a verb before `index`. */
function followsVerb(tagged: Tagged, index: number): boolean {
  for (let before = index - 1; !/^[.?!]?$/.test(tagged.tokens[before]?.text ?? ''); before--)
    if (index - before > longestClause || isFiniteVerb(tagged, before)) return true
  return false
}
