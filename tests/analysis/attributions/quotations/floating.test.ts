import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'
import { showQuotes } from '../../show.ts'

/** The source and words of the last quote of a text. */
const last = (text: string): (string | null | undefined)[] => {
  const quote = showQuotes(text).at(-1)
  return [quote?.source, ...(quote?.content ?? [])]
}

describe('words that no verb of saying reports', () => {
  for (const [text, ...expected] of [
    [
      '“We lost the boat,” Otto Lund said. Ana Brock embraced a harbour in which “every rower gets a boat and a coat of her own.”',
      'Ana Brock',
      '“every rower gets a boat and a coat of her own.”',
    ],
    [
      '“We lost the boat,” Otto Lund said. When Ana Brock finally rose — “I will row for all of you in May!” — it rained.',
      'Ana Brock',
      '“I will row for all of you in May!”',
    ],
    [
      'Ana Brock said it rained. The harbour was discussed (“we have rowed there together for a long time”) and left.',
      'Ana Brock',
      '“we have rowed there together for a long time”',
    ],
    // The paragraph has come to somebody else.
    [
      '“I was late,” I said. “I have rowed.” When I turned I saw the crew, and the captain interrupted me. “Tell us where the boat is.”',
      'the captain',
      '“Tell us where the boat is.”',
    ],
    [
      '“I was late,” Ana Brock said. She sat down, and Otto Lund interrupted her. “Tell us where the boat is.”',
      'Otto Lund',
      '“Tell us where the boat is.”',
    ],
    [
      '“I was late,” Ana Brock said. She sat down, and it was late. “I have rowed.”',
      'Ana Brock',
      '“I was late,”',
      '“I have rowed.”',
    ],
    [
      '“It was late,” Otto Lund said. Ana Brock kept walking. “Ask me tomorrow, when I have time.”',
      'Ana Brock',
      '“Ask me tomorrow, when I have time.”',
    ],
    [
      '“Will you row?” a reporter shouted. The mayor kept walking. “I row with a lot of people.”',
      'The mayor',
      '“I row with a lot of people.”',
    ],
    [
      '“Did you get it?” a reporter yelled after him. He kept walking. “Ask me tomorrow.”',
      'He',
      '“Ask me tomorrow.”',
    ],
    ['“No,” Otto Lund said. Then, after a pause: “Maybe.”', 'Otto Lund', '“No,”', '“Maybe.”'],
    [
      '“We lost the boat,” Otto Lund said. “The rain is very cold, so we have to keep moving.”',
      'Otto Lund',
      '“We lost the boat,”',
      '“The rain is very cold, so we have to keep moving.”',
    ],
  ] as const) {
    test(text, () => {
      assert.deepEqual(last(text), expected)
    })
  }

  test('are nobody’s when their sentence begins a paragraph and has no subject before them', () => {
    const text =
      '“We lost the boat,” Otto Lund said.\n\nOn a wall, “the rowers of this town will never be beaten” fades.'
    const quote = analyze(text).quotes.at(-1)
    assert.deepEqual([quote?.speakers, quote?.confidence], [[], 'unsure'])
  })

  test('are not sure to be their subject’s, and say why', () => {
    const { confidence, evidence } =
      analyze('Ana Brock embraced a harbour in which “every rower gets a boat and a coat.”')
        .quotes[0] ?? {}
    assert.equal(confidence, 'unsure')
    assert.equal(
      evidence?.reason,
      'No words of saying stand beside the quotation; “Ana Brock” is the subject of its sentence.',
    )
  })

  test('do not make their subject the one who spoke last', () => {
    const text =
      '“We lost the boat,” Otto Lund said. Ana Brock embraced a harbour in which “every rower gets a boat and a coat.”\n\n“We will never row there again.”'
    assert.equal(last(text)[0], 'Otto Lund')
  })

  test('are nobody’s when they answer the writer', () => {
    const quotes = showQuotes('“Do you row?” I asked Ana Brock. “No.”')
    assert.deepEqual(
      quotes.map(({ content, source }) => [content[0], source]),
      [
        ['“Do you row?”', 'I'],
        ['“No.”', null],
      ],
    )
  })

  test('are nobody’s when they open the paragraph behind a question', () => {
    const talk = '“Did they mislead you?” Ana Brock asked.\n\n“That is your word.”'
    assert.deepEqual(
      showQuotes(talk).map(({ speakers }) => speakers),
      [['Ana Brock'], []],
    )
    assert.deepEqual(
      showQuotes(talk.replace('\n\n', ' ')).map(({ content }) => content.length),
      [2],
    )
  })

  test('are nobody’s when they ask again in a talk', () => {
    const talk = [
      '“Will you row again?” the mayor, Otto Lund, asked.',
      '“Let’s see,” Ana Brock replied.',
      '“Is that a yes or a no?”',
      '“It is a maybe for now.”',
    ].join('\n\n')
    const speakers = showQuotes(talk).map((quote) => [quote.speakers[0], ...quote.content])
    assert.deepEqual(speakers, [
      ['Otto Lund', '“Will you row again?”'],
      ['Ana Brock', '“Let’s see,”'],
      [undefined, '“Is that a yes or a no?”'],
      ['Ana Brock', '“It is a maybe for now.”'],
    ])
  })

  test('are nobody’s behind an infinitive of what was not said', () => {
    const text =
      'Otto Lund would do better to say that “we have lost the boat and the oars in May” than to row.'
    assert.deepEqual(showQuotes(text), [])
    assert.deepEqual(last('Otto Lund went on to say that “we have lost the boat and the oars”.'), [
      'Otto Lund',
      'that “we have lost the boat and the oars”',
    ])
  })

  test('are nobody’s when they are a title', () => {
    for (const text of [
      'Ana Brock answered with a second piece, entitled “The boats of Otto Lund are not too old for us.”',
      'Ana Brock had a column in Boat News, entitled, “Why rowing is more than a sport to all of us.”',
      'Ana Brock wrote a book titled “We Lost the Boat.”',
    ])
      assert.deepEqual(showQuotes(text), [], text)
    const titled = 'Ana Brock wrote that a book titled “Roads” was lost.'
    assert.deepEqual(
      showQuotes(titled).map(({ content }) => content),
      [['that a book titled “Roads” was lost']],
    )
  })
})

