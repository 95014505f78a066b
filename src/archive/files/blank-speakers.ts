import type { FrontMatter } from './front-matter.ts'
import type { Problem } from './problems.ts'
import type { ArticleFrontMatter } from './schema.ts'

/**
 * Entries of an article's front matter with a `speaker:` and nothing behind it, which is to say that
 * nobody is named, though the name may only be forgotten.
 *
 * @param file its path, for the places
 *
 * @example
 * blankSpeakers('a.md', readFrontMatter(source, 'a.md', articleSchema)).map(({ message }) => message)
 * // ['Found “speaker” without a name, which says that nobody is named; write the name, or null …']
 */
export function blankSpeakers(
  file: string,
  { data, placeOf, isBlank }: Pick<FrontMatter<ArticleFrontMatter>, 'data' | 'placeOf' | 'isBlank'>,
): Problem[] {
  return data.quotes
    .map((_, index) => ['quotes', index, 'speaker'])
    .filter(isBlank)
    .map((path) => ({
      file,
      ...placeOf(path),
      message:
        'Found “speaker” without a name, which says that nobody is named; write the name, or null if that is meant.',
    }))
}
