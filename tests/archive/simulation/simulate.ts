import assert from 'node:assert/strict'
import type { ReadArticle } from '../../../src/archive/article/read-article.ts'
import { checkLedger } from '../../../src/archive/check-ledger.ts'
import { parseLedger, withLines } from '../../../src/archive/permalinks/ledger-file.ts'
import type { LedgerLine } from '../../../src/archive/permalinks/ledger-schema.ts'
import { ledgerOf, liveQuotes, type Ledger } from '../../../src/archive/permalinks/ledger.ts'
import {
  comparable,
  sameContext,
  type Comparable,
} from '../../../src/archive/permalinks/similarity.ts'
import { astray, build, idsNow, reportedIn, uid, type Build } from './built.ts'
import { draftOf } from './draft.ts'
import { edit } from './edits.ts'
import { isTold, mend, whyUntold } from './mend.ts'
import { randomOf, type Random } from './random.ts'
import type { Tally } from './tally.ts'
import { isBestReading, sidesOf, whyUnknown } from './told-apart.ts'
import { isToldByTexts } from './whole-text.ts'

const buildsEach = 40

/** When the editor of an article exchanges ids: never, before the ledger learns of it, or after. */
const habits = ['never', 'unrecorded', 'never', 'recorded'] as const

/**
 * Writes an article of the seed's and edits and builds it again and again, as an editor does who commits
 * the ledger each time and answers what the build reports. Every second editor also exchanges ids where
 * the build could not know which copy is which.
 *
 * @throws AssertionError when a quote that nobody touched has another id without a note, or has one after
 *   mending, when an id is lost without a report, or when the ledger is not as it should be
 *
 * @example simulate(1, newTally())
 */
export function simulate(seed: number, tally: Tally): void {
  const random = randomOf(seed)
  const draft = draftOf(random)
  const mends = habits[seed % habits.length] ?? 'never'
  const lines: LedgerLine[] = []
  let ledger = indexed(lines)
  let before = build(draft, ledger)
  learn(before.read)
  tally.articles += 1
  for (let round = 0; round < buildsEach; round++) {
    const count = 1 + random.below(4)
    for (let index = 0; index < count; index++) edit(draft, random)
    const after = build(draft, ledger)
    tally.builds += 1
    tally.edits += count
    const where = `seed ${seed}, build ${round + 1}`
    compare(before, after, ledger, tally, where)
    if (mends !== 'unrecorded') learn(after.read)
    const settled = mends === 'never' ? after : mended(before, after, where)
    if (mends === 'unrecorded' || settled !== after) learn(settled.read)
    const answered = answers(settled.read, ledger, random)
    lines.push(...answered)
    ledger = indexed(lines)
    // What is built again is the same, and what was answered is no question any more.
    const isAgain = round % 5 === 0 || answered.length > 0 || settled !== after
    before = isAgain ? build(draft, ledger) : settled
    if (isAgain) checkSettled(before.read, settled.read, ledger, where)
  }
  const written = parseLedger(withLines('', lines))
  assert.deepEqual(written.problems, [])
  assert.deepEqual(written.ledger, ledger)

  /** The build after mending; the same where nothing went astray. */
  function mended(earlier: Build, later: Build, where: string): Build {
    const done = mend(draft, earlier, later, lines, indexed, where)
    tally.mended += astray(earlier, later).length
    lines.push(...done.lines)
    ledger = indexed(lines)
    return done.after
  }

  function learn(read: ReadArticle): void {
    const { lines: news, problems } = checkLedger(ledger, [read], { items: [], problems: [] })
    assert.equal(problems.length, read.claims.unclaimed.length)
    lines.push(...news)
    ledger = indexed(lines)
  }
}

const indexed = (lines: readonly LedgerLine[]): Ledger =>
  ledgerOf(lines.map((line, index) => ({ line, number: index + 1 })))

/** Holds the ids of a build against those of the build before it. */
function compare(before: Build, after: Build, ledger: Ledger, tally: Tally, where: string): void {
  const judge = judgeOf(before, after, ledger, where)
  const now = idsNow(before, after)
  const reported = reportedIn(after)
  assert.equal(after.tagsOf.size, after.read.claims.ids.length, `${where}: an id twice`)
  for (const [id, tags] of before.tagsOf) {
    const is = now.get(id)
    assert.ok(after.tagsOf.has(id) !== reported.has(id), `${where}: ${id} is lost unreported`)
    if (is !== undefined) {
      tally[isCopied(id, before, after) ? 'copies' : 'untouched'] += 1
      if (is === id) continue
      assert.ok(
        !standsOut(before, after, id, is),
        `${where}: an untouched quote had ${id}, has ${is}`,
      )
      tally[reported.has(id) || sameWords(id, before, after) ? 'swapped' : 'strayed'] += 1
      tally[judge(id, is)] += 1
      const why = isTold(after, id, is) ? 'told' : whyUntold(before, after, id, is)
      assert.ok(why !== undefined, `${where}: ${id} went to ${is} untold`)
      tally[why] += 1
    } else if (reported.has(id)) tally[survives(tags, after) ? 'lost' : 'removed'] += 1
    else tally[heirOf(id, tags, before, after)] += 1
  }
  const wrong = new Set(astray(before, after).map(([id]) => id))
  const { article, claims } = after.read
  const isSame = before.read.article.text === article.text
  assert.ok(!isSame || claims.copies.length === 0, `${where}: a note about the same text`)
  for (const { ids } of claims.copies)
    tally[ids.some((id) => wrong.has(id)) ? 'rightNotes' : 'falseNotes'] += 1
}

