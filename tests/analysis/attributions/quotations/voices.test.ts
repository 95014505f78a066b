import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'
import { showQuotes, type Shown } from '../../show.ts'

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
    // The second verb of a headline, and no words for a source.
    ['Lund dares club, says ‘my boat is clean’', 'Lund'],
    ['It was replaced by a message that said, “Sorry, the boat is gone.”', 'that'],
    ['Ana Brock was prompted to say, “I cannot believe how calm it is.”', 'Ana Brock'],
    ['Ana Brock had this to say: “I cannot believe how calm it is.”', 'Ana Brock'],
    [
      'Said Ana Brock, who grew up here, “We were all so proud of him.”',
      'Ana Brock, who grew up here,',
    ],
    ['The loss hurt (“I want my boat back,” wrote Otto Lund).', 'Otto Lund'],
    ['“We lost the boat,” Shook said.', 'Shook'],
    ['“We lost the boat,” was how one envoy put it.', 'one envoy'],
    ['“We lost the boat,” is what Ana Brock told rowers.', 'Ana Brock'],
    ['“We lost the boat today” is what Ana Brock told rowers.', 'Ana Brock'],
    ['Both left – Ana Brock saying it rained and Otto Lund calling it “a flood.”', 'Ana Brock'],
    ['“We lost the boat,” Ana Brock, who is chairman of the port said in May.', 'Ana Brock'],
    [
      '“We lost the boat,” Ana Brock, the mayor of the port said in May.',
      'Ana Brock, the mayor of the port',
    ],
    [
      'Ana Brock, the mayor of the port said in a statement. “We lost the boat.”',
      'Ana Brock, the mayor of the port',
    ],
    ['Ana Brock, who had lost a race, issued a statement Friday saying, “We row.”', 'Ana Brock'],
    ['The crowd followed him by softly echoing “too many.”', 'The crowd'],
    ['It is what one rower has dubbed “the boat problem.”', 'one rower'],
    ['He wanted to know, “How did the boat get to the gate?”', 'He'],
    ['Ana Brock told them in May, “We lost the boat,” she said.', 'she'],
    ['Ana Brock said “we have lost the boat” on Monday.', 'Ana Brock'],
    ['“We lost the boat,” Bo Lund, R-Ky., said.', 'Bo Lund, R-Ky.,'],
    ['“We lost the boat,” the 43-year-old said.', 'the 43-year-old'],
    ['“We lost the boat,” tweeted another.', 'another'],
    ['Ana Brock said in May, when the story broke, “I did not row any boat.”', 'Ana Brock'],
    ['Ana Brock’s answer was: “Is the boat here?”', 'Ana Brock'],
    ['It sank because, in Ana Brock’s words, “they are slow to row home.”', 'Ana Brock'],
    ['It is Ana Brock’s “if you like the boat you can keep it” promise.', 'Ana Brock'],
    ['They shed what Otto Lund called “a boat problem.”', 'Otto Lund'],
    ['The note came with a letter, which notes, “We lost the boat.”', 'which'],
    ['“We lost the boat,” Will wrote.', 'Will'],
    ['“Did you know it was lost?” Otto Lund asked the old rower.', 'Otto Lund'],
    [
      '“Where is the boat?” Lund, a rower from the old harbour, said.',
      'Lund, a rower from the old harbour',
    ],
    ['Lund began when the mayor rose and later said, “We lost the boat.”', 'the mayor'],
    ['The race ended with Otto Lund shouting, “We lost the boat.”', 'Otto Lund'],
    ['Here’s Ana Brock in May: “We lost the boat.”', 'Ana Brock'],
    ['Brock on the Harbour: ‘We Lost the Boat.’', 'Brock'],
    ['Ana Brock was clear about it: “We lost the boat.”', 'Ana Brock'],
    ['Ana Brock gave an answer: “We lost the boat.” Rain fell.', 'Ana Brock'],
    ['Ana Brock said: “We lost the boat,” but Otto Lund used it.', 'Ana Brock'],
    ['Ana Brock told rowers who met at the pier, “We lost the boat.”', 'Ana Brock'],
    ['Otto Lund posted two words – “No boat” – on Monday.', 'Otto Lund'],
    ['Ana Brock posted a Lima comment of her own, saying, “We lost.”', 'Ana Brock'],
    [
      '“We lost,” Ana Brock, 30, of Lund, Ark., who was there, said.',
      'Ana Brock, 30, of Lund, Ark.',
    ],
    ['They saw what Ana Brock described as “the best boat in the harbour”.', 'Ana Brock'],
    ['The boat, which Ana Brock described as “a wreck,” was lost.', 'Ana Brock'],
    [
      'In Lund, OH, after the race, Gov. Ana Brock (R-OH), said, “We row home.”',
      'Gov. Ana Brock (R-OH)',
    ],
    [
      '“We lost,” Lund, a head of the B.O.A.T. and a rower, said.',
      'Lund, a head of the B.O.A.T. and a rower',
    ],
    ['“Will it hold?” Mayor Ana Brock asked the rower, Otto Lund.', 'Mayor Ana Brock'],
    ['The rowers broke into chants of “No boat!”', 'The rowers'],
    ['Ana Brock led the crowd in shouts of “No boat!”', 'the crowd'],
    ['Ted Lund, a rower, welcomed “a boat that nobody has seen.”', 'Ted Lund, a rower'],
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

  test('the verb beside the colon is the cue, and a matter is no report', () => {
    const cues = (text: string): (string | null)[] => showQuotes(text).map(({ cue }) => cue)
    assert.deepEqual(cues('“We lost,” Ana Brock said, adding: “It is over.”'), ['said', 'adding:'])
    const text = 'Ana Brock said the boat reminds her of May, explaining, “It is red.”'
    assert.deepEqual(brief(text).at(-1), ['Ana Brock', '“It is red.”'])
    const joined = 'Ana Brock smiled as she thanked her adopted home crew and then cried, “We row.”'
    assert.deepEqual(brief(joined).at(-1), ['she', '“We row.”'])
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

test('“it” speaks no quotation that ends before it', () => {
  assert.equal(brief('The race was over. “We have a boat for it.” It rained.')[0]?.[0], null)
})

describe('who cries', () => {
  for (const [text, source] of [
    ['The rowers erupted in loud cheers of “No boat!”', 'The rowers'],
    ['Rowers greeted Ana Brock with chants of “No boat!” in May.', 'Rowers'],
    ['Ana Brock drove the crowd to chants of “No boat!”', 'the crowd'],
    ['The rowers came, but their chants of “No boat!” were cut short.', 'their'],
    ['Ana Brock ignored cries of “No boat!”', null],
    ['Ana Brock left to chants of “No boat!”', null],
    ['Ana Brock was met with shouts of “No boat!”', null],
    ['Chants of “No boat!” filled the harbour.', null],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text), [[source, '“No boat!”']])
    })
  }
})

