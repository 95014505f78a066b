/**
 * Which topics of the topic files a text touches, and which key phrases no topic file covers yet.
 *
 * Both walk over the words once. Words are compared without regard to letter case, to the shape of
 * apostrophes and dashes, and to a possessive ’s, so that `Ukraine’s membership` in a topic file
 * finds `UKRAINE'S MEMBERSHIP` in a text.
 */
import { stopWords } from './lexicon/en/stop-words.ts'
import type { KnownTopic, Span, TopicMention } from './types.ts'

/** A word as topics compare it. */
export interface Word extends Span {
  /** Lower case, compatibility characters folded, without a possessive ending. */
  readonly folded: string
  /** True when only a space, a line break or a dash stands between this word and the one before. */
  readonly joined: boolean
}

interface TrieNode {
  readonly next: Map<string, TrieNode>
  /** Ids of the topics that have a phrase ending here. */
  readonly topics: string[]
}

// Abbreviations with full stops first, so that `U.S.` is one word and not `us`.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu
const FIRST_BEYOND = 0x80
const APOSTROPHE = 0x27
const STOP = 0x2e
const POSSESSIVE = /['’ʼ]s$/iu
const JOINING = /^['’ʼ]?(?:\s+|[-‐‑‒–—−])$/u
const MAX_PROPOSALS = 5
const MAX_PHRASE_WORDS = 4

/**
 * Find the places where a topic's keywords stand, longest phrase first, in document order.
 *
 * @example
 * findTopics(readWords('The ferry strike ended. The ferry workers’ union won.'), topics)
 * //                        ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^ ferry-strike
 */
export function findTopics(words: readonly Word[], topics: readonly KnownTopic[]): TopicMention[] {
  const trie = plant(topics)
  const found = new Map<string, Span[]>()

  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined || !trie.next.has(word.folded)) continue
    for (const [id, last] of longestMatches(trie, words, index)) {
      const spans = found.get(id) ?? []
      const previous = spans.at(-1)
      if (previous && previous.end > word.start) continue
      spans.push({ start: word.start, end: last.end })
      found.set(id, spans)
    }
  }
  return [...found].map(([id, spans]) => ({ id, spans }))
}

/**
 * Propose key phrases that no topic covers, the strongest first, at most five.
 *
 * The method is RAKE (Rose, Engel, Cramer, Cowley: Automatic Keyword Extraction from Individual
 * Documents, 2010): candidates are the runs of words between stop words and punctuation; a word
 * scores the length of the candidates that it stands in, divided by how often it stands; a candidate
 * scores the sum of its words. Names of speakers delimit like stop words, since a name is no topic,
 * and only phrases of two to four words that a text has at least twice are proposed: in a short
 * text every long phrase that stands once would win, and single words are too vague for a topic.
 *
 * @param words of the text, by {@link readWords}
 * @param found the topics that the text is known to touch, by {@link findTopics}
 *
 * @example
 * proposeTopics('The harbour tax is new. Nobody likes the harbour tax.', words, [], [])
 * //                 ^^^^^^^^^^^                          ^^^^^^^^^^^
 */
export function proposeTopics(
  text: string,
  words: readonly Word[],
  found: readonly TopicMention[],
  speakers: readonly { readonly name: string }[],
): string[] {
  const names = new Set(speakers.flatMap(({ name }) => readWords(name).map((word) => word.folded)))
  const covered = coveredWords(words, found)
  const candidates = readCandidates(
    words,
    (word) =>
      stopWords.has(word.folded) ||
      covered.has(word.start) ||
      names.has(word.folded) ||
      !/\p{L}{2}/u.test(word.folded),
  )

  const phrases = new Map<string, { readonly first: readonly Word[]; count: number }>()
  for (const candidate of candidates) {
    if (candidate.length === 1 || candidate.length > MAX_PHRASE_WORDS) continue
    const key = candidate.map((word) => word.folded).join(' ')
    const phrase = phrases.get(key)
    if (phrase === undefined) phrases.set(key, { first: candidate, count: 1 })
    else phrase.count += 1
  }
  const repeated = [...phrases.values()].filter((phrase) => phrase.count > 1)
  if (repeated.length === 0) return []

  const score = scoreOf(candidates)
  // The map keeps document order and sorting is stable: equal scores stay in that order.
  return repeated
    .map((phrase) => ({ ...phrase, score: score(phrase.first) }))
    .sort((a, b) => b.score - a.score || b.count - a.count)
    .slice(0, MAX_PROPOSALS)
    .map((phrase) => wordsOf(text, phrase.first))
}

