/** What the search page says of a whole result, also of none. */
import type { Answer, BandName, SearchRequest } from '../messages.ts'
import { count, list } from './wording.ts'

/**
 * The result in one sentence.
 *
 * @example statusOf(answer, request) // '3 quotes and 1 speaker.'
 */
export function statusOf({ names, bands }: Answer, request: Question): string {
  const total = (...wanted: BandName[]): number =>
    bands.reduce((sum, { name, total: some }) => (wanted.includes(name) ? sum + some : sum), 0)
  const found = total('listed', 'phrase', 'all', 'prefix')
  const close = total('close')
  const imagined = total('imagined')
  const of = (type: string): number => names.filter((name) => name.type === type).length
  const parts = [
    ...(found > 0 ? [count(found, 'quote')] : []),
    ...(imagined > 0 ? [`${imagined.toLocaleString('en')} imagined`] : []),
    ...(of('speaker') > 0 ? [count(of('speaker'), 'speaker')] : []),
    ...(of('topic') > 0 ? [count(of('topic'), 'topic')] : []),
  ]
  const first =
    parts.length > 0 ? `${list(parts)}.` : (reasonOf(request) ?? 'No quote has all these words.')
  return close > 0 ? `${first} ${count(close, 'quote')} close to the words.` : first
}

const date = /(?<!\S)(?:before|after):["“”„]?([^\s"“”„]+)/iu
const day = /^\d{4}(?:-(?:0?[1-9]|1[0-2])(?:-\d{1,2})?)?$/u
const operator = /^(speaker|topic):["“”„]?([^"“”„]+)["“”„]?$/iu
const without = /(?<!\S)-(?:["“”„][^"“”„]*["“”„]?|[^\s"“”„]+)/gu

/** Why nothing was found; null where it is that no quote has the words. */
function reasonOf({ words: typed, filters }: Question): string | null {
  const value = date.exec(typed)?.[1]
  if (value !== undefined && !day.test(value)) return `“${value}” is not a date.`
  const isChosen = Object.values(filters).some((choice) => choice !== null)
  if (typed.trim() === '' || value !== undefined) return 'Nothing found.'
  if (typed.replace(without, '').trim() === '')
    return isChosen ? 'Nothing found.' : 'Write a word to find as well.'
  const [, type, name] = operator.exec(typed.trim()) ?? []
  if (name === undefined || (/\s/u.test(name) && !/["“”„]/u.test(typed))) return null
  if (isChosen) return 'Nothing found.'
  return type?.toLowerCase() === 'topic'
    ? `No quote is on a topic called “${name}”.`
    : `Nobody called “${name}” is quoted.`
}

/**
 * What stands where the results would, besides what {@link statusOf} says.
 *
 * @example nothingNote({ words: 'zzzz', filters: noFilters }) // 'No quote has these words, or words close …'
 * @example nothingNote({ words: '-ferry', filters: noFilters }) // null
 */
export function nothingNote(question: Question): string | null {
  if (question.words.trim() === '') return 'No quote fits these choices.'
  return reasonOf(question) === null
    ? 'No quote has these words, or words close to them. Fewer words, or another spelling, may find it.'
    : null
}

type Question = Pick<SearchRequest, 'words' | 'filters'>
