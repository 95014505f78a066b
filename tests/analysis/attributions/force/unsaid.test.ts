import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'

/** The forces of a text’s quotes by their sources’ words. */
const forces = (text: string): [string | null, string][] =>
  analyze(text).quotes.map(({ source, force }) => [
    source === null ? null : text.slice(source.start, source.end),
    force,
  ])

describe('what nobody said', () => {
  for (const [text, source] of [
    ['Nobody said “sorry.”', 'Nobody'],
    ['No one ever told Otto Lund, “You are wrong.”', 'No one'],
    ['Neither Ana Brock nor Otto Lund said “it is lost.”', 'Neither Ana Brock nor Otto Lund'],
    ['Otto Lund never said, “I am a thief.”', 'Otto Lund'],
    ['Otto Lund did not say, “I am a thief.”', 'Otto Lund'],
    ['“I am a thief,” Otto Lund did not say.', 'Otto Lund'],
    ['If Otto Lund says “I am no thief,” nobody will row with him.', 'Otto Lund'],
    ['You can almost hear Otto Lund say, “I am sorry.”', 'Otto Lund'],
    ['Otto Lund should have said, “I am sorry.”', 'Otto Lund'],
    ['If asked, he’d probably say, “I am sorry.”', 'he'],
    ["They'd have said, “It is lost.”", 'They'],
    ['Otto Lund left without saying “sorry.”', 'Otto Lund'],
    ['Anyone who says it is easy never rowed.', 'who'],
    ['Otto Lund was kept from saying “sorry.”', 'Otto Lund'],
    ['Otto Lund is thinking of saying “sorry.”', 'Otto Lund'],
    ['Otto Lund will say on Monday that it is lost.', 'Otto Lund'],
    ['Otto Lund stopped short of calling the boat “a wreck.”', 'Otto Lund'],
    ['Otto Lund is falsely quoted as saying “it is lost.”', 'Otto Lund'],
    ['Had Otto Lund said, “I am no thief,” nobody would have rowed.', 'Otto Lund'],
    ['Otto Lund was going to say “sorry.”', 'Otto Lund'],
    ['Ana Brock wants Otto Lund to say “sorry.”', 'Otto Lund'],
    ['In a parody, Otto Lund says, “It is lost.”', 'Otto Lund'],
    ['“It is lost,” Otto Lund thought.', 'Otto Lund'],
    ['“It is lost,” thought Otto Lund.', 'Otto Lund'],
    ['Otto Lund nearly said, “I am a thief.”', 'Otto Lund'],
    ['Otto Lund was about to say, “I am a thief,” when it rained.', 'Otto Lund'],
    ['It was not Otto Lund who said, “I am a thief.”', 'who'],
    ['Let Otto Lund say, “I am sorry,” and we will row.', 'Otto Lund'],
    ['Ana Brock spread the lie that Otto Lund had said, “I am a thief.”', 'Otto Lund'],
    ['Ana Brock dreamt that Otto Lund said, “I am a thief.”', 'Otto Lund'],
    ['Before Otto Lund says that it is lost, divers will look at it.', 'Otto Lund'],
    ['Otto Lund must explain why it was lost.', 'Otto Lund'],
    ['Nowhere does Otto Lund say, “I am a thief.”', 'Otto Lund'],
    ['It rained. Nor did Otto Lund say, “I am a thief.”', 'Otto Lund'],
    ['Otto Lund might leave the town and declare that it is lost.', 'Otto Lund'],
    ['Otto Lund will leave the town and say that it is lost.', 'Otto Lund'],
    ['In the draft an imaginary Otto Lund announces that it is lost.', 'an imaginary Otto Lund'],
    ['Otto Lund is expected to tell voters: “It is lost.”', 'Otto Lund'],
    ['Imagine: Otto Lund says, “It is lost.”', 'Otto Lund'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(forces(text), [[source, 'hypothetical']])
    })
  }

  for (const [text, source] of [
    ['Otto Lund, who is expected to win, said it was over.', 'Otto Lund'],
    ['As if on cue, Otto Lund said it was over.', 'Otto Lund'],
    ['Otto Lund did little aside from saying that it was over.', 'Otto Lund'],
    ['The harbor is likely to close, Otto Lund said.', 'Otto Lund'],
    ['Imagine a town without boats, Otto Lund said.', 'Otto Lund'],
    ['In a sketch of the harbor, Otto Lund said, he drew boats.', 'Otto Lund'],
  ] as const) {
    test(`is not told by words that do not belong to the saying: ${text}`, () => {
      assert.deepEqual(forces(text), [[source, 'stated']])
    })
  }

  test('is not told by what somebody is asked before it', () => {
    const text = 'Asked whether he expected to win, Otto Lund said: “It is over.”'
    assert.deepEqual(forces(text), [
      [null, 'asked'],
      ['Otto Lund', 'stated'],
    ])
  })

  test('is unsure where a text only passes on that it was said', () => {
    const { quotes, notices } = analyze('Otto Lund allegedly said, “I am a thief.”')
    const [quote] = quotes
    assert.match(notices[0]?.message ?? '', /only passed on as said/u)
    assert.equal(quote?.confidence, 'unsure')
    assert.match(quote.evidence.reason, /only passes on/u)
    assert.equal(analyze('Otto Lund said, “I am a thief.”').quotes[0]?.confidence, 'certain')
  })

  test('is unsure where it is only rumoured', () => {
    for (const text of [
      'There are reports that Otto Lund told Ana Brock it was lost.',
      'Ana Brock passed on a rumour that Otto Lund had said, “It is lost.”',
      'Otto Lund is accused of saying that it was lost.',
      'Otto Lund was charged with saying that it was lost.',
      'Otto Lund was cleared of saying that it was lost.',
    ])
      assert.equal(analyze(text).quotes[0]?.confidence, 'unsure', text)
  })

  test('is whatever is reported in words that nobody said', () => {
    assert.deepEqual(forces('Ana Brock may say that Otto Lund promised a boat.'), [
      ['Ana Brock', 'hypothetical'],
      ['Otto Lund', 'hypothetical'],
    ])
    assert.deepEqual(forces('Rowers may ask whether Otto Lund, who said it was late, is right.'), [
      ['Rowers', 'hypothetical'],
      ['who', 'stated'],
    ])
  })

  test('is no quote of its own where somebody is asked for it by a bare verb', () => {
    for (const [text, force] of [
      ['Ana Brock requested that Otto Lund declare an emergency.', 'demanded'],
      ['Ana Brock proposed that the council announce its plans in May.', 'demanded'],
      ['Ana Brock insisted the mayor explain why it was late.', 'stated'],
    ] as const)
      assert.deepEqual(forces(text), [['Ana Brock', force]])
    assert.deepEqual(forces('Ana Brock insisted that critics say it was late.'), [
      ['Ana Brock', 'stated'],
      ['critics', 'stated'],
    ])
  })

  test('is not what somebody was forced to say', () => {
    assert.deepEqual(forces('Otto Lund was forced to admit that it was lost.'), [
      ['Otto Lund', 'stated'],
    ])
  })

  test('is not what somebody would often say, or had said before others spoke', () => {
    assert.deepEqual(forces('Otto Lund would often say, “We row.”'), [['Otto Lund', 'stated']])
    assert.deepEqual(forces('Before Otto Lund said that it was lost, divers looked.'), [
      ['Otto Lund', 'stated'],
    ])
    assert.deepEqual(forces('Otto Lund almost always says, “We row.”'), [['Otto Lund', 'stated']])
  })

  test('is what somebody is told to say, or promises to', () => {
    assert.deepEqual(forces('Ana Brock urged Otto Lund to say “sorry.”').at(-1), [
      'Otto Lund',
      'hypothetical',
    ])
    assert.deepEqual(forces('Otto Lund promised to say “sorry.”').at(-1), [
      'Otto Lund',
      'hypothetical',
    ])
    assert.deepEqual(forces('Otto Lund called Ana Brock to say “sorry.”'), [
      ['Otto Lund', 'stated'],
    ])
  })

  test('is no quote of its own in a denial', () => {
    assert.deepEqual(forces('Otto Lund denied that he had called the boat “a wreck.”'), [
      ['Otto Lund', 'denied'],
    ])
  })

  test('is no quote where somebody does not confirm it, or does not deny it either', () => {
    assert.deepEqual(forces('Ana Brock did not confirm that Otto Lund had said it is lost.'), [])
    assert.deepEqual(forces('Ana Brock would neither confirm nor deny that it is lost.'), [])
  })

  test('is no quote of its own where it is only asked about', () => {
    assert.deepEqual(forces('Ana Brock asked if Otto Lund said “no.”'), [['Ana Brock', 'asked']])
    const about = 'Asked whether Otto Lund had requested a boat, Ana Brock said it was over.'
    assert.deepEqual(forces(about), [
      [null, 'asked'],
      ['Ana Brock', 'stated'],
    ])
  })

  test('is what is falsely claimed', () => {
    assert.deepEqual(forces('A post falsely claims that Otto Lund said, “It is lost.”'), [
      ['A post', 'stated'],
      ['Otto Lund', 'hypothetical'],
    ])
  })

  test('is not what somebody said who was wronged', () => {
    assert.deepEqual(forces('Otto Lund, wrongly jailed, said: “We row.”'), [
      ['Otto Lund', 'stated'],
    ])
    assert.deepEqual(forces('It was told falsely. Lund said: “We row.”'), [['Lund', 'stated']])
  })

  test('is not what was not only said, and a house with a number is somebody', () => {
    assert.deepEqual(forces('Otto Lund not only said “no” but left.'), [['Otto Lund', 'stated']])
    assert.deepEqual(forces('No 10 said: “We will row.”')[0]?.[1], 'stated')
    for (const text of [
      'Otto Lund would only say: “We row.”',
      'Otto Lund would say only “we row.”',
      'Otto Lund would say no more than “we row.”',
      'Otto Lund would say little beyond “we row.”',
    ])
      assert.deepEqual(forces(text), [['Otto Lund', 'stated']])
    assert.deepEqual(forces('Otto Lund would have said no more than “we row.”'), [
      ['Otto Lund', 'hypothetical'],
    ])
    for (const text of ['He’d said, “We row.”', 'He’d always say, “We row.”'])
      assert.deepEqual(forces(text), [['He', 'stated']])
  })

  test('is not what a made-up mayor says, or what stands beside a negation', () => {
    for (const text of [
      'Otto Lund, a fictional mayor, said it was lost.',
      'Otto Lund said neither the boat nor the crew was lost.',
      'Never did it rain, Otto Lund said.',
    ])
      assert.deepEqual(forces(text)[0]?.[1], 'stated', text)
  })

  test('is not listed where it is denied that it was said', () => {
    const text = 'The ministry has said neither that it sank nor that it did not.'
    assert.deepEqual(forces(text), [])
  })

  test('is what a negation at the head of the sentence denies', () => {
    for (const text of [
      'Nowhere does Otto Lund say that the boat sank.',
      'Nowhere in the book does Otto Lund say that the boat sank.',
      'At no point did Otto Lund tell the club that the boat was lost.',
      'But not once did Otto Lund say that the boat was lost.',
      'At no time has Otto Lund said, “It is lost.”',
    ])
      assert.deepEqual(forces(text), [['Otto Lund', 'hypothetical']], text)
  })

  test('is what somebody rarely says, feels like saying or is taught to say', () => {
    for (const [text, source] of [
      ['Otto Lund rarely says that he is sorry.', 'Otto Lund'],
      ['Otto Lund seldom told anyone that he was ill.', 'Otto Lund'],
      ['Otto Lund felt like saying, “I quit.”', 'Otto Lund'],
      ['Otto Lund opened his mouth to say “no”, but closed it again.', 'Otto Lund'],
      ['Otto Lund taught the parrot to say “good morning”.', 'the parrot'],
      ['Otto Lund thought: “Who will row?”', 'Otto Lund'],
    ] as const)
      assert.deepEqual(forces(text), [[source, 'hypothetical']], text)
    assert.deepEqual(forces('Otto Lund thought of them: “Nobody will row.”')[0]?.[1], 'stated')
  })

  test('ends with its clause', () => {
    const text = 'If Otto Lund says “I am no thief,” nobody will row with him.'
    const [span] = analyze(text).quotes[0]?.content ?? []
    assert.equal(text.slice(span?.start, span?.end), '“I am no thief,”')
  })

  test('is a claim that somebody rejects, and it is not called stated', () => {
    assert.deepEqual(forces('Otto Lund rejected the claim that he is “a thief.”'), [
      ['Otto Lund', 'denied'],
    ])
  })
})
