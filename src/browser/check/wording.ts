/** What a check says, in plain words. */
import type { Hit } from '../search/messages.ts'
import { list } from '../search/page/wording.ts'
import type { DiffPiece } from './compare.ts'
import type { Verdict } from './judge.ts'
import type { CheckAnswer, CheckFinding } from './messages.ts'

/** What a verdict is called. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  verbatim: 'Verbatim',
  reported: 'Reported, not quoted',
  shortened: 'Shortened',
  changed: 'Changed',
  imagined: 'Imagined',
  another: 'Said by somebody else',
  absent: 'Not in this archive',
  short: 'Too short to tell',
}

/** What each verdict means, for readers who have not asked yet. */
export const verdictMeanings: Readonly<Record<Exclude<Verdict, 'short'>, string>> = {
  verbatim:
    'An article quotes these words, all of them and no others. Only letter case and punctuation may differ.',
  reported:
    'An article says in its own words what somebody said, and these are the article’s words.',
  shortened: 'Words were left out, and none was changed.',
  changed:
    'Nearly. A word was swapped, put in or left out in a way that makes it another sentence.',
  another: 'The words are in the archive, but given to somebody other than the one you name.',
  imagined:
    'Nobody said it, so far as this archive knows. An article only imagines, expects or doubts that somebody says it.',
  absent: 'No quote here comes close. It may have been said elsewhere.',
}

/**
 * The verdict in a sentence or two.
 *
 * @example sentenceOf(answer) // 'Ada Example is quoted with these words, and no others.'
 */
export function sentenceOf({ verdict, by, findings: [lead, ...others] }: CheckAnswer): string {
  if (verdict === 'short') return 'Three words or more can be checked.'
  if (lead === undefined || verdict === 'absent')
    return lead === undefined
      ? 'No quote in this archive has these words, or words like them. That does not show that nobody ever said them.'
      : 'No quote in this archive comes close. The nearest are below. That does not show that nobody ever said it.'
  const who = nameOf(lead.hit)
  const how = lead.hit.kind === 'direct' || lead.isQuoted ? 'is quoted with' : 'is reported with'
  const sentences: Readonly<Record<Exclude<Verdict, 'short' | 'absent'>, string>> = {
    verbatim: `${who} is quoted with these words, and no others. ${soIs(lead, others)}`,
    reported:
      lead.hit.kind === 'mixed'
        ? `An article says this of ${lower(who)}. Only what stands in quotation marks is quoted.`
        : `An article says this of ${lower(who)}, in its own words and without quotation marks.`,
    shortened: `${who} ${how} these words, and with more. ${changesOf(lead)}`,
    changed: `${who} ${how} other words. ${changesOf(lead)}`,
    imagined: `Nobody said this, so far as this archive knows. An article only imagines, expects or doubts that ${lower(who)} says it.`,
    another: `This archive has ${lead.wording === 'changed' ? 'words like these' : 'these words'} from ${lower(who)}${by === null ? '' : `, not from ${lastOf(by)}`}. ${changesOf(lead)}`,
  }
  return [sentences[verdict].trim(), by === null ? '' : unknownOf(by)].join(' ').trim()
}

/** Who else is quoted to the word: whoever reads one name alone takes the words for that one's own. */
function soIs(lead: CheckFinding, others: readonly CheckFinding[]): string {
  const namesIn = (findings: readonly CheckFinding[]): string[] =>
    findings.flatMap(({ hit }) => hit.speakers.map(({ name }) => name))
  const quoted = others.filter((other) => isToTheWord(other) && other.isQuoted)
  const own = namesIn([lead])
  const names = [...new Set(namesIn(quoted))].filter((name) => !own.includes(name))
  if (names.length === 0) return ''
  return `So ${names.length === 1 ? 'is' : 'are'} ${list(names)}.`
}

const isToTheWord = ({ wording, hit }: CheckFinding): boolean =>
  wording === 'same' && hit.force !== 'hypothetical'

/** Quotes under one heading. */
export interface FindingGroup {
  readonly id: string
  readonly title: string
  readonly findings: readonly CheckFinding[]
}

/**
 * The quotes that a verdict rests on, those with the same words together.
 *
 * @example groupsOf(answer).map(({ title }) => title) // ['In the archive', 'Also near']
 */
export function groupsOf({ verdict, findings }: CheckAnswer): FindingGroup[] {
  const [lead, ...others] = findings
  if (lead === undefined) return []
  if (verdict === 'absent') return [{ id: 'nearest', title: 'The nearest', findings }]
  const belongs = (other: CheckFinding): boolean => isToTheWord(lead) && isToTheWord(other)
  return [
    { id: 'found', title: 'In the archive', findings: [lead, ...others.filter(belongs)] },
    { id: 'others', title: 'Also near', findings: others.filter((other) => !belongs(other)) },
  ].filter((group) => group.findings.length > 0)
}

/** A name that nobody has here says nothing against who said it. */
const unknownOf = ({ typed, names }: NonNullable<CheckAnswer['by']>): string =>
  names.length > 0 ? '' : `This archive knows nobody as “${typed}”.`

/** Whose words a quote's are: names, or how the article calls the one it does not name. */
function nameOf({ speakers, source }: Hit): string {
  if (speakers.length > 0) return list(speakers.map(({ name }) => name))
  return source === null ? 'Somebody not named' : `“${source}”, not named,`
}

const lower = (who: string): string => (who === 'Somebody not named' ? 'somebody not named' : who)

const lastOf = ({ typed, names }: NonNullable<CheckAnswer['by']>): string =>
  names.length > 0 ? list(names) : typed

/** Words that were left out, longer than this, are counted instead of repeated. */
const mostRepeated = 12

/**
 * What was left out and put in.
 *
 * @example changesOf(finding) // 'Left out: “not”. Put in: “always”.'
 */
export function changesOf({ pieces }: Pick<CheckFinding, 'pieces'>): string {
  // What was left out beside something put in was swapped for it, and is no end of the quote.
  const isEnd = (end: DiffPiece | undefined, next: DiffPiece | undefined): boolean =>
    end?.change === 'left' && next?.change === 'same'
  const from = isEnd(pieces[0], pieces[1]) ? 1 : 0
  const to = isEnd(pieces.at(-1), pieces.at(-2)) ? pieces.length - 1 : pieces.length
  const inner = pieces.slice(from, to)
  const goesOn =
    from > 0 && to < pieces.length
      ? 'The quote begins before them and goes on after them.'
      : from > 0
        ? 'The quote begins before them.'
        : 'The quote goes on after them.'
  return [
    told('Left out', inner, 'left'),
    told('Put in', inner, 'put'),
    inner.length < pieces.length ? goesOn : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function told(what: string, pieces: readonly DiffPiece[], change: DiffPiece['change']): string {
  const texts = pieces.filter((piece) => piece.change === change).map(({ text }) => text)
  if (texts.length === 0) return ''
  const words = texts.join(' ').split(/\s+/u).length
  return words > mostRepeated
    ? `${what}: ${words} words.`
    : `${what}: ${list(texts.map((text) => `“${bare(text)}”`))}.`
}

/** Without the punctuation around it. @example bare('“never,') // 'never' */
const bare = (text: string): string =>
  text.replace(/^[\p{P}\s]{1,9}/u, '').replace(/[\p{P}\s]{1,9}$/u, '') || text
