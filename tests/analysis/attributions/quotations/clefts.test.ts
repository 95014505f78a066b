import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a quotation that a clause behind it takes up', () => {
  expectEach([
    ['“We lost,” was how Ana Brock put it.', 'Ana Brock', '“We lost,”'],
    ['“Cold” is how the club described the boat.', 'the club', '“Cold”'],
    ['“We lost it” – that was how Ana Brock summed up May.', 'Ana Brock', '“We lost it”'],
    ['“We will row,” was all that his lawyer would say.', 'his lawyer', '“We will row,”'],
    ['“We lost it,” is the way Ana Brock remembers it.', 'Ana Brock', '“We lost it,”'],
  ])
})

test('a clause that tells what somebody made of another’s words gives them to nobody', () => {
  const text = '“We lost it,” was how the club translated a cry of the crew.'
  assert.deepEqual(showQuotes(text), [])
})
