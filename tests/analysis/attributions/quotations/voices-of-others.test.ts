import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

/** The source and the words of each quote. */
const brief = (text: string): [string | null, ...(readonly string[])][] =>
  showQuotes(text).map(({ source, content }) => [source, ...content])

describe('words of the one who is quoted, not of the one who quotes', () => {
  for (const [text, source, ...content] of [
    ['“We row,” Boat News quoted Ana Brock as saying on Monday.', 'Ana Brock', '“We row,”'],
    ['In its papers, Boat News quoted Ana Brock: “We row.”', 'Ana Brock', '“We row.”'],
    ['“We row,” Ana Brock was quoted by Boat News as saying.', 'Ana Brock', '“We row,”'],
    ['Ana Brock was quoted by Boat News as saying, “We row.”', 'Ana Brock', '“We row.”'],
    ['Otto Lund remembers Ana Brock saying “we row home.”', 'Ana Brock', '“we row home.”'],
    ['Ana Brock, rowers say, told Otto Lund: “We row.”', 'Ana Brock', '“We row.”'],
    ['“We row,” a rower can be heard shouting.', 'a rower', '“We row,”'],
    ['Ana Brock was overheard saying, “We row.”', 'Ana Brock', '“We row.”'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text).at(-1), [source, ...content])
    })
  }

  test('a person who is told something has not said it', () => {
    assert.deepEqual(brief('Boat papers quote Ana Brock as telling Otto Lund, “We row.”'), [])
  })

  test('a matter that is cited does not speak', () => {
    const text = 'Ana Brock cited only her years with the boats: “We always row home.”'
    assert.deepEqual(brief(text), [['Ana Brock', '“We always row home.”']])
  })
})

describe('words that are handed on', () => {
  for (const [text, source, speaker] of [
    [
      'Ana Brock read out a letter from Otto Lund: “I row.”',
      'a letter from Otto Lund',
      'Otto Lund',
    ],
    ['Ana Brock read from a letter: “I row home.”', 'a letter', null],
    ['Ana Brock read from her letter: “I row home.”', 'Ana Brock', 'Ana Brock'],
    ['Ana Brock quoted a proverb: “The sea forgives nobody.”', 'a proverb', null],
    [
      'A statement from Otto Lund, read by Ana Brock, said: “I am sorry.”',
      'A statement from Otto Lund',
      'Otto Lund',
    ],
  ] as const) {
    test(text, () => {
      const [quote, ...others] = showQuotes(text)
      assert.equal(quote?.source, source)
      assert.deepEqual(quote.speakers, speaker === null ? [] : [speaker])
      assert.deepEqual(others, [])
    })
  }

  test('are not what is done to a thing by somebody', () => {
    assert.deepEqual(
      brief('The letter, which was read out in court by Ana Brock, said it rained.'),
      [['The letter', 'it rained']],
    )
    assert.deepEqual(brief('The gull, which was shot in May by Ana Brock, is gone.'), [])
  })
})

describe('words that “was” joins to a clause of saying', () => {
  for (const [text, ...quote] of [
    ['What Otto Lund said was, “I am sorry.”', 'Otto Lund', '“I am sorry.”'],
    ['What he told the crew was: “We row at dawn.”', 'he', '“We row at dawn.”'],
    ['All Otto Lund would say was “no comment.”', 'Otto Lund', '“no comment.”'],
    ['Otto Lund’s only comment was: “I am sorry.”', 'Otto Lund', '“I am sorry.”'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text), [quote])
      assert.equal(showQuotes(text)[0]?.force, 'stated')
    })
  }

  test('may be the writer’s verdict', () => {
    assert.deepEqual(brief('What Otto Lund said was “nonsense”.'), [])
  })
})

