import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { simulate } from './simulation/simulate.ts'
import { newTally } from './simulation/tally.ts'

// The short form of `npm run simulate`, which does 100,000 edits.
describe('an editor who changes articles at random', () => {
  it('loses no address without being told, and has the id of each quote that was left alone or is told which', () => {
    const tally = newTally()
    for (let seed = 1; seed <= 10; seed++) simulate(seed, tally)
    assert.ok(tally.edits > 900, JSON.stringify(tally))
    assert.ok(tally.untouched + tally.copies > 3000, JSON.stringify(tally))
    // Only copies that could not be known may swap, and of each it is said why.
    const { tie, longer, surroundings, againstText, furtherOff } = tally
    const unknown = tie + longer + surroundings + againstText + furtherOff
    assert.equal(unknown, tally.swapped + tally.strayed, JSON.stringify(tally))
    // The editor was told of each, but where the text is the same all the same.
    assert.equal(tally.told + tally.same + tally.alike, unknown, JSON.stringify(tally))
    assert.ok(
      (tally.same + tally.alike) * 10 < tally.told && tally.mended > 10,
      JSON.stringify(tally),
    )
    assert.ok(tally.falseNotes < tally.builds * 2, JSON.stringify(tally))
    assert.ok((tally.swapped + tally.strayed) * 25 < tally.untouched, JSON.stringify(tally))
    assert.ok(tally.lost * 2 < tally.kept, JSON.stringify(tally))
  })
})
