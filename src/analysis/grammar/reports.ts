/** Whether a new report begins somewhere in a sentence, which ends the words reported before it. */
import { at, phraseAt, type Document } from '../reading/document.ts'
import { overAdverbials } from './adverbials.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { isComma, isFinite, isHead, isRelative, isSubjectPronoun } from './predicates.ts'

/** So many units an aside between a subject and its verb may have. */
const longestAside = 15

/**
 * `vowed to row, Ruiz said`: whether a subject and a verb of saying end the sentence from `index` on.
 *
 * @example isClosingReport(document, 4, 6) // true
 */
export function isClosingReport(document: Document, index: number, limit: number): boolean {
  if (isDescribedReport(document, index, limit)) return true
  if (!isCueWord(document, limit - 1) || limit - index > 8) return false
  return nounPhraseAfter(document, index, limit) === limit - 1 && isReport(document, limit - 1)
}

/** `the tenant, Ana Ruiz, told the court`: a subject with an aside, and nobody but the one told behind the verb. */
function isDescribedReport(document: Document, index: number, limit: number): boolean {
  const subject = nounPhraseAfter(document, index, limit)
  const verb = subject === undefined ? undefined : asideEnd(document, subject, limit)
  if (verb === undefined || !isReport(document, verb)) return false
  return verb + 1 === limit || nounPhraseAfter(document, verb + 1, limit) === limit
}

/**
 * `but Ruiz disagreed`: whether somebody else has a word at `index`, and the clause ends with it.
 *
 * @example opensReaction(document, 5, 7) // true
 */
export function opensReaction(document: Document, index: number, limit: number): boolean {
  const verb = nounPhraseAfter(document, index, limit) ?? index
  const { tag, lower } = at(document.units, verb)
  const forms = document.lexicon.cueForms.get(lower) ?? []
  return (
    verb > index &&
    tag === 'VERB' &&
    /^(?:PUNCT|QUOTE)$/.test(at(document.units, verb + 1).tag) &&
    forms.some(({ form, cue }) => form !== 'gerund' && cue.frames.includes('quote'))
  )
}

/** Whether the word at `index` is a form of a verb of saying. @example isCueWord(document, 3) // true */
export function isCueWord(document: Document, index: number): boolean {
  const { cueForms, findings } = document.lexicon
  const forms = cueForms.get(at(document.units, index).lower) ?? []
  return forms.some(({ cue }) => !findings.has(cue.lemma))
}

/**
 * Whether a report with or without its own subject begins at `index`: `added that`, `in May Ito says`.
 *
 * @example opensReport(document, 3, 9) // true
 */
export function opensReport(document: Document, index: number, limit: number): boolean {
  const { units } = document
  const start =
    at(units, index).tag === 'ADP' ? (nounPhraseAfter(document, index + 1, limit) ?? index) : index
  const bare = overAuxiliaries(document, start, limit)
  if (isReport(document, bare) || isAppeal(document, bare, limit)) return true
  // `but later that day said`, `and in a letter to Lund warned`
  const late = overAuxiliaries(document, overAdverbials(document, index, limit), limit)
  if (isReport(document, late) || isAppeal(document, late, limit)) return true
  const subject = nounPhraseAfter(document, start, limit)
  // `she and her crew referred to it as`: without a comma both are one subject.
  const parted = isComma(at(units, index - 2))
  const opening = at(units, start)
  // `, but several papers report`
  const opens = isHead(opening) || opening.tag === 'DET' || (parted && opening.tag === 'ADJ')
  if (subject === undefined || !opens) return false
  const verb = overAuxiliaries(document, subject, limit)
  if (isReport(document, verb) || (parted && isAppeal(document, verb, limit))) return true
  const aside = asideEnd(document, subject, limit)
  if (aside === undefined) return false
  const parting = overAuxiliaries(document, aside, limit)
  const clause = isReport(document, parting) && opensReportedClause(document, parting + 1, limit)
  return clause || (parted && isAppeal(document, parting, limit))
}

/**
 * `while Lund called it late`: whether somebody else gives something a name at `index`.
 *
 * @example opensNaming(document, 5, 9) // true
 */
export function opensNaming(document: Document, index: number, limit: number): boolean {
  const subject = nounPhraseAfter(document, index, limit)
  if (subject === undefined) return false
  const verb = overAuxiliaries(document, subject, limit)
  const forms = document.lexicon.cueForms.get(at(document.units, verb).lower) ?? []
  return (
    at(document.units, verb).tag === 'VERB' &&
    forms.some(({ form, cue }) => form !== 'gerund' && cue.frames.includes('naming'))
  )
}

/** `pleaded with her to row`, `accused her of theft`, `described it as old`: a verb of saying with whom or what it is about. */
function isAppeal(document: Document, verb: number, limit: number): boolean {
  const { units, lexicon } = document
  const forms = lexicon.cueForms.get(at(units, verb).lower) ?? []
  if (at(units, verb).tag !== 'VERB') return false
  return forms.some(({ form, cue: { frames, particle } }) => {
    const demands = frames.includes('person-infinitive')
    if (form === 'gerund' || form === 'base' || !(demands || frames.includes('person-as')))
      return false
    if (!phraseAt(units, verb + 1, particle)) return false
    const behind = nounPhraseAfter(document, verb + 1 + particle.length, limit)
    if (behind === undefined || behind >= limit) return false
    const { lower, tag } = at(units, behind)
    return demands
      ? lexicon.infinitiveMarkers.has(lower) || lexicon.negations.has(lower) || tag === 'QUOTE'
      : lexicon.roleMarkers.has(lower) || lexicon.genitivePrepositions.has(lower)
  })
}

