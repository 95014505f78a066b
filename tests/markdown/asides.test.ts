import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

/** What a page is made of, in order: `h2`, `p`, an aside by its words, a copied note as `note 1`. */
function outline(source: string, notedWords: readonly string[] = []): string[] {
  const { html } = renderMarkdown(source, ({ text }) => ({
    marks: [],
    asides: notedWords.map((words) => ({
      at: text.indexOf(words),
      element: {
        type: 'element',
        tagName: 'aside',
        properties: { className: [words] },
        children: [],
      },
    })),
  }))
  const pattern =
    /<(h[1-6]|p|ul|hr)\b(?=[^>]*>)|<aside class="sidenote" id="side(note-\d)"|<aside class="([^"]*)"|<(section)/gu
  const [shown = ''] = html
    .replaceAll(/(<aside class="sidenote".*?)<p>.*?<\/aside>/gsu, '$1')
    .split(/(?<=<section)/u)
  return [...shown.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '')
}

test('the notes of a heading stand after the block that it heads, before that block’s own', () => {
  assert.deepEqual(outline('## Tides\n\nOne.\n\nTwo.', ['Tides', 'One']), [
    ...['h2', 'p', 'Tides', 'One', 'p'],
  ])
})

test('headings in a row stay together', () => {
  assert.deepEqual(outline('# Tides\n\n## Ebbs\n\n- One.\n\nTwo.', ['Ebbs', 'Tides']), [
    ...['h1', 'h2', 'ul', 'Tides', 'Ebbs', 'p'],
  ])
})

test('the notes of a heading that heads nothing follow it', () => {
  assert.deepEqual(outline('One.\n\n## Tides', ['Tides', 'One']), ['p', 'One', 'h2', 'Tides'])
})

test('an editor’s note on a heading does not part it from its block either', () => {
  const source = '## Tides[^a]\n\nOne[^b].\n\n## Ebbs[^c]\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.'
  assert.deepEqual(outline(source, ['Tides', 'One', 'Ebbs']), [
    ...['h2', 'p', 'note-1', 'note-2', 'Tides', 'One'],
    ...['h2', 'note-3', 'Ebbs', 'section'],
  ])
})
