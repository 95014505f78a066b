import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastSpeakers } from './last-speakers.ts'

describe('a name behind a description that tells of two persons', () => {
  for (const [text, ...told] of [
    // Many do not bear one person’s name.
    ['The family of the victim, Ana Brock, said it was over.', 'likely'],
    ['The parents of the missing boy, Otto Lund, said it was over.', 'likely'],
    ['Relatives of the victim, Ana Brock, said it was over.', 'likely'],
    ['The office of the governor, Ana Brock, said it was over.', 'likely'],
    // Nor does a man bear a woman’s.
    ['The husband of the mayor, Ana Brock, said it was over.', 'likely'],
    ['The daughter of the late actor, Otto Lund, said it was over.', 'likely'],
    ['A spokesman for the mayor, Ana Brock, said it was over.', 'likely'],
    // A friend is told of by the one who is known.
    ['A friend of the victim, Ana Brock, said it was over.', 'likely'],
    // Both may.
    ['A lawyer for the defendant, Otto Lund, said it was over.', 'unsure', 'Otto Lund'],
    ['The brother of the victim, Otto Lund, said it was over.', 'unsure', 'Otto Lund'],
    // Only the first can.
    ['The mother of the king, Ana Brock, said it was over.', 'certain', 'Ana Brock'],
    ['A cousin of the mayor, the lawyer Otto Lund, said it was over.', 'certain', 'Otto Lund'],
    ['The owner of the boat, Ana Brock, said it was over.', 'certain', 'Ana Brock'],
    ['The publisher of the paper, Ana Brock, said it was over.', 'certain', 'Ana Brock'],
    ['A spokesman for the ministry, Otto Lund, said it was over.', 'certain', 'Otto Lund'],
    ['The leader of the farmers, Otto Lund, said it was over.', 'certain', 'Otto Lund'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(lastSpeakers(text), told)
    })
  }
})
