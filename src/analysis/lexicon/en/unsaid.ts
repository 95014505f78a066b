import type { UnsaidWords } from '../unsaid-words.ts'
import { words } from './words.ts'

const set = (list: string): ReadonlySet<string> => new Set(words(list))

const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => words(phrase))

/** The English words by which a sentence tells that its verb of saying reports nothing that was said. */
export const unsaidWords: UnsaidWords = {
  frontedNegations: phrases(
    `nowhere, nor, neither, never, hardly, rarely, seldom, at no point, at no time, at no stage, not once, in no way,
    on no occasion, under no circumstances, on no account, by no means, not for a moment`,
  ),
  atLarge: phrases('in particular'),
  exceptions: set('aside apart'),
  rarities: set('rarely seldom'),
  supposings: set(
    `believe believes believed believing think thinks thought thinking doubt doubts doubted doubting suspect suspects
    suspected suspecting assume assumes assumed assuming guess guesses guessed suppose supposes supposed imagine imagines
    imagined imagining wish wishes wished wishing hope hopes hoped hoping fear fears feared fearing expect expects expected
    expecting presume presumes presumed figure figures figured`,
  ),
  thinkings: set('thought thinks thinking'),
  proofs: set(
    `evidence proof record records sign signs indication indications suggestion suggestions hint hints trace confirmation
    recording recordings transcript footage memory recollection`,
  ),
  scarcities: set('little scant without insufficient scarcely barely lack lacks lacked'),
  doubtfuls: set(
    'false untrue unclear doubtful unlikely likely possible impossible inconceivable unproven uncertain unconfirmed',
  ),
  certainties: set(
    'true clear certain known proven proved established confirmed sure shown evident',
  ),
  occasions: phrases(
    'when, once, after, whenever, as soon as, as long as, the moment, the minute, every time, by the time',
  ),
  intents: set('intention hope thought idea dream prospect possibility danger risk chance'),
  allegings: set('allege alleges alleged alleging'),
  traditions: phrases('has it that, had it that, has it, goes that'),
  whoever: set('anyone anybody whoever whomever'),
  figures: set('character characters protagonist narrator'),
  seemings: set(
    `alleged said reported believed thought rumoured rumored claimed understood suspected supposed reputed appear appears
    appeared seem seems seemed`,
  ),
  fictions: set(
    'novel sitcom comedy cartoon musical opera fable fairytale farce pantomime thriller parody spoof satire sketch skit',
  ),
  screenworks: set('film movie play drama scene'),
  inventings: set(
    `invent invents invented inventing fabricate fabricates fabricated fabricating forge forges forged forging fake fakes
    faked faking doctored`,
  ),
  voiceless: set(
    `experience history tradition instinct intuition conscience superstition folklore destiny fate
    something logic proverb adage maxim legend joke saying`,
  ),
  sayables: set('grace goodbye farewell hello thanks no yes sorry prayers mass amen'),
}
