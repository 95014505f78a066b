/** What this site is called and who answers for it. Everything else about it is derived. */
export const site = {
  name: 'On the Record',
  /** One sentence, under the name and in search engines. */
  tagline: 'Who said what in the news, and how we know.',
  language: 'en',
  editor: 'The editors of On the Record',
  /** Where readers report errors, a web address or `mailto:`; null while there is none. */
  contact: null as string | null,
} as const
