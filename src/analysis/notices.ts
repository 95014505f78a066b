import { passesOn } from './attributions/force/force.ts'
import type { Document } from './reading/document.ts'
import type { Notice, Quote, Span } from './types.ts'

/**
 * What an editor should look at: speakers that are a guess, damaged quotation marks.
 *
 * @example findNotices(document, quotes, []).map(({ message }) => message) // [] where each speaker is sure
 */
export function findNotices(
  document: Document,
  quotes: readonly Quote[],
  stray: readonly Span[],
): Notice[] {
  const notices: Notice[] = [...strayMarks(stray), ...unclosed(document)]
  for (const { content, confidence, speakers, cue } of quotes) {
    const [first] = content
    if (confidence !== 'unsure' || first === undefined) continue
    const message = unsure(document, cue, speakers.length)
    notices.push({ start: first.start, end: first.end, rule: 'unsure-speaker', message })
  }
  return notices.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What an editor can do about a speaker that is unsure. */
function unsure(document: Document, cue: Span | null, speakers: number): string {
  if (cue !== null && passesOn(document, cue))
    return 'Found words that are only passed on as said; write who tells of them.'
  if (speakers === 0) return 'Found a quotation without a speaker; name the speaker beside it.'
  return cue === null
    ? 'Found a quotation without words of saying; write who says it.'
    : 'Found a source that may mean several; write the full name.'
}

function strayMarks(stray: readonly Span[]): Notice[] {
  const message =
    'Found a closing quotation mark that closes nothing; add the opening mark or take this one away.'
  return stray.map(({ start, end }) => ({ start, end, rule: 'stray-quotation-mark', message }))
}

function unclosed({ quotations }: Document): Notice[] {
  const message = 'Found a quotation that never closes; add the closing mark.'
  return quotations
    .filter(({ closed, next }) => !closed && next === null)
    .map(({ start }) => ({ start, end: start + 1, rule: 'unclosed-quotation', message }))
}
