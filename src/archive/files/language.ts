import { analyze } from '../../analysis/index.ts'
import type { FrontMatter } from './front-matter.ts'
import { ContentError } from './problems.ts'

/**
 * Makes sure that the analysis knows a text's language.
 *
 * @param file the text's path, for the message
 * @throws ContentError with what to write instead
 *
 * @example checkLanguage('a.md', readFrontMatter(source, 'a.md', articleSchema))
 */
export function checkLanguage(
  file: string,
  { data, placeOf }: Pick<FrontMatter<{ readonly language: string }>, 'data' | 'placeOf'>,
): void {
  try {
    // No text makes the analysis throw, so that only the language can.
    analyze('', { language: data.language })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ContentError([{ file, ...placeOf(['language']), message: error.message }])
  }
}
