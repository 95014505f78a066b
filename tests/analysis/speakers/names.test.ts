import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
const speakersOf = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ speakers }) => speakers)

describe('names of people', () => {
  test('end before a title and begin behind one, whatever stands before it', () => {
    assert.deepEqual(speakersOf('Ecologist Mira Tolland said the reed was dying.'), [
      ['Mira Tolland'],
    ])
    assert.deepEqual(speakersOf('Assemblywoman Ines Varda said the vote was close.'), [
      ['Ines Varda'],
    ])
    assert.deepEqual(speakersOf('Santa Clara County Sheriff Bill Ostrander said it was over.'), [
      ['Bill Ostrander'],
    ])
    assert.deepEqual(speakersOf('Senior Superintendent Yolanda Vick said the road was open.'), [
      ['Yolanda Vick'],
    ])
  })

  test('are surely those of whoever was named before, where another of the surname comes only later', () => {
    const before = 'Ana Brock rows. Brock said it was over.'
    const after = 'Her brother, Otto Brock, left.'
    const sure = (text: string): (string | undefined)[] =>
      analyze(text).quotes.map(({ confidence }) => confidence)
    assert.deepEqual(speakersOf(`${before} ${after}`), [['Ana Brock']])
    assert.deepEqual(sure(`${before} ${after}`), ['certain'])
    assert.deepEqual(sure('Ana Brock rows. Otto Brock left. Brock said it was over.'), ['unsure'])
  })

  test('share a surname that a title tells from the other one’s', () => {
    const both = 'Otto and Ana Brock left.'
    assert.deepEqual(
      speakersOf(`${both} Mr. Brock said it was over. Mrs. Brock said it was not.`),
      [['Otto Brock'], ['Ana Brock']],
    )
    assert.deepEqual(speakersOf('Kerry and Otto Brock left. Mr. Brock said it was over.'), [
      ['Otto Brock'],
    ])
    assert.deepEqual(speakersOf('Kerry and Ana Brock left. Kerry said it was over.'), [['Kerry']])
  })

  test('are another’s behind another title, though no first name tells whose', () => {
    const both = 'The parents, Khizr and Ghazala Brock, left.'
    assert.deepEqual(speakersOf(`${both} Mr. Brock said it was over. Ms. Brock said it was not.`), [
      ['Khizr Brock'],
      ['Ghazala Brock'],
    ])
  })

  test('do not begin with the auxiliary of a question', () => {
    const text = 'Game over. Will Lund step down?\n\nOtto Lund was of two minds. He vowed to row.'
    assert.deepEqual(speakersOf(text), [['Otto Lund']])
    for (const left of ['Will Lund said it was over.', 'They met Will Lund, who said it was over.'])
      assert.deepEqual(speakersOf(left), [['Will Lund']])
    assert.deepEqual(speakersOf('They met Otto Lund. Will Lund say it was over?'), [['Otto Lund']])
  })

  test('begin behind words that are no name of a person', () => {
    for (const [said, name] of [
      ['Brill City Public Advocate Ines Varda', 'Ines Varda'],
      ['United Boat Workers Secretary-Treasurer Gary Lund', 'Gary Lund'],
      ['RUB Director of Government Affairs Phil Lund', 'Phil Lund'],
      ['Brill-based Matt Lund', 'Matt Lund'],
      ['Nguyen Thi Kim Ngan', 'Nguyen Thi Kim Ngan'],
      ['Anna Maria Lund', 'Anna Maria Lund'],
    ] as const)
      assert.deepEqual(speakersOf(`"No," ${said} said.`), [[name]])
  })

  test('have the surname that the next one has for both', () => {
    const text = 'Ana and Otto Lund, the owners, said it was over. “No,” Ana Lund said.'
    assert.deepEqual(speakersOf(text), [['Ana Lund', 'Otto Lund'], ['Ana Lund']])
    assert.deepEqual(speakersOf('Adele and Otto Lund said it was over.'), [['Adele', 'Otto Lund']])
  })

  test('begin behind an office, whatever it is of', () => {
    for (const office of ['Secretary of State', 'Minister of State', 'US Secretary of Labor'])
      assert.deepEqual(speakersOf(`“No,” said ${office} Ines Varda.`), [['Ines Varda']], office)
  })

  test('begin behind the day that opens a sentence', () => {
    assert.deepEqual(speakersOf('Yesterday Ines Varda said the vote was close.'), [['Ines Varda']])
  })

  test('begin behind what somebody is at the head of a sentence', () => {
    for (const [text, name] of [
      ['Comedian Anna Lund said it was late.', 'Anna Lund'],
      ['Mum Anna Lund said it was late.', 'Anna Lund'],
      ['It rained. Songwriter Peter Brock said it was late.', 'Peter Brock'],
      ['Walter Peter Brock said it was late.', 'Walter Peter Brock'],
    ] as const)
      assert.deepEqual(speakersOf(text), [[name]], text)
  })

  test('have titles without a full stop, and letters behind them', () => {
    for (const [text, name] of [
      ['Mrs Varda said it was over. “I rowed,” she said.', 'Varda'],
      ['Otto Lund MP said it was over. “I rowed,” Mr Lund said.', 'Otto Lund'],
      ['Sir Otto Lund said it was over. “I rowed,” Sir Otto said.', 'Otto Lund'],
      ['Det Supt Otto Lund said it was over. “I rowed,” Supt Lund said.', 'Otto Lund'],
      ['Ana Court said it was over. “It rained,” Court said.', 'Ana Court'],
      ['Ana Chamber said it was over. “It rained,” she said.', 'Ana Chamber'],
      ['Dame Ibis Lund KC said it was over. “I rowed,” Dame Ibis said.', 'Ibis Lund'],
      ['The host, Dutch Lund, said it was over. “I rowed,” Mr Lund said.', 'Dutch Lund'],
      ['Ida van der Lund said it was over. “I rowed,” Van der Lund said.', 'Ida van der Lund'],
      ['Ida da Lund said it was over. “I rowed,” da Lund said.', 'Ida da Lund'],
    ] as const)
      assert.deepEqual(speakersOf(text), [[name], [name]], text)
  })

  test('are not the office beside them', () => {
    assert.deepEqual(speakersOf('A Republican Assemblywoman, Ines Varda, said it was over.'), [
      ['Ines Varda'],
    ])
  })

  test('are not an occupation at the head of a sentence', () => {
    for (const many of ['Meteorologists', 'Neighbours', 'Scholars', 'Witnesses', 'Limnologists'])
      assert.deepEqual(speakersOf(`${many} said the storm was over.`), [[]])
    assert.deepEqual(speakersOf('Winner of the race, Ines Varda, said it was over.'), [
      ['Ines Varda'],
    ])
  })

  test('may be a first name, when one person in the text bears it', () => {
    assert.deepEqual(speakersOf('Ines Varda met Olaf Brock. Olaf said it was over.'), [
      ['Olaf Brock'],
    ])
    assert.deepEqual(speakersOf('Olaf Varda met Olaf Brock. Olaf said it was over.'), [['Olaf']])
  })
})

