import type { Element, ElementContent } from 'hast'
import type { Confidence, Force, QuoteKind } from '../analysis/index.ts'
import { whose } from '../analysis/whose.ts'
import { count, groupDigits } from './amounts.ts'
import { echoParts, type EchoData } from './echo-note.ts'
import { element, inSiteLanguage, ours, text } from './elements.ts'
import { asToldBy, confidenceLabels, doubtOf, kindAndForce } from './labels.ts'
import { beforeName, capitalised, joinNames } from './names.ts'

/** Another quote of the article that this one denies, or that denies it. */
export interface NoteRelation {
  /** `Disputed by`, `Disputes`. */
  readonly label: string
  /** Whose the other quote is. */
  readonly names: string
  /** Its opening words. */
  readonly words: string
  /** Its place in the article. */
  readonly href: string
}

/** What a note says of one quote. */
export interface NoteData {
  readonly id: string
  /** Counted from 1, in the order of the article. */
  readonly number: number
  /** The quote's opening words, enough to tell it from its neighbours. */
  readonly words: string
  /** Address of the quote's own page. */
  readonly href: string
  /** Number of the speaker's colour, 1 to 5. */
  readonly voice: number
  /** The choices of the lens that show the quote, with spaces between. */
  readonly lens: string
  /** Ids of the quotes before and after it, or null. */
  readonly previous: string | null
  readonly next: string | null
  readonly speakers: readonly { readonly name: string; readonly href: string | null }[]
  /** What to call the source where nobody is named: `A Finnish journalist`; null for no words. */
  readonly source: string | null
  readonly kind: QuoteKind
  readonly force: Force
  readonly confidence: Confidence
  /** Who tells that it was said, where only somebody does. */
  readonly toldBy?: string
  /** Why, sentence by sentence. */
  readonly why: readonly string[]
  readonly relations: readonly NoteRelation[]
  /** Earlier quotes that this one repeats. */
  readonly echoes: readonly EchoData[]
}

/**
 * The notes of a block: one `<details>`, closed on a phone and laid open in the margin by the style
 * sheet where there is room. Its summary says who speaks, so that nothing needs to be opened for that.
 * Each note has a `<details>` of its own for the reason, so that a margin stays as short as its text.
 *
 * The `<aside>` has no name of its own: named, each would be one more landmark of the page.
 *
 * @example
 * quoteNotes([{ id: 'q1', href: '/q/q1/', voice: 1, speakers: [{ name: 'Ada', href: null }], … }])
 * // <aside class="notes"><details><summary>1 quote: Ada</summary><ol><li>…</li></ol></details></aside>
 */
export function quoteNotes(notes: readonly NoteData[]): Element {
  const lens = [...new Set(notes.flatMap(({ lens }) => lens.split(' ')))].join(' ')
  return element('aside', { className: ['notes'], dataLens: lens }, [
    element('details', { className: ['note-group'] }, [
      element('summary', inSiteLanguage, [text(summaryOf(notes))]),
      element('ol', {}, notes.map(noteOf)),
    ]),
  ])
}

/** `4 quotes: Lavrov 2, the ministry (not named) 2; 1 unsure; 1 imagined, said by nobody`. */
function summaryOf(notes: readonly NoteData[]): string {
  const said = notes.filter((note) => !isImagined(note))
  const imagined = notes.length - said.length
  const unsure = notes.filter((note) => doubtOf(note) !== null).length
  return [
    ...(said.length > 0 ? [`${count(said.length, 'quote')}: ${whoSpeaks(said)}`] : []),
    ...(unsure > 0 ? [said.length > 1 ? `${groupDigits(unsure)} unsure` : 'unsure'] : []),
    ...(imagined > 0 ? [`${groupDigits(imagined)} imagined, said by nobody`] : []),
  ].join('; ')
}

/**
 * `Lavrov 2, the ministry (not named) 2`. Descriptions that differ in case only are one, and where one
 * begins small, its capital was that of a sentence.
 */
function whoSpeaks(notes: readonly NoteData[]): string {
  const groups = [...Map.groupBy(notes, (note) => summaryName(note).toLowerCase()).values()]
  const several = notes.length > 1
  const names = groups.map((group) => {
    const spellings = group.map(summaryName)
    const name = spellings.find((each) => each === decapitalised(each)) ?? spellings[0] ?? ''
    return several ? `${name} ${group.length}` : name
  })
  return names.join(', ')
}

