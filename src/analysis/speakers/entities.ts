import type { Gender } from '../lexicon/types.ts'
import type { Document } from '../reading/document.ts'
import type { KnownSpeaker, SpeakerKind, Span } from '../types.ts'
import { describeName, type Description } from './descriptions.ts'
import { enter, nounsOf, onlyNamed } from './entity-index.ts'
import { fold, genderOfFirstName } from './first-names.ts'
import { initialsInLabel, initialsOf } from './initials.ts'
import { kindOfName, type Kind } from './kinds.ts'
import type { NameMention } from './names.ts'
import { withSharedSurnames } from './shared-surnames.ts'
import { slugOf } from './slug.ts'
import { acronym, middlesOf, surnameOf } from './surnames.ts'
import { agrees, isGendered, Titled } from './titled.ts'

/** Somebody or something named in the text, while its mentions are being gathered. */
export interface Entity {
  readonly id: string
  name: string
  kind: SpeakerKind
  gender: Gender | 'unknown'
  role: string | null
  /** Whether only the lack of a better sign makes it an organisation. */
  guessed: boolean
  /** Nouns that describe it here, each with the words they stood with: `minister` → `foreign`. */
  readonly descriptions: Map<string, Set<string>>
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
  const whole = withSharedSurnames(document, names)
  const full = whole.map((name) => register.fullName(name))
  const mentions = whole.map((name, index): Mention => {
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
  /** By the first name: `Otto`. */
  readonly #byFirst = new Map<string, Entity[]>()
  /** By one of several surnames: `Ruiz` of `Ana Ruiz Ito` and of `Ana Ruiz-Ito`; or by a nickname. */
  readonly #byMiddle = new Map<string, Entity[]>()
  /** By the first letters of a person’s names: `aro` of `Ana Ruiz-Ojo`. */
  readonly #byInitials = new Map<string, Entity[]>()
  /** By a noun of an organisation’s name: `the Department`. */
  readonly #byNoun = new Map<string, Entity[]>()
  /** By the first word of a firm’s name: `Ito` of `Ito Foods Inc.` */
  readonly #byFirmWord = new Map<string, Entity[]>()
  readonly #titled = new Titled<Entity>()
  /** Where the labels of a talk’s turns begin. */
  readonly #labels: ReadonlySet<number>
  readonly #ids = new Set<string>()
  readonly #descriptions = new Map<NameMention, Description>()

  constructor(document: Document, known: readonly KnownSpeaker[]) {
    this.#document = document
    this.#labels = new Set([...document.turns.values()].map(({ label }) => label.start))
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
      guessed: false,
      descriptions: new Map(),
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
    if (words.length > 1) enter(this.#byInitials, initialsOf(words), entity)
    const isPlain = words.length < 4 || entity.gender !== 'unknown'
    if (isPlain) for (const word of middlesOf(words)) enter(this.#byMiddle, fold(word), entity)
  }

  /** The entity of a name that stands for itself; undefined for a single word that needs others. */
  fullName(name: NameMention): Entity | undefined {
    const { words } = name
    if (this.#mayBeSurname(name)) return undefined
    const existing = this.#byName.get(this.#key(words))
    if (existing !== undefined) {
      this.#describe(existing, name)
      return existing
    }
    const state = this.#document.lexicon.states.get(words.join(' '))
    if (state !== undefined) return this.#add(words, state, { kind: 'state', guess: false }, name)
    if (words.length === 1) return undefined
    const bearer = this.#withParticle(words)
    if (bearer !== undefined) return bearer
    const kind = this.#kindOf(name)
    const entity =
      this.#sameSurname(name, kind.kind) ?? this.#add(words, words.join(' '), kind, name)
    this.#describe(entity, name)
    return entity
  }

  /** `Mr. Jordan`, `Jordan said`, in a text that has `Ana Jordan`: a state’s name, where a person may have it. */
  #mayBeSurname({ words: [word = '', ...more], title, token }: NameMention): boolean {
    const { lexicon, surnames, tokens } = this.#document
    if (more.length > 0 || !lexicon.states.has(word)) return false
    if (!surnames.has(word.toLowerCase())) return false
    const [before, next] = [tokens[token - 1], tokens[token + 1]]
    const speaks = next?.tag === 'VERB' || next?.tag === 'AUX'
    return title !== null || speaks || lexicon.cueForms.has(before?.lower ?? '')
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
    const letters = initialsInLabel(this.#labels, name)
    const labelled = letters === undefined ? undefined : onlyNamed(this.#byInitials, letters)
    if (labelled !== undefined) return { entity: labelled, doubtful: false }
    const bearers = (this.#bySurname.get(fold(word)) ?? []).filter(
      (entity) => agrees(entity, name) && !this.#isOnlyRelative(entity, name),
    )
    const named = this.#byName.get(this.#key(name.words))
    const isState = named?.kind === 'state' && !named.known
    // Who has the name must have come before to be meant by it.
    const isPerson = isState && bearers.length === 1 && bearers[0]?.mentions.length !== 0
    const existing = isPerson ? undefined : named
    const sameGender = bearers.filter(({ gender }) => gender === name.titleGender)
    const isOther = isGendered(name.titleGender) && sameGender.length === 1
    if (existing !== undefined && !(isOther && existing.gender !== name.titleGender)) {
      if (existing.guessed) this.#describe(existing, name)
      return { entity: existing, doubtful: false }
    }
    const [only] = bearers
    const state = this.#document.lexicon.states.get(word)
    if (state !== undefined && only === undefined)
      return {
        entity: this.#add(name.words, state, { kind: 'state', guess: false }, name),
        doubtful: false,
      }
    if (only !== undefined && bearers.length === 1) {
      this.#describe(only, name)
      const unmet = state !== undefined && only.mentions.length === 0
      const either = (isState || unmet) && name.title === null
      return { entity: only, doubtful: either || existing?.gender === 'unknown' }
    }
    const before = bearers.filter(({ mentions }) => mentions.length > 0)
    const chosen = this.#titled.likeliest(name, before.length > 0 ? before : bearers)
    const organisation = onlyNamed(this.#byNoun, word) ?? onlyNamed(this.#byFirmWord, word)
    if (organisation !== undefined) return { entity: organisation, doubtful: false }
    const double = chosen === undefined ? onlyNamed(this.#byMiddle, word) : undefined
    if (double !== undefined) return { entity: double, doubtful: false }
    const meant = chosen ?? onlyNamed(this.#byFirst, word)
    // Of two, the one whose whole name has stood before, where the other is only named later.
    const [met, another] = before
    if (met !== undefined && another === undefined && this.#isIntroduced(met)) {
      this.#describe(met, name)
      return { entity: met, doubtful: false }
    }
    if (meant !== undefined) return { entity: meant, doubtful: !this.#usesFirstName(name) }
    const entity = this.#add(name.words, word, this.#kindOf(name), name)
    this.#describe(entity, name)
    return { entity, doubtful: false }
  }

  /** `First lady Ana Ruiz`, `his brother, Bo Ruiz`, for `President Ruiz`: kin of whom is meant. */
  #isOnlyRelative({ descriptions }: Entity, name: NameMention): boolean {
    const { kinship, consorts } = this.#document.lexicon
    if (name.title === null || this.#descriptionOf(name).role === null) return false
    const nouns = [...descriptions.keys()]
    return (
      nouns.some((noun) => consorts.has(noun) || isGendered(kinship.get(noun))) &&
      ![...this.#descriptionOf(name).nouns.keys()].some((noun) => descriptions.has(noun))
    )
  }

  /** Whether somebody’s whole name has stood in the text so far. */
  #isIntroduced({ name, mentions }: Entity): boolean {
    const { text } = this.#document
    return mentions.some(({ start, end }) => text.slice(start, end) === name)
  }

  /** `Sir Otto`: a title that goes with the first name. */
  #usesFirstName({ words: [word = ''], title }: NameMention): boolean {
    const { lexicon } = this.#document
    const bearers = this.#byFirst.get(fold(word)) ?? []
    return bearers.length === 1 && lexicon.firstNameTitles.has(title?.toLowerCase() ?? '')
  }

  #add(
    words: readonly string[],
    fullName: string,
    { kind, guess }: Kind,
    mention: NameMention,
  ): Entity {
    const key = this.#key(fullName.split(' '))
    const known = this.#byName.get(key)
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
      guessed: guess,
      descriptions: nounsOf(this.#document.lexicon, kind, words),
      known: false,
      mentions: [],
    }
    for (const alias of [this.#key(words), key]) this.#byName.set(alias, entity)
    if (kind === 'person' && words.length > 1) this.#addPerson(entity)
    else if (words.length > 1) {
      for (const noun of words.map(fold))
        if (this.#document.lexicon.organisationNouns.has(noun)) enter(this.#byNoun, noun, entity)
      const letters = acronym(words)
      this.#byName.set(letters, this.#byName.get(letters) ?? entity)
      if (this.#document.lexicon.firmNouns.has(fold(words.at(-1) ?? '').replace(/\.$/, '')))
        enter(this.#byFirmWord, fold(words[0] ?? ''), entity)
    }
    return entity
  }

  #kindOf(name: NameMention): Kind {
    return kindOfName(this.#document, name, this.#descriptionOf(name))
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
    return genderOfFirstName(this.#document.lexicon, words[0] ?? '') ?? 'unknown'
  }

  /** Takes over what the words beside the name tell of its bearer. */
  #describe(entity: Entity, name: NameMention): void {
    if (entity.kind === 'state') return
    const { nouns, role, gender, personal } = this.#descriptionOf(name)
    // `They met in Ito Bay`, but `Ito Bay, 45, said`; `Ruiz and Lund agree`, and below `Mr. Ruiz`
    if (entity.guessed && (personal || isGendered(name.titleGender))) {
      entity.kind = 'person'
      entity.guessed = false
      entity.gender = this.#genderOf(name.words, name)
      this.#addPerson(entity)
    }
    const { institutions, roles, kinship } = this.#document.lexicon
    for (const [noun, words] of nouns) {
      // `a lawmaker from Ito Bay, the town of rowers`: what a person is does not describe a town.
      const personal = roles.has(noun) || kinship.has(noun) || !institutions.has(noun)
      if (personal !== (entity.kind === 'person')) continue
      const known = entity.descriptions.get(noun) ?? new Set()
      for (const word of words) known.add(word)
      entity.descriptions.set(noun, known)
    }
    if (entity.kind !== 'person') return
    if (name.nickname !== null) enter(this.#byMiddle, fold(name.nickname), entity)
    entity.role ??= role
    // A word for women is said of no man, whatever the first name; `chairman` is said of women, too.
    if (entity.gender === 'unknown' || gender === 'female') entity.gender = gender
  }

  #descriptionOf(name: NameMention): Description {
    const known = this.#descriptions.get(name) ?? describeName(this.#document, name)
    this.#descriptions.set(name, known)
    return known
  }
}
