import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as finder from '../../src/analysis/topics.ts'
import type { KnownTopic } from '../../src/analysis/types.ts'

const topics: readonly KnownTopic[] = [
  {
    id: 'ferry-strike',
    name: 'Ferry strike',
    keywords: ['ferry strike', 'ferry workers’ union', 'ferry'],
  },
  {
    id: 'harbour',
    name: 'Harbour',
    keywords: ['port build-up', 'Elbonia’s harbour', 'U.S. port', 'harbour'],
  },
  { id: 'nothing', name: 'Nothing', keywords: ['', ' – ', '__proto__'] },
]

const findTopics = (text: string, known: readonly KnownTopic[]) =>
  finder.findTopics(finder.readWords(text), known)
const proposeTopics = (
  text: string,
  known: readonly KnownTopic[],
  speakers: readonly { readonly name: string }[],
): string[] => finder.proposeTopics(text, finder.readWords(text), findTopics(text, known), speakers)

/** The words found, by topic. */
function found(text: string): Record<string, string[]> {
  return Object.fromEntries(
    findTopics(text, topics).map(({ id, spans }) => [
      id,
      spans.map((span) => text.slice(span.start, span.end)),
    ]),
  )
}

test('finds whole words in any letter case, the longest phrase first', () => {
  assert.deepEqual(found('The FERRY strike ended; the ferry sails. Ferrying is work.'), {
    'ferry-strike': ['FERRY strike', 'ferry'],
  })
})

test('lists topics in document order', () => {
  const ids = findTopics('The harbour waits for the ferry.', topics).map((topic) => topic.id)
  assert.deepEqual(ids, ['harbour', 'ferry-strike'])
})

test('takes every shape of apostrophe and dash for the same', () => {
  assert.deepEqual(found("ELBONIA'S harbour, the port build–up, a port build up."), {
    harbour: ["ELBONIA'S harbour", 'port build–up', 'port build up'],
  })
  assert.deepEqual(found("The ferry workers' union spoke."), {
    'ferry-strike': ["ferry workers' union"],
  })
})

test('leaves a possessive ending outside the last word', () => {
  assert.deepEqual(found('The ferry’s horn'), { 'ferry-strike': ['ferry'] })
})

test('takes an abbreviation with full stops for one word', () => {
  assert.deepEqual(found('A U.S. port, not us port.'), { harbour: ['U.S. port'] })
})

test('reaches over a line break, not over punctuation, a spaced dash or a blank line', () => {
  assert.deepEqual(found('ferry\nstrike'), { 'ferry-strike': ['ferry\nstrike'] })
  for (const gap of [', ', '. ', ' – ', '\n\n', '\n \n', ' “']) {
    assert.deepEqual(found(`ferry${gap}strike`), { 'ferry-strike': ['ferry'] }, gap)
  }
})

test('a keyword of several topics counts for each', () => {
  const twice = [
    { id: 'a', name: 'A', keywords: ['tax'] },
    { id: 'b', name: 'B', keywords: ['Tax'] },
  ]
  assert.deepEqual(
    findTopics('No tax.', twice).map((topic) => topic.id),
    ['a', 'b'],
  )
})

test('proposes phrases that stand at least twice, the strongest first', () => {
  const text =
    'The harbour tax is new. Nobody likes the harbour tax. The old lighthouse keeper and the ' +
    'young lighthouse keeper hate it. “Burn the lighthouse keeper rule,” he said of the rule. ' +
    'Every lighthouse keeper rule is one of many.'
  assert.deepEqual(proposeTopics(text, [], []), ['lighthouse keeper rule', 'harbour tax'])
})

test('proposes no topic that has a file and no name of a speaker', () => {
  const text =
    'A ferry strike! Mayor Jane Doe on the ferry strike; Jane Doe on sea water, sea water.'
  assert.deepEqual(proposeTopics(text, topics, [{ name: 'Jane Doe' }]), ['sea water'])
})

test('proposes five phrases at most, each on one line', () => {
  const phrases = ['salt water', 'wind farm', 'tide pool', 'fish market', 'sand bank', 'oil rig']
  const text = phrases.map((phrase) => `The ${phrase} and the ${phrase.replace(' ', '\n')}.`)
  const proposed = proposeTopics(text.join(' '), [], [])
  assert.equal(proposed.length, 5)
  assert.ok(proposed.every((phrase) => phrases.includes(phrase)))
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('ferry', 'strike', 'U.S.', 'port', '’s', ' ', '-', '\n', '__proto__', '😀'),
    )
    .map((parts) => parts.join('')),
)

test('property: spans stand inside the text, in order, and never overlap within a topic', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { spans } of findTopics(text, topics)) {
        assert.ok(spans.length > 0)
        let end = 0
        for (const span of spans) {
          assert.ok(span.start >= end && span.start < span.end && span.end <= text.length)
          end = span.end
        }
      }
    }),
  )
})

test('property: the same text gives the same topics and proposals', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.deepEqual(findTopics(text, topics), findTopics(text, topics))
      const proposed = proposeTopics(text, topics, [])
      assert.deepEqual(proposed, proposeTopics(text, topics, []))
      assert.ok(proposed.length <= 5)
    }),
  )
})

test('reads long runs of anything, and proposes nothing of them', () => {
  for (const part of [' ', "'s", 'U.', '-', 'a']) {
    const text = part.repeat(100_000)
    assert.deepEqual([findTopics(text, topics), proposeTopics(text, topics, [])], [[], []], part)
  }
  const ferries = 'ferry '.repeat(100_000)
  assert.equal(findTopics(ferries, topics)[0]?.spans.length, 100_000)
  assert.ok(proposeTopics(ferries, topics, []).length <= 5)
})
