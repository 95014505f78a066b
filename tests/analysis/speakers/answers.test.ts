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

describe('an answer is the words of the one who was asked', () => {
  expectEach([
    ['Judge Otto Lund asked Bo Berg if he rowed. “Yes,” he replied.', 'likely', 'Bo Berg'],
    ['Ana Brock asked Ida Berg whether she rowed. She said she did not.', 'likely', 'Ida Berg'],
    ['A reporter asked Ana Brock whether she rowed. She said she did.', 'likely', 'Ana Brock'],
    ['“Do you row?” the clerk, Otto Lund, asked Bo Berg.\n\n“No,” he said.', 'likely', 'Bo Berg'],
    ['Bo Berg left. Otto Lund asked him if he rowed. “No,” he said.', 'likely', 'Bo Berg'],
    // But not what its asker adds, nor another question.
    ['Otto Lund asked Bo Berg if he rowed. “I do not,” he added.', 'likely', 'Otto Lund'],
    ['Otto Lund asked Bo Berg if he rowed. “Does Ida?” he asked.', 'unsure', 'Otto Lund'],
    // Somebody without a name was asked.
    ['Otto Lund asked the guard if he rowed. He said it was late.', 'unsure', 'Otto Lund'],
    ['Otto Lund asked the guard if he rowed. “No,” he replied.', 'likely'],
    // Two were asked.
    ['Ana Brock asked Ida Lund and Pia Berg if they rowed. “No,” she said.', 'unsure', 'Ida Lund'],
    // Whoever came since may be meant as before.
    [
      'Otto Lund asked Bo Berg if he rowed. When Max Ito came, he said it was late.',
      'unsure',
      'Max Ito',
    ],
  ])
})

describe('a reply is not the words of whoever spoke before', () => {
  expectEach([
    ['“You lost,” Otto Lund told Bo Berg. “I won,” he replied.', 'likely', 'Bo Berg'],
    ['“You lost,” Ana Brock said to Ida Berg. “I won,” she answered.', 'likely', 'Ida Berg'],
    ['“You lost,” Otto Lund said. “I won,” he replied.', 'unsure', 'Otto Lund'],
    ['“You lost,” Otto Lund told the guard. “I won,” he replied.', 'likely'],
    // Others may have asked, or the one who spoke goes on.
    ['Otto Lund told Bo Berg it was late. He replied that it was not.', 'unsure', 'Otto Lund'],
    [
      '“We lost,” Otto Lund said. Asked whether he rowed, he replied: “I do.”',
      'likely',
      'Otto Lund',
    ],
  ])
})

describe('whoever is charged or told to do something may speak next', () => {
  expectEach([
    ['Otto Lund accused Bo Berg of theft. “I never stole,” he said.', 'unsure', 'Otto Lund'],
    ['Otto Lund urged Bo Berg to row. He said it was late.', 'unsure', 'Otto Lund'],
    ['Ana Brock asked Ida Berg, her aide, to row. “No,” she said.', 'unsure', 'Ana Brock'],
    ['“Row,” Otto Lund told Bo Berg. “Why?” he asked.', 'unsure', 'Otto Lund'],
    // Nobody else is a woman, and nobody is asked for an answer.
    ['Ana Brock accused Otto Lund of theft. She said he lied.', 'likely', 'Ana Brock'],
    ['Otto Lund told Bo Berg it was late. He said he was tired.', 'likely', 'Otto Lund'],
  ])
})