describe('two short paragraphs of words alone', () => {
  const told = (...blocks: readonly string[]): (readonly [string, ...(readonly string[])])[] => {
    const { quotes } = analyze(blocks.join('\n\n'))
    return quotes.map(({ confidence, content }) => [
      confidence,
      ...content.map(({ start, end }) => blocks.join('\n\n').slice(start, end)),
    ])
  }

  test('may be those of two who talk', () => {
    assert.deepEqual(
      told('Otto Lund rose. “No,” said Ana Brock.', '“I only row.”', '“The board says no.”'),
      [
        ['certain', '“No,”'],
        ['unsure', '“I only row.”'],
        ['unsure', '“The board says no.”'],
      ],
    )
  })

  test('but one, or a long one, goes on with what was said', () => {
    assert.deepEqual(told('“No,” said Ana Brock.', '“I only row today.”', 'Rain fell.'), [
      ['likely', '“No,”', '“I only row today.”'],
    ])
    const long = '“I have rowed here for all of my life and I will row on.”'
    assert.deepEqual(told('“No,” said Ana Brock.', long, '“The board says no to me.”'), [
      ['likely', '“No,”', long, '“The board says no to me.”'],
    ])
  })
})

test('a quotation behind what another did in the sentence of the attribution does not go on with it', () => {
  const [first] = showQuotes('“We row,” Ana Brock said, and Otto Lund left the room. “We row now.”')
  assert.deepEqual(first?.content, ['“We row,”'])
  const [whole] = showQuotes('“We row,” Ana Brock said, and left the room. “We row now.”')
  assert.deepEqual(whole?.content, ['“We row,”', '“We row now.”'])
})
