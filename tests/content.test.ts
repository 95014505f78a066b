import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { analyze } from '../src/analysis/index.ts'
import { findTopics, readWords } from '../src/analysis/topics.ts'

const content = new URL('../content/', import.meta.url)
const file = new URL('articles/2022-01-14-lavrov-press-conference.md', content)
const tree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .parse(readFileSync(file, 'utf8'))

/** The front matter and the body of each file of a folder, by the file's name without `.md`. */
function readFolder(folder: string): Map<string, { front: Record<string, unknown>; body: string }> {
  const directory = new URL(`${folder}/`, content)
  const files = new Map<string, { front: Record<string, unknown>; body: string }>()
  for (const name of readdirSync(directory)) {
    const [, front = '', body = ''] = readFileSync(new URL(name, directory), 'utf8').split(
      /^---$/mu,
    )
    files.set(name.replace(/\.md$/u, ''), {
      front: parse(front) as Record<string, unknown>,
      body: body.trim(),
    })
  }
  return files
}

/** The text of each heading and paragraph of the article's body. */
function readBlocks(): { type: string; text: string; notes: string[] }[] {
  return tree.children.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return []
    return {
      type: block.type,
      text: block.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
      notes: block.children.flatMap((child) =>
        child.type === 'footnoteReference' ? child.identifier : [],
      ),
    }
  })
}

test('the article says what it is and who wrote its title', () => {
  const front = readFolder('articles').get('2022-01-14-lavrov-press-conference')?.front ?? {}
  assert.deepEqual(Object.keys(front).sort(), [
    'date',
    'language',
    'provenance',
    'summary',
    'title',
    'uid',
  ])
  assert.equal(front['uid'], 'a-2022-01-14-lavrov')
  assert.equal(front['date'], '2022-01-14')
  assert.match(String(front['provenance']), /written by the editors of this site/u)
})

test('the article is plain paragraphs under two headings, with nothing read as markup', () => {
  const blocks = readBlocks()
  assert.deepEqual(
    blocks.filter((block) => block.type === 'heading').map((block) => block.text),
    ['NATO is now at our borders', 'Worst crisis since the Cold War'],
  )
  assert.deepEqual(
    tree.children.map((block) => block.type).filter((type) => type !== 'paragraph'),
    ['yaml', 'heading', 'heading', 'footnoteDefinition', 'footnoteDefinition'],
  )
  assert.equal(blocks.length, 16)
  assert.match(blocks[0]?.text ?? '', /^After a week of diplomatic summit talks/u)
  assert.match(blocks.at(-1)?.text ?? '', /“If you want peace, you must prepare for war”\.$/u)
  assert.ok(!blocks.some((block) => block.text.includes('Please enter')))
})

test('each damaged place of the article stays as it is and has a note', () => {
  const noted = readBlocks().filter((block) => block.notes.length > 0)
  assert.deepEqual(
    noted.map((block) => block.notes),
    [['coffee-grounds'], ['closing-marks']],
  )
  assert.match(noted[0]?.text ?? '', /it keeps looking coffee grounds\.$/u)
  assert.match(noted[1]?.text ?? '', /in Kazakhstan\?” \? Press freedom is .*isn’t it\?”\)$/u)
  assert.deepEqual(
    tree.children.flatMap((block) => (block.type === 'footnoteDefinition' ? block.identifier : [])),
    ['coffee-grounds', 'closing-marks'],
  )
})

test('each topic file has a background and a keyword, and twelve of them are in the article', () => {
  const topics = [...readFolder('topics')].map(([id, { front, body }]) => {
    assert.ok(body.length > 100, `${id} has no background`)
    return { id, name: String(front['name']), keywords: front['keywords'] as string[] }
  })
  const text = readBlocks()
    .map((block) => block.text)
    .join('\n\n')
  assert.ok(topics.every(({ keywords }) => keywords.length > 0))
  assert.equal(findTopics(readWords(text), topics).length, 12)
})

test('each speaker file has a name, a kind and a background', () => {
  const speakers = readFolder('speakers')
  for (const id of ['nato', 'russia', 'sergei-lavrov', 'united-states', 'vladimir-putin']) {
    assert.ok(speakers.has(id), `${id} is missing`)
  }
  for (const [id, { front, body }] of speakers) {
    assert.ok(body.length > 100, `${id} has no background`)
    assert.equal(typeof front['name'], 'string')
    assert.match(String(front['kind']), /^(?:person|organisation|state)$/u)
  }
})

test('what the article reports is said by those who say it there', () => {
  const text = readBlocks()
    .map((block) => block.text)
    .join('\n\n')
  const said = analyze(text).quotes.map(({ content, force, speakers }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [words, force, speakers.join(' and ')] as const
  })
  for (const [start, force, speaker] of [
    ['The two sides are still diametrically opposed', 'stated', 'sergei-lavrov'],
    ['that NATO not expand', 'demanded', 'russia'],
    ['never was made', 'denied', 'nato'],
    ['the NATO threat began in the 1990s', 'stated', 'sergei-lavrov'],
    ['“We’ve run out of patience.”', 'stated', 'sergei-lavrov'],
    ['what exactly that means', 'asked', ''],
    ['whether Russia thinks', 'asked', ''],
    ['that the demands made by Russia are unacceptable', 'stated', 'nato'],
    ['it will cut all ties with the West', 'stated', 'russia'],
    ['“You see, we have tried diplomatically', 'hypothetical', 'russia'],
  ] as const) {
    const found = said.find(([words]) => words.startsWith(start))
    assert.deepEqual([found?.[1] ?? '', found?.[2] ?? ''], [force, speaker], start)
  }
})
