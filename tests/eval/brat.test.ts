import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readBrat } from './brat.ts'

it('readBrat joins the parts of a role and the pieces of a part', () => {
  const { attributions } = readBrat(
    [
      'T1\tContent 0 5;9 12\t“Fish … now',
      'T2\tSource 20 23\tAda',
      'T3\tCue 24 28\tsaid',
      'T4\tContent 30 40\t“Or never.”',
      'T5\tAttribution 24 28\tsaid',
      'E1\tAttribution:T5 Content:T1 Cue:T3 Source:T2 Content2:T4',
      '#1\tAnnotatorNotes E1\ta remark',
    ].join('\r\n'),
  )
  assert.deepEqual(attributions, [
    {
      cue: [{ start: 24, end: 28 }],
      source: [{ start: 20, end: 23 }],
      content: [
        { start: 0, end: 5 },
        { start: 9, end: 12 },
        { start: 30, end: 40 },
      ],
    },
  ])
})

it('readBrat leaves out an event without content and keeps what was set aside', () => {
  const annotations = readBrat(
    'T1\tCue 0 4\tsaid\nT2\tDiscard 5 9\tcrew\nE1\tAttribution:T3 Cue:T1\n',
  )
  assert.deepEqual(annotations, { attributions: [], discarded: [{ start: 5, end: 9 }] })
})
