import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'

/** Who speaks the last quote of a text, how sure that is, and its words. */
function last(text: string): [readonly string[], string | undefined, string | undefined] {
  const { quotes, speakers } = analyze(text)
  const quote = quotes.at(-1)
  const names = quote?.speakers.map((id) => speakers.find((each) => each.id === id)?.name ?? id)
  const [span] = quote?.content ?? []
  return [names ?? [], quote?.confidence, span && text.slice(span.start, span.end)]
}

describe('a quotation without words of saying, behind a sentence about a person', () => {
  for (const [text, speaker] of [
    [
      'Otto Lund said it was over. The chief executive, Ana Brock, needed a moment.\n\n“We lost one boat in May and one in June.”',
      'Ana Brock',
    ],
    [
      'Ana Brock said it rained. Otto Lund shrugged.\n\n“It rains in every town I know.”',
      'Otto Lund',
    ],
    [
      'Otto Lund said it was over. Shown the letter, Ana Brock laughed. “He taught me never to answer on the day.”',
      'Ana Brock',
    ],
    [
      'Otto Lund said it was over. Ana Brock’s answer was a shrug. “Lots of towns have boats.”',
      'Ana Brock',
    ],
    [
      'Ana Brock was at the pier. Otto Lund said it was over. Is she leaving? “Where would I go?”',
      'Ana Brock',
    ],
    [
      'Otto Lund said it was over. Otto Lund got a letter from Ana Brock.\n\n“I row in May.”',
      'Ana Brock',
    ],
    [
      'Otto Lund said it was over. Ana Brock tore up a letter from Otto Lund. “He never rowed in May.”',
      'Ana Brock',
    ],
    ['Otto Lund said it was over. Ana Brock gave a shrug. “Boats.”', 'Ana Brock'],
    ['Otto Lund said it was over. Ana Brock gave a shrug. « Boats. »', 'Ana Brock'],
    ["Otto Lund said it was over. Ana Brock gave a shrug. ''Boats.''", 'Ana Brock'],
    ['Otto Lund said it was over. Ana Brock gave a shrug.\n\n“Boats.”', 'Ana Brock'],
  ] as const) {
    test(text, () => {
      const [names, confidence, words] = last(text)
      assert.deepEqual([names, confidence], [[speaker], 'unsure'])
      assert.match(words ?? '', /^(?:[“«]|'')/u)
    })
  }

  for (const text of [
    'Otto Lund said it was over. The rain came to the harbour at noon.\n\n“We have rowed there for a long time.”',
    'Otto Lund said it was over. The harbour was closed in the end.\n\n“We have rowed there for a long time.”',
  ]) {
    test(`is nobody’s where the sentence is about none: ${text}`, () => {
      const [names, confidence, words] = last(text)
      assert.deepEqual(
        [names, confidence, words],
        [[], 'unsure', '“We have rowed there for a long time.”'],
      )
    })
  }

  test('is that of a person without a name, and not of whoever spoke last', () => {
    const text =
      'Otto Lund said it was over. The midfielder stood up. “I row in every town I know.”'
    assert.deepEqual(last(text), [[], 'unsure', '“I row in every town I know.”'])
  })

  test('is a heading, when a few words in single marks are a paragraph', () => {
    const text =
      'Otto Lund said it was over. Ana Brock gave a shrug.\n\n‘A hard year.’\n\nIt rained.'
    assert.equal(last(text)[2], 'it was over')
  })
})
