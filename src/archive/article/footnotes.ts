import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf, type Problem } from '../files/problems.ts'
import { endOf, labelOf, nearLabel, startOf, type SourceTree } from './source-tree.ts'

/** What refers to a note, or looks so; a backslash before it says that it does not. */
const sign = /(?<!\\)\[\^([^\s[\]][^[\]\n]{0,60})\]/gu

/** Nodes in which the sign is part of something else. */
const holders: ReadonlySet<Nodes['type']> = new Set([
  ...(['code', 'inlineCode', 'html', 'yaml'] as const),
  ...(['link', 'linkReference', 'image', 'imageReference', 'definition'] as const),
  ...(['footnoteReference'] as const),
])

/** The notes of a file, and where its source is no plain text. */
interface Notes {
  readonly definitions: readonly FootnoteDefinition[]
  /** The identifiers that something refers to. */
  readonly used: ReadonlySet<string>
  /** 1 for each character that is part of something else. */
  readonly held: Uint8Array
}

/**
 * What an editor should look at in an article's notes: a sign `[^1]` that no note answers, a note to
 * which nothing refers, and one whose label another has, too.
 *
 * @example
 * footnoteNotices(sourceTree('The boats stayed.[^9]', 'a.md'))[0].message
 * // 'Found “[^9]”, which no note answers, so that readers see the sign itself; add a line “[^9]: …” or …'
 */
export function footnoteNotices({ source, file, tree }: SourceTree): Problem[] {
  if (!source.includes('[^')) return []
  const notes = readNotes(tree, source)
  return [...unanswered(source, notes), ...unseen(notes)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, message }) => ({ file, ...placeOf(source, at), message }))
}

function readNotes(tree: Root, source: string): Notes {
  const definitions: FootnoteDefinition[] = []
  const held = new Uint8Array(source.length)
  visit(tree, (node, _, parent) => {
    const [start, end] = [startOf(node), endOf(node)]
    if (node.type === 'footnoteDefinition') {
      definitions.push(node)
      held.fill(1, start, start + 1)
    } else if (holders.has(node.type) && !isMistaken(node)) held.fill(1, start, end)
    // The words of a link are the article’s, its address is not.
    else if (node.type === 'text' && parent?.type === 'link' && source[startOf(parent)] === '[')
      held.fill(0, start, end)
  })
  return { definitions, used: referredTo(tree, definitions), held }
}

/** The notes to which something refers that readers see: the article itself, or such a note. */
function referredTo(tree: Root, definitions: readonly FootnoteDefinition[]): ReadonlySet<string> {
  const inNotes = new Map<string, string[]>()
  const elsewhere = new Set(referencesIn(tree))
  for (const definition of definitions) {
    const references = referencesIn(definition)
    for (const reference of references) elsewhere.delete(reference)
    const known = inNotes.get(definition.identifier) ?? []
    inNotes.set(definition.identifier, [
      ...known,
      ...references.map(({ identifier }) => identifier),
    ])
  }
  const used = new Set([...elsewhere].map(({ identifier }) => identifier))
  // A set that grows while it is gone through is gone through to its end.
  for (const identifier of used) for (const next of inNotes.get(identifier) ?? []) used.add(next)
  return used
}

function referencesIn(node: Root | FootnoteDefinition): FootnoteReference[] {
  const found: FootnoteReference[] = []
  visit(node, 'footnoteReference', (reference) => {
    found.push(reference)
  })
  return found
}

/** Whether a note was taken for a link, since its label has a space: `[^my note]: Small.` */
const isMistaken = (node: Nodes): boolean =>
  (node.type === 'linkReference' || node.type === 'definition') && node.identifier.startsWith('^')

/** A notice, and its offset in the source. */
interface Notice {
  readonly at: number
  readonly message: string
}

function unanswered(source: string, notes: Notes): Notice[] {
  return [...source.matchAll(sign)]
    .filter(({ index }) => notes.held[index] === 0)
    .map(({ 1: label = '', index }) => ({ at: index, message: messageOn(label, notes) }))
}

function messageOn(label: string, { definitions, used }: Notes): string {
  const found = `Found “[^${label}]”`
  if (/\s/u.test(label))
    return `${found}, which means no note, since its label has a space; write “[^${label.replace(/\s+/gu, '-')}]”.`
  const near = nearLabel(label, definitions, used)
  const line = `add a line “[^${label}]: …”`
  const instead = near === null ? `${line} or delete the sign` : `write “[^${near}]”, or ${line}`
  return `${found}, which no note answers, so that readers see the sign itself; ${instead}.`
}

/** Notes that no page shows. */
function unseen({ definitions, used }: Notes): Notice[] {
  const first = new Map(definitions.toReversed().map((note) => [note.identifier, note]))
  return definitions.flatMap((note): Notice[] => {
    const label = `“[^${labelOf(note)}]”`
    if (first.get(note.identifier) !== note)
      return [
        {
          at: startOf(note),
          message: `Found a second note ${label}, of which readers see the first alone; give it a label of its own.`,
        },
      ]
    if (used.has(note.identifier)) return []
    return [
      {
        at: startOf(note),
        message: `Found a note ${label} to which nothing refers, so that no reader sees it; write ${label} where it belongs, or delete it.`,
      },
    ]
  })
}