/** How strong a phrase is among the candidates of its text. */
function scoreOf(candidates: readonly (readonly Word[])[]): (phrase: readonly Word[]) => number {
  const frequency = new Map<string, number>()
  const degree = new Map<string, number>()
  for (const candidate of candidates) {
    for (const { folded } of candidate) {
      frequency.set(folded, (frequency.get(folded) ?? 0) + 1)
      degree.set(folded, (degree.get(folded) ?? 0) + candidate.length)
    }
  }
  return (phrase) =>
    phrase.reduce(
      (sum, { folded }) => sum + (degree.get(folded) ?? 0) / (frequency.get(folded) ?? 1),
      0,
    )
}

/** The text's words in order. @example readWords('U.S. ports').map(({ folded }) => folded) // ['u.s.', 'ports'] */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (let at = nextWord(text, 0); at !== undefined; at = nextWord(text, end)) {
    const { start, written } = at
    const isNext = start - end === 1 && text.charAt(end) === ' '
    const bare = at.isPlain ? written : written.replace(POSSESSIVE, '')
    words.push({
      start,
      end: start + bare.length,
      folded: at.isPlain ? written.toLowerCase() : fold(bare),
      joined: words.length > 0 && (isNext || isJoint(text.slice(end, start))),
    })
    end = start + written.length
  }
  return words
}

interface Written {
  readonly start: number
  readonly written: string
  /** Whether it is of plain letters and digits, with nothing to fold and no ending to take off. */
  readonly isPlain: boolean
}

/** The first word from a place on. Most are plain, and reading these letter by letter is faster than a pattern. */
function nextWord(text: string, from: number): Written | undefined {
  let start = from
  while (start < text.length && !mayBegin(text.charCodeAt(start))) start++
  if (start === text.length) return undefined
  let end = start
  while (isPlain(text.charCodeAt(end))) end++
  const plain = text.slice(start, end)
  if (end > start && !goesOn(text.charCodeAt(end), plain))
    return { start, written: plain, isPlain: true }
  WORD.lastIndex = start
  const word = WORD.exec(text)
  return word === null ? undefined : { start: word.index, written: word[0], isPlain: false }
}

/** Plain letters and digits. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

const mayBegin = (code: number): boolean => code >= FIRST_BEYOND || isPlain(code)

/** Whether a word may go on behind plain letters: with an apostrophe, another script, or the stop of `U.S.` */
const goesOn = (code: number, run: string): boolean =>
  code >= FIRST_BEYOND || code === APOSTROPHE || (code === STOP && run.length === 1)

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/gu, "'")
}

/** True when a phrase reaches over a gap: not over the end of a paragraph, which has two line breaks. */
function isJoint(gap: string): boolean {
  return JOINING.test(gap) && gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/** A trie of all keywords, a word a node. */
function plant(topics: readonly KnownTopic[]): TrieNode {
  const root: TrieNode = { next: new Map(), topics: [] }
  for (const { id, keywords } of topics) {
    for (const keyword of keywords) {
      let node = root
      for (const { folded } of readWords(keyword)) {
        const child = node.next.get(folded) ?? { next: new Map<string, TrieNode>(), topics: [] }
        node.next.set(folded, child)
        node = child
      }
      if (node !== root && !node.topics.includes(id)) node.topics.push(id)
    }
  }
  return root
}

/** For each topic with a phrase that starts at `index`, the last word of its longest one. */
function longestMatches(trie: TrieNode, words: readonly Word[], index: number): Map<string, Word> {
  const matches = new Map<string, Word>()
  let node = trie
  for (let at = index; at < words.length; at += 1) {
    const word = words[at]
    if (!word || (at > index && !word.joined)) break
    const child = node.next.get(word.folded)
    if (!child) break
    for (const id of child.topics) matches.set(id, word)
    node = child
  }
  return matches
}

/** Where the words begin that stand inside a mention of a topic. */
function coveredWords(words: readonly Word[], mentions: readonly TopicMention[]): Set<number> {
  const spans = mentions.flatMap((mention) => mention.spans).sort((a, b) => a.start - b.start)
  const covered = new Set<number>()
  let end = 0
  let next = 0
  for (const word of words) {
    for (let span = spans[next]; span && span.start <= word.start; span = spans[next]) {
      end = Math.max(end, span.end)
      next += 1
    }
    if (word.start < end) covered.add(word.start)
  }
  return covered
}

/** Runs of joined words without a delimiter among them. */
function readCandidates(words: readonly Word[], delimits: (word: Word) => boolean): Word[][] {
  const candidates: Word[][] = []
  let open: Word[] | null = null
  for (const word of words) {
    if (delimits(word)) {
      open = null
    } else if (open && word.joined) {
      open.push(word)
    } else {
      open = [word]
      candidates.push(open)
    }
  }
  return candidates
}

/** A phrase as the text writes it, on one line. */
function wordsOf(text: string, phrase: readonly Word[]): string {
  const start = phrase[0]?.start ?? 0
  return text.slice(start, phrase.at(-1)?.end ?? start).replace(/\s+/gu, ' ')
}
