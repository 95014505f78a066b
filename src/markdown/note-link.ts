import type { Element } from 'hast'
import { site } from '../site.config.ts'
import { element } from './elements.ts'
import { kindLabels } from './labels.ts'
import { speakersOf, type NoteData } from './notes.ts'

/**
 * The link from a quote's words to its note. It is seen when it has the focus, and in print as a
 * number; to screen readers it names the words before it. It holds no text of its own, so that who
 * copies the words, searches them or lays them out anew gets the words alone.
 *
 * @example
 * noteLink(note)
 * // <a data-added data-note-link class="note-link" href="#note-q1" data-number="7"
 * //    lang="en" aria-label="Ada Example, direct quote 7, details"></a>
 */
export function noteLink(
  note: Pick<NoteData, 'id' | 'number' | 'speakers' | 'source' | 'kind' | 'force'>,
): Element {
  const [who, what] =
    note.force === 'hypothetical'
      ? ['Said by nobody', 'imagined']
      : [speakersOf(note), kindLabels[note.kind].toLowerCase()]
  const noun = what.endsWith('quote') ? what : `${what} words`
  const properties = {
    className: ['note-link'],
    lang: site.language,
    href: `#note-${note.id}`,
    ariaLabel: `${who}, ${noun} ${note.number}, details`,
    dataAdded: '',
    dataNoteLink: '',
    dataNumber: String(note.number),
  }
  return element('a', properties, [])
}
