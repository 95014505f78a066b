import type { Random } from './random.ts'

// Nobody of these names, and no place, office or event of these, exists.
const people = ['Ada Example', 'Bo Invented', 'Cleo Fictional', 'Mayor Dana Sample', 'Eli Madeup']
const bodies = ['Saltmere', 'the Tarn Harbour Board', 'the Westhaven Ferry Union']
const cues = ['said', 'warned', 'asked', 'replied', 'added', 'told the council']
const subjects = ['The harbour', 'The herring', 'Our ferry', 'The old lighthouse', 'This council']
const verbs = ['will not wait for', 'has never needed', 'belongs to', 'must answer to', 'outlives']
const objects = [
  'the spring tide',
  'a second pier',
  'the people of Tarn',
  'any committee',
  'the fog',
]
const tails = [
  '',
  ' this year',
  ' before the winter',
  ' and everyone knows it',
  ', whatever it costs',
]
const short = ['No', 'We will see', 'Never again', 'That is our choice', 'Ask the gulls']
const plain = [
  'The meeting lasted until the evening.',
  'Rain fell on the quay.',
  'Nobody had counted the boats.',
  'A band played in the square while the vote was held.',
]

/** A sentence; most of them report somebody's words, and short answers come again and again. */
export function sentenceOf(random: Random): string {
  const speaker = random.pick([...people, ...bodies])
  const cue = random.pick(cues)
  switch (random.below(8)) {
    case 0:
      return random.pick(plain)
    case 1:
      return `${upper(speaker)} said that ${lower(claimOf(random))}.`
    case 2:
      return `According to ${speaker}, ${lower(claimOf(random))}.`
    case 3:
      return `“${random.pick(short)},” ${speaker} ${cue}.`
    case 4:
      return `“${random.pick(short)}.”`
    case 5:
      return `${upper(speaker)} ${cue}: “${claimOf(random)}.”`
    case 6:
      return `“${claimOf(random)},” ${cue} ${speaker}. “${claimOf(random)}.”`
    default:
      return `“${claimOf(random)},” ${speaker} ${cue} on Monday.`
  }
}

const claimOf = (random: Random): string =>
  `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}${random.pick(tails)}`

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
