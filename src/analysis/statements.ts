import { clauseStart, continues, holdsVerb } from './asides.ts'
import type { Attribution, Rule } from './attribution.ts'
import {
  bodyEnd,
  complementizerAfter,
  contentEnd,
  isClause,
  settingEnd,
  objectRange,
  skipAdverbials,
} from './contents.ts'
import { isForetold, type Cue } from './cues.ts'
import { at, phraseAt, spanOf, type Document } from './document.ts'
import type { Frame } from './lexicon/types.ts'
import { nounPhraseAfter, nounPhraseBefore } from './phrases.ts'
import { endsWithComma, isComma, isDash, isFinite, isRelative } from './predicates.ts'
import { sourceAfter } from './sources-after.ts'
import { findSubject } from './sources.ts'
import type { Range } from './subjects.ts'
import type { Force, Span } from './types.ts'

/** A finder's view of one cue: its sentence's bounds and who was found before it. */
export interface Place {
  readonly document: Document
  readonly cue: Cue
  readonly first: number
  /** Behind the last word of the sentence. */
  readonly end: number
  /** What was found before in the same sentence. */
  readonly earlier: readonly Attribution[]
}

/**
 * The statement that a verb of saying reports without quotation marks around all of it.
 *
 * ```
 * The mayor told voters that the bridge was “safe”.
 * ^^^^^^^^^ ^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * source    cue         content
 * ```
 */
export function findStatement(
  document: Document,
  cue: Cue,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const first = document.sentences[cue.sentence]?.first ?? 0
  const place: Place = { document, cue, first, end: bodyEnd(document, cue.sentence), earlier }
  if (cue.group.negated || cue.group.infinitive || isForetold(document, cue, first))
    return undefined
  if (cue.options.every((option) => option.cue.second) && !followsReport(place)) return undefined
  if (cue.group.passive) return passive(place)
  return inTheMiddle(place) ?? beforeContent(place)
}

/** Whether the cue is the second verb of a sentence that reports already. */
function followsReport({ document, cue, earlier }: Place): boolean {
  return earlier.length > 0 && at(document.units, cue.group.first - 1).tag === 'CCONJ'
}

/** `The bridge, she said, was safe.` and `The bridge was safe, she said.` */
function inTheMiddle(place: Place): Attribution | undefined {
  const { document, cue, first, end } = place
  const { units } = document
  const gerund = cue.options.every(({ form }) => form === 'gerund')
  if (gerund || !takes(cue, ['clause', 'quote'])) return undefined
  const addressee = takes(cue, ['person-clause'])
    ? nounPhraseAfter(document, cue.end, end)
    : undefined
  const behind = skipAdverbials(document, addressee ?? cue.end, end)
  const closes = (index: number): boolean => index >= end || isComma(at(units, index))
  const normal = closes(behind) ? findSubject(document, cue, first, place.earlier) : undefined
  const relative = normal !== undefined && isRelative(document, at(units, normal.first))
  if (normal !== undefined && !relative && opensAside(document, normal.first, first)) {
    return around(place, normal, { first: cue.group.first, end: cue.end }, normal.first, behind)
  }
  if (!opensAside(document, cue.group.first, first)) return undefined
  if (findSubject(document, cue, first, place.earlier) !== undefined) return undefined
  const inverted = sourceAfter(document, cue.end, end)
  if (inverted === undefined || !closes(inverted.end)) return undefined
  return around(
    place,
    inverted,
    { first: cue.group.first, end: cue.end },
    cue.group.first,
    inverted.end,
  )
}

/** Whether a comma and a clause stand before the unit at `index`. */
function opensAside(document: Document, index: number, first: number): boolean {
  const before = at(document.units, index - 1)
  if (index - 1 <= first) return false
  return isComma(before) || (before.tag === 'QUOTE' && endsWithComma(document, index - 1))
}

/** Content on both sides of its attribution, `[from, to)` being the attribution. */
function around(
  place: Place,
  source: Range,
  cue: Range,
  from: number,
  to: number,
): Attribution | undefined {
  const { document, first, end } = place
  const { units } = document
  const comma = isComma(at(units, from - 1)) ? from - 1 : from
  const before: Range = { first: clauseStart(document, first, comma), end: comma }
  const rest = isComma(at(units, to)) ? to + 1 : to
  const after: Range = { first: rest, end: contentEnd(document, rest, end) }
  const parts = [before, after].filter((range) => range.end > range.first)
  const verb = parts.some((range) => holdsVerb(document, range))
  if (!verb || before.end <= before.first || !isReportable(place, before)) return undefined
  const goesOn =
    after.end > after.first && continues(document, before, after, source.first < cue.first)
  return attribution(place, 'cue-in-the-middle', source, cue, goesOn ? parts : [before])
}

