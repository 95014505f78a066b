import type { Definition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf, type Problem } from '../files/problems.ts'
import { nearlySame } from '../nearly-same.ts'
import { endOf, labelOf, nearLabel, startOf, type SourceTree } from './source-tree.ts'

/** What refers to an address by its label: `[words][label]` or `[words][]`, not `words[1][2]`. */
const pair =
  /(?<![\\A-Za-z\d\])])\[((?:[^[\]\\]|\\[^\n]){1,200})\]\[((?:[^[\]\\]|\\[^\n]){0,80})\]/gu

/** What writers put in brackets beside other words. */
const remark =
  /^(?:sic|recte|laugh(?:s|ing|ter)|applause|cheers|inaudible|crosstalk|pause)?\p{P}*$/iu

/** Nodes in which brackets mean something else, or what they should. */
const holders: ReadonlySet<Nodes['type']> = new Set([
  ...(['code', 'inlineCode', 'html', 'yaml', 'link', 'image'] as const),
  ...(['linkReference', 'imageReference', 'definition', 'footnoteReference'] as const),
])

/** The addresses that a file names by a label, and where its source is no plain text. */
interface Links {
  readonly definitions: readonly Definition[]
  /** The labels that something refers to. */
  readonly used: ReadonlySet<string>
  /** 1 for each character that is part of something else. */
  readonly held: Uint8Array
}

/**
 * What an editor should look at in an article's links by label: `[words][label]` whose label has no
 * address, an address to which nothing refers, and one whose label another has, too. A line of an
 * interview such as `[Ada]: Yes.` is such an address to Markdown, so that readers do not see it.
 *
 * Words that a writer put in brackets, `[sic]` or `[the minister]`, are no link.
 *
 * @example
 * linkNotices(sourceTree('See [our report][nowhere].', 'a.md'))[0].message
 * // 'Found “[our report][nowhere]”, but no address of that label, so that readers see the brackets; …'
 */
export function linkNotices({ source, file, tree }: SourceTree): Problem[] {
  if (!source.includes('][') && !source.includes(']:')) return []
  const links = readLinks(tree, source)
  return [...unanswered(source, links), ...unseen(source, links)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, message }) => ({ file, ...placeOf(source, at), message }))
}

function readLinks(tree: Root, source: string): Links {
  const definitions: Definition[] = []
  const used = new Set<string>()
  const held = new Uint8Array(source.length)
  visit(tree, (node, _, parent) => {
    if (holders.has(node.type)) held.fill(1, startOf(node), endOf(node))
    // The words of a link are the article’s, its address is not.
    else if (node.type === 'text' && parent?.type === 'link')
      held.fill(0, startOf(node), endOf(node))
    if (node.type === 'definition' && isAddress(node)) definitions.push(node)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return { definitions, used, held }
}

/** Not a note whose label has a space, `[^my note]: Small.`, and not a remark, `[//]: # (to be checked)`. */
const isAddress = ({ identifier, url }: Definition): boolean =>
  !identifier.startsWith('^') && url !== '#' && url !== ''

/** A notice, and its offset in the source. */
interface Notice {
  readonly at: number
  readonly message: string
}

function unanswered(source: string, links: Links): Notice[] {
  return [...source.matchAll(pair)].flatMap(({ 0: all, 1: words = '', 2: label = '', index }) => {
    const bracket = index + all.length - label.length - 2
    const isPlain = links.held[index] === 0 && links.held[bracket] === 0
    return isPlain && isMeant(words, label, isInQuotation(source, index), links)
      ? [{ at: index, message: messageOn(words, label, links) }]
      : []
  })
}

/**
 * Whether two brackets are a link rather than two remarks of the writer's. In a quotation, where those
 * are common, a label must not look like words.
 */
function isMeant(words: string, label: string, isQuoted: boolean, { definitions }: Links): boolean {
  if ([words, label].some((each) => each.startsWith('^') || (each !== '' && remark.test(each))))
    return false
  if (/\n\s*\n/u.test(words + label) || !/\p{L}/u.test(words)) return false
  if (label === '' || nearlySame(label, definitions.map(labelOf)) !== null) return true
  return !/\s/u.test(label) && (!isQuoted || /[\d_/-]/u.test(label))
}

/** So far back is looked for the start of a quotation, since the time grows with it. */
const longestQuotation = 2000

/** Whether more quotations begin than end between the start of a paragraph and a place. */
function isInQuotation(source: string, at: number): boolean {
  const near = source.slice(Math.max(0, at - longestQuotation), at)
  const paragraph = near.slice(near.lastIndexOf('\n\n') + 1)
  const opened = paragraph.match(/[“„«‘]/gu)?.length ?? 0
  const closed = paragraph.match(/[”»]|’(?!\p{L})/gu)?.length ?? 0
  const straight = paragraph.match(/"/gu)?.length ?? 0
  return opened > closed || straight % 2 === 1
}

function messageOn(words: string, label: string, { definitions, used }: Links): string {
  const meant = label === '' ? words : label
  const near = nearLabel(meant, definitions, used)
  const instead = near === null ? `[${words}](https://…)` : `[${words}][${near}]`
  const shown = `[${words}][${label}]`.replace(/\s+/gu, ' ')
  return `Found “${shown}”, but no address of that label, so that readers see the brackets; write “${instead.replace(/\s+/gu, ' ')}”, or add a line “[${meant.replace(/\s+/gu, ' ')}]: https://…”.`
}

/** Addresses that no reader is led to. */
function unseen(source: string, { definitions, used }: Links): Notice[] {
  const first = new Map(definitions.toReversed().map((each) => [each.identifier, each]))
  return definitions.flatMap((definition): Notice[] => {
    const { identifier } = definition
    const at = startOf(definition)
    const label = `[${labelOf(definition)}]`
    if (!used.has(identifier)) {
      const line = source.slice(at, endOf(definition)).split('\n', 1)[0] ?? ''
      const shown = line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
      const message = `Found “${shown}”, an address for links to which nothing refers, so that no reader sees it; write “[words]${label}” where the link belongs, or, if the line is the article’s own, a \\ before it.`
      return [{ at, message }]
    }
    if (first.get(identifier) === definition) return []
    const message = `Found a second address “${label}”, of which the first alone counts; give it a label of its own.`
    return [{ at, message }]
  })
}

const longestShown = 60
