import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { showQuotes } from '../show.ts'

// Invented names and sentences; each ends with the description that is asked for.
const lastSpeakers = (text: string): readonly string[] => showQuotes(text).at(-1)?.speakers ?? []

const expectEach = (cases: readonly (readonly [text: string, ...names: string[]])[]): void => {
  for (const [text, ...names] of cases) {
    test(text, () => {
      assert.deepEqual(lastSpeakers(text), names)
    })
  }
}

describe('a description', () => {
  expectEach([
    // By a title, an abbreviated one too, by the noun before the name, by an aside.
    ['They met Gov. Ana Brock. “We will row,” the governor said.', 'Ana Brock'],
    ['They met Sen. Ana Brock. “We will row,” the lawmaker said.', 'Ana Brock'],
    ['They met former UN Envoy Ana Brock. The former envoy said it was over.', 'Ana Brock'],
    // Nor is the subject behind a comma what stands before it.
    ['When the crew moved to old Brockville, his mother left, saying it was over.'],
    ['They met the coroner, Ana Brock. The coroner, who rows, said it was over.', 'Ana Brock'],
    ['They met assistant coroner Dr Ana Brock. The coroner said it was over.', 'Ana Brock'],
    ['The mayor, Cllr Ana Brock, left. “It is over,” the mayor said.', 'Ana Brock'],
    ['They met a rower for the club, Ana Brock. “We lost,” the rower said.', 'Ana Brock'],
    ['They met Ana Brock, 34, a cook. “We will row,” the 34-year-old said.', 'Ana Brock'],
    ['Ana Brock lost. The 34-year-old said it was over.', 'Ana Brock'],
    // By a word for anybody who has just been named, or by where one is from.
    ['Ana Brock’s boat won. “We row,” the teenager said.', 'Ana Brock'],
    ['Ana Brock lost. “We row,” said the Italian.', 'Ana Brock'],
    ['For Ana Brock, it was late. The Italian said it was over.', 'Ana Brock'],
    ['Ana Brock lost. The French said it was over.'],
    ['They met Ms Justice Ana Brock. The judge said it was over.', 'Ana Brock'],
    [
      'St. Ana’s Medical Center closed. The hospital, the town’s last, said it was over.',
      'St. Ana’s Medical Center',
    ],
    ['They met Ana Brock, 34. The 34-year-old, who said it was over, left.', 'Ana Brock'],
    ['They met Bishop Ana Brock. “It is over,” said the 74-year-old prelate.', 'Ana Brock'],
    // Of two, the words beside the noun tell which one.
    [
      'Norland’s foreign minister, Ana Brock, met Trade Minister Otto Lund. The trade minister said it was over.',
      'Otto Lund',
    ],
    [
      'Norland’s envoy, Ana Brock, met Vestria’s envoy, Otto Lund. The Norlandish envoy said it was over.',
      'Ana Brock',
    ],
    [
      'They met Bishop Ana Brock of Ostrand. The bishop of Ostrand, visibly tired, said it was over.',
      'Ana Brock',
    ],
    // Whoever is named only later is another than who acts here.
    ['Otto Lund waved. “That is me,” the senator said.\n\nSen. Ana Brock left.'],
    ['Otto Lund waved. The rowers’ nominee said it was over. In 2012, nominee Ana Brock lost.'],
    ['The senator said it was over.\n\nAna Brock, the senator, left.', 'Ana Brock'],
    ['Otto Lund waved. His lawyer said it was over.\n\nHis lawyer, Ana Brock, left.', 'Ana Brock'],
    // Nobody is what a clause about her calls another.
    ['They met Otto Lund, whom one aide called a “thief”.'],
    ['They met Otto Lund, whose lawyer left. The lawyer said it was over.'],
    // What people from a place are called is no name.
    ['Ana Brock of Vermont rose. Ida Lund stayed. The Vermonter said it was over.'],
    // A headline leaves out the article.
    ['Trade minister says it is over\n\nThe trade minister, Ana Brock, left.', 'Ana Brock'],
    ['Minister says it is over\n\nTrade minister Ana Brock met tax minister Otto Lund.'],
    // By an office and what it is for.
    [
      'Envoy to the UN Ana Brock left. Envoy Otto Lund stayed. The envoy to the UN said it was over.',
      'Ana Brock',
    ],
    ['Ambassador to Belgium Ana Brock left. “It is over,” the diplomat said.', 'Ana Brock'],
    ['Spokesman for Mayor Ana Brock left. “It is over,” the spokesman said.'],
    ['PM says it is over\n\nAna Brock left.'],
    // Two at once.
    [
      'Senator Ana Brock met Senator Otto Lund. Both senators said it was over.',
      'Ana Brock',
      'Otto Lund',
    ],
    [
      'Senator Ana Brock met Senator Otto Lund. The two senators said it was over.',
      'Ana Brock',
      'Otto Lund',
    ],
    ['They met Senator Ana Brock. Both senators said it was over.'],
    // An office that nobody in the text is told to hold.
    ['They met Trade Minister Otto Lund. The defence minister said it was over.'],
    ['They met Bishop Ana Brock of Ostrand. The bishop of Lund said it was over.'],
    ['They met Ida Berg’s son, Otto Lund. Ida Berg left. Her daughter said it was over.'],
    // Organisations, by the noun in their name or beside it.
    [
      'The Ministry of Tides met rowers. The ministry, which lost, said it was over.',
      'Ministry of Tides',
    ],
    ['They met the Ostrand Rowers Union. The union said it was over.', 'Ostrand Rowers Union'],
    ['The charity Lantern Ostrand lost. The charity said it was over.', 'Lantern Ostrand'],
    ['Tolmen Air lost a jet. The carrier said it was over.', 'Tolmen Air'],
    [
      'They met the maker Tolmen Air. Lantern Foods Inc. lost. The company said it was over.',
      'Lantern Foods Inc.',
    ],
    ['They met the Lund family. The family said it was over.', 'Lund family'],
    ['They met the Ostrand Rowers Guild. The union said it was over.', 'Ostrand Rowers Guild'],
    ['The Ostrand Rowers Guild lost. The Lund Board said it hurt. The union said it was over.'],
    ['They met the Ostrand Rowing Council. His council said it was over.'],
  ])

  test('with a country of which nothing was told is a guess, and called so', () => {
    const text = 'They met Foreign Minister Ana Brock. The Norlandish minister said it was over.'
    assert.deepEqual(lastSpeakers(text), ['Ana Brock'])
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
    const other = text.replace('They met', 'They met Vestria’s')
    assert.deepEqual(lastSpeakers(other), [])
  })

  test('of two that the noun fits is a guess at the last, and called so', () => {
    const text =
      'Senator Ana Brock met Senator Otto Lund. Ana Brock left. The senator said it was over.'
    assert.deepEqual(lastSpeakers(text), ['Ana Brock'])
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
  })
})

