/** Speakers and topics that the reader's words name: by name, other name, role or keyword. */
import { fill } from '../addresses.ts'
import { terms as termsOf } from '../index/fold.ts'
import type { NameRow, Source } from '../index/source.ts'
import type { NameHit } from '../messages.ts'
import { nearness } from './near.ts'

const mostOfEach = 4
const prefixWorth = 0.75
/** Between these words of a role nobody types: "Foreign Minister of Russia". */
const glue = new Set(['of', 'the', 'for', 'and', 'to', 'in'])
/** What a name inside a longer query is worth, against one that the whole query names. */
const insideWorth = 0.5
const lettersInside = 3

interface Found {
  readonly name: NameDoc
  readonly form: NameForm
  readonly worth: number
}

/** One name, other name, role or keyword. */
interface NameForm {
  readonly text: string
  readonly terms: readonly string[]
  /** False for a role: it says what somebody is, not how they are called. */
  readonly calls: boolean
}

interface NameDoc {
  readonly type: NameRow[0]
  readonly id: string
  readonly name: string
  readonly quotes: number
  readonly forms: readonly NameForm[]
}

/** Of a longer query only so many words are looked up among names. */
const mostWords = 6
/** Names are looked up by how their words begin, so that `russian` finds what is named after Russia. */
const lettersLookedUp = 4
const mostLookedUp = 16
/** The same for names with a mistake among their first letters, and of how long a query. */
const lettersWithMistake = 2
const mostMisspelled = 2

/** The names that some words may mean. */
export interface Named {
  /** Speakers, then topics, best first. */
  readonly hits: readonly NameHit[]
  /** Ids of speakers whom the whole query names, by role too: "russian foreign minister". */
  readonly speakers: ReadonlySet<string>
}

/**
 * Speakers and topics that a query names.
 *
 * @example (await findNames(source, ['harbour', 'minister'])).hits[0]?.note // 'Minister for Harbours'
 */
export async function findNames(source: Source, terms: readonly string[]): Promise<Named> {
  const telling = terms.filter((term) => !glue.has(term))
  const names = await namesNear(source, telling.slice(0, mostWords))
  const found = names.flatMap((name) => {
    const best = whole(name, telling) ?? inside(name, terms)
    return best ? [best] : []
  })
  const best = (type: NameDoc['type']): Found[] =>
    found
      .filter(({ name }) => name.type === type)
      .sort((a, b) => b.worth - a.worth || b.name.quotes - a.name.quotes)
      .slice(0, mostOfEach)
  const { addresses } = source.facts
  return {
    hits: [...best('speaker'), ...best('topic')].map(({ name, form }) => ({
      type: name.type,
      id: name.id,
      name: name.name,
      note: noteFor(name, form),
      quotes: name.quotes,
      href: fill(addresses[name.type], { id: name.id }),
    })),
    speakers: new Set(
      names
        .filter(({ type, forms }) => type === 'speaker' && meanWorth(forms, telling) > certain)
        .map(({ id }) => id),
    ),
  }
}

/**
 * Ids of the speakers or topics that an operator means: by id, name or other name.
 *
 * @example await idsOf(source, 'speaker', 'Example') // ['ada-example']
 */
export async function idsOf(source: Source, type: NameRow[0], text: string): Promise<string[]> {
  const typed = termsOf(text)
  const names = (await namesNear(source, typed)).filter((name) => name.type === type)
  const meant = names.filter(({ forms }) =>
    forms.some(({ terms, calls }) => calls && typed.every((term) => terms.includes(term))),
  )
  return [...new Set([text, ...meant.map(({ id }) => id)])]
}

/** A speaker whom words call, by a name or only by what they are. */
export interface Called {
  readonly name: string
  readonly href: string
  readonly byName: boolean
}

/**
 * Speakers whom words call, all of the words and spelled as they are: nobody is guessed.
 *
 * @example await speakersCalled(source, 'Example') // [{ name: 'Ada Example', href: '/speakers/ada-example/', byName: true }]
 * @example (await speakersCalled(source, 'harbour minister'))[0]?.byName // false
 */
export async function speakersCalled(source: Source, text: string): Promise<Called[]> {
  const typed = termsOf(text)
  const telling = typed.filter((term) => !glue.has(term))
  const names = await namesNear(source, telling.slice(0, mostWords))
  return names.flatMap((name): Called[] => {
    if (name.type !== 'speaker') return []
    const byName = isCalled(name, typed)
    if (!byName && !isMeant(name.forms, telling)) return []
    const href = fill(source.facts.addresses.speaker, { id: name.id })
    return [{ name: name.name, href, byName }]
  })
}

