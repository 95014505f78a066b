import type { Element, ElementContent, Properties, Root, Text } from 'hast'
import type { Span } from '../analysis/index.ts'
import { element } from './elements.ts'
import type { Run } from './read-text.ts'

/** Spans of the text that one element is put around, in as many pieces as the tree needs. */
export interface Mark {
  readonly spans: readonly Span[]
  /** On every piece. */
  readonly properties: Properties
  /** On the first piece only: there is one anchor for each id. */
  readonly id: string
  /** Further anchors for the first piece: empty elements before its words. */
  readonly aliases?: readonly string[]
  /**
   * A link that stands at the end of the last piece; it must carry `data-added` and `data-note-link`.
   * Where that piece lies in a link of the author's, or in what opens a fold, a piece without words after
   * it holds ours.
   */
  readonly link?: Element
}

interface Piece extends Span {
  readonly mark: Mark
  /** Of the mark's pieces, this is the last. */
  readonly last: boolean
}

/**
 * Puts a `<span>` around each mark's words. Text nodes are split at the marks' boundaries, so a mark
 * may start or end inside a word, cross inline elements and blocks, and lie inside another mark.
 * The tree's text stays the same; {@link unwrapSpans} gives the tree back.
 *
 * @param runs what `readText` said of the tree; it is changed in place
 * @param marks overlapping marks must nest; of two that cross, the later is cut at the boundary
 *
 * @example
 * // <p>“No,” she said.</p>, marks: [{ spans: [{ start: 0, end: 5 }], id: 'q1', properties: {} }]
 * // <p><span id="q1">“No,”</span> she said.</p>
 */
