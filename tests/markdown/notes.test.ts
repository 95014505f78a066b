import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { noteLink } from '../../src/markdown/note-link.ts'
import { quoteNotes, type NoteData } from '../../src/markdown/notes.ts'

const note: NoteData = {
  id: 'q1',
  number: 1,
  lens: '1 said direct',
  previous: null,
  next: 'q2',
  relations: [],
  echoes: [],
  words: '“Not now.”',
  href: '/q/q1/',
  voice: 1,
  speakers: [{ name: 'Ada Example', href: '/speakers/ada-example/' }],
  source: 'Example',
  kind: 'direct',
  force: 'stated',
  confidence: 'certain',
  why: ['“said” stands beside “Example”.'],
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const unnamed: NoteData = { ...note, speakers: [], source: 'A guard' }

test('the summary counts quotes and names their speakers', () => {
  assert.match(textOf(quoteNotes([note])), /^1 quote: Ada ExampleAda/u)
  assert.match(textOf(quoteNotes([note, note])), /^2 quotes: Ada Example 2Ada/u)
})

test('whoever is only described is no name, and is one however the description begins', () => {
  const lower = { ...unnamed, source: 'a\nguard' }
  assert.match(textOf(quoteNotes([unnamed])), /^1 quote: A guard \(not named\)A guard, not named /u)
  assert.match(
    textOf(quoteNotes([unnamed, note, lower])),
    /^3 quotes: a guard \(not named\) 2, Ada Example 1A guard, not named .*A\sguard, not named /su,
  )
  assert.match(
    textOf(quoteNotes([{ ...unnamed, source: null }])),
    /^1 quote: speaker not namedSpeaker not named /u,
  )
})

test('a screen reader hears of a description what others see', () => {
  const labelOf = (data: NoteData): unknown => noteLink(data).properties['ariaLabel']
  assert.equal(labelOf(note), 'Ada Example, direct quote 1, details')
  assert.equal(labelOf(unnamed), 'A guard, not named, direct quote 1, details')
  assert.equal(
    labelOf({ ...unnamed, source: 'a guard', kind: 'indirect' }),
    'A guard, not named, reported words 1, details',
  )
  assert.equal(labelOf({ ...unnamed, source: null }), 'Speaker not named, direct quote 1, details')
})

test('several speakers are named as in a sentence, in the summary and as links', () => {
  const speakers = ['Ada', 'Bo', 'Cleo'].map((name) => ({ name, href: `/${name}/` }))
  assert.match(
    textOf(quoteNotes([{ ...note, speakers }])),
    /^1 quote: Ada, Bo and CleoAda, Bo and Cleo /u,
  )
})

test('a note says who, the words, kind, force, confidence and why', () => {
  const said = textOf(quoteNotes([note]))
  for (const part of [
    'Ada Example',
    '“Not now.”',
    'Direct quote · stated · certain',
    '“said” stands beside “Example”.',
  ])
    assert.ok(said.includes(part), part)
})

test('a note says who only tells that something was said', () => {
  const said = textOf(quoteNotes([{ ...note, toldBy: 'Bo Sample' }]))
  assert.ok(said.includes('Direct quote · stated · certain · as told by Bo Sample'))
})

test('the site’s own words in a note have its language, those of the article are left to theirs', () => {
  const html = toHtml(quoteNotes([{ ...note, speakers: [], source: 'Ein Lotse' }]))
  assert.match(html, /<p class="note-links" lang="en" dir="auto">/u)
  assert.match(
    html,
    /Ein Lotse<span class="note-unnamed" lang="en" dir="auto">, not named<\/span>/u,
  )
  assert.match(html, /<p class="note-head"><span class="note-who">/u)
})

test('where it is unsure who speaks, the summary says so, and the note is marked', () => {
  const doubted: NoteData = { ...note, confidence: 'unsure' }
  assert.match(textOf(quoteNotes([doubted])), /^1 quote: Ada Example; unsureAda Example/u)
  assert.match(
    textOf(quoteNotes([note, doubted, { ...doubted, force: 'hypothetical' }])),
    /^2 quotes: Ada Example 2; 1 unsure; 1 imagined, said by nobodyAda/u,
  )
  const marks = (one: NoteData) => toHtml(quoteNotes([one])).includes('data-unsure')
  assert.deepEqual([note, doubted, { ...doubted, force: 'hypothetical' } as const].map(marks), [
    false,
    true,
    false,
  ])
})

test('words that nobody said are nobody’s', () => {
  const imagined: NoteData = { ...note, force: 'hypothetical' }
  const shown = textOf(quoteNotes([imagined]))
  assert.match(shown, /^1 imagined, said by nobodyNobody, imagined of Ada Example /u)
  assert.match(shown, /Imagined or in doubt: nobody said this Why\?/u)
  assert.doesNotMatch(shown, /certain|quote: |direct quote/iu)
  assert.match(
    textOf(quoteNotes([imagined, note, imagined])),
    /^1 quote: Ada Example; 2 imagined, said by nobodyNobody/u,
  )
})
