import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('the subject of a verb of saying', () => {
  for (const [text, ...names] of [
    // Whoever does something to somebody.
    ['Doctors treating Ana Brock said she was well.'],
    ['The lawyers defending Otto Lund told the court he was ill.'],
    ['Three women accusing Otto Lund of theft told the court that he had left.'],
    ['Critics including Ana Brock say the race will fail.'],
    ['Rowers including Ana Brock and Otto Lund said the water was cold.'],
    ['The boat club named after Ana Brock says it will row.'],
    [
      'Several rowers, including Ana Brock (Lima), Ida Berg (Oslo) and Otto Lund (Bonn) have said it was cold.',
    ],
    [
      'Ana Brock (Lima), Ida Berg (Oslo) and Otto Lund said it was cold.',
      'Ana Brock',
      'Ida Berg',
      'Otto Lund',
    ],
    // Where somebody lives says nothing.
    ['Some rowers in Lima, Peru who were voting said it was late.'],
    ['People of Lima, Peru who left said it was late.'],
    ['After the talks in Lima, Peru said it was late.', 'Peru'],
    // Nor does whoever somebody is compared with.
    ['Ana Brock won, and like Otto Lund has said it was late.', 'Ana Brock'],
    ['Ana Brock won, and Otto Lund has said it was late.', 'Otto Lund'],
    // Nor does whom many want something of.
    ['Rowers hoping to beat Otto Lund say it was late.'],
    ['It was odd for rowers to hear Otto Lund say it was late.', 'Otto Lund'],
    // Whoever does one thing and then speaks.
    ['Dashing into the hall, Senator Ana Brock, a rower, called, “No.”', 'Ana Brock'],
    // Whoever a clause between commas tells of.
    ['Otto Lund, whose wife, Ida Lund, left in May, said he was lonely.', 'Otto Lund'],
    ['Otto Lund, whose wife, Ida Lund, said it was late, left.', 'Ida Lund'],
    ['Otto Lund, who lives with his wife, Ida, said he saw nothing.', 'Otto Lund'],
    ['Ana Brock, who lost her son, Otto, in the flood, said no one had called.', 'Ana Brock'],
    ['Ana Brock, whose critics say she spends too much, won.'],
    // Two, each with a description.
    ['Ana Brock, 30, and Otto Lund, 32, said they were glad.', 'Ana Brock', 'Otto Lund'],
    [
      'Ana Brock, a rower, and her husband, Otto Lund, said they were glad.',
      'Ana Brock',
      'Otto Lund',
    ],
    [
      'The head of the club, Ana Brock, and the owner of the boat, Otto Lund, said it was late.',
      'Ana Brock',
      'Otto Lund',
    ],
    // A clause that tells when somebody spoke.
    ['Ana Brock listened as Otto Lund told the court that he was ill.', 'Otto Lund'],
    ['The rowers turned on Ana Brock as Otto Lund said she should go.', 'Otto Lund'],
    // No pronoun behind a preposition, but one behind a conjunction.
    ['They may meet in Brill, as several on it told Boat News they would row.'],
    ['Brill Bank left after it said it was lost.', 'Brill Bank'],
    // A participle before the noun for both.
    ['Leading rowers Ana Brock and Otto Lund said it was over.', 'Ana Brock', 'Otto Lund'],
    ['Leading rowers home, Ana Brock and Otto Lund said it was over.', 'Ana Brock', 'Otto Lund'],
    // A remark in brackets.
    [
      'Few know it, but Sen. Otto Lund (a rower so old that he has been mistaken for a mayor) says he was lost.',
      'Otto Lund',
    ],
    ['Otto Lund (he is 40) said it was over.', 'Otto Lund'],
    ['A friend of the club (that would be Otto Lund) said it was over.'],
    // A place between commas.
    ['Parents of pupils at a school in Brill, Peru, told the court that it was closed.'],
    [
      'Many of the families of those hurt at the school in Brill, Peru, have sued, claiming that it was closed.',
    ],
    ['After a race in Brill, Ana Brock, said it was over.', 'Ana Brock'],
  ] as const)
    test(text, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers ?? [], names)
    })
})
