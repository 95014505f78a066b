import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'hast'

/** A Markdown source and the words that it holds, known by construction. */
export interface Document {
  readonly source: string
  readonly text: string
}

const punctuation = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/gu

/** Any words at all: marks, other scripts, astral characters, what Markdown and HTML take as syntax. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '“No,”',
          '‘so’',
          '"straight"',
          "it's",
          '…',
          '–',
          '—',
          'said',
          'Ada',
          '1999.',
          '<b>',
          '&amp;',
          '*',
          '_',
          '`',
          '#',
          '>',
          '- ',
          '[^1]',
          '\\',
          '|',
          '~~',
          'https://a.example/',
          'x@y.example',
          '🐟',
          'Привет',
          'שלום',
          '\u200b',
          '\u202e',
          'e\u0301',
          '&#x22;',
          '{',
          '"',
          '“',
          '”',
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '))
  // A line's own edges are white space to Markdown; NUL and control characters are not text to HTML.
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, ' ').trim())
  .filter((text) => text !== '')

const escaped = (text: string): string => text.replace(punctuation, '\\$&')

const plain = words.map((text): Document => ({ source: escaped(text), text }))
const wrapped = (before: string, after: string) =>
  fc
    .stringMatching(/^[a-zA-Z“”’]{1,9}$/u)
    .map((text): Document => ({ source: `${before}${text}${after}`, text }))

/** A line of words with inline markup in between. */
const line = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: plain },
      wrapped('**', '**'),
      wrapped('*', '*'),
      wrapped('[', '](https://a.example/)'),
      wrapped('<em>', '</em>'),
      wrapped('`', '`'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts): Document => ({
    source: parts.map(({ source }) => source).join(' '),
    text: parts.map(({ text }) => text).join(' '),
  }))

const prose = fc.oneof(
  { weight: 5, arbitrary: line },
  line.map(({ source, text }): Document => ({ source: `## ${source}`, text })),
)

const inHtml = (text: string): string =>
  text.replace(punctuation, (mark) => `&#${mark.charCodeAt(0)};`)

/** Words and blocks side by side: a list item with a list in it, a table, an HTML element around both. */
const nested = fc.oneof(
  fc.tuple(line, line, line).map(([a, b, c]): Document => ({
    source: `- ${a.source}\n  - ${b.source}\n- ${c.source}`,
    text: [a.text, b.text, c.text].join('\n'),
  })),
  fc.tuple(line, line).map(([a, b]): Document => ({
    source: `| ${a.source} |\n| --- |\n| ${b.source} |`,
    text: [a.text, b.text].join('\n'),
  })),
  fc
    .tuple(
      fc.constantFrom('div', 'blockquote', 'details', 'center', 'article'),
      words,
      words,
      words,
    )
    .map(([name, a, b, c]): Document => ({
      source: `<${name}>${inHtml(a)}\n<p>${inHtml(b)}</p>\n${inHtml(c)}</${name}>`,
      text: [a, b, c].join('\n'),
    })),
)

const block = fc.oneof(
  { weight: 2, arbitrary: prose },
  line.map(({ source, text }): Document => ({ source: `> ${source}`, text })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items): Document => ({
    source: items.map(({ source }) => `- ${source}`).join('\n'),
    text: items.map(({ text }) => text).join('\n'),
  })),
  nested,
)

/** Blocks with one to three blank lines between them. */
const documentOf = (blocks: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  fc
    .array(fc.tuple(blocks, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 5 })
    .map((parts) => {
      const join = (key: keyof Document): string =>
        parts
          .map(
            ([part, blank], index) =>
              part[key] + (index < parts.length - 1 ? `\n${'\n'.repeat(blank)}` : ''),
          )
          .join('')
      return { source: join('source'), text: join('text') }
    })

/** Documents of paragraphs and headings: their text is known to the last line feed. */
export const proseDocuments = documentOf(prose)

/** Documents with lists, block quotes, tables and HTML too: their text is known line by line, without empty lines. */
export const documents = documentOf(block)

/** The lines of a text that are not empty. */
export const linesOf = (text: string): string[] => text.split('\n').filter((each) => each !== '')

/** The text of a page's HTML as a browser has it, without elements marked `data-added`. */
export function textOfHtml(html: string): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'element' && node.properties['dataAdded'] !== undefined) return ''
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  return textOf(fromHtml(html, { fragment: true }))
}