/** Whether words can be what the cue reports: some verbs report quotations only, and `according to her` is no content. */
function isReportable({ document, cue }: Place, { first, end }: Range): boolean {
  const { units, lexicon } = document
  if (lexicon.sourcePrepositions.some((phrase) => phraseAt(units, first, phrase))) return false
  return takes(cue, ['clause']) || units.slice(first, end).some(({ tag }) => tag === 'QUOTE')
}

/** `The plan was confirmed today by the minister.` */
function passive(place: Place): Attribution | undefined {
  const { document, cue, first, end } = place
  const by = agentPreposition(document, cue.end, end)
  if (by === undefined) return undefined
  const source = sourceAfter(document, by + 1, end)
  if (source === undefined) return undefined
  const before: Range = {
    first,
    end: isComma(at(document.units, cue.group.first - 1)) ? cue.group.first - 1 : cue.group.first,
  }
  if (before.end <= before.first) return undefined
  // `Ruiz was asked by Lund`: whom one speaks to is not what one says.
  const thing = document.units.slice(before.first, before.end).some(({ tag }) => tag === 'NOUN')
  if (!thing && takes(cue, ['person-clause', 'person-infinitive'])) return undefined
  const after: Range = { first: source.end + 1, end }
  const described =
    document.lexicon.roleMarkers.has(at(document.units, source.end).lower) && after.first < end
  const cueRange = { first: cue.group.first, end: by + 1 }
  return attribution(place, 'passive-and-by', source, cueRange, [described ? after : before])
}

/** The `by` behind a passive, with times and places between: `was announced on Friday by`. */
function agentPreposition(document: Document, from: number, limit: number): number | undefined {
  const { units, lexicon } = document
  for (let index = from; index < Math.min(limit, from + 8); index++) {
    const { lower, tag } = at(units, index)
    if (lexicon.agentPrepositions.has(lower)) return index
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'SCONJ' || tag === 'QUOTE') return undefined
  }
  return undefined
}

/** The common order: source, cue, content. */
function beforeContent(place: Place): Attribution | undefined {
  const { document, cue, first, earlier } = place
  const source = findSubject(document, cue, first, earlier)
  if (source === undefined) return undefined
  const content = complement({ ...place, end: endInSetting(place, source) })
  if (content === undefined) return undefined
  const objective = content.frame === 'object' || content.frame === 'person-as'
  const rule: Rule = objective ? 'cue-and-object' : 'cue-and-clause'
  const cueRange = { first: cue.group.first, end: cue.end }
  return attribution(place, rule, source, cueRange, [content.range], content.force)
}

/** The latest end of the content: that of the subordinate clause, relative clause or aside it stands in. */
function endInSetting({ document, cue, first, end }: Place, source: Range): number {
  const { units, lexicon } = document
  // `a boat Ruiz says was lost`: the noun that is spoken of stands between.
  const object = at(units, source.first - 1).tag === 'NOUN'
  const start = object ? nounPhraseBefore(document, source.first - 1, first) : undefined
  const before = at(units, (start ?? source.first) - 1)
  const setting = {
    subordinate: lexicon.subordinators.has(before.lower) && !lexicon.declaratives.has(before.lower),
    relative: isRelative(document, at(units, source.first)) || isRelative(document, before),
    dashed: isDash(before),
  }
  const special = setting.subordinate || setting.relative || setting.dashed
  return special ? settingEnd(document, cue.end, end, setting) : end
}

interface Complement {
  readonly range: Range
  readonly frame: Frame
  readonly force: Force
}

/** What follows the cue, by the first of its frames that fits. */
function complement(place: Place): Complement | undefined {
  const order: readonly Frame[] = [
    'infinitive',
    'person-infinitive',
    'clause',
    'person-clause',
    'person-as',
    'object',
  ]
  for (const frame of order) {
    const option = place.cue.options.find(({ cue }) => cue.frames.includes(frame))
    const range = option === undefined ? undefined : frameRange(place, frame)
    if (option !== undefined && range !== undefined && range.end > range.first)
      return { range, frame, force: isDenial(place, range) ? 'denied' : option.cue.force }
  }
  return undefined
}

/** `a boat that Ruiz says never was lost` */
function isDenial({ document }: Place, { first }: Range): boolean {
  const { tag, lower } = at(document.units, first)
  return (tag === 'ADV' || tag === 'PART') && document.lexicon.negations.has(lower)
}

