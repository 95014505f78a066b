/** How days are written for readers: British, in UTC, whatever the machine's own. */
export const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as readers write it. @example formatDay('2022-01-14') // '14 January 2022' */
export const formatDay = (day: string): string => longDay.format(new Date(`${day}T00:00:00Z`))

/** The first moment of a day, as RFC 3339 writes it. @example momentOf('2022-01-14') // '2022-01-14T00:00:00Z' */
export const momentOf = (day: string): string => `${day}T00:00:00Z`
