import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileTexts } from '../publish/hostile.ts'

/** Words that fit on a line, as they come out of a file: half a character and NUL cannot be in one. */
export const hostileWords: readonly string[] = hostileTexts
  .filter((text) => !/[\r\n]/u.test(text.trim()))
  .map((text) => text.trim().toWellFormed().replaceAll('\0', '\ufffd'))

/** The paragraphs of an article in which an invented minister says each of them. */
export const hostileParagraphs: readonly string[] = hostileWords.map(
  (words, index) => `“${words},” Minister Ada Example said on day ${index}.`,
)

/** What would run if a page let it. */
const markup = [
  '<script>alert(1)</script>',
  '<img src="/favicon.svg" alt="" onload="alert(1)">',
  '<svg onload="alert(1)"><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">a link</a>',
  '[another](javascript:alert(1))',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>@import "https://elsewhere.invalid/"</style>',
  '<div id="__proto__" onclick="alert(1)" style="position:fixed">Words.</div>',
]

/**
 * Writes articles, speakers and topics whose words, titles and names are hostile.
 *
 * @param root the project's folder, without content
 *
 * @example writeHostileContent(copyProject('hostile'))
 */
export function writeHostileContent(root: string): void {
  const write = (path: string, text: string): void => {
    const file = join(root, 'content', path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  const article = (slug: string, title: string, paragraphs: readonly string[]): void => {
    const line = yaml(title)
    const keys = [`uid: ${slug}`, `title: ${line}`, `summary: ${line}`, 'date: 2031-05-04']
    const more = [
      `author: ${line}`,
      `origin: { name: ${line} }`,
      `provenance: ${line}`,
      `corrections: [{ date: 2031-05-05, text: ${line} }]`,
    ]
    write(
      `articles/${slug}.md`,
      `---\n${[...keys, ...more].join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
    )
  }
  article('constructor', '__proto__', hostileParagraphs.map(markdown))
  article('markup', '</script><script>alert(1)</script>', markup)
  for (const [index, text] of titles.entries()) {
    article(`title-${index}`, text, [`“The tide is high,” Ada Example said of number ${index}.`])
    write(`speakers/name-${index}.md`, `---\nname: ${yaml(text)}\nkind: person\n---\n`)
    write(`topics/name-${index}.md`, `---\nname: ${yaml(text)}\nkeywords: [tide]\n---\n`)
  }
}

/** Lone surrogates can stand in front matter, where they can be written as an escape. */
const titles = hostileTexts.map((text) => text.trim()).filter((text) => !/[\r\n]/u.test(text))

/** As YAML, in ASCII. */
const yaml = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\P{ASCII}\p{Cc}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )

/** As Markdown, in which each mark stands for itself. */
const markdown = (text: string): string => text.replaceAll(/(?=\p{ASCII})[\p{P}\p{S}]/gu, '\\$&')
