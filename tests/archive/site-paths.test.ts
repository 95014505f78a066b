import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sitePaths } from '../../src/archive/site-paths.ts'
import { archiveOf, recordOf } from '../components/records.ts'

test('the site answers at its own pages and at what was published once, and nowhere else', () => {
  const paths = sitePaths(
    archiveOf([recordOf()], {
      retiredArticles: [{ slug: 'island', reason: 'Invented.', date: '2031-05-06' }],
      movedArticles: [{ slug: 'isle', to: 'island' }],
      aliases: [{ id: 'q2', of: 'q1', exact: '“No,”', language: 'en' }],
      formerSpeakers: [{ id: 'bo-invented', name: 'Bo Invented' }],
      movedTopics: [{ id: 'fog', name: 'Fog', to: 'weather' }],
      lists: new Map([['/quotes/month/2019-01/', 2]]),
    }),
  )
  for (const path of [
    ...['/', '/method/', '/feed.xml', '/articles/island/', '/articles/isle/text.txt'],
    ...['/q/q1/', '/q/q2/oembed.json', '/speakers/bo-invented/', '/speakers/bo-invented/feed.json'],
    ...['/topics/fog/', '/topics/fog/feed.xml', '/quotes/topic/fog/'],
    ...['/quotes/month/2020-02/', '/quotes/month/2019-01/2/', '/quotes/speaker/bo-invented/'],
  ])
    assert.ok(paths.has(path), path)
  for (const path of [
    ...['/method', '/articles/nowhere/', '/q/q3/', '/speakers/nobody/', '/topics/nothing/'],
    ...['/quotes/month/2020-03/', '/quotes/month/', '/quotes/2/'],
  ])
    assert.ok(!paths.has(path), path)
})