describe('a surname that kin share', () => {
  test('is not theirs behind the title of an office that nothing gives them', () => {
    for (const kin of ['First lady Ana Varda', 'His brother, Olaf Varda,'])
      assert.deepEqual(speakersOf(`${kin} came. President Varda said it was over.`), [['Varda']])
    const senator = 'His brother, Olaf Varda, a senator, came.'
    assert.deepEqual(speakersOf(`${senator} Senator Varda said it was over.`), [['Olaf Varda']])
  })

  test('is theirs behind a title of their gender, but not surely', () => {
    const { quotes, speakers } = analyze(
      'First lady Ana Varda came. President Varda said it was over. Mrs. Varda said it was not.',
    )
    assert.equal(speakers.find(({ id }) => id === quotes[1]?.speakers[0])?.name, 'Ana Varda')
    assert.equal(quotes[1]?.confidence, 'unsure')
  })

  test('is not that of the last speaker behind a title of another gender', () => {
    const three = 'Tom Varda, Otto Varda and Anna Varda came. Anna Varda said it was over.'
    assert.notDeepEqual(speakersOf(`${three} Mr. Varda said it was not.`)[1], ['Anna Varda'])
  })
})

describe('names of states', () => {
  test('are known for all that there are', () => {
    for (const name of ['Burkina Faso', 'Angola', 'North Macedonia', 'Papua New Guinea']) {
      const { speakers } = analyze(`${name} said it was over.`)
      assert.deepEqual(
        speakers.map((speaker) => [speaker.name, speaker.kind]),
        [[name, 'state']],
      )
    }
  })
})

describe('names of organisations', () => {
  const cases: Readonly<Record<string, string>> = {
    'The New Harbour Times': 'New Harbour Times',
    'Saudi Arabia': 'Saudi Arabia',
    'The Ministry of Foreign Affairs': 'Ministry of Foreign Affairs',
    'The Ostrand Sheriff’s Office': 'Ostrand Sheriff’s Office',
    'The Center for Tidal Diversity': 'Center for Tidal Diversity',
    'The Ostrand Institute of Volcanology and Seismology':
      'Ostrand Institute of Volcanology and Seismology',
    'The Council of Bishops and Imams': 'Council of Bishops and Imams',
    'The Ministry of Water and Lands': 'Ministry of Water and Lands',
    'The Ostrand Department of Emergency Services and Public Protection':
      'Ostrand Department of Emergency Services and Public Protection',
    'The National Oceanic and Atmospheric Administration':
      'National Oceanic and Atmospheric Administration',
  }
  for (const [subject, name] of Object.entries(cases))
    test(`${name} is one name`, () => {
      assert.deepEqual(speakersOf(`${subject} said the flood was over.`), [[name]])
    })

  test('may be only their noun, when one organisation named before has it', () => {
    const said = 'The Department said the flood was over.'
    assert.deepEqual(speakersOf(`The Department of Tides met the Lund Club. ${said}`), [
      ['Department of Tides'],
    ])
  })

  test('end before another name', () => {
    assert.deepEqual(speakersOf('The Bank of Lund and Brockley said it was over.'), [
      ['Bank of Lund', 'Brockley'],
    ])
    assert.deepEqual(speakersOf('Anna Brock’s Ministry of Justice said it was over.'), [
      ['Ministry of Justice'],
    ])
  })
})

