import { isPossessive, isRelative, isVerb } from '../grammar/predicates.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, type Document, type Unit } from '../reading/document.ts'
import { genderOfFirstName } from './first-names.ts'
import { tokenBehind, type NameMention } from './names.ts'

/** What the words beside a name say of its bearer. */
export interface Description {
  /** Nouns for the bearer, each with the words of the phrase it stands in: `minister` → `foreign`. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>
  /** The office or the description as it stands, or null. */
  readonly role: string | null
  readonly gender: Gender | 'unknown'
  /** Whether only a person is described so: by an age, by kin, by `who`. */
  readonly personal: boolean
}

/** So many words of a description behind a name are read. */
const longestAside = 14

/** So many words before a name can describe it. */
const longestPhrase = 9

/**
 * Reads the title, the noun and the asides beside a name.
 *
 * ```
 * Norland’s envoy Ana Ruiz, 45, a teacher,       envoy (norland), 45-year-old, teacher
 * a spokesman for the union, Otto Lund           spokesman (union)
 * ```
 */
export function describeName(document: Document, name: NameMention): Description {
  const reader = new Reader(document)
  if (name.title === null && !reader.mayDescribe(name)) return nothing
  if (name.title !== null) reader.title(name)
  else reader.officeBefore(name)
  reader.nounBefore(name)
  reader.aside(name)
  return reader
}

const nothing: Description = { nouns: new Map(), role: null, gender: 'unknown', personal: false }

