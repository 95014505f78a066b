/** What a reader typed, taken apart: words, phrases, and the operators that narrow. */

export interface ParsedQuery {
  /** Everything that is no operator, the phrases too, in the order typed. */
  readonly text: string
  /** What stands in quotation marks, straight or curly: to be found in a row. */
  readonly phrases: readonly string[]
  /** Words and phrases that must not be there. */
  readonly without: readonly string[]
  /** A name, other name or id, as typed; of several the last. */
  readonly speaker: string | null
  readonly topic: string | null
  /** Days: only what is earlier than the first one; only that day and what is later. */
  readonly before: string | null
  readonly after: string | null
}

// One of: operator with a value, minus with a value, phrase, other text. Each branch ends at white space
// or at a mark, so that the pattern is linear.
const piece =
  /(?:(?<operator>speaker|topic|before|after):|(?<minus>(?<!\S)-(?=["“”„\p{L}\p{N}])))?(?:["“”„](?<phrase>[^"“”„]*)["“”„]|(?<word>[^\s"“”„]+))|["“”„]/giu

const day = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u

/**
 * Takes a query apart. Everything is allowed: an operator without a value, or a date that is none, is a
 * word like any other, and a quotation mark that is not closed is left out.
 *
 * @example
 * parseQuery('"low tide" harbour speaker:example -ferry before:2031-05')
 * // { text: 'low tide harbour', phrases: ['low tide'], without: ['ferry'], speaker: 'example', topic: null,
 * //   before: '2031-05-01', after: null }
 */
export function parseQuery(query: string): ParsedQuery {
  const text: string[] = []
  const phrases: string[] = []
  const without: string[] = []
  const narrowed = new Map<string, string>()
  for (const { 0: whole, groups = {} } of query.matchAll(piece)) {
    const { operator, minus, phrase, word } = groups
    const value = (phrase ?? word ?? '').trim()
    if (value === '') continue
    const narrows = operator === undefined ? null : valueOf(operator.toLowerCase(), value)
    if (operator !== undefined && narrows !== null) narrowed.set(operator.toLowerCase(), narrows)
    else if (operator !== undefined) text.push(whole)
    else if (minus !== undefined) without.push(value)
    else {
      text.push(value)
      if (phrase !== undefined) phrases.push(value)
    }
  }
  return {
    text: text.join(' '),
    phrases,
    without,
    speaker: narrowed.get('speaker') ?? null,
    topic: narrowed.get('topic') ?? null,
    before: narrowed.get('before') ?? null,
    after: narrowed.get('after') ?? null,
  }
}

/** The first day of a year, a month or a day, or null where there is none such. */
function dayOf(value: string): string | null {
  const { year, month = '1', day: date = '1' } = day.exec(value)?.groups ?? {}
  if (year === undefined) return null
  const whole = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = new Date(`${whole}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(whole) ? null : whole
}

const valueOf = (operator: string, value: string): string | null =>
  operator === 'before' || operator === 'after' ? dayOf(value) : value
