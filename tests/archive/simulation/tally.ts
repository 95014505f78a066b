/** What a simulation counted. */
export interface Tally {
  articles: number
  builds: number
  edits: number
  /** Quotes whose characters all stayed and whose words come once: each was held against its id and has it. */
  untouched: number
  /** Quotes whose characters all stayed, but whose words come more than once, before or after. */
  copies: number
  /**
   * Of the copies: those whose id another copy has now, so that it leads to the same words in the same
   * article, or is reported since there are fewer copies. None of them was known by what the ledger has
   * of the earlier text, see `whyUnknown`: each is one of the five that follow.
   */
  swapped: number
  /** Of the copies: those whose id leads to a copy that was edited, unknown in the same way. */
  strayed: number
  /** Of both: those of which the build told the editor. */
  told: number
  /** Of the others: the text from the one copy to the other is the same as before, to the character. */
  same: number
  /** And these: each quote from the one to the other is, and the 32 characters on either side of it. */
  alike: number
  /** Of both: those that an editor put right. */
  mended: number
  /** Notes that named copies, of which one at least was not where its id led. */
  rightNotes: number
  /** Notes that named copies, each of which had its id. */
  falseNotes: number
  /** Some of the shortest edits from one text to the other leave it in its place, and some do not. */
  tie: number
  /** No shortest edit leaves it in its place: the editor did more than need have been done. */
  longer: number
  /** Its surroundings or its paragraph are now another copy's, or it stands in those of another. */
  surroundings: number
  /** The same, where the shortest edits of the whole texts would say otherwise. */
  againstText: number
  /** Only text that the ledger does not keep, or the order of quotes that it does not, gives it away. */
  furtherOff: number
  /** Quotes whose words were changed and that kept their ids. */
  kept: number
  /** Quotes that are still there in part, and whose ids nothing claims; each was reported. */
  lost: number
  /** Quotes that are not there any more; each was reported. */
  removed: number
  /** Ids of removed quotes of which a copy was left, which has them now. */
  copied: number
  /** Ids that went to other words, typed anew, in the place of those that were removed. */
  inherited: number
}

/** @example newTally().edits // 0 */
export const newTally = (): Tally => ({
  ...{ articles: 0, builds: 0, edits: 0, untouched: 0, copies: 0 },
  ...{
    swapped: 0,
    strayed: 0,
    told: 0,
    same: 0,
    alike: 0,
    mended: 0,
    rightNotes: 0,
    falseNotes: 0,
    surroundings: 0,
    againstText: 0,
    tie: 0,
    longer: 0,
    furtherOff: 0,
    kept: 0,
    lost: 0,
    removed: 0,
    copied: 0,
    inherited: 0,
  },
})

/** Both together. @example addTallies(newTally(), newTally()).edits // 0 */
export function addTallies(a: Tally, b: Tally): Tally {
  const keys = Object.keys(a) as (keyof Tally)[]
  return keys.reduce((sum, key) => ({ ...sum, [key]: a[key] + b[key] }), newTally())
}

/** The tally in words, a line each. @example describeTally(tally) // '2007 edits in …' */
export function describeTally(tally: Tally): string {
  const n = (value: number): string => value.toLocaleString('en')
  return [
    `${n(tally.edits)} edits in ${n(tally.builds)} builds of ${n(tally.articles)} articles`,
    `${n(tally.untouched)} times a quote was left alone whose words come once: 0 changed their id`,
    `${n(tally.copies)} times a quote was left alone of which the article had copies: 0 changed their id that could be known by what the ledger has of the earlier text`,
    `of the others ${n(tally.swapped)} ids went to another copy in the same article or were reported, ${n(tally.strayed)} to a copy that was edited:`,
    `  ${n(tally.tie)} where an edit as short would have led to the same text`,
    `  ${n(tally.longer)} where the shortest edit would have left another copy in place`,
    `  ${n(tally.surroundings)} where another copy had the surroundings or the paragraph`,
    `  ${n(tally.againstText)} where it had them, too, but the whole texts speak against it`,
    `  ${n(tally.furtherOff)} where only what the ledger does not keep of the text, or of its order, could tell`,
    `the build told of ${n(tally.told)} of them; of ${n(tally.same)} it did not, as the text from copy to copy was the same as before, and of ${n(tally.alike)}, as all quotes there were and what is around them`,
    `0 others went elsewhere untold; ${n(tally.mended)} were put right by exchanging them, and 0 could not be`,
    `${n(tally.rightNotes)} notes named copies with ids exchanged, ${n(tally.falseNotes)} named copies where nothing was wrong`,
    `${n(tally.kept)} changed quotes kept their id, ${n(tally.lost)} lost it and were reported`,
    `${n(tally.removed)} quotes were taken out and reported, the ids of ${n(tally.copied)} went to a copy, those of ${n(tally.inherited)} to words typed in their place`,
    '0 ids were lost unreported',
  ].join('\n')
}
