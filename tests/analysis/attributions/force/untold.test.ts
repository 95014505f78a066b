import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'

/** The force of a text’s quotes, each with the source’s words. */
const forces = (text: string): [string | null, string][] =>
  analyze(text).quotes.map(({ source, force }) => [
    source === null ? null : text.slice(source.start, source.end),
    force,
  ])

for (const [text, ...told] of [
  ['The recommendation on Friday that the club endorse Ana Brock came late.'],
  ['The proposal that the club said was lost came late.', ['the club', 'stated']],
  [
    'Ana Brock dismissed suggestions that she had told rowers to hide the boat.',
    ['Ana Brock', 'denied'],
  ],
  [
    'Ana Brock dismissed a claim by Otto Lund, who said the boat was lost.',
    ['Ana Brock', 'denied'],
    ['who', 'stated'],
  ],
  [
    'Ana Brock dismissed a claim by Otto Lund by saying that the boat was lost.',
    ['Ana Brock', 'denied'],
    ['Ana Brock', 'stated'],
  ],
  ['Ana Brock dismissed the claim as “late”.', ['Ana Brock', 'stated']],
  [
    'Told that Ana Brock had denied the claim, Otto Lund said: “She would.”',
    ['Ana Brock', 'denied'],
    ['Otto Lund', 'stated'],
  ],
  ['Told that Ana Brock had called it “late”, Otto Lund laughed.', ['Ana Brock', 'stated']],
  ['It would be wrong, Otto Lund wrote, to say that the club was “dead”.', ['Otto Lund', 'stated']],
  ['That will hardly serve to help Otto Lund convince rowers that it is late.'],
  ['They want to make Otto Lund admit that it is late.'],
  ['It was odd to hear Otto Lund say that it was late.', ['Otto Lund', 'stated']],
  ['They helped Otto Lund explain that it was late.', ['Otto Lund', 'stated']],
  [
    'Otto Lund vowed never again to say “sorry”.',
    ['Otto Lund', 'promised'],
    ['Otto Lund', 'hypothetical'],
  ],
] as const)
  test(text, () => {
    assert.deepEqual(forces(text), told)
  })
