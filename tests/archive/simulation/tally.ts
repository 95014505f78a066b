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
   * article, or is reported since there are fewer copies. Which copy is which is a guess, and sometimes
   * must be: a paragraph copied in front of itself is the same text as one copied behind.
   * A copy whose surroundings are its own and stayed as they were is never one of them.
   */
  swapped: number
  /** Of the copies: those whose id leads to a copy that was edited. */
  strayed: number
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
  ...{ swapped: 0, strayed: 0, kept: 0, lost: 0, removed: 0, copied: 0, inherited: 0 },
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
    `${n(tally.copies)} times a quote was left alone of which the article had copies: ${n(tally.swapped)} ids went to another copy in the same article or were reported, ${n(tally.strayed)} to a copy that was edited: which copy is which is a guess`,
    `${n(tally.kept)} changed quotes kept their id, ${n(tally.lost)} lost it and were reported`,
    `${n(tally.removed)} quotes were taken out and reported, the ids of ${n(tally.copied)} went to a copy, those of ${n(tally.inherited)} to words typed in their place`,
    '0 ids were lost unreported',
  ].join('\n')
}
