import type { FrontMatter } from './front-matter.ts'
import type { Problem } from './problems.ts'
import type { ArticleFrontMatter } from './schema.ts'

/**
 * The days of an article's front matter that are before its own, though nothing is changed or corrected
 * before it is there.
 *
 * @param file its path, for the places
 *
 * @example
 * earlyDays('a.md', readFrontMatter(source, 'a.md', articleSchema)).map(({ message }) => message)
 * // ['Found “updated”, 2031-05-01, which is before “date”, 2031-05-04; correct the one or the other.']
 */
export function earlyDays(
  file: string,
  { data, placeOf }: Pick<FrontMatter<ArticleFrontMatter>, 'data' | 'placeOf'>,
): Problem[] {
  const { date, updated = date, corrections } = data
  const days = [
    { name: '“updated”', day: updated, path: ['updated'] },
    ...corrections.map((correction, index) => ({
      name: '“date” of a correction',
      day: correction.date,
      path: ['corrections', index, 'date'],
    })),
  ]
  return days
    .filter(({ day }) => day < date)
    .map(({ name, day, path }) => ({
      file,
      ...placeOf(path),
      message: `Found ${name}, ${day}, which is before “date”, ${date}; correct the one or the other.`,
    }))
}
