import { at, unitsWithin, type Document } from '../reading/document.ts'
import type { Turn } from '../reading/turns.ts'
import type { Attribution } from './attribution.ts'
import { findCues } from './cues/cues.ts'
import { inImagined, withImagined } from './force/force.ts'
import { isUntold } from './force/untold.ts'
import { findFloating } from './quotations/floating.ts'
import { findSpeech } from './quotations/speech.ts'
import { findOwnedStatements } from './statements/owned-statements.ts'
import { findSourcePhrases } from './statements/source-phrases.ts'
import { findStatement } from './statements/statements.ts'
import { isOnlySource, withinReported } from './statements/within-reported.ts'

/**
 * All statements, in the order of their sentences: first what stands in quotation marks, then what the
 * remaining cues report, then quotations that go on or stand alone.
 *
 * @example findAttributions(document).map(({ rule }) => rule) // ['cue-and-clause'] of `She said it was over.`
 */
export function findAttributions(document: Document): Attribution[] {
  const cues = findCues(document)
  const bySentence = new Map<number, typeof cues>()
  for (const cue of cues) {
    const list = bySentence.get(cue.sentence)
    if (list === undefined) bySentence.set(cue.sentence, [cue])
    else list.push(cue)
  }
  const found: Attribution[] = []
  for (const [sentence, { block }] of document.sentences.entries()) {
    const turn = document.turns.get(block)
    if (turn !== undefined) {
      if (document.sentences[sentence - 1]?.block !== block)
        found.push(turnAt(document, sentence, turn))
      continue
    }
    const here = bySentence.get(sentence) ?? []
    const before = bySentence.get(sentence - 1) ?? []
    const behind = bySentence.get(sentence + 1) ?? []
    const speech = findSpeech(document, sentence, [...before, ...here, ...behind])
    const phrases = findSourcePhrases(document, sentence, speech)
    const inSentence = [...speech, ...phrases]
    for (const cue of here) {
      if (inSentence.some((attribution) => usesCue(document, attribution, cue.group.verb))) continue
      const statement = findStatement(document, cue, inSentence)
      if (statement !== undefined) inSentence.push(statement)
    }
    inSentence.push(...findOwnedStatements(document, sentence, inSentence))
    const own = inSentence.map((each) => withinReported(each, inSentence))
    const told = own.filter(
      (each) => !isUntold(document, each, own) && !isOnlySource(document, each, own),
    )
    found.push(
      ...inImagined(
        document,
        told.map((each) => withImagined(document, each, own)),
      ),
    )
  }
  return findFloating(document, found)
}

/** The words behind a transcript's label are its speaker's, whatever they report themselves. */
function turnAt(
  document: Document,
  sentence: number,
  { label, colon, content }: Turn,
): Attribution {
  const { blocks, sentences, units } = document
  const { first, block } = sentences[sentence] ?? { first: 0, block: 0 }
  const words = { start: content, end: blocks[block]?.end ?? content }
  let begin = first
  while (at(units, begin).start < label.start) begin++
  let end = begin
  while (end < units.length && at(units, end).end <= label.end) end++
  return {
    content: [words],
    cue: { start: colon, end: colon + 1 },
    source: { first: begin, end },
    rule: 'name-and-colon',
    force: document.text.slice(words.start, words.end).trimEnd().endsWith('?') ? 'asked' : 'stated',
    sentence,
    quotations: unitsWithin(units, words).flatMap(({ quotation }) =>
      quotation === -1 ? [] : [quotation],
    ),
  }
}

function usesCue(document: Document, { cue }: Attribution, verb: number): boolean {
  const unit = document.units[verb]
  return cue !== null && unit !== undefined && unit.start >= cue.start && unit.end <= cue.end
}
