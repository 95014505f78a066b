import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze, type KnownSpeaker } from '../../../../src/analysis/index.ts'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

const speakersOf = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ speakers }) => speakers)

describe('sources', () => {
  const sources = (text: string): (string | null)[] => showQuotes(text).map(({ source }) => source)

  test('a description belongs to the source, an aside does not', () => {
    assert.deepEqual(sources('Ana Brock, a rower from Lund, said it was over.'), [
      'Ana Brock, a rower from Lund,',
    ])
    assert.deepEqual(sources('Ana Brock, after a long night, said it was over.'), ['Ana Brock'])
  })

  test('a time before the subject is no part of it', () => {
    assert.deepEqual(sources('On Monday Ana Brock said it was over.'), ['Ana Brock'])
  })

  test('a second verb takes the subject of the first', () => {
    assert.deepEqual(sources('Ana Brock said it was over and added that it hurt.'), [
      'Ana Brock',
      'Ana Brock',
    ])
  })

  test('a second verb in a clause that is set off takes its pronoun, until a comma closes it', () => {
    const cheered = 'Ana Brock cheered Otto Lund, who laughed'
    assert.deepEqual(sources(`${cheered} and said: “It floats.”`), ['who'])
    assert.deepEqual(speakersOf(`${cheered} and said: “It floats.”`), [['Otto Lund']])
    assert.deepEqual(speakersOf(`${cheered}, and said: “It floats.”`), [['Ana Brock']])
  })

  test('a name and a colon, a name behind a dash', () => {
    assert.deepEqual(sources('Ana Brock: “We lost the boat.”'), ['Ana Brock'])
    assert.deepEqual(sources('“We lost the boat.”\n— Ana Brock, at the pier'), ['Ana Brock'])
  })

  test('a colon at the end of the paragraph before', () => {
    assert.deepEqual(sources('Ana Brock gave this answer:\n\n“We lost the boat.”'), ['Ana Brock'])
  })
})

