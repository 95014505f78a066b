import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { timelineOf } from '../../../src/archive/across/timeline.ts'
import { barsChart } from '../../../src/components/figures/bars-chart.ts'
import { drawChart } from '../../../src/components/figures/chart.ts'
import {
  describeTimeline,
  timelineChart,
  timelineFinding,
} from '../../../src/components/figures/timeline-chart.ts'
import { recordOf } from '../records.ts'

const text = { id: 'c', title: 'Most was said “<in>” May', description: 'Bars & numbers.' }
const periods = timelineOf(
  ['2031-03-01', '2031-05-02', '2031-05-03'].map((date) => recordOf({ date })),
)

describe('drawChart', () => {
  const svg = drawChart(timelineChart(periods, 340), text)

  it('brings no style, no font and no size of its own', () => {
    assert.doesNotMatch(svg, /style|font-|plot-|<svg[^>]* (?:width|height)=/u)
    assert.match(svg, /^<svg [^>]*viewBox="0 0 340 170"/u)
  })

  it('is one picture with a name and a description', () => {
    assert.match(svg, /<svg (?=[^>]*role="img")[^>]*aria-labelledby="c-title c-text"/u)
    assert.match(svg, /<title id="c-title">Most was said “&lt;in&gt;” May<\/title>/u)
    assert.match(svg, /<desc id="c-text">Bars &amp; numbers\.<\/desc>/u)
    assert.doesNotMatch(svg, /aria-label=/u)
  })

  it('is the same each time', () => {
    assert.equal(drawChart(timelineChart(periods, 340), text), svg)
  })
})

describe('the timeline', () => {
  it('says its finding and what it draws', () => {
    assert.equal(timelineFinding(periods), 'Most were published in May 2031: 2 of 3 quotes')
    assert.match(describeTimeline(periods), /each month from March 2031 to May 2031/u)
    assert.equal(
      timelineFinding(periods.slice(0, 2)),
      'Most were published in March 2031: 1 of 1 quote',
    )
    const days = ['2031-03-01', '2031-05-02', '2031-05-03', '2031-06-01']
    assert.equal(
      timelineFinding(timelineOf(days.map((date) => recordOf({ date })))),
      'No month has more than May 2031: 2 of 4 quotes',
    )
    assert.equal(timelineFinding([]), 'No quote was published')
  })

  it('has its number on the highest bar and names of months below', () => {
    const svg = drawChart(timelineChart(periods, 720), text)
    assert.match(svg, /<g[^>]*class="chart-number"[^>]*><text[^>]*>2<\/text>/u)
    assert.match(svg, />Mar 2031</u)
  })
})

describe('the bars', () => {
  it('have names and numbers on them, and names that fit', () => {
    const long = 'A topic with a name that is longer than any telephone is wide'
    const svg = drawChart(barsChart([{ name: long, amount: 3 }], 340), text)
    assert.match(svg, />A topic with a name that is longer than a…</u)
    assert.match(svg, />3</u)
  })
})
