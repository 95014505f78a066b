import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectSaid, expectUnsaid, forcesOf } from '../../forces.ts'

expectUnsaid([
  'Did Ana Brock say the boat was unsafe?',
  'Has Otto Lund told the club that he is leaving?',
  'When will Otto Lund announce that he is leaving?',
  'Should Ana Brock tell the rowers that the money is gone?',
  'Can Ana Brock really promise that fares will not rise?',
  'Did Ana Brock say “I quit”? Nobody knows.',
  'Who told Otto Lund that the boat was unsafe?',
  'Why didn’t Ana Brock say the boat was unsafe?',
  'Q: Did Ana Brock say the boat was unsafe?',
  'But did Ana Brock say the boat was unsafe?',
])

expectSaid([
  'Why did Otto Lund say that the boat was unsafe?',
  'Was the boat lost? Otto Lund said it was.',
  'Who won was not clear, Otto Lund said.',
])

test('asks for one saying, and somebody else says another', () => {
  assert.deepEqual(forcesOf('Did Ana Brock say the ward was full? Otto Lund says she did.'), [
    'hypothetical',
    'stated',
  ])
})
