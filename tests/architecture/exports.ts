import ts from 'typescript'

/**
 * Exports of a TypeScript file that no comment stands before, and its exported functions of which the
 * comment shows no example, one line each.
 *
 * @example undocumented('src/browser/a.ts', 'export const a = 1') // ['src/browser/a.ts: Unexpected export a without a comment']
 */
export function undocumented(file: string, source: string): string[] {
  // Astro says what these are called and what they are for.
  if (file.startsWith('src/pages/')) return []
  return ts
    .createSourceFile(file, source, ts.ScriptTarget.Latest, true)
    .statements.filter(isExported)
    .flatMap((statement) => {
      const comment = commentOf(statement)
      const lacks =
        comment === ''
          ? 'a comment'
          : isFunction(statement) && !/@example|```/u.test(comment)
            ? 'an example'
            : null
      return lacks === null
        ? []
        : [`${file}: Unexpected export ${nameOf(statement)} without ${lacks}`]
    })
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

const commentOf = (statement: ts.Statement): string =>
  ts
    .getJSDocCommentsAndTags(statement)
    .map((comment) => comment.getFullText())
    .join('\n')

const isFunction = (statement: ts.Statement): boolean =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
    ))

function nameOf(statement: ts.Statement): string {
  const [declared = statement] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : []
  return ts.getNameOfDeclaration(declared as ts.Declaration)?.getText() ?? 'of a statement'
}
