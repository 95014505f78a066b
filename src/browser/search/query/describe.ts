/** What the page needs to show one quote. */
import { fill } from '../addresses.ts'
import type { Doc, Facts } from '../index/source.ts'
import type { Hit } from '../messages.ts'
import { mark, type Hits } from './highlight.ts'

/**
 * A quote with its addresses, the reader's words marked in it.
 *
 * @example describe(facts, doc, { strong: new Set(['tide']), weak: new Set() }).place // '/articles/a-summit/#q1'
 */
export function describe({ addresses, labels }: Facts, doc: Doc, hits: Hits): Hit {
  const [id, , , , source, kind, force, confidence, parts, before, after, told] = doc.row
  const [slug, title, date, language] = doc.article
  return {
    id,
    place: fill(addresses.place, { slug, id }),
    page: fill(addresses.quote, { id }),
    parts: parts.map((part) => mark(part, hits)),
    before: mark(before, hits),
    after: mark(after, hits),
    speakers: doc.speakers.map(([speaker, name]) => ({
      name,
      href: fill(addresses.speaker, { id: speaker }),
    })),
    source,
    kind,
    force,
    labels: [
      labels.kinds[kind],
      ...(force === 'stated' ? [] : [labels.forces[force]]),
      ...(confidence === 'unsure' ? [labels.confidences.unsure] : []),
      ...(told === null ? [] : [told]),
    ],
    article: { title: mark(title, hits), href: fill(addresses.article, { slug }), date, language },
    topics: doc.topics.flatMap(([topic, name]) => {
      const marked = mark(name, hits)
      const href = fill(addresses.topic, { id: topic })
      return marked.some(({ hit }) => hit) ? [{ name: marked, href }] : []
    }),
  }
}
