import { colours } from '../../archive/article/annotations.ts'
import { voicesOf } from '../../archive/article/voices.ts'
import type { Article, SpeakerRecord, Voice } from '../../archive/types.ts'

/** Who an article gives the floor to, as its page shows it. */
export interface VoiceView extends Voice {
  /** Null for sources that the article does not name. */
  readonly name: string | null
  /** Number of the speaker's colour, 1 to 5. */
  readonly colour: number
  /** Words of both kinds. */
  readonly words: number
}

/**
 * The voices of an article, most words first, unnamed sources last.
 *
 * @example articleVoices(article, archive.speakers)[0].name // 'Ada Example'
 */
export function articleVoices(
  { text, analysis }: Pick<Article, 'text' | 'analysis'>,
  speakers: readonly Pick<SpeakerRecord, 'id' | 'name'>[],
): VoiceView[] {
  const names = new Map(
    [...analysis.speakers, ...speakers].map(({ id, name }): [string, string] => [id, name]),
  )
  const voices = voicesOf(text, analysis).map((voice) => ({
    ...voice,
    name: voice.speaker === null ? null : (names.get(voice.speaker) ?? voice.speaker),
    words: voice.directWords + voice.reportedWords,
  }))
  const named = voices.filter(({ speaker }) => speaker !== null)
  const unnamed = voices.filter(({ speaker }) => speaker === null)
  return [
    ...named.map((voice, index) => ({ ...voice, colour: Math.min(index, colours) + 1 })),
    ...unnamed.map((voice) => ({ ...voice, colour: colours + 1 })),
  ]
}

/**
 * What a table of voices comes to, in a sentence.
 *
 * @example headlineOf(voices) // 'Ada Example speaks most: 40 of 60 words that are somebody’s'
 */
export function headlineOf(voices: readonly VoiceView[]): string {
  const [first, second] = voices.filter(({ speaker }) => speaker !== null)
  const all = voices.reduce((sum, { words }) => sum + words, 0)
  if (first?.name == null) return 'Nobody is named'
  if (second !== undefined)
    return `${first.name} speaks most: ${first.words} of the ${all} words given to a source`
  return first.words === all ? `Only ${first.name} speaks` : `Only ${first.name} is named`
}
