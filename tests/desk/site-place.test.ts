import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeProblems } from '../../src/desk/site-place.ts'

test('a place that is a host and a path, or is not known yet, is right', () => {
  for (const place of [
    {},
    { SITE: '', BASE: '' },
    { SITE: 'https://example.org' },
    { SITE: 'http://localhost:4321/', BASE: '/' },
    { SITE: 'https://example.org', BASE: '/on-the-record/' },
    { BASE: 'news' },
    { BASE: '/a/b' },
    // The path is written twice, and once is meant.
    { SITE: 'https://example.org/news/', BASE: '/news' },
  ])
    assert.deepEqual(placeProblems(place), [], JSON.stringify(place))
})

test('what is no host, or more than one, is named with what to write', () => {
  for (const SITE of ['news.example.org', 'example.org/news', '/news/', 'ftp://example.org', 'x'])
    assert.deepEqual(placeProblems({ SITE }), [
      `SITE: Unexpected “${SITE}”, expected the address of a host, such as https://news.example.org`,
    ])
  assert.deepEqual(placeProblems({ SITE: 'https://example.org/news/' }), [
    'SITE: Unexpected “/news/” behind the host, expected it in BASE: SITE=https://example.org BASE=/news/',
  ])
})

test('what is no path below a host is named with what to write', () => {
  for (const BASE of ['https://example.org/news/', '/a//b/', '/a b/', 'C:/Git/news/', '/news/?a'])
    assert.deepEqual(placeProblems({ BASE }), [
      `BASE: Unexpected “${BASE}”, expected a path, such as /on-the-record/`,
    ])
})
