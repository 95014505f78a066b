import { compare } from '../compare.ts'
import { nameKey } from '../files/shared-names.ts'
import type { Archive, FormerName, MovedName } from '../types.ts'
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
 * The speakers and topics that had pages once and have none now: those whose name another page has, be it
 * as one of several, and those of whom nothing is left.
 *
 * @example formerNames(ledger, archive).formerSpeakers // [{ id: 'bo-invented', name: 'Bo Invented' }]
 * @example formerNames(ledger, archive).movedSpeakers // [{ id: 'example', name: 'Example', to: 'ada-example' }]
 */
export function formerNames(
  { names }: Ledger,
  archive: Named,
): Pick<Archive, 'formerSpeakers' | 'formerTopics' | 'movedSpeakers' | 'movedTopics'> {
  const now = new Set(linesOf(archive).map(namePath))
  const gone = [...names.values()].filter((line) => !now.has(namePath(line)))
  const on = (shelf: NameLine['shelf'], heirOf: (name: string) => string | null) => {
    const all = gone
      .filter((line) => line.shelf === shelf)
      .map(({ page, name }) => ({ id: page, name, to: heirOf(name) }))
      .sort((a, b) => compare(a.id, b.id))
    return {
      former: all.flatMap(({ id, name, to }): FormerName[] => (to === null ? [{ id, name }] : [])),
      moved: all.flatMap(({ id, name, to }): MovedName[] =>
        to === null ? [] : [{ id, name, to }],
      ),
    }
  }
  const speakers = on(
    'speakers',
    heirs(archive.speakers, ({ aliases }) => aliases),
  )
  const topics = on(
    'topics',
    heirs(archive.topics, () => []),
  )
  return {
    formerSpeakers: speakers.former,
    movedSpeakers: speakers.moved,
    formerTopics: topics.former,
    movedTopics: topics.moved,
  }
}

/** Gives a function that finds the id of the only page that has a name; null where none has, or several. */
function heirs<Page extends FormerName>(
  pages: readonly Page[],
  othersOf: (page: Page) => readonly string[],
): (name: string) => string | null {
  const byName = Map.groupBy(
    pages.flatMap((page) =>
      [...new Set([page.name, ...othersOf(page)].map(nameKey))].map((key) => ({
        key,
        id: page.id,
      })),
    ),
    ({ key }) => key,
  )
  return (name) => {
    const [heir, ...rivals] = byName.get(nameKey(name)) ?? []
    return heir === undefined || rivals.length > 0 ? null : heir.id
  }
}
