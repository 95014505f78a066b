import { closest, distance } from 'fastest-levenshtein'
import { slugOf, type KnownSpeaker, type Speaker } from '../../analysis/index.ts'
import type { CorrectionOfQuote } from '../files/schema.ts'
import type { Idle } from './idle-entries.ts'

/**
 * The speaker of an id or name; one of that name alone where there is no such speaker. What looks like
 * an id, or has no letters, is nobody's name, and a name whose page would be somebody else's is none to
 * give words to: then it is said what to write instead.
 *
 * @param found the speakers of the text
 * @param known those that have files
 *
 * @example findSpeaker('Bo Lind', [], []) // { id: 'bo-lind', name: 'Bo Lind', … }
 * @example findSpeaker('bo-lind', [], []) // 'Unexpected speaker: “bo-lind”, expected the name of a file …'
 */
export function findSpeaker(
  name: string,
  found: readonly Speaker[],
  known: readonly KnownSpeaker[],
): Speaker | string {
  const inText = found.find((speaker) => speaker.id === name || speaker.name === name)
  if (inText !== undefined) return inText
  const file = known.find(
    (speaker) => speaker.id === name || speaker.name === name || speaker.aliases.includes(name),
  )
  if (file !== undefined) return withoutMentions(file)
  if (/^[a-z\d]+(?:-[a-z\d]+)+$/u.test(name)) {
    const ids = [...known, ...found].map(({ id }) => id)
    const nearest = ids.length === 0 ? '' : `, such as “${closest(name, ids)}”`
    return `Unexpected speaker: “${name}”, expected the name of a file in content/speakers${nearest}, or somebody’s name as the article has it`
  }
  if (!/[\p{L}\p{N}]/u.test(name))
    return `Unexpected speaker: “${name}”, expected a name with letters, the name of a file in content/speakers, or null where nobody is named`
  const id = slugOf(name)
  const owner =
    found.find((speaker) => speaker.id === id) ??
    known.filter((speaker) => speaker.id === id).map(withoutMentions)[0]
  if (owner === undefined)
    return { id, name, kind: 'person', role: null, known: false, mentions: [] }
  // “O'Brien” is O’Brien.
  if (slugOf(owner.name) === id) return owner
  return `Unexpected speaker: “${name}”, expected a name whose page is nobody else’s: that would be the page of “${owner.name}”; write “${id}” for that one, else a fuller name`
}

/** Somebody with a file whom the text does not name. */
const withoutMentions = ({ id, name, kind }: KnownSpeaker): Speaker => ({
  ...{ id, name, kind },
  ...{ role: null, known: true, mentions: [] },
})

/** Names of fewer letters are too often near one another. */
const shortName = 6

/** More letters that differ make another name. */
const mostWrong = 2

/**
 * The entries that give a quote to somebody whom neither the text nor a file names, but to whose name
 * one of theirs is near.
 *
 * @param found the speakers of the text
 * @param known those that have files
 *
 * @example
 * mistypedSpeakers([{ words: 'We left', speaker: 'Ana Ruis' }], text, [anaRuiz], [])[0].message
 * // 'Found a speaker “Ana Ruis” whom neither the text nor a file names; write “Ana Ruiz” if …'
 */
export function mistypedSpeakers(
  entries: readonly CorrectionOfQuote[],
  text: string,
  found: readonly Speaker[],
  known: readonly KnownSpeaker[],
): Idle[] {
  const ids = new Set([...found, ...known].map(({ id }) => id))
  const names = [
    ...found.map(({ name }) => name),
    ...known.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  return entries.flatMap(({ speaker: name, quote }, index): Idle[] => {
    if (quote === false || name == null || ids.has(slugOf(name)) || text.includes(name)) return []
    const meant = nearName(name, names)
    if (meant === null || meant === name) return []
    const message = `Found a speaker “${name}” whom neither the text nor a file names; write “${meant}” if that is who is meant.`
    return [{ index, key: 'speaker', message }]
  })
}

function nearName(name: string, names: readonly string[]): string | null {
  if (name.length < shortName || names.length === 0) return null
  const nearest = closest(name, names)
  return distance(name, nearest) <= mostWrong ? nearest : null
}