class Reader implements Description {
  readonly nouns = new Map<string, Set<string>>()
  role: string | null = null
  gender: Gender | 'unknown' = 'unknown'
  personal = false
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  /** Whether a comma or a noun stands beside a name; beside most stands neither. */
  mayDescribe(name: NameMention): boolean {
    const { tokens } = this.#document
    const before = at(tokens, name.token - 1)
    return (
      before.tag === 'NOUN' ||
      before.tag === 'PROPN' ||
      before.text === ',' ||
      this.#isNaming(before) ||
      at(tokens, tokenBehind(this.#document, name)).text === ','
    )
  }

  /** `Norland’s Foreign Minister Ana Ruiz` */
  title(name: NameMention): void {
    const { title, titleGender, token } = name
    const { lexicon, tokens } = this.#document
    const written = (title ?? '').split(' ').map(withoutStop)
    const words = written.map((word) => word.toLowerCase())
    // `American Samoa`
    if (titleGender === null) return
    this.gender = titleGender
    if (!words.every((word) => lexicon.honorifics.has(word))) this.role = title
    const first = token - words.length
    const owner = at(tokens, first - 1).tag === 'PART' ? at(tokens, first - 2).text : ''
    // `former UN Ambassador Ana Ruiz`
    const quality = lexicon.officeAdjectives.has(at(tokens, first - 1).lower)
      ? at(tokens, first - 1).lower
      : ''
    const phrase = new Set([...written, owner, quality, ...this.#placeBehind(name)])
    for (const word of words) this.#add(lexicon.titleNouns.get(word) ?? word, phrase)
  }

  /** `envoy to the UN Ana Ruiz`, `head of policy Ana Ruiz` */
  officeBefore({ token }: NameMention): void {
    const { tokens, lexicon, text } = this.#document
    let joint = token - 1
    while (joint > token - longestPhrase && /^(?:PROPN|NOUN)$/.test(at(tokens, joint).tag)) joint--
    if (joint === token - 1) return
    if (lexicon.definiteArticles.has(at(tokens, joint).lower)) joint--
    const office = at(tokens, joint - 1)
    if (!lexicon.officePrepositions.has(at(tokens, joint).lower)) return
    if (this.#genderOf(office) === undefined && !lexicon.titles.has(office.lower)) return
    const first = this.#phraseBefore(joint - 1)
    // `a spokesman for Mayor Ana Ruiz` speaks for her.
    if (lexicon.determiners.has(at(tokens, first - 1).lower)) return
    this.#describe(office, wordsOf(tokens, first, token))
    this.role ??= text.slice(at(tokens, first).start, at(tokens, token - 1).end)
  }

  /** `spokeswoman Ana Ruiz`, `a spokeswoman for the union, Ana Ruiz`, `her 45-year-old son Otto` */
  nounBefore(name: NameMention): void {
    // `assistant coroner Dr Ana Ruiz`
    const token = name.token - (name.title === null ? 0 : name.title.split(' ').length)
    const { tokens, text } = this.#document
    const comma = at(tokens, token - 1).text === ','
    // `a rower called Otto`
    const end = comma || this.#isNaming(at(tokens, token - 1)) ? token - 1 : token
    const head = this.#headBefore(end, comma)
    if (head === undefined || (comma && this.#isTiedToAnother(name))) return
    const first = this.#phraseBefore(head)
    // `After meeting the mayor, Ana Ruiz left.`
    const opens = opensSentence(tokens, first)
    if (comma && !opens && at(tokens, tokenBehind(this.#document, name)).kind === 'word') return
    this.#describe(at(tokens, head), wordsOf(tokens, first, end))
    if (comma || this.#genderOf(at(tokens, head)) === undefined) return
    let start = head
    while (start > first && start > head - 3 && at(tokens, start - 1).tag === 'NOUN') start--
    this.role ??= text.slice(at(tokens, start).start, at(tokens, head).end)
  }

  /** `called`, `named`: a participle before the name that somebody bears. */
  #isNaming({ lower, tag }: Unit): boolean {
    const { cueForms, selfNamings } = this.#document.lexicon
    const names = cueForms.get(lower)?.some(({ cue, form }) => {
      return form === 'past' && cue.frames.includes('naming')
    })
    return tag !== 'NOUN' && (names === true || selfNamings.has(lower))
  }

  /** Which noun before a name describes it: the nearest, or before a comma the one it belongs to. */
  #headBefore(end: number, comma: boolean): number | undefined {
    const { tokens, lexicon } = this.#document
    for (let index = end - 1; index > end - longestPhrase; index--) {
      const unit = at(tokens, index)
      const tied = comma && this.#isTied(index)
      if (this.#describes(unit) && !(tied && lexicon.institutions.has(unit.lower))) return index
      const joins = unit.tag === 'ADP' && lexicon.officePrepositions.has(unit.lower)
      if (!comma || !(joins || /^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(unit.tag))) return undefined
      if (unit.text === ',' || at(tokens, index - 1).tag === 'PUNCT') return undefined
    }
    return undefined
  }

  /** `a rower for the club`: a preposition ties the noun to another. */
  #isTied(index: number): boolean {
    const { tokens, lexicon } = this.#document
    let first = index
    while (/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(at(tokens, first - 1).tag)) first--
    return lexicon.officePrepositions.has(at(tokens, first - 1).lower)
  }

  /** Where the words begin that stand before a noun and belong to it. */
  #phraseBefore(head: number): number {
    const { tokens } = this.#document
    let first = head
    while (
      first > head - longestPhrase &&
      /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(at(tokens, first - 1).tag)
    )
      first--
    return first
  }

  /** `Ana Ruiz, 45, the mayor of Lima,` */
  aside(name: NameMention): void {
    const { tokens, lexicon, text } = this.#document
    const after = tokenBehind(this.#document, name)
    if (at(tokens, after).text !== ',') return
    const tied = this.#isTiedToAnother(name)
    let first = after + 1
    if (this.#isOwnKin(name, first)) return
    const age = at(tokens, first)
    if (!tied && /^\d{1,3}$/.test(age.text) && at(tokens, first + 1).kind === 'punctuation') {
      this.personal = true
      this.#add(`${age.text}${lexicon.ageEnding}`, new Set())
      if (at(tokens, first + 1).text !== ',') return
      first += 2
    }
    // `Otto Lund, an analyst at Ito, who said`: whom the pronoun means may stand before.
    const works =
      at(tokens, name.token - 1).tag === 'ADP' &&
      lexicon.roles.has(at(tokens, name.token - 2).lower)
    const relates = lexicon.personalRelatives.has(at(tokens, first).lower)
    if (!tied && !works && relates) this.personal = true
    const limit = Math.min(first + longestAside, tokens.length)
    for (let index = first; index < limit; index++) {
      const unit = at(tokens, index)
      // `Ana Ruiz, in a letter to the mayor,`, `Ana Ruiz, and the mayor,`
      if (unit.kind !== 'word' || unit.tag === 'ADP' || unit.tag === 'VERB') return
      if (index === first && unit.tag === 'CCONJ') return
      // `Ana Ruiz, whom an aide called late,`, `Ana Ruiz, whose aide left,`
      if (isRelative(this.#document, unit) || lexicon.possessiveRelatives.has(unit.lower)) return
      // `Ana Ruiz, the company’s chair`
      if (!this.#describes(unit) || at(tokens, index + 1).tag === 'PART') continue
      if (tied && !lexicon.institutions.has(unit.lower)) return
      // `Ana Ruiz, the banker Otto Lund and others`
      if (at(tokens, index + 1).tag === 'PROPN') return
      let stop = index + 1
      while (stop < limit && at(tokens, stop).kind === 'word' && !isVerb(at(tokens, stop))) stop++
      // `After Ana Ruiz, the mayor spoke.`
      const opens =
        at(tokens, first).tag === 'DET' || isPossessive(this.#document, at(tokens, first))
      if (isVerb(at(tokens, stop)) && opens) return
      this.#describe(unit, wordsOf(tokens, first, stop))
      if (this.#genderOf(unit) !== undefined)
        this.role ??= text
          .slice(at(tokens, first).start, unit.end)
          .replace(/^(?:the|a|an|its|their)\s+/i, '')
    }
  }

  /** `Otto Lund, his wife and their son`: a man’s own wife is told of, and not what he is. */
  #isOwnKin({ words, title }: NameMention, index: number): boolean {
    const { tokens, lexicon } = this.#document
    const owner = lexicon.pronouns.get(at(tokens, index).lower)?.gender
    const kin = lexicon.kinship.get(at(tokens, index + 1).lower)
    const own = genderOfFirstName(lexicon, words[0] ?? '')
    return title === null && own !== undefined && owner === own && isOther(kin, own)
  }

  /** `Ana Ruiz of Lima, who`, `Lima, Peru, who`: a person’s description is about her. */
  #isTiedToAnother({ token, title }: NameMention): boolean {
    const { tokens, lexicon } = this.#document
    if (title !== null) return false
    const { lower, text } = at(tokens, token - 1)
    const before = at(tokens, token - 2)
    const second = text === ',' && before.tag === 'PROPN' && !this.#describes(before)
    return second || lexicon.namePrepositions.has(lower) || lexicon.locatives.has(lower)
  }

  /** `Sen. Ana Ruiz of Lima`: the names behind the preposition. */
  #placeBehind(name: NameMention): string[] {
    const { tokens, lexicon } = this.#document
    const behind = tokenBehind(this.#document, name)
    if (!lexicon.genitivePrepositions.has(at(tokens, behind).lower)) return []
    let end = behind + 1
    while (at(tokens, end).tag === 'PROPN') end++
    return tokens.slice(behind + 1, end).map(({ text }) => text)
  }

  #describe(unit: Unit, phrase: ReadonlySet<string>): void {
    const { sharedRoles, ageEnding } = this.#document.lexicon
    const gender = this.#genderOf(unit)
    this.#add(unit.lower, phrase)
    if (this.gender === 'unknown' && gender !== undefined) this.gender = gender
    const person = gender !== undefined && !sharedRoles.has(unit.lower)
    if (person || unit.lower.endsWith(ageEnding)) this.personal = true
  }

  #describes(unit: Unit): boolean {
    const { lexicon } = this.#document
    return (
      this.#genderOf(unit) !== undefined ||
      lexicon.institutions.has(unit.lower) ||
      unit.lower.endsWith(lexicon.ageEnding)
    )
  }

  #genderOf({ lower }: Unit): Gender | 'unknown' | undefined {
    const { roles, kinship } = this.#document.lexicon
    return roles.get(lower) ?? kinship.get(lower)
  }

  #add(noun: string, phrase: ReadonlySet<string>): void {
    const known = this.nouns.get(noun) ?? new Set()
    for (const word of phrase) known.add(word)
    this.nouns.set(noun, known)
  }
}

/** Whether a noun phrase whose first noun or adjective stands at `first` opens a sentence. */
function opensSentence(tokens: readonly Unit[], first: number): boolean {
  const start = /^(?:DET|PRON)$/.test(at(tokens, first - 1).tag) ? first - 1 : first
  const before = at(tokens, start - 1)
  return before.kind === 'punctuation' && before.text !== ','
}

const isOther = (told: Gender | 'unknown' | undefined, gender: Gender): boolean =>
  (told === 'male' || told === 'female') && told !== gender

const withoutStop = (word: string): string => word.replace(/\.$/, '')

const wordsOf = (tokens: readonly Unit[], first: number, end: number): ReadonlySet<string> =>
  new Set(tokens.slice(first, end).map(({ text }) => withoutStop(text)))