type Verdict = 'surroundings' | 'againstText' | 'tie' | 'longer' | 'furtherOff'

/**
 * Says why an untouched copy could not be known by what the ledger has of the earlier text.
 *
 * @throws AssertionError when the ids are none of the best readings of the two texts, or a copy could be
 *   known
 */
function judgeOf(
  before: Build,
  after: Build,
  ledger: Ledger,
  where: string,
): (id: string, is: string) => Verdict {
  const live = liveQuotes(ledger, uid).toSorted(
    (a, b) => a.line.position - b.line.position || a.number - b.number,
  )
  const known = live.map(({ line }) => line.id)
  const [{ ids }, { ids: former }] = [after.read.claims, before.read.claims]
  const sides = sidesOf(
    live.map(({ line }) => line),
    [...after.wordings.values()],
  )
  const given = new Map(known.map((id, index) => [index, ids.indexOf(id)]))
  assert.ok(isBestReading(sides, given), `${where}: more was edited than need have been`)
  return (id, is) => {
    const why = whyUnknown(sides, known.indexOf(id), ids.indexOf(is))
    assert.ok(why !== undefined, `${where}: ${is} was known to be ${id}`)
    const isTold = isToldByTexts(before.read, after.read, former.indexOf(id), ids.indexOf(is))
    if (isTold) return why === 'surroundings' ? 'againstText' : 'furtherOff'
    return why
  }
}

/** What became of an id whose quote was changed: it kept it, or a copy has it, or other words have it. */
function heirOf(
  id: string,
  tags: readonly number[],
  before: Build,
  after: Build,
): 'kept' | 'copied' | 'inherited' {
  if (shares(tags, after.tagsOf.get(id) ?? [])) return 'kept'
  return sameWords(id, before, after) ? 'copied' : 'inherited'
}

const sameWords = (id: string, before: Build, after: Build): boolean =>
  before.words.get(id) === after.words.get(id)

/** True when its words come more than once, before or after. */
function isCopied(id: string, before: Build, after: Build): boolean {
  const words = before.words.get(id) ?? ''
  return [before, after].some(({ counts }) => (counts.get(words) ?? 0) > 1)
}

/**
 * True when an untouched quote can be told from every other one: no other has its words, before or
 * after, or none of those has its surroundings, which stayed the same.
 */
function standsOut(before: Build, after: Build, id: string, is: string): boolean {
  const [was, now] = [before.wordings.get(id), after.wordings.get(is)]
  if (was === undefined || now === undefined) return true
  const alike = (like: (a: Comparable, b: Comparable) => boolean): boolean =>
    [before, after].every(({ wordings }) => {
      const own = comparable(wordings === before.wordings ? was : now)
      return [...wordings.values()].filter((other) => like(comparable(other), own)).length === 1
    })
  const words = (a: Comparable, b: Comparable): boolean => a.norm === b.norm
  const all = (a: Comparable, b: Comparable): boolean => words(a, b) && sameContext(a, b)
  return alike(words) || (alike(all) && sameContext(comparable(was), comparable(now)))
}

function shares(tags: readonly number[], others: readonly number[]): boolean {
  const set = new Set(others)
  return tags.some((tag) => tag !== 0 && set.has(tag))
}

/** Is half of it still in a quote? */
function survives(tags: readonly number[], { tagsOf }: Build): boolean {
  const now = new Set([...tagsOf.values()].flat())
  return tags.filter((tag) => tag !== 0 && now.has(tag)).length * 2 >= tags.length
}

/** What an editor does of what the build reports: an alias where there is a quote, else farewell. */
function answers(read: ReadArticle, ledger: Ledger, random: Random): LedgerLine[] {
  return read.claims.unclaimed.flatMap(({ quote: { line }, candidates }): LedgerLine[] => {
    const of = candidates[0] ?? (random.below(2) === 0 ? read.claims.ids[0] : undefined)
    const end = { reason: 'The simulation took it out.', date: '2031-05-05' }
    if (of === undefined) return [{ ...line, state: 'gone', ...end }]
    const former = ledger.aliases.get(line.id) ?? []
    return [line, ...former.flatMap((id) => ledger.quotes.get(id)?.line ?? [])].map(
      (each): LedgerLine => ({ ...each, state: 'alias', of }),
    )
  })
}

/** A second build gives the same ids and nothing new, and each id, aliases with it, is one place of the page. */
function checkSettled(
  { article, claims }: ReadArticle,
  first: ReadArticle,
  ledger: Ledger,
  where: string,
): void {
  assert.deepEqual(
    claims,
    { ids: first.claims.ids, lines: [], unclaimed: [], copies: [] },
    `${where}: again`,
  )
  const anchors = [...article.html.matchAll(/ id="(q[a-z2-7]{10})"/gu)].map(([, id = '']) => id)
  const expected = claims.ids.flatMap((id) => [id, ...(ledger.aliases.get(id) ?? [])])
  assert.deepEqual(anchors.sort(), expected.sort(), `${where}: anchors`)
}