describe('where the words of one speaker end', () => {
  for (const [text, ...quotes] of [
    ['“We lost,” Ana Brock told “Boat News” after the race.', ['Ana Brock', '“We lost,”']],
    [
      '“We lost,” said Ana Brock, but in spite of it, “we will row home,” said Otto Lund.',
      ['Ana Brock', '“We lost,”'],
      ['Otto Lund', '“we will row home,”'],
    ],
    [
      'Ana Brock cautioned “let us not leave the boat,” before rowing home.',
      ['Ana Brock', '“let us not leave the boat,”'],
    ],
    [
      '“We lost,” Ana Brock said. Otto Lund disagreed. “We never had a boat.”',
      ['Ana Brock', '“We lost,”'],
      ['Otto Lund', '“We never had a boat.”'],
    ],
    [
      '“We lost,” Ana Brock said. Otto Lund added that it rained. “Nobody saw it leave.”',
      ['Ana Brock', '“We lost,”'],
      ['Otto Lund', 'that it rained', '“Nobody saw it leave.”'],
    ],
    [
      '“We lost,” Ana Brock said. “We will never find the boat in the dark harbour,” which is deep.',
      ['Ana Brock', '“We lost,”', '“We will never find the boat in the dark harbour,”'],
    ],
    [
      'He held up the sign – which read “No boats” – and waved, mouthing “thank you”.',
      ['which', '“No boats”'],
      ['He', '“thank you”'],
    ],
    [
      'When Ana Brock asked if he knew, Otto Lund rose and said, “We lost.”',
      ['Ana Brock', 'if he knew'],
      ['Otto Lund', '“We lost.”'],
    ],
    [
      'Lund stood by the harbour – where the rowers met on Monday, chanting “No boat”.',
      ['the rowers', '“No boat”'],
    ],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text), quotes)
    })
  }

  test('a quotation in the description of a speaker is none of their words', () => {
    const [quote] = brief('“We lost,” said Ana Brock, who thinks the boats “need to be new.”')
    assert.deepEqual(quote?.slice(1), ['“We lost,”'])
  })

  test('of two that hold a quotation, the one that reports it goes on', () => {
    const text = 'Ana Brock posted a note about the race: “We lost,” she wrote. “We row home.”'
    assert.deepEqual(brief(text).at(-1), ['she', '“We lost,”', '“We row home.”'])
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

  test('one in other marks is a passage of another hand', () => {
    const [quote] = brief(`${lost}\n\n"Nobody knows where it went."\n\nThe harbour was empty.`)
    assert.deepEqual(quote, ['Ana Brock', '“We lost the boat,”'])
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

describe('posts and bylines', () => {
  for (const [text, cue] of [
    ['Ana Brock tweeted: “The boat is gone.”', 'tweeted:'],
    ['Ana Brock wrote on Twitter: “The boat is gone.”', 'wrote'],
    ['“The boat is gone.” Ana Brock wrote.', 'wrote'],
    ['Ana Brock posted on Instagram on Monday: “The boat is gone.”', 'posted'],
    ['In a tweet, Ana Brock wrote, “The boat is gone.”', 'wrote'],
    ['“The boat is gone.” ― Ana Brock', '―'],
    ['“The boat is gone.”\n\n― Ana Brock, at the pier', '―'],
    ['“The boat is gone.” – Ana Brock, rower', '–'],
  ] as const) {
    test(text, () => {
      const [quote, ...others] = showQuotes(text)
      assert.deepEqual(others, [])
      assert.deepEqual(
        [quote?.content, quote?.cue, quote?.source, quote?.speakers],
        [['“The boat is gone.”'], cue, 'Ana Brock', ['Ana Brock']],
      )
    })
  }

  test('the tag of an embedded post is no verb', () => {
    assert.deepEqual(brief('Otto Lund rowed home. <tweet id="7"><tweet/>.'), [])
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

  test('with letters for who asks and who answers', () => {
    const talk = [
      'Q: Where is the boat?',
      'A: It is gone, says Lund.',
      'Q: And the oars?',
      'A: Gone.',
    ]
    const told = 'Ana Brock met Otto Lund. Brock rows.'
    const { quotes, speakers } = analyze([told, ...talk].join('\n\n'))
    assert.deepEqual(
      quotes.map(({ speakers: ids, force, confidence }) => [
        ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name),
        force,
        confidence,
      ]),
      [
        [[], 'asked', 'likely'],
        [['Ana Brock'], 'stated', 'unsure'],
        [[], 'asked', 'likely'],
        [['Ana Brock'], 'stated', 'unsure'],
      ],
    )
    // Of two of whom as much is told, neither.
    const both = analyze(['Ana Brock met Otto Lund.', ...talk].join('\n\n'))
    assert.deepEqual(
      both.quotes.map((quote) => quote.speakers),
      [[], [], [], []],
    )
    // An initial is no answer.
    assert.deepEqual(brief('A. Brock left.\n\nA. Lund left.\n\nB. Berg left.'), [])
  })

  test('labels of lists are nobody', () => {
    assert.deepEqual(brief('PROS: It is fast.\n\nCONS: It is old.\n\nPROS: It is red.'), [])
    assert.deepEqual(brief('Where: the pier.\n\nWhen: at noon.\n\nWhere: the sea.'), [])
  })
})
