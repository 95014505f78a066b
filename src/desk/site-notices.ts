import { placeOf, type Problem } from '../archive/files/problems.ts'

/** Where the site's settings stand, below the project's folder. */
export const settingsFile = 'src/site.config.ts'

/**
 * What an editor should look at in the site's settings.
 *
 * @param source the text of {@link settingsFile}, for the places
 *
 * @example siteNotices({ contact: 'mailto:errors@example.org' }, source) // []
 */
export function siteNotices(site: { readonly contact: string | null }, source: string): Problem[] {
  const { contact } = site
  if (contact !== null && /^(?:https?:\/\/|mailto:)./iu.test(contact)) return []
  const message =
    contact === null
      ? 'Found no “contact”, so that no page says where readers report errors; write a web address or “mailto:…” in the place of null.'
      : `Found a “contact” that leads nowhere, “${contact}”; write it with https:// or mailto: before it.`
  return [{ file: settingsFile, ...placeOf(source, source.search(/\bcontact:/u)), message }]
}
