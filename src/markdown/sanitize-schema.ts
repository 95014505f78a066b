import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What an article may hold. GitHub's schema, with these differences:
 * scripts and styles go with their content; ids are kept as they are, because
 * `rehype-author-ids` prefixes them together with the links that point to them.
 *
 * No `data-` attribute of ours is on the list, so an author's markup can never pose as an annotation;
 * those of footnotes are, and `rehype-author-html` takes them off the author's HTML.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  strip: [...(defaultSchema.strip ?? []), 'script', 'style'],
}
