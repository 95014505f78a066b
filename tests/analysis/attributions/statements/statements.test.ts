import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'
import { showQuotes } from '../../show.ts'

const contents = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ content }) => content)

describe('where a statement ends', () => {
  for (const [text, content] of [
    [
      'Ana Brock said that it was over, but that they were ready.',
      'that it was over, but that they were ready',
    ],
    ['Ana Brock said it was over, noting the weather.', 'it was over'],
    ['Ana Brock said it was over, but she left.', 'it was over'],
    ['Ana Brock said that it was over but declined to say why.', 'that it was over'],
    ['Ana Brock said it was over but would not elaborate.', 'it was over'],
    ['Ana Brock said it was over, a claim that Otto Lund denies.', 'it was over'],
    ['Ana Brock said that it was over and pleaded with them to row.', 'that it was over'],
    ['Ana Brock said that it was over, and a guard described it as old.', 'that it was over'],
    ['Ana Brock said it was “over”, drawing boos from the rowers.', 'it was “over”'],
    ['Ana Brock said it was over – a claim that Otto Lund denies.', 'it was over'],
    [
      'Ana Brock said the call – a comment by Otto Lund – was over.',
      'the call – a comment by Otto Lund – was over',
    ],
    ['Ana Brock argued – and that hurt – that it was over.', 'that it was over'],
    ['Ana Brock said it would rain and would not stop.', 'it would rain and would not stop'],
    ['When Ana Brock said it was over, the rowers left.', 'it was over'],
    ['The boat, which Ana Brock said was lost, came home.', 'was lost'],
    ['Ana Brock said it was over; nobody rowed.', 'it was over'],
    [
      'Ana Brock says “it is a race of two” between Otto Lund and a gull.',
      '“it is a race of two” between Otto Lund and a gull',
    ],
    ['As Ana Brock said in May, the boat was lost.', 'the boat was lost'],
    ['Most said they were “very worried.”', 'they were “very worried.”'],
    ['He’s said he gets his boats from Lima.', 'he gets his boats from Lima'],
    ['Ana Brock called that “beyond a joke.”', 'that “beyond a joke.”'],
    ['Ana Brock vowed not to row.', 'not to row'],
    ['Ana Brock maintained that it was late.', 'that it was late'],
    ['Ana Brock says that is good news.', 'that is good news'],
    ['Ana Brock vowed to row home and repaired her boat.', 'to row home'],
    ['Otto Lund left, saying it was “over” but adding that he rowed.', 'it was “over”'],
    ['Ana Brock won them over by warning darkly that it was over.', 'that it was over'],
    ['Ana Brock said it was “over,” while trying to row.', 'it was “over,”'],
    ['Ana Brock said the U.S. “clearly” needed boats.', 'the U.S. “clearly” needed boats'],
    ['Ana Brock, who rows, charged that it was over.', 'that it was over'],
    ['Ana Brock vowed Sunday at a race to end it.', 'to end it'],
    ['Ana Brock promised Sunday to end it.', 'to end it'],
    ['The board later clarified that it was over.', 'that it was over'],
    ['Ana Brock told her the boat was lost.', 'the boat was lost'],
    ['Ana Brock told her brother the boat was lost.', 'the boat was lost'],
    ['Ana Brock used a speech on Monday to warn that it was over.', 'that it was over'],
    ['Ana Brock was quick to point out that it was over.', 'that it was over'],
    ['Ana Brock liked to say that it was over.', 'that it was over'],
    ['The late Ana Brock used to tell rowers that it was over.', 'that it was over'],
    ['It was over, the Ostrand Ledger reports, citing Otto Lund.', 'It was over'],
    ['The court ruled Friday that it was over.', 'that it was over'],
    ['Ana Brock said in a talk taped in May that it was over.', 'that it was over'],
    ['Ana Brock called that boat Friday a “wreck.”', 'that boat Friday a “wreck.”'],
    ['It is what Ana Brock described as a “wreck.”', 'as a “wreck.”'],
    ['The note says the boats “show wear”, but they row.', 'the boats “show wear”'],
    ['Rowers say it “ties the hands of many.”', 'it “ties the hands of many.”'],
    ['It was over, Boat News reports.', 'It was over'],
    ['As reported by Boat News, it was over.', 'it was over'],
    ['It was over, per Boat News.', 'It was over'],
    ['The UN chief warned of famine in Ostrand.', 'famine in Ostrand'],
    ['Rowers say the race costs too much.', 'the race costs too much'],
    ['Researchers report in the journal Tides that eels row.', 'that eels row'],
    ['Per Ana Brock, it was over.', 'it was over'],
    ['However, as Ana Brock said, it was over.', 'it was over'],
    [
      'Ana Brock said that, despite Otto Lund, it was over.',
      'that, despite Otto Lund, it was over',
    ],
    ['Ana Brock was heard saying that it was over.', 'that it was over'],
    ['Ana Brock said it was fast, but Otto Lund disagreed.', 'it was fast'],
    ['Ana Brock said it was fast, but several papers report that it was not.', 'it was fast'],
    [
      'Ana Brock accuses him of “rowing away” and Otto Lund says it is “over.”',
      'him of “rowing away”',
    ],
    ['What Ana Brock called “a wreck” is now a boat.', '“a wreck”'],
    ['Some say it is over.', 'it is over'],
    ['Ana Brock agreed to row, Otto Lund said.', 'Ana Brock agreed to row'],
    // The clause that an attribution opens into or stands in.
    ['Lund held up a letter in which, Ana Brock said, it was over.', 'it was over'],
    ['He left, and, according to Ana Brock, it was over.', 'it was over'],
    ['LUND (Boat News) — It was over, Ana Brock said.', 'It was over'],
    ['LUND — It was over, according to Ana Brock.', 'It was over'],
    ['• It was over, according to Ana Brock.', 'It was over'],
    ['The port says boats, numbering 75, came home.', 'boats, numbering 75, came home'],
    ['Ana Brock sighed that it was over.', 'that it was over'],
    ['Ana Brock vowed to row, the cook, Otto Lund, told the court.', 'Ana Brock vowed to row'],
    ['It was over, the cook, Ana Brock, told the court; the mayor coughed.', 'It was over'],
    ['Ana Brock was told by her cook, Otto Lund, that it was over.', 'that it was over'],
    ['Ana Brock was told that it was over.', 'that it was over'],
    ['Ana Brock has cast the boat as a wreck.', 'the boat as a wreck'],
    ['Ana Brock told them in a letter that was lost that it was over.', 'that it was over'],
    [
      'Ana Brock said the rowers he and others have pushed for are old.',
      'the rowers he and others have pushed for are old',
    ],
    ['It was over, her aide, Ana Brock, told Boat News.', 'It was over'],
    ['Otto Lund was told by Ana Brock that it was over.', 'that it was over'],
    ['They all said it was over.', 'it was over'],
    ['Some analyses suggest that it was over.', 'that it was over'],
    ['According to rowers, the boat that they used was lost.', 'the boat that they used was lost'],
    ['According to recent polling, the boat was lost.', 'the boat was lost'],
    ['Ana Brock said about half of the rowers left.', 'about half of the rowers left'],
    ['Those surveyed said it was over.', 'it was over'],
    ['Ana Brock said the boats that sank were hers.', 'the boats that sank were hers'],
    ['Ana Brock vowed to “row for us all” in May.', 'to “row for us all” in May'],
    [
      'Ana Brock called on rowers to “stand up for the boat” and left.',
      'rowers to “stand up for the boat” and left',
    ],
    ['Ana Brock shot back, saying she has “lost a boat.”', 'she has “lost a boat.”'],
    ['The town issued a statement Friday saying it was over.', 'it was over'],
    ['“We left,” Ana Brock said in Lima, Calif. “It rained.”', ['“We left,”', '“It rained.”']],
    ['Ana Brock said it was over while Otto Lund said it hurt.', 'it was over'],
    ['Ana Brock said it was over, but Otto Lund, who rows, said it was not.', 'it was over'],
    ['Ana Brock said on Monday, speaking in Lund, that it was over.', 'that it was over'],
    ['Ana Brock said, as Otto Lund did, that it was over.', 'that it was over'],
    ['The port says it is over, the rowers say they are not.', 'it is over'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(contents(text)[0], typeof content === 'string' ? [content] : content)
    })
  }

  test('a participle or a modal behind the attribution goes on with it', () => {
    assert.deepEqual(contents('A boat came in, Ana Brock said, carrying a gull.'), [
      ['A boat came in', 'carrying a gull'],
    ])
    assert.deepEqual(contents('It would rain, said Ana Brock, and would hail.'), [
      ['It would rain', 'and would hail'],
    ])
    assert.deepEqual(contents('A boat came in, Ana Brock said, noting the gull.')[0], [
      'A boat came in',
    ])
  })

  test('a clause that opens with “if” is said with the one behind it', () => {
    assert.deepEqual(contents('If it rains, Ana Brock said, we will stay.'), [
      ['If it rains', 'we will stay'],
    ])
  })

  test('content on both sides of its attribution', () => {
    assert.deepEqual(contents('The boat, Ana Brock said, was lost.'), [['The boat', 'was lost']])
  })
})

