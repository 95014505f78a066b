import ts from 'typescript'

/** Something that a file takes from elsewhere. */
export interface Import {
  /** As written: `../analysis/index.ts`, `fuse.js/basic`. */
  readonly from: string
  /** True when nothing of it is left when the code runs. */
  readonly typeOnly: boolean
}

/**
 * Everything a file imports, exports from elsewhere, loads on demand or names with
 * `new URL('…', import.meta.url)`.
 *
 * @param file decides how `source` is read: `.astro`, `.css`, or else TypeScript
 *
 * @example readImports('a.ts', "import type { Span } from './types.ts'") // [{ from: './types.ts', typeOnly: true }]
 */
export function readImports(file: string, source: string): Import[] {
  if (file.endsWith('.css'))
    return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/gu)].map(([, from = '']) => ({
      from,
      typeOnly: false,
    }))
  return codeOf(file, source).flatMap((code) =>
    importsOf(ts.createSourceFile(file, code, ts.ScriptTarget.Latest)),
  )
}

/** The scripts of a file: all of it, or of an Astro file what stands between the fences and in script elements. */
function codeOf(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return [source]
  const front = /^---\n(.*?)^---$/msu.exec(source)?.[1] ?? ''
  const scripts = [...source.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gsu)].flatMap(
    ([, attributes = '', body = '']) => {
      const from = /\bsrc="(\.[^"]*)"/u.exec(attributes)?.[1]
      return from === undefined ? [body] : [body, `import '${from}'`]
    },
  )
  return [front, ...scripts]
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const read = importOf(node)
    if (read !== null) found.push(read)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) return read(node.moduleSpecifier, isTypeOnly(node.importClause))
  if (ts.isExportDeclaration(node)) return read(node.moduleSpecifier, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return read(node.argument.literal, true)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return read(node.arguments[0], false)
  if (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'URL'
  )
    return node.arguments?.length === 2 ? read(node.arguments[0], false) : null
  return null
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  )
}

const read = (node: ts.Node | undefined, typeOnly: boolean): Import | null =>
  node !== undefined && ts.isStringLiteralLike(node) ? { from: node.text, typeOnly } : null

/**
 * The words that code holds, without its comments: names, strings, patterns.
 *
 * @example readWords('a.ts', "const a = 'one' // two") // ['a', 'one']
 */
export function readWords(file: string, source: string): string[] {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    const word =
      ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)
    if (word) words.push(node.text)
    ts.forEachChild(node, visit)
  }
  for (const code of codeOf(file, source))
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest))
  return words
}
