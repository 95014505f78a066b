import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from '../run/command.ts'
import { addUp, formatTallies, readFictional, tally, type FictionalArticle } from './fictional.ts'

const fixtures = join(root, 'tests', 'fixtures')

/** Of each 100 quotes so many are right at least, in articles that no rule was tried on and in the others. */
const folders: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  articles: { everyday: 93, wires: 86, features: 79, geopolitics: 71 },
  'read-articles': {
    agencies: 86,
    american: 82,
    british: 77,
    campaign: 81,
    courts: 82,
    daily: 78,
    election: 63,
    enterprise: 71,
    features: 77,
    forms: 64,
    international: 79,
    newsrooms: 85,
    outlets: 89,
    politics: 89,
    world: 67,
  },
}

/** Of each 100 quotes so many have a wrong name at the most, and so many one that is not called unsure. */
const ceilings = { wrong: 3, wrongAndSure: 2 } as const

for (const [folder, floors] of Object.entries(folders)) {
  describe(`fictional ${folder}`, () => {
    const sums = Object.keys(floors).map(async (name) =>
      addUp((await readFictional(join(fixtures, folder, name))).map((each) => tally(each))),
    )

    for (const [index, [name, floor]] of Object.entries(floors).entries()) {
      test(`${name}: as many quotes have the right speaker as before`, async () => {
        const sum = await sums[index]
        assert.ok(sum !== undefined && (100 * sum.right) / sum.quotes >= floor, JSON.stringify(sum))
      })
    }

    test('few names are wrong, and of those that are sure hardly any', async () => {
      const sum = addUp(await Promise.all(sums))
      assert.ok((100 * sum.wrong) / sum.quotes <= ceilings.wrong, JSON.stringify(sum))
      assert.ok((100 * sum.wrongAndSure) / sum.quotes <= ceilings.wrongAndSure, JSON.stringify(sum))
    })
  })
}

describe('a tally', () => {
  const text =
    'Ana Brock said it was over. “We row,” said Otto Lund. He may say: “No.” A cook said it hurt.'
  const span = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const article = (...quotes: FictionalArticle['quotes']): FictionalArticle => ({
    name: 'fixture',
    text,
    quotes,
  })
  const quote = (words: string, speakers: string[], isImagined = false) => ({
    content: [span(words)],
    speakers,
    isImagined,
  })

  test('counts what is right, wrong, unnamed and missed', () => {
    const right = tally(article(quote('it was over', ['Ana Brock'])))
    assert.deepEqual([right.quotes, right.right, right.wrong], [1, 1, 0])
    const wrong = tally(article(quote('“We row,”', ['Ana Brock'])))
    assert.deepEqual([wrong.right, wrong.wrong, wrong.wrongAndSure], [0, 1, 1])
    const missed = tally(article(quote('Otto', ['Ana Brock'])))
    assert.deepEqual([missed.missed, missed.right], [1, 0])
    const nobody = tally(article(quote('it hurt', ['Ana Brock'])))
    assert.deepEqual([nobody.unnamed, nobody.missed], [1, 0])
  })

  test('takes a surname for the full name, and no other', () => {
    assert.equal(tally(article(quote('it was over', ['Brock']))).right, 1)
    assert.equal(tally(article(quote('it was over', ['Ana Lund']))).right, 0)
  })

  test('tells what is imagined and taken for said', () => {
    const imagined = tally(article(quote('“No.”', ['Otto Lund'], true)))
    assert.deepEqual([imagined.right, imagined.imaginedAsSaid], [1, 0])
    const said = tally(article(quote('it was over', ['Ana Brock'], true)))
    assert.equal(said.imaginedAsSaid, 1)
  })

  test('is a line of a table', () => {
    const table = formatTallies(
      new Map([['all', addUp([{ quotes: 12, right: 10 }, { right: 1 }])]]),
    )
    assert.match(table, /^all +12 +11 +0/mu)
  })
})