describe('force', () => {
  for (const [text, force] of [
    ['Ana Brock asked whether it was over.', 'asked'],
    ['Ana Brock demanded that they row.', 'demanded'],
    ['Ana Brock urged the rowers to leave.', 'demanded'],
    ['Ana Brock denied that it was over.', 'denied'],
    ['Ana Brock warned that it was over.', 'warned'],
    ['It is over, Ana Brock, the mayor, warned.', 'warned'],
    ['Ana Brock left. “And when will she come back to us?”', 'asked'],
    ['Ana Brock promised to row.', 'promised'],
    ['Ana Brock promised not to row.', 'promised'],
    ['Ana Brock urged the rowers not to leave.', 'demanded'],
    ['Ana Brock threatened to leave.', 'threatened'],
    ['Ana Brock could say that it was over.', 'hypothetical'],
    ['She shrugged, as if to say: “We never had a boat.”', 'hypothetical'],
    ['Suppose Ana Brock says: “We never had a boat.”', 'hypothetical'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(
        showQuotes(text).map((quote) => quote.force),
        [force],
      )
    })
  }

  test('whom somebody speaks to is not what is said', () => {
    assert.deepEqual(contents('On Monday Ana Brock was asked by Otto Lund.'), [])
    assert.deepEqual(contents('The plan was challenged by Otto Lund.'), [['The plan']])
  })

  test('a name that is given is no statement', () => {
    assert.deepEqual(contents('Ana Brock left in a boat called Gull to row.'), [])
    assert.deepEqual(contents('Ana Brock left in a boat dubbed “Gull” in May.'), [])
    assert.deepEqual(contents('Ana Brock called Otto Lund a friend.'), [['Otto Lund a friend']])
  })

  test('what was not said is no statement', () => {
    assert.deepEqual(contents('Ana Brock did not say that it was over.'), [])
    assert.deepEqual(contents('Ana Brock wants to say that it is over.'), [])
  })
})

