import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../types.ts'
import { hasCapital } from './capitals.ts'
import { at, type Sentence, type Unit } from './document.ts'

/** A longer sentence is cut: no news has one, and what looks at whole sentences stays linear. */
const longest = 250

/** So many words may tell whom somebody asked, and when. */
const longestAddressee = 15

/**
 * The sentences of the text seen from outside its quotations: a full stop inside a quotation ends
 * nothing unless the quotation ends with it and a new sentence begins behind it.
 *
 * ```
 * “Stop. Now!” he cried. “Go.” She went.
 * ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^ ^^^^^^^^^
 * ```
 */
export function findSentences(
  text: string,
  units: readonly Unit[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = []
  let unit = 0
  for (const [block, { end }] of blocks.entries()) {
    let first = unit
    while (unit < units.length && at(units, unit).start < end) {
      unit++
      if (
        at(units, unit).start >= end ||
        unit >= units.length ||
        !(unit - first >= longest || endsSentence(text, units, unit, lexicon))
      )
        continue
      sentences.push({ first, end: unit, block })
      first = unit
    }
    if (unit > first) sentences.push({ first, end: unit, block })
  }
  return sentences
}

/** Whether a sentence ends before the unit `next`. */
function endsSentence(
  text: string,
  units: readonly Unit[],
  next: number,
  lexicon: Lexicon,
): boolean {
  const last = at(units, next - 1)
  const following = at(units, next)
  if (last.kind === 'quotation') return quotationEnds(text, units, next, lexicon)
  if (isClosing(last.text)) return isFinal(at(units, next - 2).text) && startsSentence(following)
  if (isFinal(last.text))
    return !isClosing(following.text) && !(last.text === '.' && /^\p{Ll}/u.test(following.text))
  return (
    last.text.endsWith('.') &&
    last.kind === 'word' &&
    abbreviationEnds(text, last, following, lexicon)
  )
}

const isFinal = (text: string): boolean =>
  text === '.' || text === '?' || text === '!' || text === '…' || /^\.{2,}$/.test(text)

const isClosing = (text: string): boolean => text === ')' || text === ']'

const startsSentence = (unit: Unit): boolean =>
  unit.kind === 'quotation' || /^[\p{Lu}\p{N}“"‘'([]/u.test(unit.text)

/**
 * `the U.S. The` ends a sentence, `Gen. The…` does not look like one and `Mr. Ito` is none. Before a
 * quotation that opens with a capital any does, but for a title: `in Lima, Calif. “We left.”`
 */
function abbreviationEnds(text: string, last: Unit, following: Unit, lexicon: Lexicon): boolean {
  if (following.kind === 'quotation')
    return (
      hasCapital(text.charAt(following.start + 1)) && !lexicon.titles.has(last.lower.slice(0, -1))
    )
  if (last.text.length < 3 || !/\.\p{L}\.$|^(?:inc|jr|sr|ltd|co|corp)\.$/iu.test(last.text))
    return false
  const opens =
    lexicon.determiners.has(following.lower) ||
    lexicon.pronouns.has(following.lower) ||
    lexicon.subordinators.has(following.lower) ||
    lexicon.prepositions.has(following.lower)
  return opens && hasCapital(following.text)
}

/**
 * A quotation ends its sentence when it closes with a final mark and what follows begins a new one.
 * `“Why?” Ito asked.` goes on: what follows is its attribution, a name and a verb.
 */
function quotationEnds(
  text: string,
  units: readonly Unit[],
  next: number,
  lexicon: Lexicon,
): boolean {
  const quotation = at(units, next - 1)
  const inside = text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end)
  const final = /[.?!…][\])]?['’]?["”“»'’]{1,2}$/u.exec(inside)
  if (final === null) return false
  const following = at(units, next)
  if (following.kind === 'quotation') return true
  if (!startsSentence(following)) return false
  // What a colon led to has its speaker before it.
  const led = at(units, next - 2).text === ':' && at(units, next - 2).end <= quotation.start
  const whole = led || isPartOfClause(units, next - 1) || followsReport(units, next - 1)
  if (whole && final[0].startsWith('.')) return true
  const attribution = attributes(text, units, next, lexicon)
  return final[0].startsWith('.') ? !(attribution && isBareAttribution(units, next)) : !attribution
}

