import { findAttributions } from './attributions/attributions.ts'
import { findDates } from './dates/dates.ts'
import { lexiconFor, withBeliefs } from './lexicon/index.ts'
import { findNotQuotes } from './not-quotes.ts'
import { findNotices } from './notices.ts'
import { describeQuotes } from './quotes.ts'
import { readDocument } from './reading/read.ts'
import { findEntities } from './speakers/entities.ts'
import { withoutHeadlines } from './speakers/headline-names.ts'
import { findNames } from './speakers/names.ts'
import { describeSpeakers } from './speakers/speakers.ts'
import { findTopics, proposeTopics, readWords } from './topics.ts'
import type { Analysis, AnalyzeOptions } from './types.ts'

const noOptions: AnalyzeOptions = {}

/**
 * Finds who says what in a text: each quote with its cue, source, speaker and evidence, and whoever is
 * named. A pure function: the same text and options always give the same answer, and no text makes it
 * throw.
 *
 * A quote is about the topics whose words stand in it or, lacking those, in its sentence.
 *
 * ```
 * analyze('“We lost,” said Ana Ruiz.').quotes[0]?.speakers // ['ana-ruiz']
 * ```
 */
export function analyze(text: string, options: AnalyzeOptions = noOptions): Analysis {
  const { language = 'en', speakers: known = [], topics: knownTopics = [], date } = options
  const pack = lexiconFor(language)
  const lexicon = options.beliefs === true ? withBeliefs(pack) : pack
  const { document, marks } = readDocument(text, options.blocks, lexicon)
  const mentions = findEntities(document, withoutHeadlines(document, findNames(document)), known)
  const speakers = describeSpeakers(mentions)
  const words = readWords(text)
  const topics = findTopics(words, knownTopics)
  const quotes = describeQuotes(document, mentions, findAttributions(document), topics)
  return {
    quotes,
    speakers,
    topics,
    proposedTopics: proposeTopics(text, words, topics, speakers),
    dates: findDates(text, document.blocks, date),
    notQuotes: findNotQuotes(document, quotes, marks.inches),
    notices: findNotices(document, quotes, marks.strayMarks),
  }
}
