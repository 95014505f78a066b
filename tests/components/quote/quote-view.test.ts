import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  attribution,
  headingOf,
  labelsOf,
  piecesOf,
  roleOf,
  titleOf,
} from '../../../src/components/quote/quote-view.ts'
import { analysisOf, quoteOf } from '../../archive/fixtures.ts'
import { recordOf } from '../records.ts'

const imagined = recordOf({ force: 'hypothetical' })

test('a quote is its speakers’, or says that they are not named', () => {
  assert.equal(attribution(recordOf()), 'Ada Example')
  assert.equal(attribution(recordOf({ speakers: [], source: 'a guard' })), 'A guard, not named')
  assert.equal(attribution(recordOf({ speakers: [], source: null })), 'Speaker not named')
})

test('what somebody else tells of a speaker says so', () => {
  const told = { toldBy: 'Bo Sample' }
  assert.equal(attribution(recordOf(told)), 'Ada Example, as told by Bo Sample')
  assert.equal(
    attribution(recordOf({ ...told, speakers: [], source: 'a guard' })),
    'A guard, not named, as told by Bo Sample',
  )
  assert.match(titleOf(recordOf(told)), /^Ada Example, as told by Bo Sample: /u)
})

test('imagined words are nobody’s', () => {
  assert.equal(attribution(imagined), 'Said by nobody, imagined of Ada Example')
  assert.match(titleOf(imagined), /^Said by nobody: /u)
  assert.equal(headingOf(imagined), 'Imagined words of Ada Example, 2 February 2020')
})

test('reported words are named as such and get no quotation marks', () => {
  const reported = recordOf({ kind: 'indirect', parts: ['that it would rain'] })
  assert.equal(titleOf(reported), 'Ada Example, reported: that it would rain')
  assert.deepEqual(labelsOf(reported), ['Reported'])
  assert.deepEqual(labelsOf(recordOf()), [])
  assert.deepEqual(labelsOf(recordOf({ kind: 'indirect', force: 'hypothetical' })), [])
})

test('a heading says what reported words do, and of quoted ones whose they are', () => {
  const heading = (...fields: Parameters<typeof recordOf>): string => headingOf(recordOf(...fields))
  const denied = { kind: 'indirect', force: 'denied' } as const
  assert.equal(heading(denied), 'Reported denial by Ada Example, 2 February 2020')
  const asked = { kind: 'indirect', force: 'asked', speakers: [] } as const
  assert.equal(heading(asked), 'Reported question, 2 February 2020')
  assert.equal(heading({ force: 'denied' }), 'Direct quote of Ada Example, 2 February 2020')
})

test('a role is that of the day, and of one speaker only', () => {
  const speaker = {
    id: 'ada-example',
    name: 'Ada Example',
    kind: 'person' as const,
    aliases: [],
    roles: [
      { title: 'Minister', from: '2021-01-01', to: null },
      { title: 'Mayor', from: '2010-01-01', to: '2020-12-31' },
    ],
    wikidata: null,
    background: null,
    quotes: [],
    imagined: [],
  }
  assert.equal(roleOf(recordOf(), [speaker]), 'Mayor')
  assert.equal(roleOf(recordOf({ date: '2022-05-05' }), [speaker]), 'Minister')
  assert.equal(roleOf(recordOf({ date: '2009-05-05' }), [speaker]), null)
  assert.equal(roleOf(recordOf({ speakers: [] }), [speaker]), null)
})

test('a quote stands between the words around it, its parts apart', () => {
  const text = 'One.\nThen “Go,” she said. “Now.” They went home. Late.\nEnd.'
  const article = {
    text,
    analysis: analysisOf([quoteOf(text, ['“Go,”', '“Now.”'])]),
    quoteIds: ['q1'],
  }
  const pieces = piecesOf(recordOf({ before: 'Then ', after: ' They went home' }), article)
  assert.deepEqual(pieces, [
    { text: 'Then ', quoted: false },
    { text: '“Go,”', quoted: true },
    { text: ' she said. ', quoted: false },
    { text: '“Now.”', quoted: true },
    { text: ' They went home …', quoted: false },
  ])
})