describe('words of the one who is blamed for them', () => {
  for (const [text, source, content] of [
    ['Otto Lund attacked Ana Brock for calling him “a thief.”', 'Ana Brock', 'him “a thief.”'],
    ['Otto Lund accused Ana Brock of saying it is lost.', 'Ana Brock', 'it is lost'],
    ['Otto Lund apologised to Ana Brock for calling her “a thief.”', 'Otto Lund', 'her “a thief.”'],
    ['Otto Lund was fired for calling Ana Brock “a thief.”', 'Otto Lund', 'Ana Brock “a thief.”'],
    ['Otto Lund made news by calling her “a thief.”', 'Otto Lund', 'her “a thief.”'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text).at(-1), [source, content])
    })
  }

  test('who could be either is nobody', () => {
    const [, quote] = showQuotes('Otto Lund blamed him for saying it is lost.')
    assert.deepEqual([quote?.source, quote?.speakers], ['him', []])
  })

  test('and whoever blames goes on', () => {
    const text = 'Otto Lund mocked Ana Brock for calling it lost, noting that it is here.'
    assert.deepEqual(brief(text).at(-1), ['Otto Lund', 'that it is here'])
  })
})

describe('questions to somebody', () => {
  for (const [text, source] of [
    ['“Who are you?” Ana Brock was asked.', null],
    ['“Who are you?” Ana Brock was asked by a rower.', 'a rower'],
    ['“We lost,” Ana Brock was told.', null],
    ['“It is over,” the rowers were warned by Ana Brock.', 'Ana Brock'],
    ['The boat was called “a wreck” by Ana Brock.', 'Ana Brock'],
    ['The boat was dismissed as “a wreck” by Ana Brock, who rows.', 'Ana Brock, who rows'],
  ] as const) {
    test(text, () => {
      assert.equal(brief(text)[0]?.[0], source)
    })
  }
})

describe('a name before a colon', () => {
  for (const headline of [
    'BUSTED: ‘Working-Class Rower’ Owns Nine Boats',
    'Presser Hosts Rowers Five Times on Boat Memo: ‘You Have It in Your Hand’',
  ]) {
    test(`is no name in a headline when the text has none such: ${headline}`, () => {
      assert.deepEqual(showQuotes(`${headline}\n\nOtto Lund has nine boats.`), [])
    })
  }

  for (const name of ['Mayor Lund', 'Otto Lund', 'LUND']) {
    test(`is one when the text has it: ${name}`, () => {
      const [quote] = showQuotes(`${name}: ‘We Lost the Boats’\n\nMr Otto Lund has nine boats.`)
      assert.deepEqual(quote?.speakers, ['Otto Lund'])
    })
  }

  test('is none because a longer word begins like it', () => {
    assert.deepEqual(showQuotes('War: ‘We Lost the Boats’\n\nWarnings came late.'), [])
  })
})

describe('a question and a report behind it', () => {
  test('are each somebody’s own', () => {
    const quotes = showQuotes('Otto Lund rose. “Is it over?” Ana Brock warned that it was not.')
    assert.deepEqual(
      quotes.map(({ speakers, content }) => [speakers[0], ...content]),
      [
        ['Otto Lund', '“Is it over?”'],
        ['Ana Brock', 'that it was not'],
      ],
    )
  })
})

describe('answers and voices that arrive', () => {
  for (const [text, source] of [
    ['“No boat,” came the reply.', null],
    ['“No boat,” came the answer from Ana Brock.', 'Ana Brock'],
    ['“No boat,” came shouts from the crowd, as it rained.', 'the crowd'],
    ['“Take my hand,” Ana Brock said, and Otto Lund cut in. “Take mine.”', 'Otto Lund'],
    ['“A wreck,” in Ana Brock’s words.', 'Ana Brock'],
    ['She is, in her own words, “a rower first.”', 'her'],
    ['Ana Brock, who heard Otto Lund say “no boat”, left.', 'Otto Lund'],
    ['Her verdict? “It is a wreck of a boat.”', 'Her'],
    ['Her answer was: “We row.”', 'Her'],
    ['Ana Brock’s response? “No comment.”', 'Ana Brock'],
    ['Graffiti on the pier said: “No boat!”', 'Graffiti'],
    ['“It is a wreck.” That is how Ana Brock described it on Tuesday.', 'Ana Brock'],
    ['“Who rows?” The question hung in the air.', null],
    ['“No boat —” “A boat,” Otto Lund cut in.', 'Otto Lund'],
    ['Ana Brock, left, said: “We row.”', 'Ana Brock'],
    ['Ana Brock, the head of the port, declined to comment, saying only, “We row.”', 'Ana Brock'],
    ['A letter signed by Ana Brock and obtained by the port says “we row.”', 'A letter'],
    ['As the crowd cried “No boat!” Otto Lund left.', 'the crowd'],
  ] as const) {
    test(text, () => {
      const words = brief(text).findLast(([, first]) => first?.startsWith('“'))?.[0] ?? null
      assert.equal(source === null ? words : words?.slice(0, source.length), source)
    })
  }

  test('each of two quotations side by side is another’s', () => {
    assert.deepEqual(brief('“No boat —” “A boat,” Otto Lund cut in.'), [['Otto Lund', '“A boat,”']])
  })
})

