import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What an article may hold. GitHub's schema, with these differences:
 * scripts and styles go with their content; ids are kept as they are, because
 * `rehype-author-ids` prefixes them together with the links that point to them; a table may have a
 * caption, whose words HTML would move before the table if they stood in it alone; a picture is the
 * image in it, since what its `<source>` names may stand on any host, and below no base.
 *
 * No `data-` attribute of ours is on the list, so an author's markup can never pose as an annotation;
 * those of footnotes are, and `rehype-author-html` takes them off the author's HTML.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'source'), 'caption'],
  ancestors: { ...defaultSchema.ancestors, caption: ['table'] },
  strip: [...(defaultSchema.strip ?? []), 'script', 'style'],
}
