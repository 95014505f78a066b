import type { CslItem, CslName } from './csl-item.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * Text as LaTeX reads it. Braces become commands, since BibTeX counts those that are escaped, too.
 *
 * @example toLatex('R&D {50%}') // 'R\\&D \\textbraceleft{}50\\%\\textbraceright{}'
 */
const toLatex = (text: string): string =>
  text.replaceAll(/[#$%&\\^_{}~]/gu, (character) => commands[character] ?? `\\${character}`)

/** A name in parts, or in double braces one that is not to be parted. */
const authorOf = (name: CslName): string =>
  'literal' in name
    ? `{{${toLatex(name.literal)}}}`
    : `{${toLatex(name.family)}, ${toLatex(name.given)}}`

/**
 * An entry of BibTeX, http://tug.org/texlive/Contents/live/texmf-dist/doc/bibtex/base/btxdoc.pdf, with
 * `day` and `url` as BibLaTeX has them. Citation.js writes BibTeX, too, but leaves authors that are
 * given whole unescaped.
 *
 * @example toBibtex(item).split('\n')[0] // '@article{q1a2b3c4d5e,'
 */
export function toBibtex(item: CslItem): string {
  const [year = 0, month = 1, day = 1] = item.issued['date-parts'][0] ?? []
  const fields = [
    ...(item.author ?? []).map((name) => ['author', authorOf(name)] as const),
    // Double braces: letters whose case is not to be changed.
    ['title', `{{${toLatex(item.title)}}}`] as const,
    ['journal', `{${toLatex(item['container-title'])}}`] as const,
    ['year', `{${year}}`] as const,
    ['month', months[month - 1] ?? 'jan'] as const,
    ['day', `{${day}}`] as const,
    ...(item.URL === undefined ? [] : [['url', `{${item.URL}}`] as const]),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`)
  return [`@article{${item.id},`, ...lines, '}'].join('\n')
}
