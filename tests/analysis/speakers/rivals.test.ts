import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastSpeakers, type Told } from './last-speakers.ts'

const expectEach = (cases: readonly (readonly [text: string, ...told: Told])[]): void => {
  for (const [text, ...told] of cases) {
    test(text, () => {
      assert.deepEqual(lastSpeakers(text), told)
    })
  }
}

describe('another may be meant', () => {
  expectEach([
    // To whom something is done.
    ['Otto Lund hired Max Berg. “I cannot wait,” he said.', 'unsure', 'Otto Lund'],
    ['Otto Lund hired the skipper, Max Berg. “I row,” he said.', 'unsure', 'Otto Lund'],
    ['Otto Lund followed Max Berg, who rowed. He said it was late.', 'unsure', 'Otto Lund'],
    ['Otto Lund wept as Judge Max Berg rose. “You lied,” he said.', 'unsure', 'Otto Lund'],
    // Somebody without a name.
    ['Otto Lund left. His lawyer wept.\n\n“It is late,” he said.', 'unsure', 'Otto Lund'],
    ['The officer stopped Otto Lund. “It is late,” he said.', 'unsure', 'Otto Lund'],
    ['The clerk, Otto Lund, said a man came. “Row,” he said.', 'unsure', 'Otto Lund'],
    ['Ana Brock left. Her office said it was late. “We row,” she said.', 'unsure', 'Ana Brock'],
    // But whoever is told of as somebody’s kin speaks, and not the one whose kin she is.
    ['Robin Lund rowed. His mother, a tailor, wept. “It is late,” she said.', 'likely'],
    ['Robin Lund rowed. (His mother wrote. “It is late,” she said.)', 'likely'],
    ['Ana Brock rowed. Her mother, Ida Berg, wept. “No,” she said.', 'likely', 'Ida Berg'],
    // The other of two who talk.
    [
      '“Why?” Max Berg asked.\n\n“I fell,” Otto Lund said.\n\n“When?” he asked.',
      'unsure',
      'Otto Lund',
    ],
    // The one who spoke then.
    [
      'Ida Berg, the author, died. Her publisher, Ana Brock, said it was sad. “I write,” she said in 1990.',
      'unsure',
      'Ana Brock',
    ],
  ])
})

describe('a firm or a place of the same name may be meant', () => {
  expectEach([
    ['Ana Brock runs Brock Foods. Brock said it would grow.', 'unsure', 'Ana Brock'],
    ['Otto Lund lives in Lund. Lund said it would close a pier.', 'unsure', 'Otto Lund'],
    ['Ana Brock runs Brock Foods. Brock said the firm would grow.', 'certain', 'Ana Brock'],
    ['Otto Lund lives in Ostrand. Lund said it would rain.', 'certain', 'Otto Lund'],
  ])
})

describe('nobody whom the text names is meant', () => {
  expectEach([
    ['A man robbed Otto Lund. He said it was late.', 'likely'],
    // It is another’s wife of whom the text only tells.
    ['Otto Lund, his wife and a clerk rowed. She said it was late.', 'likely'],
  ])
})

describe('nobody else can be meant', () => {
  expectEach([
    ['Otto Lund hired Ana Brock. “I cannot wait,” he said.', 'likely', 'Otto Lund'],
    ['Otto Lund left. His wife wept. “It is late,” he said.', 'likely', 'Otto Lund'],
    ['A woman called Ana Brock rowed. She said it was late.', 'likely', 'Ana Brock'],
    ['Otto Lund said a woman came. “Row,” he said.', 'likely', 'Otto Lund'],
    ['Ana Brock rowed. “I write,” she said in 1990.', 'likely', 'Ana Brock'],
  ])
})
