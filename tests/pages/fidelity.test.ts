import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { root } from '../run/command.ts'
import { expect, test } from './site.ts'

/**
 * The words of an article's file, a string for each paragraph or heading. Reads the little Markdown that
 * most articles are written in, by itself, so that no mistake is made twice in the same way.
 */
function wordsOf(source: string): string[] {
  const body = source.replace(/^---\n.*?\n---\n/su, '')
  return body
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^\[\^[^\]]+\]:/u.test(block))
    .map((block) => block.replace(/^#{1,6} /u, '').replace(/\[\^[^\]]+\]/gu, ''))
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })

const plain: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'yaml', 'paragraph', 'heading', 'text'] as const),
  ...(['footnoteReference', 'footnoteDefinition'] as const),
])

/** What an article's tree has besides paragraphs and headings of plain words. */
function marksIn(tree: Root): Set<Nodes['type']> {
  const found = new Set<Nodes['type']>()
  visit(tree, ({ type }) => {
    if (!plain.has(type)) found.add(type)
    return type === 'footnoteDefinition' ? SKIP : undefined
  })
  return found
}

/** The letters of a Markdown tree, without the space between them. */
function lettersOf(tree: Root): string {
  const words: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'yaml') return SKIP
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      words.push(node.value)
    return undefined
  })
  return words.join('').replace(/\s+/gu, '')
}

/** What a reader is given of the article itself. */
const readPage = (page: Page) =>
  page.locator('[data-article-body]').evaluate((element) => {
    const body = element.cloneNode(true) as Element
    for (const added of body.querySelectorAll('[data-added]')) added.remove()
    const blocks = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]
    return { all: body.textContent, blocks: blocks.map(({ textContent }) => textContent) }
  })

for (const file of globSync('content/articles/*.md', { cwd: root })) {
  const slug = basename(file, '.md')
  const source = readFileSync(join(root, file), 'utf8').replace(/\r\n?/gu, '\n')
  const tree = parser.parse(source)
  const marks = marksIn(tree)

  test(`the page of ${slug} has the article’s words and no others`, async ({ page }) => {
    // What HTML shows of itself, only a browser knows.
    test.skip(marks.has('html'), 'the article has HTML')
    await page.goto(`/articles/${slug}/`)
    const built = await readPage(page)
    if (marks.size > 0) {
      expect(built.all.replace(/\s+/gu, '')).toBe(lettersOf(tree))
      return
    }
    const words = wordsOf(source)
    expect(built.blocks).toEqual(words)
    // Nothing stands between the blocks either, but line ends.
    expect(built.all.trim().replace(/\n+/gu, '\n')).toBe(words.join('\n'))
  })
}
