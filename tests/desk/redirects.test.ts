import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redirectsOf } from '../../src/desk/redirects.ts'

const nothing = { movedArticles: [], aliases: [], movedSpeakers: [], movedTopics: [] }

test('a site of which nothing moved has no redirects', () => {
  assert.equal(redirectsOf(nothing, '/'), '')
})

test('each address that leads to another is redirected, below the base and in ASCII', () => {
  const moves = {
    movedArticles: [{ slug: 'old', to: 'new' }],
    aliases: [{ id: 'q1', of: 'q2', exact: 'No.', language: 'en' }],
    movedSpeakers: [{ id: 'ада', name: 'Ада', to: 'ada' }],
    movedTopics: [{ id: 'fog', name: 'Fog', to: 'weather' }],
  }
  assert.deepEqual(redirectsOf(moves, '/news/').split('\n'), [
    '/news/articles/old/ /news/articles/new/ 301',
    '/news/q/q1/ /news/q/q2/ 301',
    '/news/speakers/%D0%B0%D0%B4%D0%B0/ /news/speakers/ada/ 301',
    '/news/quotes/speaker/%D0%B0%D0%B4%D0%B0/ /news/quotes/speaker/ada/ 301',
    '/news/topics/fog/ /news/topics/weather/ 301',
    '/news/quotes/topic/fog/ /news/quotes/topic/weather/ 301',
    '',
  ])
})
