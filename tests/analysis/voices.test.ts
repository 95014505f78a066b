import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'
import { showQuotes, type Shown } from './show.ts'

const brief = (text: string): [string | null, ...(readonly string[])][] =>
  showQuotes(text).map(({ source, content }: Shown) => [source, ...content])

describe('who speaks a quotation', () => {
  for (const [text, source] of [
    [
      'As Ana Brock, a former rower, put it: “The boats are not at the gate.”',
      'Ana Brock, a former rower,',
    ],
    ['Otto Lund later Thursday told Boat News: “Both of us will row.”', 'Otto Lund'],
    ['At the harbour, after the race, Gov. Ana Brock, said, “We row home.”', 'Gov. Ana Brock'],
    [
      'In a statement released Thursday, Ana Brock reacted, saying: “The boat is here.”',
      'Ana Brock',
    ],
    ['The race came in May, when rowers interrupted her, shouting “we lose!”', 'rowers'],
    ['It was replaced by a message that said, “Sorry, the boat is gone.”', 'that'],
    ['Ana Brock was prompted to say, “I cannot believe how calm it is.”', 'Ana Brock'],
    ['Ana Brock had this to say: “I cannot believe how calm it is.”', 'Ana Brock'],
    [
      'Said Ana Brock, who grew up here, “We were all so proud of him.”',
      'Ana Brock, who grew up here,',
    ],
    ['The loss hurt (“I want my boat back,” wrote Otto Lund).', 'Otto Lund'],
    ['“We lost the boat,” Shook said.', 'Shook'],
    ['“We lost the boat,” Bo Lund, R-Ky., said.', 'Bo Lund, R-Ky.,'],
    ['“We lost the boat,” the 43-year-old said.', 'the 43-year-old'],
    ['“We lost the boat,” tweeted another.', 'another'],
    ['Ana Brock said in May, when the story broke, “I did not row any boat.”', 'Ana Brock'],
    ['Ana Brock’s answer was: “Is the boat here?”', 'Ana Brock'],
    ['It sank because, in Ana Brock’s words, “they are slow to row home.”', 'Ana Brock'],
    ['It is Ana Brock’s “if you like the boat you can keep it” promise.', 'Ana Brock'],
    ['They shed what Otto Lund called “a boat problem.”', 'Otto Lund'],
  ] as const) {
    test(text, () => {
      const [quote] = brief(text)
      assert.equal(quote?.[0]?.replace(/,$/, ''), source.replace(/,$/, ''))
    })
  }

  test('a wish to say something is hypothetical, a refusal is no quote', () => {
    const forces = (text: string): string[] => showQuotes(text).map(({ force }) => force)
    assert.deepEqual(forces('Ana Brock wants to say: “We never had a boat.”'), ['hypothetical'])
    const [refused] = analyze('Ana Brock refused to say: “We never had a boat.”').quotes
    assert.notEqual(refused?.confidence, 'certain')
  })

  test('the subject of a reported future has said nothing', () => {
    assert.deepEqual(brief('Ana Brock said Lundland will respond “in kind” if the talks fail.'), [
      ['Ana Brock', 'Lundland will respond “in kind” if the talks fail'],
    ])
  })

  test('a verb inside the object’s own clause is not the cue', () => {
    const text =
      'Ana Brock reiterated the words we heard from Lima in recent days: “We need a boat now.”'
    const [quote, ...others] = showQuotes(text)
    assert.deepEqual(others, [])
    assert.deepEqual(
      [quote?.source, quote?.cue, quote?.kind, quote?.speakers],
      ['Ana Brock', 'reiterated', 'direct', ['Ana Brock']],
    )
  })

  test('“according to” is never content', () => {
    assert.deepEqual(brief('According to Bo Lund, the race began in May, when it was dry.'), [
      ['Bo Lund', 'the race began in May, when it was dry'],
    ])
  })

  test('what is spoken of is no part of the name, and what is denied is called so', () => {
    const [quote] = showQuotes('It was a promise Brock says never was made.')
    assert.equal(quote?.source, 'Brock')
    assert.equal(quote.force, 'denied')
  })

  test('examples belong to what is spoken of', () => {
    assert.deepEqual(
      brief('Ana Brock touched on a few topics, such as the boat, which is “nearly complete”.'),
      [['Ana Brock', 'a few topics, such as the boat, which is “nearly complete”']],
    )
  })
})

describe('paragraphs without words of saying', () => {
  const lost = '“We lost the boat,” Ana Brock said.'

  test('one that is all quotation goes on with the quote before, and is no longer certain', () => {
    const text = `${lost}\n\n“Nobody knows where it went.”\n\nThe harbour was empty.`
    assert.deepEqual(brief(text), [
      ['Ana Brock', '“We lost the boat,”', '“Nobody knows where it went.”'],
    ])
    const [quote] = analyze(text).quotes
    assert.equal(quote?.confidence, 'likely')
    assert.match(quote.evidence.reason, /no words of saying of its own/)
  })

  test('one that opens the talk belongs to the next', () => {
    assert.deepEqual(brief(`The harbour was empty.\n\n“Nobody knows where it went.”\n\n${lost}`), [
      ['Ana Brock', '“Nobody knows where it went.”', '“We lost the boat,”'],
    ])
  })

  test('a short cry and an answer do not go on', () => {
    assert.equal(brief(`${lost}\n\n“Nooo!”`)[0]?.length, 2)
    const answered = brief(`It rained.\n\n“Who rowed the boat home?”\n\n${lost}`)
    assert.deepEqual(answered.at(-1), ['Ana Brock', '“We lost the boat,”'])
  })

  test('a clause between leaves the quotation its own', () => {
    const text =
      '“We lost the boat,” said Ana Brock, describing how she puts together “row mixers,” long boats. “It is gone for good.”'
    assert.deepEqual(brief(text)[0], ['Ana Brock', '“We lost the boat,”', '“It is gone for good.”'])
  })
})

describe('transcripts', () => {
  test('with marks around each turn, and without', () => {
    for (const mark of ['"', '']) {
      const text = [
        `${mark}ANA BROCK: Where is the boat?`,
        `${mark}LUND: It is gone.`,
        `${mark}BROCK: Who took it?`,
      ].join('\n\n')
      assert.deepEqual(brief(text), [
        ['ANA BROCK', 'Where is the boat?'],
        ['LUND', 'It is gone.'],
        ['BROCK', 'Who took it?'],
      ])
    }
  })

  test('labels of lists are nobody', () => {
    assert.deepEqual(brief('PROS: It is fast.\n\nCONS: It is old.\n\nPROS: It is red.'), [])
    assert.deepEqual(brief('Where: the pier.\n\nWhen: at noon.\n\nWhere: the sea.'), [])
  })
})
