/** Sixty things that people type, and what each of them expects to see. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildArchive } from '../../../../src/archive/archive.ts'
import { readContent } from '../../../../src/archive/read-content.ts'
import type { Source } from '../../../../src/browser/search/index/source.ts'
import { wholeSource } from '../../../../src/browser/search/index/whole.ts'
import { noFilters, type BandName } from '../../../../src/browser/search/messages.ts'
import { search } from '../../../../src/browser/search/query/query.ts'
import { buildSearchIndex } from '../../../../src/publish/search-index.ts'
import { root } from '../../../run/command.ts'
import { demoArchive } from '../../check/demo.ts'

interface Expected {
  /** The band that comes first. */
  readonly band?: BandName
  /** What stands in one of the first three quotes of it. */
  readonly quote?: RegExp
  /** The speaker or topic that comes first. */
  readonly name?: string
  /** Nobody but these speaks in the first band. */
  readonly by?: string
}

const nothing: Expected = {}
const site = wholeSource(buildSearchIndex(buildArchive(await readContent(root, '/')), '/'))
const demo = wholeSource(buildSearchIndex(await demoArchive(40), '/'))
const patience = /run out of patience/u
const waves = /five waves of enlargement/u
const guarantees = /legally binding guarantees/u
const tide = /negotiate with the tide/u
const hall = /Selling the fish hall/u
const spoon = /takes a spoon from the rich/u

/** On the articles of this site. */
const onSite: readonly (readonly [query: string, expected: Expected])[] = [
  ['we’ve run out of patience', { band: 'phrase', quote: patience }],
  ["we've run out of patience", { band: 'phrase', quote: patience }],
  ['“We’ve run out of patience.”', { band: 'phrase', quote: patience }],
  ['"run out of patience"', { band: 'phrase', quote: patience }],
  ['WE HAVE RUN OUT OF PATIENCE', { quote: patience }],
  ['patiense', { band: 'close', quote: patience }],
  ['run out patience', { band: 'all', quote: patience }],
  ['patience lavrov', { band: 'all', quote: patience }],
  ['five waves', { band: 'phrase', quote: waves }],
  ['enlargment waves', { quote: waves }],
  ['waves of enlarg', { quote: waves }],
  ['nato on our borders', { quote: waves }],
  ['legaly binding guarantes', { quote: guarantees }],
  ['written response within a week', { band: 'phrase', quote: guarantees }],
  ['response week', { quote: guarantees }],
  ['tea leaves', { quote: /tea leaves/u }],
  ['militarily-technically', { quote: /militarily-technically/u }],
  ['if you want peace', { band: 'phrase', quote: /you want peace/u }],
  ['tremendous consequences', { quote: /tremendous consequences/u }],
  ['respect the sovereignty', { band: 'phrase', quote: /sovereignty of Finland/u }],
  ['unique ties to China', { band: 'phrase', quote: /unique ties to China/u }],
  ['russian foreign minister', { name: 'Sergei Lavrov', by: 'Sergei Lavrov' }],
  ['foreign minister of russia', { name: 'Sergei Lavrov' }],
  ['lavrov', { name: 'Sergei Lavrov' }],
  ['lavrv', { name: 'Sergei Lavrov' }],
  ['Лавров', { name: 'Sergei Lavrov', by: 'Sergei Lavrov' }],
  ['putin', { name: 'Vladimir Putin' }],
  ['speaker:lavrov guarantees', { quote: guarantees, by: 'Sergei Lavrov' }],
  ['speaker:lavrov', { band: 'listed', by: 'Sergei Lavrov' }],
  ['guarantees -legally', { quote: /militarily-technically/u }],
  ['you leave us no choice', { quote: /leave us no choice/u }],
  ['no choice but to defend ourselves', { band: 'imagined', quote: /defend ourselves/u }],
]

/** On an archive of nobody. */
const onDemo: readonly (readonly [query: string, expected: Expected])[] = [
  ['you cannot negotiate with the tide', { band: 'phrase', quote: tide }],
  ['negotiate tide invoice', { band: 'all', quote: tide }],
  ['negotiat with teh tide', { quote: tide }],
  ['send the tide an invoice', { quote: tide }],
  ['fish hall horse hay', { quote: hall }],
  ['eating the horse to save on hay', { band: 'phrase', quote: hall }],
  ['spoon from the rich plate from the poor', { quote: spoon }],
  ['salt tax spoon', { quote: spoon }],
  ['ravensund', { name: 'Ilsa Ravensund' }],
  ['minister of fisheries', { name: 'Davor Kellingrad' }],
  ['mayor of saltmarsh', { name: 'Ada Abelgard' }],
  ['professor of tides', { name: 'Hanne Lindqvarn' }],
  ['kelingrad', { band: 'close', name: 'Davor Kellingrad' }],
  ['kellingard', { name: 'Davor Kellingrad' }],
  ['the night market', { name: 'The night market' }],
  ['speaker:thornquist topic:"salt tax"', { band: 'listed', by: 'Marek Thornquist' }],
  ['before:2029', nothing],
  ['harbour after:2030-06', { quote: /harbour/iu }],
]

/** What nobody means, anywhere. */
const hostile: readonly (readonly [query: string, expected: Expected])[] = [
  ['<script>alert(1)</script>', nothing],
  ['__proto__', nothing],
  ['%00', nothing],
  ['\u0000', nothing],
  ['\ud800', nothing],
  ['\udfff\ud800 patience', { quote: patience }],
  ['🐟', nothing],
  ['patience 🐟', { quote: patience }],
  ['zzzzqqq', nothing],
  [`patience ${'x'.repeat(491)}`, { quote: patience }],
]

async function holds(source: Source, words: string, expected: Expected): Promise<void> {
  const request = { words, filters: noFilters, sort: 'relevance', limit: 20 } as const
  const { bands, names } = await search(source, request)
  const [first] = bands
  const texts = (first?.hits ?? []).map(({ parts }) =>
    parts.map((part) => part.map(({ text }) => text).join('')).join(' '),
  )
  if (expected === nothing) {
    assert.deepEqual(texts, [])
    return
  }
  const { band, quote, name, by } = expected
  if (band !== undefined) assert.equal(first?.name, band)
  if (quote !== undefined)
    assert.ok(
      texts.slice(0, 3).some((text) => quote.test(text)),
      JSON.stringify([first?.name, texts.slice(0, 3)]),
    )
  if (name !== undefined) assert.equal(names[0]?.name, name)
  if (by !== undefined) {
    assert.ok(first && first.hits.length > 0)
    for (const { speakers } of first.hits)
      assert.ok(
        speakers.some((speaker) => speaker.name === by),
        JSON.stringify(speakers),
      )
  }
}

test('there are sixty', () => {
  assert.equal(onSite.length + onDemo.length + hostile.length, 60)
})

for (const [source, queries] of [
  [site, onSite],
  [demo, onDemo],
  [site, hostile],
] as const)
  for (const [query, expected] of queries)
    test(`${JSON.stringify(query.slice(0, 60))} gives what one expects`, () =>
      holds(source, query, expected))
