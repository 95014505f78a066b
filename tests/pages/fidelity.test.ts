import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../run/command.ts'
import { expect, test } from './site.ts'

/**
 * The words of an article's file, a string for each paragraph or heading. Reads the little Markdown that
 * articles here are written in, by itself, so that no mistake is made twice in the same way.
 */
function wordsOf(source: string): string[] {
  const body = source.replace(/^---\n.*?\n---\n/su, '')
  return body
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^\[\^[^\]]+\]:/u.test(block))
    .map((block) => block.replace(/^#{1,6} /u, '').replace(/\[\^[^\]]+\]/gu, ''))
}

for (const file of globSync('content/articles/*.md', { cwd: root })) {
  const slug = basename(file, '.md')

  test(`the page of ${slug} has the article’s words and no others`, async ({ page }) => {
    await page.goto(`/articles/${slug}/`)
    const built = await page.locator('[data-article-body]').evaluate((element) => {
      const body = element.cloneNode(true) as Element
      for (const added of body.querySelectorAll('[data-added]')) added.remove()
      const blocks = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]
      return { all: body.textContent, blocks: blocks.map(({ textContent }) => textContent) }
    })
    const words = wordsOf(readFileSync(join(root, file), 'utf8'))
    expect(built.blocks).toEqual(words)
    // Nothing stands between the blocks either, but line ends.
    expect(built.all.trim().replace(/\n+/gu, '\n')).toBe(words.join('\n'))
  })
}
