/**
 * What an element has that holds an article's words, on pages whose own words may be of another
 * language: in which they are read aloud and hyphenated, and the direction of their first letter.
 *
 * @example inLanguage('de') // { lang: 'de', dir: 'auto' }
 */
export const inLanguage = (language: string): { readonly lang: string; readonly dir: 'auto' } => ({
  lang: language,
  dir: 'auto',
})