export function wrapSpans(runs: readonly Run[], marks: readonly Mark[]): void {
  const pieces = marks
    .flatMap((mark) =>
      mark.spans.map(({ start, end }, index): Piece => ({
        start,
        end,
        mark,
        last: index === mark.spans.length - 1,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const state: State = { anchored: new Set(), after: new Map() }
  const active: Piece[] = []
  let next = 0
  for (const run of runs) {
    for (
      let piece = pieces[next];
      piece !== undefined && piece.start < run.end;
      piece = pieces[++next]
    )
      active.push(piece)
    for (let at = active.length - 1; at >= 0; at--)
      if ((active[at]?.end ?? 0) <= run.start) active.splice(at, 1)
    if (!run.inBlock || active.length === 0) continue
    replaceRun(run, wrapRange(run, run.start, run.end, clip(active, run), state))
  }
  for (const [link, { parent, pieces: held }] of state.after)
    parent.children.splice((parent.children as ElementContent[]).indexOf(link) + 1, 0, ...held)
}

interface State {
  /** The marks that have their anchor, in the order of their anchors. */
  readonly anchored: Set<Mark>
  /** The last of them that is a quote’s. */
  latest?: Mark
  /** What goes after a link of the author's, or what opens a fold: what can be pressed does not nest. */
  readonly after: Map<Element, { readonly parent: Root | Element; readonly pieces: Element[] }>
}

/** The active pieces, cut to the run. */
function clip(active: readonly Piece[], run: Run): Piece[] {
  return active
    .map((piece) => ({
      mark: piece.mark,
      last: piece.last && piece.end <= run.end,
      start: Math.max(piece.start, run.start),
      end: Math.min(piece.end, run.end),
    }))
    .filter((piece) => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function replaceRun(run: Run, nodes: ElementContent[]): void {
  const parent = run.parents.at(-1)
  if (parent === undefined) return
  parent.children.splice((parent.children as ElementContent[]).indexOf(run.node), 1, ...nodes)
}

/** The nodes for `[start, end)` of a run; `pieces` lie inside it, outer ones before inner ones. */
function wrapRange(
  run: Run,
  start: number,
  end: number,
  pieces: readonly Piece[],
  state: State,
): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = start
  for (let index = 0; index < pieces.length;) {
    const outer = pieces[index]
    if (outer === undefined) break
    const from = Math.max(outer.start, at)
    const inner = pieces.slice(index + 1).filter((piece) => piece.start < outer.end)
    index += 1 + inner.length
    if (from >= outer.end) continue
    if (from > at) nodes.push(textOf(run, at, from))
    const first = !state.anchored.has(outer.mark)
    const properties = propertiesOf(outer.mark, state)
    state.anchored.add(outer.mark)
    if (first && isOfQuote(outer.mark)) state.latest = outer.mark
    const words = wrapRange(
      run,
      from,
      outer.end,
      inner.map((piece) => cut(piece, from, outer.end)),
      state,
    )
    const anchors = first ? (outer.mark.aliases ?? []).map(anchorOf) : []
    const link = outer.last ? linkOf(outer.mark, run, state) : []
    nodes.push(element('span', { ...properties }, [...anchors, ...words, ...link]))
    at = outer.end
  }
  if (at < end) nodes.push(textOf(run, at, end))
  return nodes
}

/** The first piece has the id. Of the others, those before which no other quote began say so. */
function propertiesOf(mark: Mark, { anchored, latest }: State): Properties {
  if (latest === mark) return { ...mark.properties, dataContinues: '' }
  return anchored.has(mark) ? mark.properties : { id: mark.id, ...mark.properties }
}

const pressed = new Set(['a', 'summary'])

/** The mark's link, for the end of its last piece; inside what is pressed itself it is kept for after that. */
function linkOf({ link, properties }: Mark, { parents }: Run, { after }: State): Element[] {
  if (link === undefined) return []
  const at = parents.findIndex((parent) => 'tagName' in parent && pressed.has(parent.tagName))
  const [parent, author] = parents.slice(at - 1, at + 1)
  if (at < 1 || parent === undefined || author?.type !== 'element') return [link]
  const held = after.get(author)?.pieces ?? []
  held.push(element('span', { ...properties }, [link]))
  after.set(author, { parent, pieces: held })
  return []
}

/** A place that a former address of the quote leads to. */
const anchorOf = (id: string): Element => element('span', { id, dataAdded: '', dataFormer: '' }, [])

function cut(piece: Piece, start: number, end: number): Piece {
  return { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }
}

function textOf(run: Run, start: number, end: number): Text {
  return { type: 'text', value: run.node.value.slice(start - run.start, end - run.start) }
}

/**
 * Takes the spans away again that {@link wrapSpans} put into a tree and joins the text nodes, in place.
 *
 * @example
 * // <p><span class="quote" data-quote="q1">“No,”</span> she said.</p> → <p>“No,” she said.</p>
 */
export function unwrapSpans(parent: { children: (Element | { type: string })[] }): void {
  const nodes: (Element | { type: string })[] = []
  for (const child of parent.children) {
    if (!isElement(child)) nodes.push(child)
    else if (!isAid(child)) {
      unwrapSpans(child)
      if (isMark(child)) nodes.push(...child.children)
      else nodes.push(child)
    }
  }
  parent.children = joinText(nodes)
}

/**
 * Tells the spans that {@link wrapSpans} puts around an article's words: quotes and places.
 *
 * @example isMark(element) // true for <span class="quote" data-quote="q1">
 */
export const isMark = (element: Element): boolean =>
  isOfQuote(element) || element.properties['dataPlace'] !== undefined

const isOfQuote = ({ properties }: { readonly properties: Properties }): boolean =>
  properties['dataQuote'] !== undefined

/** What a mark holds besides its words. */
const isAid = ({ properties }: Element): boolean =>
  properties['dataFormer'] !== undefined || properties['dataNoteLink'] !== undefined

function isElement(node: Element | { type: string }): node is Element {
  return node.type === 'element'
}

function joinText<Node extends { type: string }>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last !== undefined && isText(last) && isText(node))
      joined[joined.length - 1] = { ...last, value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}

function isText(node: { type: string }): node is Text {
  return node.type === 'text'
}