/**
 * `but declined to comment`, `but would not give details`: whether what follows at `index` is that a source
 * keeps something back, which is the reporter's.
 *
 * @example isWithheld(document, 6) // true
 */
export function isWithheld(document: Document, index: number): boolean {
  const { units, lexicon } = document
  if (lexicon.withholdings.has(at(units, index).lower))
    return lexicon.infinitiveMarkers.has(at(units, index + 1).lower)
  if (!lexicon.withholdingAuxiliaries.has(at(units, index).lower)) return false
  let verb = index
  let negated = false
  for (; /^(?:AUX|ADV|PART)$/.test(at(units, verb).tag); verb++)
    negated ||= lexicon.negations.has(at(units, verb).lower)
  return negated && lexicon.disclosing.has(at(units, verb).lower)
}

/**
 * `it is late, | Lund says it is not`: whether another report with its subject and its clause begins
 * behind a comma at `index`.
 *
 * @example isSplicedReport(document, 6, 13) // true
 */
export function isSplicedReport(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  const subject = nounPhraseAfter(document, index, limit)
  if (subject === undefined) return false
  // `Berg, Lund and Ruiz say`, `the following day, Lund asked`
  const isListed = units.slice(index, subject).some(({ tag }) => tag === 'CCONJ')
  if (isListed || lexicon.timeNouns.has(at(units, index - 2).lower)) return false
  const verb = overAuxiliaries(document, subject, limit)
  return isReport(document, verb) && opensReportedClause(document, verb + 1, limit)
}

/**
 * `Ruiz said it was lost, | Lund that it was not`: whether another’s words begin behind a comma at `index`
 * with the verb left out.
 *
 * @example isGappedReport(document, 6, 11) // true
 */
export function isGappedReport(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  const subject = nounPhraseAfter(document, index, limit)
  if (subject === undefined || !lexicon.declaratives.has(at(units, subject).lower)) return false
  const { tag } = at(units, subject - 1)
  const opens = at(units, index).tag === 'DET' || at(units, index).tag === 'PROPN'
  const clause = nounPhraseAfter(document, subject + 1, limit)
  return (
    opens &&
    (tag === 'NOUN' || tag === 'PROPN') &&
    clause !== undefined &&
    isFinite(document, clause)
  )
}

/** `Lund, who runs the port, said`: the end of an aside between commas that begins at `index`. */
function asideEnd({ units }: Document, index: number, limit: number): number | undefined {
  if (!isComma(at(units, index))) return undefined
  for (let end = index + 2; end < Math.min(limit, index + longestAside); end++)
    if (isComma(at(units, end))) return end + 1
  return undefined
}

/** `said | that it rained`, `said | it rained`, `said | “no”` */
function opensReportedClause(document: Document, index: number, limit: number): boolean {
  const unit = at(document.units, index)
  if (unit.tag === 'QUOTE' || document.lexicon.complementizers.has(unit.lower)) return true
  if (isSubjectPronoun(document, unit)) return true
  const subject = nounPhraseAfter(document, index, limit)
  return subject !== undefined && subject < limit && isFinite(document, subject)
}

function overAuxiliaries(document: Document, from: number, limit: number): number {
  let verb = from
  for (; verb < limit; verb++) {
    const { tag, lower } = at(document.units, verb)
    if (tag !== 'ADV' && tag !== 'AUX' && !document.lexicon.negations.has(lower)) break
  }
  return verb
}

/** So far before a joined verb its infinitive may begin. */
const farthestInfinitive = 8

/** `to get up and go back`: a bare verb that is joined with an infinitive. */
function isJoinedInfinitive({ units, lexicon }: Document, verb: number): boolean {
  const forms = lexicon.cueForms.get(at(units, verb).lower) ?? []
  if (!forms.some(({ form }) => form === 'base') || at(units, verb - 1).tag !== 'CCONJ')
    return false
  return units
    .slice(Math.max(0, verb - farthestInfinitive), verb)
    .some(({ lower }) => lexicon.infinitiveMarkers.has(lower))
}

/** A finite verb of saying that takes a clause. */
function isReport(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  const forms = document.lexicon.cueForms.get(unit.lower)
  // `but went on to say`, `and goes far to row`
  if (document.lexicon.proceeding.has(unit.lower))
    return unit.tag === 'VERB' && !isJoinedInfinitive(document, index)
  if (
    forms === undefined ||
    unit.tag !== 'VERB' ||
    isRelative(document, at(document.units, index - 1))
  )
    return false
  return forms.some(
    ({ form, cue }) =>
      form !== 'gerund' &&
      phraseAt(document.units, index + 1, cue.particle) &&
      (cue.second || cue.frames.includes('clause') || cue.frames.includes('person-clause')),
  )
}
