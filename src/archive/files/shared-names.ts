import type { SpeakerFile } from './files.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Problem } from './problems.ts'
import { speakerSchema } from './schema.ts'
import type { SourceFile } from './shelves.ts'

/** A name of a speaker file: the file's index among all, and the name's place in its front matter. */
interface OwnName {
  readonly owner: number
  readonly name: string
  readonly path: readonly (string | number)[]
}

/**
 * Names that two speaker files have: an article that uses one could mean either.
 *
 * @param files where the speakers were read from
 *
 * @example
 * sharedNames(speakers, files).map(({ message }) => message)
 * // ['Unexpected name “the Board”, expected one that no other speaker has: content/speakers/a.md has it, too']
 */
export function sharedNames(
  speakers: readonly SpeakerFile[],
  files: readonly SourceFile[],
): Problem[] {
  const first = new Map<string, number>()
  return speakers.flatMap(namesOf).flatMap((own) => {
    const owner = first.get(nameKey(own.name)) ?? own.owner
    first.set(nameKey(own.name), owner)
    const rival = speakers[owner]
    return owner === own.owner || rival === undefined
      ? []
      : problemOf(
          own,
          rival,
          files.find(({ slug }) => slug === speakers[own.owner]?.id),
        )
  })
}

const namesOf = ({ name, aliases }: SpeakerFile, owner: number): OwnName[] => [
  { owner, name, path: ['name'] },
  ...aliases.map((alias, index) => ({ owner, name: alias, path: ['aliases', index] })),
]

function problemOf({ name, path }: OwnName, rival: SpeakerFile, from?: SourceFile): Problem[] {
  if (from === undefined) return []
  const { placeOf } = readFrontMatter(from.source, from.file, speakerSchema)
  const message = `Unexpected name “${name}”, expected one that no other speaker has: content/speakers/${rival.id}.md has it, too`
  return [{ file: from.file, ...placeOf(path), message }]
}

/**
 * The same for names that are one: in whatever letter case, with accents, full stops and articles or
 * without.
 *
 * @example nameKey('the St. Élan') // 'st elan'
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.’']/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== 'the')
    .join(' ')
