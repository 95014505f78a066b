import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { noFilters, type Answer, type Filters } from '../../../../src/browser/search/messages.ts'
import { keyAction } from '../../../../src/browser/search/page/keys.ts'
import { readState, writeState } from '../../../../src/browser/search/page/state.ts'
import { nothingNote, statusOf } from '../../../../src/browser/search/page/status.ts'
import {
  bandTitle,
  count,
  dayOf,
  listed,
  onRecord,
} from '../../../../src/browser/search/page/wording.ts'
import { search } from '../../../../src/browser/search/query/query.ts'
import { source } from '../archive.ts'

const nothing = { words: '', filters: noFilters, sort: 'relevance' } as const

test('the address carries words, speaker, topic and kind', () => {
  const state = {
    words: 'high & low',
    filters: { ...noFilters, speaker: 'ada-example', topic: 'x', kind: 'imagined' },
    sort: 'date',
  } as const
  assert.equal(
    writeState(state),
    '?q=high+%26+low&speaker=ada-example&topic=x&kind=imagined&sort=date',
  )
  assert.deepEqual(readState(writeState(state)), state)
})

test('nothing searched for is no address at all', () => {
  assert.equal(writeState({ ...nothing, words: '  ' }), '')
  assert.deepEqual(readState(''), nothing)
})

test('what an address says wrongly is left out', () => {
  assert.deepEqual(readState('?kind=__proto__&speaker=&q=%00%E0%A4%A&other=1'), {
    ...nothing,
    words: '\u0000\ufffd%A',
  })
})

test('any words survive the address, but for halves of characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const state = readState(writeState({ ...nothing, words }))
      assert.equal(state.words, words.toWellFormed().trim())
    }),
  )
})

test('what is no text is listed as in a sentence, too', () => {
  const [ada, bo, cleo] = [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cleo' }]
  assert.deepEqual(listed([ada, bo, cleo]), [ada, ', ', bo, ' and ', cleo])
  assert.deepEqual(listed([ada]), [ada])
  assert.deepEqual(listed([]), [])
})

test('a slash goes to the box, but is a slash where one writes', () => {
  const slash = { key: '/', modified: false }
  assert.equal(keyAction({ ...slash, focus: 'page' }), 'box')
  assert.equal(keyAction({ ...slash, focus: 'results' }), 'box')
  assert.equal(keyAction({ ...slash, focus: 'box' }), null)
  assert.equal(keyAction({ ...slash, focus: 'field' }), null)
  assert.equal(keyAction({ ...slash, modified: true, focus: 'page' }), null)
})

test('arrows move in the results and scroll elsewhere; Escape goes back, then out', () => {
  const press = (key: string, focus: 'box' | 'results' | 'field' | 'page') =>
    keyAction({ key, modified: false, focus })
  assert.equal(press('ArrowDown', 'box'), 'next')
  assert.equal(press('ArrowDown', 'results'), 'next')
  assert.equal(press('ArrowUp', 'results'), 'previous')
  assert.equal(press('ArrowDown', 'page'), null)
  assert.equal(press('ArrowDown', 'field'), null)
  assert.equal(press('Escape', 'results'), 'box')
  assert.equal(press('Escape', 'box'), 'leave')
  assert.equal(press('Enter', 'results'), null)
})

const statusFor = async (words: string, filters: Partial<Filters> = {}): Promise<string> => {
  const request = { ...nothing, words, limit: 20, filters: { ...noFilters, ...filters } }
  return statusOf(await search(source, request), request)
}

test('the count says what was found, imagined words apart', async () => {
  assert.equal(await statusFor('tide'), '1 quote and 1 imagined.')
  assert.equal(await statusFor('fishing'), '2 quotes and 1 topic.')
  assert.equal(
    await statusFor('expensiv brigde'),
    'No quote has all these words. 1 quote close to the words.',
  )
  assert.equal(await statusFor('zzzz'), 'No quote has all these words.')
  assert.equal(await statusFor('', { speaker: 'nobody' }), 'Nothing found.')
  assert.equal(await statusFor('-tide'), 'Write a word to find as well.')
  assert.equal(await statusFor('before:2020-13'), '“2020-13” is not a date.')
  assert.equal(await statusFor('speaker:zzzz'), 'Nobody called “zzzz” is quoted.')
  assert.equal(await statusFor('topic:zzzz'), 'No quote is on a topic called “zzzz”.')
  assert.equal(await statusFor('speaker:zzzz after:2031'), 'Nothing found.')
  assert.equal(await statusFor('speaker:"zz zz"'), 'Nobody called “zz zz” is quoted.')
  assert.equal(await statusFor('speaker:zzzz zzzz'), 'No quote has all these words.')
})

test('what stands in place of results does not say the same again', () => {
  const note = (words: string) => nothingNote({ words, filters: noFilters })
  assert.equal(note(''), 'No quote fits these choices.')
  assert.equal(note('-tide'), null)
  assert.match(note('zzzz') ?? '', /^No quote has these words, or words close to them\./u)
})

test('wording', () => {
  assert.equal(count(1, 'quote'), '1 quote')
  assert.equal(count(2000, 'quote'), '2,000 quotes')
  assert.deepEqual([onRecord(0), onRecord(1)], ['nothing on record', '1 quote'])
  assert.equal(bandTitle('phrase', true), 'Exact word')
  assert.equal(bandTitle('all', true), 'Word, speaker, topic or article')
  assert.equal(bandTitle('phrase', false), 'Exact phrase')
  assert.equal(dayOf('2031-03-02'), '2 March 2031')
})

test('an answer survives the way from the worker', async () => {
  const answer: Answer = await search(source, { ...nothing, words: 'tide', limit: 20 })
  assert.deepEqual(structuredClone(answer), answer)
})
