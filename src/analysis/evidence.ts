import type { Attribution, Rule } from './attributions/attribution.ts'
import type { Resolution } from './speakers/resolution.ts'
import type { Confidence, EvidenceStep, Span } from './types.ts'

/** Whether a rule takes words for somebody’s that nothing reports. @example isGuess('name-and-colon') // false */
export const isGuess = (rule: Rule): boolean =>
  rule === 'implied-by-paragraph' || rule.startsWith('subject-of-sentence')

/**
 * How sure a statement's speaker is: by the rule that found the source, and by how it got its name.
 *
 * @example confidenceOf(attribution, resolution) // 'likely' of `She said it was over.`, 'certain' of `Ana Ruiz said it was over.`
 */
export function confidenceOf(
  { rule, loose, hearsay }: Attribution,
  { certainty }: Resolution,
): Confidence {
  if (isGuess(rule) || certainty === 'doubtful' || hearsay === true) return 'unsure'
  const weak = /^(?:cue-and-object|verb-beside-quote|name-line)$/.test(rule) || loose === true
  return certainty === 'named' && !weak ? 'certain' : 'likely'
}

/**
 * One sentence for a reader that says why the words are taken for the source's; whom those words mean,
 * the steps say.
 *
 * ```
 * “said” stands behind the quotation, next to “Ana Ruiz”.
 * ```
 */
export function reasonFor(
  text: string,
  { rule, cue, force, loose, hearsay }: Attribution,
  source: Span | null,
  { certainty }: Pick<Resolution, 'certainty'>,
): string {
  const words = (span: Span | null): string => (span === null ? '' : wordsIn(text, span))
  const reason =
    source === null && cue !== null
      ? `“${words(cue)}” reports the words, and nobody is named beside it.`
      : reasons[rule](words(cue), words(source))
  const hypothetical =
    force === 'hypothetical' ? ' The text does not tell that anybody said it.' : ''
  const goesOn =
    loose === true
      ? ' A paragraph beside it has no words of saying of its own and is taken to belong to it.'
      : ''
  const passedOn = hearsay === true ? ' The text only passes on that it was said.' : ''
  const others = certainty === 'doubtful' ? ' Others could be meant.' : ''
  return reason + goesOn + hypothetical + passedOn + others
}

/**
 * The steps from the source's words to the name, but for those that say nothing: `“Ana Ruiz” is Ana Ruiz`.
 *
 * @example stepsFor(text, resolution)[0]?.why // 'the one who spoke last'
 */
export const stepsFor = (
  text: string,
  { steps }: Pick<Resolution, 'steps'>,
): readonly EvidenceStep[] => steps.filter(({ span, name }) => wordsIn(text, span) !== name)

const wordsIn = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ')

const reasons: Readonly<Record<Rule, (cue: string, source: string) => string>> = {
  'cue-after-quote': (cue, source) => `“${cue}” stands behind the quotation, next to “${source}”.`,
  'cue-before-quote': (cue, source) => `“${source}” and “${cue}” lead to the quotation.`,
  'verb-beside-quote': (cue, source) =>
    `“${source}” and the verb “${cue}” stand beside the quotation.`,
  'name-and-colon': (_, source) => `“${source}” and a colon stand before the quotation.`,
  'name-after-dash': (_, source) => `A dash and “${source}” stand behind the quotation.`,
  'name-line': (_, source) => `“${source}” stands in a line of its own beside the quotation.`,
  'cue-and-clause': (cue, source) =>
    `“${source}” is the subject of “${cue}”, and a clause follows.`,
  'cue-and-object': (cue, source) =>
    `“${source}” is the subject of “${cue}”, and what is spoken of follows.`,
  'cue-in-the-middle': (cue, source) =>
    `“${source}” and “${cue}” stand beside the statement, set off by a comma.`,
  'passive-and-by': (cue, source) => `“${cue}” names “${source}”.`,
  'according-to': (cue, source) => `“${cue}” names “${source}”.`,
  'noun-of-saying': (cue, source) => `“${cue}” belongs to “${source}”.`,
  'subject-of-sentence': (_, source) =>
    source === ''
      ? 'No words of saying stand beside the quotation, and its sentence names nobody whose words it could be.'
      : `No words of saying stand beside the quotation; “${source}” is the subject of its sentence.`,
  'subject-of-sentence-before': (_, source) =>
    `No words of saying stand beside the quotation; the sentence before it is about “${source}”.`,
  'implied-by-paragraph': () =>
    'The quotation has no words of saying of its own; it is taken for the words of the one who spoke last.',
}
