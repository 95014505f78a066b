import type { Gender } from '../lexicon/types.ts'
import { at, type Document } from '../reading/document.ts'
import type { KnownSpeaker, SpeakerKind, Span } from '../types.ts'
import type { NameMention } from './names.ts'

/** Somebody or something named in the text, while its mentions are being gathered. */
export interface Entity {
  readonly id: string
  name: string
  kind: SpeakerKind
  gender: Gender | 'unknown'
  role: string | null
  /** Nouns that describe it here: `minister`, `spokeswoman`. */
  readonly descriptions: Set<string>
  readonly known: boolean
  readonly mentions: Span[]
}

/** A place in the text that names an entity. */
export interface Mention extends Span {
  readonly entity: Entity
  /** True when several bear the name and one was chosen. */
  readonly doubtful: boolean
}

/**
 * Tells which names are one: full name and surname, state and its other names, what the speaker files
 * know. Full names are gathered first, so that a headline's surname finds its bearer below.
 *
 * ```
 * Ruiz speaks … Ana Ruiz, the mayor, … Mrs. Ruiz
 * ^^^^          ^^^^^^^^                    ^^^^  one person
 * ```
 */
export function findEntities(
  document: Document,
  names: readonly NameMention[],
  known: readonly KnownSpeaker[],
): Mention[] {
  const register = new Register(document, known)
  const full = names.map((name) => register.fullName(name))
  const mentions = names.map((name, index): Mention => {
    const entity = full[index]
    const chosen = entity === undefined ? register.shortName(name) : { entity, doubtful: false }
    chosen.entity.mentions.push({ start: name.start, end: name.end })
    return { start: name.start, end: name.end, ...chosen }
  })
  return mentions
}

/** All entities by the names they go by. */
class Register {
  readonly #document: Document
  readonly #byName = new Map<string, Entity>()
  readonly #bySurname = new Map<string, Entity[]>()
  readonly #byFirst = new Map<string, Entity[]>()
  readonly #byNoun = new Map<string, Entity[]>()
  readonly #ids = new Set<string>()

  constructor(document: Document, known: readonly KnownSpeaker[]) {
    this.#document = document
    for (const speaker of known) this.#addKnown(speaker)
  }