describe('where a quote goes on', () => {
  for (const [text, ...parts] of [
    [
      '“They know words,” said Ana Brock, speaking of rowers, “and leave themselves room.”',
      '“They know words,”',
      '“and leave themselves room.”',
    ],
    [
      '“Many are unsure,” Ana Brock wrote, explaining why she rows, “but most of us agree.”',
      '“Many are unsure,”',
      '“but most of us agree.”',
    ],
    [
      '“The young decide,” said Ana Brock. “We have to keep them in the boat” – keeping the old ones, too.',
      '“The young decide,”',
      '“We have to keep them in the boat”',
    ],
    [
      '“We are tired of it,” said Ana Brock. “It has been the rule here for years,” which Otto Lund thinks will end.',
      '“We are tired of it,”',
      '“It has been the rule here for years,”',
    ],
    [
      'He said “we will not row” and “we will not swim.”',
      '“we will not row”',
      '“we will not swim.”',
    ],
    ['“We row,” Ana Brock writes in her book, “The Long River.”', '“We row,”'],
    ['“Out!” Ana Brock wrote, arguing that if it rained, “more boats will sink.”', '“Out!”'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(brief(text)[0]?.slice(1), parts)
    })
  }

  test('a second verb behind “then” has the same subject', () => {
    assert.deepEqual(brief('Ana Brock said, “We row,” then added, “We swim.”'), [
      ['Ana Brock', '“We row,”'],
      ['Ana Brock', '“We swim.”'],
    ])
  })

  test('a participle that “and” joins has the subject of the other', () => {
    const text =
      'Rowers were quick, with Otto Lund tweeting that it was late and asking, “Where is it?”'
    assert.deepEqual(brief(text).at(-1), ['Otto Lund', '“Where is it?”'])
  })

  test('a clause that belongs to a noun is none of the words', () => {
    const text = 'Ana Brock responded with a line that could be his: “Do not moan to me.”'
    assert.deepEqual(brief(text), [['Ana Brock', '“Do not moan to me.”']])
  })
})

describe('the sentence before a quotation', () => {
  test('is about its speaker, unless others stand in it', () => {
    const text =
      '“We lost the boat,” said Otto Lund.\n\nAna Brock shook her head. “I need it, and so do you.”'
    const [, quote] = showQuotes(text)
    assert.deepEqual(quote?.speakers, ['Ana Brock'])
  })
})

describe('a paragraph between two of one person who answers another', () => {
  const talk = (third: string): string =>
    ['“It is hers,” said Sy Lund.', '“No,” said Dot Ruiz.', '“That is what I said.”', third].join(
      '\n\n',
    )

  test('is not that person’s', () => {
    const quotes = showQuotes(talk('“It isn’t,” said Dot.'))
    assert.deepEqual(
      quotes.map(({ content, speakers }) => [content.length, speakers.length]),
      [
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
    )
  })

  test('may be, where another speaks behind it', () => {
    assert.equal(showQuotes(talk('“It isn’t,” said Ida Berg.')).length, 3)
  })
})
