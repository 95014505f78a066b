import { compare } from '../compare.ts'
import type { Archive, FormerName } from '../types.ts'
import type { NameLine } from './ledger-schema.ts'
import { namePath, type Ledger } from './ledger.ts'

/** Whose pages are published now. */
type Named = Pick<Archive, 'speakers' | 'topics'>

const linesOf = ({ speakers, topics }: Named): NameLine[] => [
  ...speakers.map((speaker) => lineOf('speakers', speaker)),
  ...topics.map((topic) => lineOf('topics', topic)),
]

/** A name may be broken between two lines of an article. */
const lineOf = (shelf: NameLine['shelf'], { id, name }: FormerName): NameLine => ({
  ...{ shelf, page: id },
  name: name.replaceAll(/\s+/gu, ' ').trim(),
})

/**
 * What the ledger does not know yet of the names that have pages.
 *
 * @example nameLines(emptyLedger, archive)[0] // { shelf: 'speakers', page: 'ada-example', name: 'Ada Example' }
 */
export const nameLines = ({ names }: Ledger, archive: Named): NameLine[] =>
  linesOf(archive).filter((line) => names.get(namePath(line))?.name !== line.name)

/**
 * The speakers and topics that had pages once and have none now.
 *
 * @example formerNames(ledger, archive).formerSpeakers // [{ id: 'bo-invented', name: 'Bo Invented' }]
 */
export function formerNames(
  { names }: Ledger,
  archive: Named,
): Pick<Archive, 'formerSpeakers' | 'formerTopics'> {
  const now = new Set(linesOf(archive).map(namePath))
  const former = [...names.values()].filter((line) => !now.has(namePath(line)))
  const on = (wanted: NameLine['shelf']): FormerName[] =>
    former
      .filter(({ shelf }) => shelf === wanted)
      .map(({ page, name }) => ({ id: page, name }))
      .sort((a, b) => compare(a.id, b.id))
  return { formerSpeakers: on('speakers'), formerTopics: on('topics') }
}