  #addKnown({ id, name, kind, aliases, roles }: KnownSpeaker): void {
    const role = roles[0] ?? null
    const entity: Entity = {
      id,
      name,
      kind,
      gender: kind === 'person' ? 'unknown' : 'neutral',
      role,
      descriptions: new Set(),
      known: true,
      mentions: [],
    }
    this.#ids.add(id)
    for (const alias of [name, ...aliases]) this.#byName.set(this.#key(alias.split(/\s+/)), entity)
    if (kind === 'person') this.#addPerson(entity)
    if (kind === 'person') entity.gender = this.#genderOf(name.split(' '), null)
  }

  /** The words of a name, folded, without an article. */
  #key(words: readonly string[]): string {
    const { definiteArticles } = this.#document.lexicon
    return words
      .map(fold)
      .filter((word) => !definiteArticles.has(word))
      .join(' ')
  }

  #addPerson(entity: Entity): void {
    const words = entity.name.split(' ')
    enter(this.#bySurname, surnameOf(words), entity)
    if (words.length > 1) enter(this.#byFirst, fold(words[0] ?? ''), entity)
  }

  /** The entity of a name that stands for itself; undefined for a single word that needs others. */
  fullName(name: NameMention): Entity | undefined {
    const { words } = name
    const existing = this.#byName.get(this.#key(words))
    if (existing !== undefined) {
      this.#describe(existing, name)
      return existing
    }
    const state = this.#document.lexicon.states.get(words.join(' '))
    if (state !== undefined) return this.#add(words, state, 'state', name)
    if (words.length === 1) return undefined
    const bearer = this.#withParticle(words)
    if (bearer !== undefined) return bearer
    const kind = this.#kindOf(name)
    const entity = this.#sameSurname(name, kind) ?? this.#add(words, words.join(' '), kind, name)
    this.#describe(entity, name)
    return entity
  }

  /** `Van der Ito`: the person named before with this surname. */
  #withParticle(words: readonly string[]): Entity | undefined {
    const { nameParticles } = this.#document.lexicon
    if (!nameParticles.has(words[0]?.toLowerCase() ?? '')) return undefined
    const ending = ` ${fold(words.join(' '))}`
    const bearers = this.#bySurname.get(surnameOf(words)) ?? []
    return bearers.find(({ name }) => fold(name).endsWith(ending))
  }

  /** `Vladimir V. Ito` and `Vladimir Ito` are one person. */
  #sameSurname({ words }: NameMention, kind: SpeakerKind): Entity | undefined {
    if (kind !== 'person') return undefined
    const bearers = this.#bySurname.get(surnameOf(words)) ?? []
    return bearers.find(({ name }) => name.split(' ')[0] === words[0])
  }

  /** The bearer of a surname, of an acronym or of a first name; a new entity when there is none. */
  shortName(name: NameMention): { entity: Entity; doubtful: boolean } {
    const [word = ''] = name.words
    const existing = this.#byName.get(this.#key(name.words))
    if (existing !== undefined) return { entity: existing, doubtful: false }
    const bearers = (this.#bySurname.get(fold(word)) ?? []).filter((entity) => agrees(entity, name))
    const [only] = bearers
    if (only !== undefined && bearers.length === 1) {
      this.#describe(only, name)
      return { entity: only, doubtful: false }
    }
    const before = bearers.filter(({ mentions }) => mentions.length > 0)
    const chosen = [...(before.length > 0 ? before : bearers)].sort(
      (a, b) => b.mentions.length - a.mentions.length,
    )[0]
    const organisation = this.#byOrganisationNoun(word)
    if (organisation !== undefined) return { entity: organisation, doubtful: false }
    const meant = chosen ?? this.#byFirstName(word)
    if (meant !== undefined) return { entity: meant, doubtful: !this.#usesFirstName(name) }
    const entity = this.#add(name.words, word, this.#kindOf(name), name)
    this.#describe(entity, name)
    return { entity, doubtful: false }
  }

  /** The one person named before whose first name it is. */
  #byFirstName(word: string): Entity | undefined {
    const bearers = (this.#byFirst.get(fold(word)) ?? []).filter(
      ({ mentions }) => mentions.length > 0,
    )
    return bearers.length === 1 ? bearers[0] : undefined
  }

  /** `Sir Otto`: a title that goes with the first name. */
  #usesFirstName({ words: [word = ''], title }: NameMention): boolean {
    const { lexicon } = this.#document
    const bearers = this.#byFirst.get(fold(word)) ?? []
    return bearers.length === 1 && lexicon.firstNameTitles.has(title?.toLowerCase() ?? '')
  }

  /** `The Department`: the one organisation named before that has the noun in its name. */
  #byOrganisationNoun(word: string): Entity | undefined {
    const bearers = (this.#byNoun.get(fold(word)) ?? []).filter(
      ({ mentions }) => mentions.length > 0,
    )
    return bearers.length === 1 ? bearers[0] : undefined
  }

  #add(
    words: readonly string[],
    fullName: string,
    kind: SpeakerKind,
    mention: NameMention,
  ): Entity {
    const known = this.#byName.get(this.#key(fullName.split(' ')))
    if (known !== undefined) {
      this.#byName.set(this.#key(words), known)
      return known
    }
    const entity: Entity = {
      id: this.#freeId(fullName),
      name: fullName,
      kind,
      gender: kind === 'person' ? this.#genderOf(words, mention) : 'neutral',
      role: null,
      descriptions: new Set(kind === 'organisation' ? [fold(words.at(-1) ?? '')] : []),
      known: false,
      mentions: [],
    }
    for (const alias of [words, fullName.split(' ')]) this.#byName.set(this.#key(alias), entity)
    if (kind === 'person' && words.length > 1) this.#addPerson(entity)
    else if (words.length > 1) {
      for (const noun of words.map(fold))
        if (this.#document.lexicon.organisationNouns.has(noun)) enter(this.#byNoun, noun, entity)
      this.#byName.set(acronym(words), this.#byName.get(acronym(words)) ?? entity)
    }
    return entity
  }

  #freeId(name: string): string {
    const slug = slugOf(name)
    let id = slug
    for (let number = 2; this.#ids.has(id); number++) id = `${slug}-${number}`
    this.#ids.add(id)
    return id
  }

  #genderOf(words: readonly string[], mention: NameMention | null): Gender | 'unknown' {
    const told = mention?.titleGender
    if (told !== undefined && told !== null && told !== 'unknown') return told
    return this.#document.lexicon.firstNames.get(fold(words[0] ?? '')) ?? 'unknown'
  }

  #kindOf({ words, titleGender, token }: NameMention): SpeakerKind {
    const { lexicon, tokens } = this.#document
    if (titleGender !== null) return 'person'
    if (
      words.some(
        (word) =>
          lexicon.organisationNouns.has(word.toLowerCase()) || lexicon.familyNouns.has(word),
      )
    )
      return 'organisation'
    if (lexicon.firstNames.has(fold(words[0] ?? ''))) return 'person'
    if (words.length === 1) return 'organisation'
    if (words.some((word) => /^\p{Lu}{2,}$/u.test(word) || lexicon.states.has(word)))
      return 'organisation'
    if (at(tokens, token - 1).tag === 'DET') return 'organisation'
    return words.length <= 4 ? 'person' : 'organisation'
  }

  /** Takes over the role that the title or the description beside the name tells. */
  #describe(entity: Entity, name: NameMention): void {
    const { tokens, lexicon } = this.#document
    if (entity.kind !== 'person') return
    if (entity.gender === 'unknown' && name.titleGender !== null) entity.gender = name.titleGender
    const title = name.title ?? this.#roleBefore(name)
    if (title !== null && !/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/i.test(title))
      entity.role ??= title
    for (const word of (title ?? '').split(' ')) entity.descriptions.add(word.toLowerCase())
    this.#describeBefore(entity, name)
    const after = name.token + name.words.length
    if (at(tokens, after).text !== ',') return
    const end = Math.min(after + 14, tokens.length)
    for (let index = after + 1; index < end; index++) {
      const { lower, kind, tag } = at(tokens, index)
      // `Ana Ruiz, in a letter to the mayor,`, `Ana Ruiz, and the mayor,`
      if (kind !== 'word' || tag === 'ADP' || tag === 'VERB') return
      if (index === after + 1 && tag === 'CCONJ') return
      const gender = lexicon.roles.get(lower) ?? lexicon.kinship.get(lower)
      if (gender === undefined) continue
      entity.descriptions.add(lower)
      entity.role ??= this.#document.text
        .slice(at(tokens, after + 1).start, this.#roleEnd(index))
        .replace(/^(?:the|a|an|its|their)\s+/i, '')
      if (entity.gender === 'unknown') entity.gender = gender
    }
  }

  /** `his father, Juan Ruiz`, `a spokeswoman, Ana Ruiz`: the noun before the comma describes the name. */
  #describeBefore(entity: Entity, { token, title }: NameMention): void {
    const { tokens, lexicon } = this.#document
    if (title !== null) return
    const comma = at(tokens, token - 1).text === ','
    const { lower } = at(tokens, token - (comma ? 2 : 1))
    const gender = lexicon.roles.get(lower) ?? lexicon.kinship.get(lower)
    if (gender === undefined) return
    entity.descriptions.add(lower)
    if (entity.gender === 'unknown') entity.gender = gender
  }

  #roleEnd(index: number): number {
    return at(this.#document.tokens, index).end
  }

  /** `spokeswoman Ana Ruiz`: the lower-case nouns before the name. */
  #roleBefore({ token }: NameMention): string | null {
    const { tokens, lexicon, text } = this.#document
    const before = at(tokens, token - 1)
    if (!lexicon.roles.has(before.lower)) return null
    let first = token - 1
    while (at(tokens, first - 1).tag === 'NOUN' && first > token - 4) first--
    return text.slice(at(tokens, first).start, before.end)
  }
}

function enter(index: Map<string, Entity[]>, name: string, entity: Entity): void {
  const bearers = index.get(name) ?? []
  if (!bearers.includes(entity)) bearers.push(entity)
  index.set(name, bearers)
}

function agrees(entity: Entity, { titleGender }: NameMention): boolean {
  const told = titleGender === 'male' || titleGender === 'female'
  return !told || entity.gender === 'unknown' || entity.gender === titleGender
}

const ascii = /^[a-z]*$/i

const fold = (word: string): string =>
  ascii.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '')

function surnameOf(words: readonly string[]): string {
  const last = words.findLast((word) => !/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(word))
  return fold(last ?? '')
}

const acronym = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'speaker'