test('evidence names the rule, the cue, the source and the way to the name', () => {
  const { quotes } = analyze('Ana Brock rowed home. “We lost,” she said.')
  const [quote] = quotes
  assert.equal(quote?.evidence.rule, 'cue-after-quote')
  assert.equal(quote.evidence.reason, '“said” stands behind the quotation, next to “she”.')
  assert.deepEqual(
    quote.evidence.steps.map(({ name }) => name),
    ['Ana Brock'],
  )
})

test('evidence has no step from a name to itself', () => {
  const namesIn = (text: string): string[] | undefined =>
    analyze(text).quotes[0]?.evidence.steps.map(({ name }) => name)
  assert.deepEqual(namesIn('“We lost,” said Ana Brock.'), [])
  assert.deepEqual(namesIn('“We lost,” said Ana\nBrock.'), [])
  assert.deepEqual(namesIn('Ana Brock rowed home. “We lost,” said Brock.'), ['Ana Brock'])
})

test('evidence of words that nobody is named for says so', () => {
  for (const [text, cue] of [
    ['Ana Brock was asked: “Where is the boat now?”', 'was asked:'],
    ['Chants of “No boat!” filled the harbour.', 'Chants of'],
  ] as const) {
    const [quote] = analyze(text).quotes
    assert.deepEqual(quote?.speakers, [])
    assert.equal(
      quote.evidence.reason,
      `“${cue}” reports the words, and nobody is named beside it.`,
    )
  }
})

test('a statement inside another has it as its parent', () => {
  const { quotes } = analyze('Ana Brock said that Otto Lund claimed that it was over.')
  assert.deepEqual(
    quotes.map(({ parent }) => parent),
    [null, 0],
  )
})

test('a quote is about the topics in its words, or else in its sentence', () => {
  const topics = [
    { id: 'boats', name: 'Boats', keywords: ['boat'] },
    { id: 'rain', name: 'Rain', keywords: ['rain'] },
  ]
  const text =
    'In the rain Ana Brock said the boat was lost. In the rain Ana Brock said all was lost.'
  assert.deepEqual(
    analyze(text, { topics }).quotes.map((quote) => quote.topics),
    [['boats'], ['rain']],
  )
})

