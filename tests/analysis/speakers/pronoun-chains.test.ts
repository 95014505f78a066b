import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastSpeakers, type Told } from './last-speakers.ts'

const far = 'The jars stand in a row. There are ten. The first is clear.'

// Invented names and sentences.
describe('a pronoun through which another goes on telling of somebody', () => {
  for (const [text, ...told] of [
    [
      `Otto Lund keeps jars. ${far} In May he took one down. “Look,” he said.`,
      'unsure',
      'Otto Lund',
    ],
    // A single name, where nobody else can be meant.
    ['A van came, and Yaruna ticked it. She is 22. “We count them,” she said.', 'unsure', 'Yaruna'],
    // But not a people, nor what only is.
    ['The Muruns told them. He is 22. “We count them,” he said.', 'likely'],
    ['Lunch is late. She is 22. “We count them,” she said.', 'likely'],
    // Nor where somebody has spoken since.
    [
      `Otto Lund keeps jars. ${far} In May he took one down. “Old,” a guard said. “Look,” he said.`,
      'likely',
    ],
  ] as const satisfies readonly (readonly [text: string, ...told: Told])[])
    test(text, () => {
      assert.deepEqual(lastSpeakers(text), told)
    })
})
