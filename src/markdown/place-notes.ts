import type { Element, Root, RootContent } from 'hast'
import { headings } from './blocks.ts'

/**
 * Puts notes after the blocks that they are on, and after what was put there before. Those on a heading
 * wait for the block that it heads, so that nothing comes between the two; they stand before that block’s
 * own. Those on a heading that heads nothing follow it.
 *
 * @param notesOn the notes on a child of the root
 *
 * @example
 * // <h2>Tides</h2> <p>One.</p> → <h2>Tides</h2> <p>One.</p><aside>on Tides</aside><aside>on One</aside>
 */
export function placeNotes(
  children: Root['children'],
  notesOn: (child: RootContent) => readonly Element[],
): RootContent[] {
  const placed: RootContent[] = []
  const waiting: Element[] = []
  /** Where those that wait go, and whether they wait for no other block. */
  let behind = 0
  let areReady = false
  for (const child of children) {
    const isEnd = isEditorNotes(child)
    const isBlock = isEnd || isAuthorBlock(child)
    if (isEnd || (isBlock && areReady)) placed.splice(behind, 0, ...waiting.splice(0))
    placed.push(child)
    waiting.push(...notesOn(child))
    if (child.type === 'element' && !isEnd) behind = placed.length
    if (isBlock) areReady = !isHeading(child)
  }
  placed.splice(behind, 0, ...waiting)
  return placed
}

/**
 * Tells the section at the end of an article that has the editor’s notes.
 *
 * @example isEditorNotes(element('p', {}, [])) // false
 */
export const isEditorNotes = (node: RootContent): boolean =>
  node.type === 'element' && node.properties['dataFootnotes'] !== undefined

const isHeading = (node: RootContent): boolean =>
  node.type === 'element' && headings.has(node.tagName)

const isAuthorBlock = (node: RootContent): boolean =>
  node.type === 'element' && node.properties['dataAdded'] === undefined