/** The words are of the name and of what they are, some of the name; or they begin or end with a name. */
function isCalled({ forms }: NameDoc, typed: readonly string[]): boolean {
  const telling = typed.filter((term) => !glue.has(term))
  const calling = forms.filter(({ calls }) => calls)
  const text = ` ${typed.join(' ')} `
  return (
    (isMeant(forms, telling) && telling.some((term) => isMeant(calling, [term]))) ||
    calling.some(({ terms }) => {
      const own = ` ${terms.join(' ')} `
      const { length } = terms
      // “Mayor of Saltmere” and “Saltmere’s mayor” are not Saltmere, “Ana of Saltmere” is Ana.
      const begins = text.startsWith(own) && glue.has(typed[length] ?? '')
      const ends = text.endsWith(own) && !glue.has(typed.at(-length - 1) ?? '')
      return length > 0 && (begins || ends)
    })
  )
}

const isMeant = (forms: readonly NameForm[], terms: readonly string[]): boolean =>
  terms.length > 0 && terms.every((term) => forms.some(({ terms: own }) => own.includes(term)))

/**
 * The names with most of the words, as far as the beginnings of words tell. Of a short query that names
 * nobody so, the mistake may be in the beginning.
 */
async function namesNear(source: Source, terms: readonly string[]): Promise<NameDoc[]> {
  const names = await namesBeginning(source, terms, lettersLookedUp)
  return names.length > 0 || terms.length > mostMisspelled
    ? names
    : namesBeginning(source, terms, lettersWithMistake)
}

async function namesBeginning(
  source: Source,
  terms: readonly string[],
  letters: number,
): Promise<NameDoc[]> {
  const hits = new Map<number, number>()
  const tables = await Promise.all(terms.map((term) => source.nameWords(term.slice(0, letters))))
  for (const [place, rows] of tables.entries()) {
    const typed = terms[place] ?? ''
    const numbers = rows
      .filter(([word]) => word === typed || (typed.length > 1 && wordWorth(typed, word) > 0))
      .flatMap(([, own]) => own)
    for (const number of new Set(numbers)) hits.set(number, (hits.get(number) ?? 0) + 1)
  }
  const best = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostLookedUp)
  const numbers = best.map(([number]) => number).sort((a, b) => a - b)
  const rows = await source.names(numbers)
  return numbers.flatMap((number) => {
    const row = rows.get(number)
    return row ? [nameDoc(row)] : []
  })
}

const nameDoc = ([type, id, name, others, roles, quotes]: NameRow): NameDoc => ({
  type,
  id,
  name,
  quotes,
  forms: [...formsOf([name, ...others], true), ...formsOf(roles, false)],
})

const formsOf = (texts: readonly string[], calls: boolean): NameForm[] =>
  texts.map((text) => ({ text, terms: termsOf(text), calls }))

/** Above this the whole query names somebody, other than by a misspelling. */
const certain = 0.85

/** How well the words fit a name, 0 when one of them does not fit at all. */
function meanWorth(forms: readonly NameForm[], terms: readonly string[]): number {
  if (terms.length === 0) return 0
  const worths = terms.map((term) => bestWorth(forms, term))
  return worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 0) / worths.length
}

/** Every word of the query is one of the name's; the form with most of them is the one meant. */
function whole(name: NameDoc, terms: readonly string[]): Found | null {
  const mean = meanWorth(name.forms, terms)
  if (mean === 0) return null
  const [form, part] = fullest(name.forms, terms)
  return form ? { name, form, worth: mean * (0.75 + part / 4) } : null
}

/** A name stands whole in a longer query. Very short ones do not: "leave us" is not about the US. */
function inside(name: NameDoc, terms: readonly string[]): Found | null {
  const query = ` ${terms.join(' ')} `
  const form = name.forms.find(({ terms: own, calls }) => {
    const words = own.join(' ')
    return calls && words.length >= lettersInside && query.includes(` ${words} `)
  })
  return form ? { name, form, worth: insideWorth } : null
}

function bestWorth(forms: readonly NameForm[], term: string): number {
  return Math.max(0, ...forms.flatMap((form) => form.terms.map((own) => wordWorth(term, own))))
}

function wordWorth(typed: string, own: string): number {
  if (typed === own) return 1
  if (typed.length > 1 && own.startsWith(typed)) return prefixWorth
  return nearness(typed, own)
}

/** The form with most of the query's words, and the share of the form that they make up. */
function fullest(forms: readonly NameForm[], terms: readonly string[]): [NameForm | null, number] {
  let best: [NameForm | null, number] = [null, 0]
  let most = 0
  for (const form of forms) {
    const matched = terms.filter((term) => bestWorth([form], term) > 0).length
    const part = matched / Math.max(1, form.terms.filter((term) => !glue.has(term)).length)
    if (matched > most || (matched === most && part > best[1])) best = [form, part]
    most = Math.max(most, matched)
  }
  return best
}

/** What was meant if it is not the name; else who that is. */
function noteFor(name: NameDoc, form: NameForm): string | null {
  if (form.text !== name.name) return form.text
  return name.forms.find(({ calls }) => !calls)?.text ?? null
}