function frameRange(place: Place, frame: Frame): Range | undefined {
  const { document, cue, end } = place
  const { units, lexicon } = document
  switch (frame) {
    case 'infinitive':
      return lexicon.infinitiveMarkers.has(at(units, cue.end).lower) &&
        isBare(document, cue.end + 1)
        ? upTo(place, cue.end)
        : undefined
    case 'person-infinitive': {
      const person = nounPhraseAfter(document, cue.end, end)
      return person !== undefined &&
        lexicon.infinitiveMarkers.has(at(units, person).lower) &&
        isBare(document, person + 1)
        ? upTo(place, cue.end)
        : undefined
    }
    case 'clause':
      return clauseRange(place, cue.end)
    case 'person-clause': {
      const person = nounPhraseAfter(document, cue.end, end)
      return person === undefined
        ? undefined
        : (clauseRange(place, person) ?? gluedSubject(place, person))
    }
    case 'person-as': {
      const object = objectRange(document, cue.end, end, true)
      // `a class called “Roads”` only names; `what she called “roads”` is her word.
      const name = object?.end === cue.end + 1 && at(units, cue.end).tag === 'QUOTE'
      return name && !followsQuestionWord(place) ? undefined : object
    }
    case 'object':
      return objectRange(document, cue.end, end, false)
    case 'quote':
      return undefined
  }
}

/** `what Ruiz called “roads”`: the object of the verb stands before its subject. */
function followsQuestionWord({ document, cue, first, earlier }: Place): boolean {
  const subject = findSubject(document, cue, first, earlier)
  const before = subject === undefined ? '' : at(document.units, subject.first - 1).lower
  return document.lexicon.questionWords.has(before)
}

/** `told MSNBC Ruiz “was great”`: two names in a row are the one told and the one told of. */
function gluedSubject(place: Place, person: number): Range | undefined {
  const { document, cue, end } = place
  const tagAt = (index: number): string => at(document.units, index).tag
  const last = tagAt(person - 1) === 'QUOTE' ? person - 2 : person - 1
  const glued = last - cue.end >= 1 && tagAt(last) === 'PROPN' && tagAt(last - 1) === 'PROPN'
  const verb = last < person - 1 || (person < end && isFinite(document, person))
  return glued && verb ? upTo(place, last) : undefined
}

const isBare = (document: Document, index: number): boolean => {
  const { tag } = at(document.units, index)
  return /^(?:VERB|AUX|ADV|NOUN|QUOTE)$/.test(tag)
}

function clauseRange(place: Place, from: number): Range | undefined {
  const { document, end } = place
  if (from < end && isFinite(document, from) && followsRelative(place)) return upTo(place, from)
  const that = complementizerAfter(document, from, end)
  if (that !== undefined) return upTo(place, that)
  const first = skipAdverbials(document, from, end)
  if (document.lexicon.contrasts.has(at(document.units, first).lower)) return undefined
  if (first < end && isClause(document, first, end)) return upTo(place, first)
  return from < first && isClause(document, from, end) && at(document.units, from).tag !== 'ADP'
    ? upTo(place, from)
    : undefined
}

/** `a trip which the agency said may be late`: the content lacks its subject, which stands before. */
function followsRelative({ document, cue, first }: Place): boolean {
  const subject = findSubject(document, cue, first, [])
  if (subject === undefined) return false
  const before = at(document.units, subject.first - 1)
  return isRelative(document, before) || document.lexicon.complementizers.has(before.lower)
}

const upTo = ({ document, end }: Place, first: number): Range => ({
  first,
  end: contentEnd(document, first, end),
})

function takes(cue: Cue, frames: readonly Frame[]): boolean {
  return cue.options.some((option) => option.cue.frames.some((frame) => frames.includes(frame)))
}

function attribution(
  { document, cue }: Place,
  rule: Rule,
  source: Range,
  cueRange: Range,
  parts: readonly Range[],
  force: Force = cue.options[0]?.cue.force ?? 'stated',
): Attribution {
  const { units } = document
  const spans = parts.map((part): Span => spanOf(units, part.first, part.end))
  const quotations = parts.flatMap((part) =>
    units
      .slice(part.first, part.end)
      .flatMap(({ quotation }) => (quotation === -1 ? [] : [quotation])),
  )
  return {
    content: spans,
    cue: spanOf(units, cueRange.first, cueRange.end),
    source,
    rule,
    force: cue.group.hypothetical ? 'hypothetical' : force,
    sentence: cue.sentence,
    quotations,
  }
}