describe('a pronoun', () => {
  test('may mean the one who spoke last however far, and is unsure then', () => {
    const rain = 'It rained. It hailed. It snowed. It froze. It thawed. It dripped.'
    const text = `Ana Brock said it was over. ${rain} “We row home now,” she said.`
    assert.deepEqual(lastSpeakers(text), ['Ana Brock'])
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
    assert.deepEqual(lastSpeakers(text.replace('she said', 'he said')), [])
  })

  test('behind somebody unnamed means nobody', () => {
    const text = 'Otto Lund left. A guard said it was over. He said it hurt.'
    assert.deepEqual(lastSpeakers(text), [])
    assert.deepEqual(lastSpeakers(text.replace('A guard', 'A spokeswoman')), ['Otto Lund'])
  })

  test('means nobody when the paragraph has come to somebody unnamed since', () => {
    const text = 'Otto Lund conceded the vote. One whip was gloomier. “We lost the boat,” he said.'
    assert.deepEqual(lastSpeakers(text), [])
    assert.deepEqual(lastSpeakers(text.replace('One whip', 'The day')), ['Otto Lund'])
    const one = 'They met Otto Lund. One of them said it hurt. “It is over,” he said.'
    assert.deepEqual(lastSpeakers(one), [])
  })

  test('is unsure when the one whom it means was a guess before', () => {
    const text = 'Ana Brock met Ida Brock. Brock said it was over. She said it hurt.'
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
  })
})

