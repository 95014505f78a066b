import type { VerbForm } from '../types.ts'

const vowels = 'aeiou'

/** Past and participle of the irregular verbs of saying, by base form. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  begin: ['began', 'begun'],
  cut: ['cut', 'cut'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  forswear: ['forswore', 'forsworn'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
}

/** Verbs of one stressed short vowel that double their last letter: `admit` → `admitted`. */
const doubling = new Set([
  'admit',
  'rap',
  'rip',
  'refer',
  'blog',
  'brag',
  'quip',
  'slam',
  'chat',
  'pen',
  'plan',
  'submit',
  'chip',
  'knock',
  'hit',
  'pan',
  'snap',
  'beg',
  'begin',
  'cut',
  'deadpan',
  'dub',
  'extol',
  'put',
  'rebut',
  'shrug',
  'sum',
])

/** Verbs that double their last letter in British print alone: `labelled`. */
const doublingInBritain = new Set(['label', 'signal'])

/**
 * The inflected forms of an English verb, in each way that they are spelt.
 *
 * ```
 * inflect('deny') // [base deny, third denies, past denied, participle denied, gerund denying]
 * ```
 */
export function inflect(base: string): readonly Readonly<Record<VerbForm, string>>[] {
  const usual = formsOf(base, doubling.has(base))
  return doublingInBritain.has(base) ? [usual, formsOf(base, true)] : [usual]
}

function formsOf(base: string, doubles: boolean): Readonly<Record<VerbForm, string>> {
  const last = base.slice(-1)
  const beforeLast = base.slice(-2, -1)
  const consonantY = last === 'y' && !vowels.includes(beforeLast)
  const stem = doubles ? base + last : last === 'e' ? base.slice(0, -1) : base
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [irregularPast, participle] = irregular[base] ?? [past, past]
  const sibilant = /(?:[sxz]|[cs]h|go)$/.test(base)
  return {
    base,
    third: consonantY ? `${base.slice(0, -1)}ies` : sibilant ? `${base}es` : `${base}s`,
    past: irregularPast,
    participle,
    gerund: `${stem}ing`,
  }
}