describe('speakers', () => {
  for (const [text, ...names] of [
    ['Ana Brock, Otto Lund and Ida Berg said it was over.', 'Ana Brock', 'Otto Lund', 'Ida Berg'],
    ['Ana Brock and Otto Lund both said it was over.', 'Ana Brock', 'Otto Lund'],
    ['Brock, Lund and Berg all said it was over.', 'Brock', 'Lund', 'Berg'],
    ['Ana Brock, mayor of Lund and rower, said it was over.', 'Ana Brock'],
    [
      'According to Ana Brock, the letter from Otto Lund helps the case: “We had no boat.”',
      'Ana Brock',
    ],
    ['One of the clubs, Brock Rowing Group, said it was over.', 'Brock Rowing Group'],
    ['One of them, a friend of Ana Brock, said it was over.'],
    ['Graffiti on the pier said: “No boat!”'],
    // Whom a speaker is described by does not speak.
    ['The union that backs Ana Brock said it was over.'],
    ['The man who shot Otto Lund told police it was over.'],
    ['Those who know Otto Lund say it is over.'],
    ['A lawyer representing Ana Brock said it was over.'],
    ['The man accused of shooting Otto Lund told police it was over.'],
    ['A man believed to be Otto Lund said it was over.'],
    ['A spokesman for Otto Lund and Ida Berg said it was over.'],
    ['A spokesperson for Port Minister Otto Lund said it was over.'],
    ['The report thought to have been written by Ana Brock says it is over.'],
    ['A friend of Otto Lund who asked not to be named said it was over.'],
    [
      'Ana Brock, who toured the pier with the mayor, Otto Lund, promised that it was over.',
      'Ana Brock',
    ],
    ['In a call with Otto Lund, Ana Brock said it was over.', 'Ana Brock'],
    ['The Boat News quoted the mayor, Ana Brock, as saying that it was over.', 'Ana Brock'],
    ['In a note posted hours after the race, Ana Brock said it was over.', 'Ana Brock'],
    ['Ana Brock, who at one point said it was over, left.', 'Ana Brock'],
    ['Ana Brock last month said it was over.', 'Ana Brock'],
    ['Ana Brock was quoted by the Evening Ledger as saying it was over.', 'Ana Brock'],
    ['Otto Lund was told by the cook, Ana Brock, that it was over.', 'Ana Brock'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(speakersOf(text), [names])
    })
  }

  test('a surname means the full name, before it too', () => {
    assert.deepEqual(
      speakersOf('Brock speaks\n\nBrock said it was over. Ana Brock said it hurt.'),
      [['Ana Brock'], ['Ana Brock']],
    )
  })

  test('two people with one surname are told apart by title', () => {
    const text = 'Ana Brock met Otto Brock. Mr. Brock said it was over. Mrs. Brock said it hurt.'
    assert.deepEqual(speakersOf(text), [['Otto Brock'], ['Ana Brock']])
  })

  test('a surname of two is a guess, a pronoun may tell them apart', () => {
    const met = 'Ana Brock met Otto Brock.'
    const [guess] = analyze(`${met} Brock said it was over.`).quotes
    assert.equal(guess?.confidence, 'unsure')
    assert.deepEqual(speakersOf(`${met} “It is over,” she said.`), [['Ana Brock']])
    assert.deepEqual(speakersOf(`${met} “It is over,” he said.`), [['Otto Brock']])
    assert.deepEqual(speakersOf(`${met} “It is over,” Otto Brock said.`), [['Otto Brock']])
  })

  test('a nationality is nobody, and may be a first name', () => {
    assert.deepEqual(speakersOf('They met German Ortega. “We will row,” Ortega said.'), [
      ['German Ortega'],
    ])
    const { speakers } = analyze('German rower Otto Lund left. “We will row,” Lund said.')
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Otto Lund'],
    )
  })

  test('she is not he', () => {
    const text = 'Anna Brock said it was over. Peter Lund said it hurt. “We will row,” she said.'
    assert.deepEqual(speakersOf(text).at(-1), ['Anna Brock'])
  })

  test('a paragraph between counts against a name', () => {
    const said = 'Ana Brock said it was over.'
    const left = 'Ida Berg left the boat. It was late, she said.'
    const [apart, together] = [`${said}\n\n${left}`, `${said} ${left}`].map(
      (text) => analyze(text).quotes.at(-1)?.confidence,
    )
    assert.deepEqual([apart, together], ['likely', 'unsure'])
    assert.deepEqual(speakersOf(`${said}\n\n${left}`).at(-1), ['Ida Berg'])
  })

  test('“who” means the person before it, over a description', () => {
    assert.deepEqual(
      speakersOf('They met Ana Brock, a rower at the University of Lund, who said it was over.'),
      [['Ana Brock']],
    )
  })

  test('a description ends with the phrase beside the name', () => {
    const text =
      'Ana Brock, in a letter to the captain, said it was over. “We row,” the captain said.'
    assert.deepEqual(speakersOf(text), [['Ana Brock'], []])
    const both =
      'The cook, Ana Brock, and the captain, Otto Lund, left. “We row,” the captain said.'
    assert.deepEqual(speakersOf(both), [['Otto Lund']])
  })

  test('a description means the only one so described', () => {
    assert.deepEqual(speakersOf('They met Princess Ana Brock. “We will row,” the princess said.'), [
      ['Ana Brock'],
    ])
  })

  test('two sources at once', () => {
    assert.deepEqual(speakersOf('Ana Brock and Otto Lund said it was over.'), [
      ['Ana Brock', 'Otto Lund'],
    ])
  })

  test('a possessor does not speak', () => {
    assert.deepEqual(speakersOf('Ana Brock’s lawyer said it was over.'), [[]])
  })

  test('a speaker file gives its name and id to other names', () => {
    const known: KnownSpeaker = {
      id: 'lundland',
      name: 'Lundland',
      kind: 'state',
      aliases: ['Lund'],
      roles: [],
    }
    const { quotes, speakers } = analyze('Lund says it is over.', { speakers: [known] })
    assert.deepEqual(quotes[0]?.speakers, ['lundland'])
    assert.equal(speakers[0]?.known, true)
  })

  test('a quotation without cue is a guess, and says so', () => {
    const text =
      'Ana Brock said it was over. The mood was low (“we have nothing left to give to anybody here”).'
    const guess = analyze(text).quotes.at(-1)
    assert.deepEqual(guess?.speakers, ['ana-brock'])
    assert.equal(guess.confidence, 'unsure')
  })
})

test('a verb between two names, of which the second has its own, reports', () => {
  assert.deepEqual(
    showQuotes('Ana Brock claims Otto Lund once told her it was late.').map(
      ({ source, content }) => [source, ...content],
    ),
    [
      ['Ana Brock', 'Otto Lund once told her it was late'],
      ['Otto Lund', 'it was late'],
    ],
  )
})

test('a statement is its owner’s, but not a lawyer’s in it', () => {
  const speakers = (text: string) => showQuotes(text).map((quote) => quote.speakers)
  assert.deepEqual(speakers('Otto Lund lost a boat. His letter said it was late.'), [['Otto Lund']])
  assert.deepEqual(speakers('Otto Lund lost. His lawyers in a court filing said it was late.'), [
    [],
  ])
})

test('“it” is no organisation where a document spoke last', () => {
  const text = 'The Gull Council met. “We row,” the memo begins. It adds that it is late.'
  assert.deepEqual(
    showQuotes(text).map(({ source, speakers }) => [source, speakers]),
    [
      ['the memo', []],
      ['It', []],
    ],
  )
})