describe('a name', () => {
  expectEach([
    // In apposition, behind titles and adjectives.
    ['Her brother, Mr Otto Lund, 29, said it was over.', 'Otto Lund'],
    ['The member for Ostrand, independent Otto Lund, said it was over.', 'Otto Lund'],
    ['The union, the Ostrand Rowers, said it was over.', 'Ostrand Rowers'],
    ['Ana Brock and her co-author, Otto Lund, said it was over.', 'Ana Brock', 'Otto Lund'],
    [
      'The head of the mission, former Lorrish foreign minister Otto Lund, told rowers it was over.',
      'Otto Lund',
    ],
    ['One woman, Sunniva, said it was over.', 'Sunniva'],
    ['Nurses said it was over.'],
    ['The three teachers, Ms. Brock and Mr. Lund, said it was over.'],
    // Alone, of a person who is told to be one.
    ['Otto Lund left. His wife, Constanza, agreed. “Much too late,” she said.', 'Constanza'],
    ['Marabou, 41, a rower, lost. “Much too late,” he said.', 'Marabou'],
    // By the first word of a firm’s, and the first names that stand for one.
    ['Corvane Foods Inc. lost. Corvane said it was over.', 'Corvane Foods Inc.'],
    ['They met Ida Berg. Jean-Jacques Brock left. “It is over,” she said.', 'Ida Berg'],
    ['They met Ida Berg. Ilse-Marie Lund left. “It is over,” he said.'],
    ['The government of American Samoa issued a statement: “We row.”'],
    // By the first of two surnames.
    ['They met Ana Tollán Reyes. Tollán said it was over.', 'Ana Tollán Reyes'],
    // Many, and no name.
    ['It was late. Witnesses said it was over.'],
    ['It was late, and Egyptologists said it was over.'],
    // Of two at once, and by the first name of one of two.
    ['Ana Brock met Otto Brock. Mr and Mrs Brock said it was over.', 'Ana Brock', 'Otto Brock'],
    ['Otto Lund left. Mr and Mrs Lund said it was over.'],
    ['They met Matteo Brock. Luca Brock said it hurt. Matteo said it was over.', 'Matteo Brock'],
    // Behind an office and what the office is for.
    ['Norland’s envoy to the UN Ana Brock said it was over.', 'Ana Brock'],
    ['Envoy to Belgium Ana Brock said it was over.', 'Ana Brock'],
    ['Permanent Representative to the UN Ana Brock said it was over.', 'Ana Brock'],
    ['Head of the Central Bank Ana Brock said it was over.', 'Ana Brock'],
    ['Head of policy Ana Brock said it was over.', 'Ana Brock'],
    ['“It is over,” tweeted Mayor of Ostrand Ana Brock (no relation).', 'Ana Brock'],
    ['Spokesman for Mayor Ana Brock said it was over.'],
    ['Lawyer for tenant Ana Brock said it was over.'],
    ['The President-General of the club, Alhaji Otto Lund, said it was over.', 'Otto Lund'],
    ['The paper Boat News’s editorial director, Ana Brock, said it was over.', 'Ana Brock'],
    ['Mitigating, Otto Lund, said it was over.', 'Otto Lund'],
    ['Downing Street later said it was over.', 'Downing Street'],
    // Told by its bearer, and of an account.
    ['A driver, who gave his name only as Otto, said it was over.', 'Otto'],
    ['A driver, who rows as a hobby, said it was over.'],
    ['“It is over,” wrote @ana_brock.', '@ana_brock'],
    // Of a party, though its members are many elsewhere.
    ['The Liberal Democrats said it was over.', 'Liberal Democrats'],
    ['Many Democrats said it was over.'],
    ['They met Permanent Representative Ana Brock. The envoy said it was over.', 'Ana Brock'],
    // Of an aside’s own aside, and of nobody else.
    ['The governor, who was met by the port’s head, Mrs Ana Brock, said it was over.'],
    ['Ana Brock, the club’s safety lead, said it was over.', 'Ana Brock'],
    // Before a clause that is no aside about it.
    ['After they met Ana Brock, the mayor left. The mayor said it was over.'],
    [
      'They had faith in Zlatar Kovel. Zlatar Kovel, 45, left. “It is over,” he said.',
      'Zlatar Kovel',
    ],
    ['They met Jo Banks. Banks said it was over.', 'Jo Banks'],
    // Of a place or a firm, and of nobody.
    ['They met Ana Brock of Fallowdene, who rows. Rain fell. “It is over,” she said.', 'Ana Brock'],
    ['Ana Brock leads Wealth-Y, a private company. The company said it was over.', 'Wealth-Y'],
    [
      'Otto Lund, head of Wealth-Y, a private company, left. The company said it was over.',
      'Wealth-Y',
    ],
    ['They met in Lund, Fallowdene, where it rained. “It is over,” she said.'],
    ['Ana Brock, a mother from the town of Low Tannet, rows. “I row,” she said.', 'Ana Brock'],
    ['The head of Halvex Rail left. “It is over,” he said.'],
    ['They met in Castor Bluff. “It is over,” she said.'],
    ['A boat lay on Quarry Lane. “It is over,” he said.'],
    ['Mines drifted off Cape Sorrel. “It is over,” he said.'],
    ['Rowers from Anvil Point came. “It is over,” he said.'],
    ['They met Ana Brock, a Lussarian. The Lussarian said it was over.'],
    ['The Plains Defence Host (PDH) lost. The PDH said it was over.', 'Plains Defence Host'],
    ['The Lund Farmers’ Party said it was over.', 'Lund Farmers’ Party'],
  ])

  test('that two bear is told of both', () => {
    const { quotes } = analyze('Ana Brock met Otto Brock. Mr and Mrs Brock said it was over.')
    assert.deepEqual(
      quotes[0]?.evidence.steps.map(({ name, why }) => `${name}: ${why}`),
      ['Ana Brock: the two named Brock', 'Otto Brock: the two named Brock'],
    )
  })

  test('alone is taken for a person’s where nobody else can be meant, and called unsure', () => {
    const text = 'Marabou said it was over. He said it hurt.'
    assert.deepEqual(lastSpeakers(text), ['Marabou'])
    assert.equal(analyze(text).quotes.at(-1)?.confidence, 'unsure')
  })
})