test('according to a witness whose name stands before the quotation', () => {
  assert.deepEqual(
    speakersOf(
      'Reports say the pier may have sunk.\n\nAccording to eyewitness Vin Delling, “it went down in a minute. I mean, gone.” Delling had left the pier.',
    ).at(-1),
    ['Vin Delling'],
  )
})

describe('names of organisations', () => {
  for (const [text, ...names] of [
    ['The federal Food and Remedies Agency said it was over.', 'Food and Remedies Agency'],
    [
      'The United Boat and Cold Storage Workers said it was over.',
      'United Boat and Cold Storage Workers',
    ],
    ['The Treasury and State Department said it was over.', 'Treasury', 'State Department'],
    ['The White House and Congress said it was over.', 'White House', 'Congress'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(speakersOf(text), [names])
    })
  }

  test('have an “&”, and are nobody who is called by a title', () => {
    const text = 'Ida Finch runs Marlowe & Finch. It was over, Ms. Finch said.'
    assert.deepEqual(speakersOf(text), [['Ida Finch']])
  })
})

describe('somebody’s name', () => {
  for (const [text, ...names] of [
    ['Secretary of State Moira Nash said it was late.', 'Moira Nash'],
    ['Former Secretary of State Moira Nash said it was late.', 'Moira Nash'],
    ['A spokesman for Mayor Moira Nash said it was late.'],
    ['A friend of mine, a rower named Ana Brock, told me that it was late.', 'Ana Brock'],
    ['Cops say it was late.'],
    ['Georgia Governor Moira Nash said it was late.', 'Moira Nash'],
    ['Senator Moira King said it was late.', 'Moira King'],
    ['Celebrities Moira Nash and Otto Lund met. Ms. Nash said it was late.', 'Moira Nash'],
    ['They met Senators Moira Nash and Otto Lund. Ms. Nash said it was late.', 'Moira Nash'],
    ['Ida Brock County Supervisor of Elections Moira Nash said it was late.', 'Moira Nash'],
    ['Ida Colfax rowed. She was born Ida Prewitt in May. “It was late,” she said.', 'Ida Colfax'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(showQuotes(text).at(-1)?.speakers, names)
    })
  }
})

describe('names behind `called`', () => {
  test('are those of the person or of the firm that they are told of', () => {
    assert.deepEqual(speakersOf('They met a shy man called Settimo. “No,” he said.'), [['Settimo']])
    assert.deepEqual(speakersOf('A woman called Patta rose. “No,” she said.'), [['Patta']])
    assert.deepEqual(speakersOf('A firm called Marqo rose. The company said it was over.'), [
      ['Marqo'],
    ])
    assert.deepEqual(speakersOf('A town called Limo rose. “No,” she said.'), [[]])
  })
})

describe('names of bodies with a genitive', () => {
  test('go on behind a saint and behind two groups of people', () => {
    assert.deepEqual(speakersOf('St. Ana’s Primary School said it was over.'), [
      ['St. Ana’s Primary School'],
    ])
    assert.deepEqual(speakersOf('The Ferrymen and Porters’ Union said it was over.'), [
      ['Ferrymen and Porters’ Union'],
    ])
    assert.deepEqual(speakersOf('The Treasury and State Department said it was over.'), [
      ['Treasury', 'State Department'],
    ])
    assert.deepEqual(speakersOf('The Department for Learning, which rows, said it was over.'), [
      ['Department for Learning'],
    ])
  })

  test('are those of the firm that acts for somebody', () => {
    assert.deepEqual(speakersOf('Lawyers for Mr Crewe, Ito Berg LLP, said it was over.'), [
      ['Ito Berg LLP'],
    ])
    assert.deepEqual(speakersOf('Residents of the town, Ito Bay, said it was over.'), [[]])
  })
})

describe('names behind an office, with a short word in the surname', () => {
  test('begin with the first name, and end before a number', () => {
    assert.deepEqual(speakersOf('Minister for Media Sinéad Ó Lund said it was over.'), [
      ['Sinéad Ó Lund'],
    ])
    assert.deepEqual(speakersOf('They met Independent TD Ana Brock. She said it was over.'), [
      ['Ana Brock'],
    ])
    assert.deepEqual(speakersOf('“I thought so,” the South Coast No.11 said.'), [[]])
  })
})
