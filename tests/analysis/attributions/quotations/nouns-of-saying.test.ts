import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a quotation beside a noun of saying that somebody owns', () => {
  expectEach([
    ['The mayor’s promise to “read every page” lasted a day.', 'The mayor', '“read every page”'],
    ['The rowers’ description of it as “a cold boat” was heard.', 'The rowers', '“a cold boat”'],
    ['The rower, in her own words “half fish,” left.', 'her', '“half fish,”'],
    ['Otto Lund’s “who needs boats” remark was heard.', 'Otto Lund', '“who needs boats”'],
  ])
})

describe('what is thought of what somebody said', () => {
  for (const [text, count] of [
    ['Otto Lund’s remarks are “a disgrace.”', 0],
    ['Ana Brock said Otto Lund’s remarks were “a textbook case of fear.”', 1],
    ['Otto Lund’s last words were “more light.”', 1],
    ['Otto Lund’s answer was “no.”', 1],
  ] as const)
    test(`is not said by whoever said it: ${text}`, () => {
      assert.equal(showQuotes(text).length, count)
    })
})

describe('a quotation and a noun of saying behind it', () => {
  expectEach([
    [
      '“A nasty surprise,” was the verdict of Ana Brock, of the Boat Club.',
      'Ana Brock, of the Boat Club',
      '“A nasty surprise,”',
    ],
    ['“Enough is enough” was the mayor’s message to rowers.', 'the mayor', '“Enough is enough”'],
    ['“Too hot, too wet,” was Ana Brock’s blunt summary.', 'Ana Brock', '“Too hot, too wet,”'],
    ['“We rule out nothing” remains the club’s answer.', 'the club', '“We rule out nothing”'],
  ])

  test('is nobody’s where the noun is none of saying', () => {
    assert.deepEqual(showQuotes('“Cold Boats” was Ana Brock’s first film.'), [])
  })
})