test('a time may part a verb from its auxiliary, and a source the parts of what it says', () => {
  assert.deepEqual(
    showQuotes('Otto Lund had at one point threatened to row home.').map(({ source }) => source),
    ['Otto Lund'],
  )
  for (const [text, source] of [
    ['The boat was, according to Otto Lund, a wreck.', 'Otto Lund'],
    ['The boat, according to Otto Lund, a rower, was a wreck.', 'Otto Lund, a rower'],
    [
      'The boat is a wreck once it is opened, according to its cook, Otto Lund.',
      'its cook, Otto Lund',
    ],
  ] as const) {
    const [quote] = showQuotes(text)
    assert.equal(quote?.source, source)
    assert.match(quote.content.join(' … '), /^The boat.* (?:… .*a wreck|opened)$/u)
  }
})

describe('somebody who only goes by a name', () => {
  for (const text of [
    'A man calling himself Otto Lund said it was late.',
    'Somebody claiming to be Otto Lund wrote: “It is late.”',
    'A man who gave his name as Otto Lund said it was late.',
    'An account in Otto Lund’s name posted: “It is late.”',
    'The actor who plays Otto Lund said: “It is late.”',
  ]) {
    test(text, () => {
      assert.deepEqual(
        showQuotes(text).map(({ speakers }) => speakers),
        [[]],
      )
    })
  }
})

test('verbs in a row have one subject', () => {
  const text =
    'Ana Brock and Otto Lund have both called for “boats”, urged us to row and warned of rain.'
  const both = ['Ana Brock', 'Otto Lund']
  assert.deepEqual(speakersOf(text), [both, both, both])
})

describe('pronouns', () => {
  test('“she” and “he” are two people where no name tells their gender', () => {
    const text = 'Xao Lund met Kjo Vik in May. She said he would row.\n\n“I will row,” he said.'
    assert.deepEqual(speakersOf(text), [['Xao Lund'], ['Kjo Vik']])
  })

  test('of a relative clause the pronoun is not whom it tells of', () => {
    assert.deepEqual(speakersOf('She criticised Otto Lund, whom he called “a bully.”').at(-1), [])
    assert.deepEqual(speakersOf('Otto Lund left. Ida Berg, whom he called “a bully,” left.'), [
      ['Otto Lund'],
    ])
  })

  test('of two with one surname the one who spoke last is likelier to go on, and not sure to', () => {
    const text =
      'Anna Lund’s husband, Peter Lund, said he was “proud.” “She rowed well,” Lund said.'
    assert.deepEqual(speakersOf(text).at(-1), ['Peter Lund'])
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
  })

  test('whom somebody told is no part of the name behind it', () => {
    const text = 'Anna Lund told reporters Peter Vik had called it “lost.”'
    assert.deepEqual(speakersOf(text).at(-1), ['Peter Vik'])
  })

  test('a name ends at the comma before whose aide its bearer is', () => {
    assert.deepEqual(speakersOf('“We row,” said Peter Vik, Anna Lund’s aide.'), [['Peter Vik']])
  })

  test('a surname may begin with a small particle', () => {
    assert.deepEqual(speakersOf('“We row,” said Sheikh Omar bin Lund al-Vik.'), [
      ['Omar bin Lund al-Vik'],
    ])
  })

  test('“herself” is no other', () => {
    assert.deepEqual(speakersOf('Anna Lund herself says it is over.'), [['Anna Lund']])
  })

  test('somebody from somewhere has no name by that', () => {
    assert.deepEqual(speakersOf('“We row,” said the Swede. “So do we,” said a Texan.'), [[], []])
  })
})

describe('a source and what stands between it and its verb', () => {
  expectEach([
    // A semicolon parts two sentences.
    [
      'Ana Brock said it was over; the rowers left, adding that it was late.',
      'the rowers',
      'that it was late',
    ],
    [
      'It ended with Ana Brock calling the boat “old” and Otto Lund calling it “late”.',
      'Ana Brock',
      'the boat “old”',
    ],
    [
      'Otto Lund was cleared, and on Friday pronounced himself “glad.”',
      'Otto Lund',
      'himself “glad.”',
    ],
    [
      '“It is late,” Otto Lund, one of the rowers laid off, said.',
      'Otto Lund, one of the rowers laid off,',
      '“It is late,”',
    ],
    ['Otto Lund, who rows, on Friday urged them to “row now.”', 'Otto Lund', 'them to “row now.”'],
    ['Otto Lund, told of the race, said only, “Ha.”', 'Otto Lund', '“Ha.”'],
    [
      'Asked on Monday about Otto Lund, Ana Brock would say only that “he is ours.”',
      'Ana Brock',
      'that “he is ours.”',
    ],
    ['Ana Brock was careful to call it “a frame” in May.', 'Ana Brock', 'it “a frame” in May'],
  ])
})