describe('beliefs, wishes and plans', () => {
  const text = 'Ana Brock believes that the boat is lost. Otto Lund hopes to row home.'

  test('are left out, since nothing was said', () => {
    assert.deepEqual(contents(text), [])
  })

  test('are found on demand', () => {
    assert.deepEqual(
      showQuotes(text, { beliefs: true }).map(({ source, content }) => [source, ...content]),
      [
        ['Ana Brock', 'that the boat is lost'],
        ['Otto Lund', 'to row home'],
      ],
    )
  })
})

test('a report may be an aside that opens with “as”', () => {
  assert.deepEqual(contents('The boat, as Otto Lund said in May, was lost.'), [
    ['The boat', 'was lost'],
  ])
  assert.deepEqual(contents('The boat was lost, as Otto Lund said in May.'), [
    ['The boat was lost'],
  ])
})

describe('what somebody speaks of', () => {
  for (const [text, ...content] of [
    ['The report described the fire.', 'the fire'],
    ['Otto Lund mentioned the boat, and the gulls rose.', 'the boat'],
    ['Everybody praised the boat.', 'the boat'],
    ['The actors praised the boat.', 'the boat'],
    ['Ana Brock attacked Otto Lund for the plan.', 'Otto Lund for the plan'],
    ['Ana Brock attacked the plan as unfit.', 'the plan as unfit'],
    ['Ana Brock attacked the “rotten” plan.', 'the “rotten” plan'],
    ['A rival called the plan a mess.', 'the plan a mess'],
    ['The plan was described by Ana Brock as a mess.', 'a mess'],
    ['The plan was criticised by Ana Brock.', 'The plan'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(contents(text), [content])
    })
  }
})

test('a statement may open with whom it goes back to', () => {
  assert.deepEqual(contents('Ana Brock said that, according to Otto Lund, it was over.'), [
    ['that, according to Otto Lund, it was over'],
    ['it was over'],
  ])
})

describe('what is no statement', () => {
  for (const text of [
    'As Ana Brock spoke, the rain was going on, and nobody was rowing.',
    'A crew called Roads got the crowd to row.',
    'Ana Brock, who writes novels on the side (her last one is about boats), rows.',
    'There were two phone calls he had in May.',
    'The boats leave twice per day, per the Monday list.',
    'It is fair to say that it was over, and Ana Brock had reason to say that it was not.',
    'Ana Brock planned to say that it was over.',
    'A rower, who asked not to be named, left.',
    'He is out on bail, also called parole, and rows.',
    'The loss is looked into by both state police and the port.',
    'Ana Brock spoke to Otto Lund, and addressed the rowers on Monday.',
    'Ana Brock challenged Otto Lund for the seat, and shared a link.',
    'Ana Brock praised Otto Lund, and thanked her.',
    'Ana Brock shrugged when the boat came, and sighed off the claim that it was over.',
    'Ana Brock added a boat to the race.',
    'Ana Brock called the port and called her cook on Monday.',
    'The rowers had written since August without an answer.',
    'Ana Brock answered a call, not knowing what it was.',
    'The rowers agreed to a race starting at dawn, which is late.',
    'Ana Brock cast her vote in Lund.',
    'The first four states that vote are small.',
    'The rowers in swing states whose boats sank requested anonymity.',
    'The fire claimed nine lives, and the morning promised rain.',
    'Norland attacked the town in May, and the town was attacked by Lakemoor.',
    'Her life is threatened by the flood.',
    'The letter was written by Otto Lund.',
    'The rowers fled when a fish called the old pike came.',
    'Otto Lund faces fourteen felony charges each and a fine.',
    'Otto Lund observed the gulls for years.',
    'Otto Lund is convinced that it was late.',
    'Otto Lund won 758 pledged delegates, and rows home.',
    'Western states that have boats are small, and so are northern states that row.',
    'Otto Lund maintained a boat that was lost, and maintained the oars.',
    'Otto Lund pushed back and has rowed home.',
    'Ana Brock encouraged the rowers to go.',
    'As the crowd cheered, the boat, as the crowd cheered, was lost.',
  ]) {
    test(text, () => {
      assert.deepEqual(contents(text), [])
    })
  }
})
