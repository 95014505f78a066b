/** Names of files that programs leave beside those of an editor, who often does not see them. */
const patterns: readonly RegExp[] = [
  /^\./u, // hidden: .DS_Store, .a.md.swp of Vim, .#a.md of Emacs, .gitkeep
  /~$/u, // the copy before the last change: a.md~
  /^#.*#$/u, // what Emacs has not saved yet: #a.md#
  /^~\$/u, // a document that is open in Word: ~$a.docx
  /\.(?:bak|orig|tmp)$/iu, // copies before a change or a merge: a.md.bak
  /^(?:thumbs\.db|desktop\.ini)$/iu, // what Windows knows of a folder
]

/**
 * Whether a name in `content/` is that of something that an editor’s programs left there, and nobody
 * means to publish.
 *
 * @example isLeftBehind('a-summit.md~') // true
 */
export function isLeftBehind(name: string): boolean {
  return patterns.some((pattern) => pattern.test(name))
}