function summaryName({ speakers, source }: NoteData): string {
  if (speakers.length > 0) return joinNames(speakers)
  return source === null ? 'speaker not named' : `${source.replaceAll(/\s+/gu, ' ')} (not named)`
}

const decapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/**
 * Whose a quote is, in a few words, as lists say it.
 *
 * @example speakersOf(note) // 'Ada Example and Bea'
 * @example speakersOf(unnamed) // 'A guard, not named'
 */
export function speakersOf({
  speakers,
  source,
  force,
}: {
  readonly speakers: readonly { readonly name: string }[]
  readonly source: string | null
  readonly force: Force
}): string {
  return speakers.length > 0 ? joinNames(speakers) : whose({ force, source }, false)
}

const isImagined = ({ force }: NoteData): boolean => force === 'hypothetical'

function noteOf(note: NoteData): Element {
  const properties = {
    className: ['note'],
    id: `note-${note.id}`,
    // So that a link to the note moves the focus, not the view only.
    tabIndex: -1,
    dataFor: note.id,
    dataNumber: String(note.number),
    dataLens: note.lens,
    dataVoice: String(note.voice),
    dataKind: note.kind,
    dataForce: note.force,
    ...(doubtOf(note) === null ? {} : { dataUnsure: '' }),
  }
  return element('li', properties, [
    element('p', { className: ['note-head'] }, [
      element('span', { className: ['note-who'] }, whoOf(note)),
      text(' '),
      element('a', { className: ['note-words'], href: `#${note.id}` }, [text(note.words)]),
    ]),
    element('details', { className: ['note-why'], ...inSiteLanguage }, [
      element('summary', {}, [
        text(`${labelOf(note)} `),
        element('span', { className: ['note-ask'] }, [text('Why?')]),
      ]),
      element('p', {}, [text(note.why.join(' '))]),
    ]),
    ...note.relations.map(relationOf),
    ...note.echoes.flatMap((echo) => echoParts('Here', echo)),
    element('p', { className: ['note-links'], ...inSiteLanguage }, linksOf(note)),
  ])
}

/** `Disputed by NATO: “never was made”`. */
function relationOf({ label, names, words, href }: NoteRelation): ElementContent {
  return element('p', { className: ['note-relation'] }, [
    ours(`${label} `),
    element('a', { href }, [element('b', {}, [text(names)]), text(`: ${words}`)]),
  ])
}

function linksOf({ href, previous, next }: NoteData): ElementContent[] {
  const step = (id: string | null, label: string): ElementContent[] =>
    id === null ? [] : [text(' '), element('a', { href: `#${id}` }, [text(label)])]
  return [
    element('a', { href }, [text('Open this quote')]),
    text(' '),
    element('button', { type: 'button', dataCopyLink: href, hidden: true }, [text('Copy link')]),
    ...step(previous, 'Previous'),
    ...step(next, 'Next'),
  ]
}

/** `Direct quote · stated · certain`. */
function labelOf(note: NoteData): string {
  const { confidence, toldBy } = note
  return [
    ...kindAndForce(note),
    ...(isImagined(note) ? [] : [confidenceLabels[confidence]]),
    ...(toldBy === undefined ? [] : [asToldBy(toldBy)]),
  ].join(' · ')
}

const unnamed = (): Element =>
  element('span', { className: ['note-unnamed'], ...inSiteLanguage }, [text(', not named')])

function whoOf(note: NoteData): ElementContent[] {
  const { speakers, source } = note
  const names = speakers.flatMap(({ name, href }, place): ElementContent[] => [
    ...(place > 0 ? [ours(beforeName(place, speakers.length))] : []),
    href === null ? text(name) : element('a', { href }, [text(name)]),
  ])
  if (isImagined(note))
    return [ours('Nobody'), ...(names.length > 0 ? [ours(', imagined of '), ...names] : [])]
  if (names.length > 0) return names
  return source === null ? [ours('Speaker not named')] : [text(capitalised(source)), unnamed()]
}
