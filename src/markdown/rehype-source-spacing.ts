import type { Root } from 'hast'
import type { VFile } from 'vfile'

/**
 * Puts the source's own blank lines between the blocks of the document, where Markdown's rendering
 * has one line feed for any number of them: the page's text is the source's text to the character.
 *
 * @example
 * // 'One.\n\n\nTwo.' → <p>One.</p>\n\n\n<p>Two.</p>
 */
export function rehypeSourceSpacing() {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'text' || node.value.trim() !== '') continue
      const from = tree.children[index - 1]?.position?.end.offset
      const to = tree.children[index + 1]?.position?.start.offset
      if (from === undefined || to === undefined) continue
      const space = /^\s*/u.exec(source.slice(from, to))?.[0] ?? ''
      if (space !== '') node.value = space.replace(/[^\n]/gu, '')
    }
  }
}