/** `“We lost,” Ito said. “We left.” Ruiz agreed.`: the words go on with those of whoever spoke right before. */
function followsReport(units: readonly Unit[], quotation: number): boolean {
  if (!isFinal(at(units, quotation - 1).text)) return false
  for (let index = quotation - 2; index > quotation - longestAddressee; index--) {
    const { kind, text } = at(units, index)
    if (kind === 'quotation') return true
    if (isFinal(text)) return false
  }
  return false
}

/** `said that it “was over.” Ruiz left.`, `told them “It is over.” Ruiz left.`: words of a clause have their speaker before them. */
const isPartOfClause = (units: readonly Unit[], quotation: number): boolean =>
  at(units, quotation - 1).kind === 'word'

/** A few words and then a verb of saying, before any mark: `Ito asked`, `Ito, a rower at home here, asked`. */
function attributes(
  source: string,
  units: readonly Unit[],
  first: number,
  lexicon: Lexicon,
): boolean {
  // `“We lost.” It rained.`
  const matter = lexicon.pronouns.get(at(units, first).lower)?.gender === 'neutral'
  const described = [1, 2, 3].some((offset) => at(units, first + offset).text === ',')
  for (let index = first; index < first + (described ? 25 : 8); index++) {
    index = behindBrackets(units, index)
    const { tag, text, lower } = at(units, index)
    if (isFinal(text)) return index > first + 1 && !matter
    if (tag === 'VERB' && lexicon.cueForms.has(lower)) {
      const { tag: next } = at(units, index + 1)
      if (index === first || next === 'QUOTE' || leadsToSpeech(source, units, index + 1))
        return false
      // `“Who pays?” Ruiz warned that she would not.`
      if (lexicon.complementizers.has(at(units, index + 1).lower)) return false
      return (next !== 'PRON' && next !== 'DET') || isAddressed(units, index + 1)
    }
    if (tag === 'PUNCT' && text !== ',') return false
  }
  return false
}

/** So many words stand between brackets behind a name. */
const longestBrackets = 6

/** `Ruiz (pictured) asked`: the index behind brackets that open at `index`. */
function behindBrackets(units: readonly Unit[], index: number): number {
  if (at(units, index).text !== '(') return index
  for (let close = index + 1; close <= index + longestBrackets; close++)
    if (at(units, close).text === ')') return close + 1
  return index
}

/** `“Why?” Lund called out, “Never.”`: the verb leads to words of its own. */
function leadsToSpeech(source: string, units: readonly Unit[], behind: number): boolean {
  const particle = /^(?:ADP|ADV)$/.test(at(units, behind).tag)
  const { tag, start } = at(units, behind + 2)
  const words = source.slice(start, start + 3)
  const leads = particle && at(units, behind + 1).text === ',' && tag === 'QUOTE'
  return leads && /^\P{L}{1,2}\p{Lu}/u.test(words)
}

/** `Ruiz asked a crew of old rowers on Monday.` Nothing but the ones addressed and adverbials stands behind the verb. */
function isAddressed(units: readonly Unit[], first: number): boolean {
  for (let index = first; index < first + longestAddressee; index++) {
    const { tag, text } = at(units, index)
    if (isFinal(text) || (text === ',' && index > first)) return true
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tag)) return false
  }
  return false
}

/** `Ruiz said.` and nothing more. */
function isBareAttribution(units: readonly Unit[], first: number): boolean {
  for (let index = first; index < first + 5; index++) {
    const { tag, text } = at(units, index)
    if (isFinal(text)) return at(units, index - 1).tag === 'VERB'
    if (tag === 'PUNCT') return false
  }
  return false
}
