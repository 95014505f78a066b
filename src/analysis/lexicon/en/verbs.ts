import type { Force } from '../../types.ts'
import type { CueForm, CueVerb, Frame } from '../types.ts'
import { inflect } from './inflect.ts'

/** One line of the table: verbs that share their frames and force; a particle follows its verb. */
type Row = readonly [force: Force, frames: string, verbs: string]

/**
 * Verbs of saying. `call_for` is `call` with the particle `for`. The first row that holds a verb
 * with a frame wins nothing over others: a verb may stand in several rows, and the words that follow
 * it decide which one is meant.
 */
const table: readonly Row[] = [
  [
    'stated',
    'clause quote object',
    `acknowledge admit affirm announce argue assert attest boast claim concede conclude confess
    confirm contend declare disclose emphasize emphasise estimate explain highlight hint imply indicate
    insist lament note opine predict proclaim quip reaffirm recall recount
    reiterate relate remark repeat report reveal signal speculate state stress suggest
    testify tweet retweet underline underscore volunteer preach posit reckon forecast certify`,
  ],
  ['stated', 'that-clause', 'charge continue flag project share'],
  ['stated', 'that-clause quote object', 'mention respond'],
  ['stated', 'that-clause quote aside', 'answer'],
  ['stated', 'that-clause quote aside', 'maintain go_on surmise'],
  [
    'stated',
    'clause quote',
    'observe say add write post agree allege brag complain comment counter gripe grouse joke quote rejoin reply retort point_out make_clear make_it_clear make_plain argue_back write_back chime_in tell_of muse shoot_back fire_back hit_back push_back weigh_in have_it_that',
  ],
  [
    'stated',
    'that-clause quote',
    `chide crow deadpan fume gush intone sigh shrug snap vent clarify confide concur intimate insinuate theorize
    theorise stipulate aver avow postulate moan exult marvel enthuse fret wail whine protest
    recollect grumble gripe grouse mutter reason radio`,
  ],
  [
    'stated',
    'that-clause',
    'find show allow rule hold submit make_the_point make_the_case make_the_argument',
  ],
  [
    'stated',
    'quote',
    'radio text email e-mail roar roar_back shout_back yell_back begin continue go laugh shout scream yell cry exclaim mutter whisper murmur cheer sing chant read conclude interject interrupt joke scoff sneer thunder rage rant bark bellow blog chuckle grumble offer summarize summarise sum_up start plead shoot put_it word_it open speak caption greet sign gloat crack jeer mouth boom holler growl hiss snarl recite protest lecture agree disagree use_the_words cut_in cut_off call_out cry_out shout_out pipe_up jump_in echo elaborate gasp giggle groan howl mumble shriek sob stammer whimper yelp croak drawl squeal splutter wisecrack correct rave reminisce email text',
  ],
  [
    'stated',
    'person-clause quote',
    'tell assure reassure inform notify remind advise convince persuade brief',
  ],
  [
    'stated',
    'object',
    `blast bash criticize criticise slam condemn denounce decry deride mock ridicule praise laud hail commend
    applaud tout defend cite discuss rebuke describe detail
    characterize characterise blame attribute bemoan express outline phrase echo expound extol trash
    berate chastise castigate lambast lambaste rip disparage endorse downplay disavow disown
    propose voice issue_a_statement trumpet lament rail_against inveigh_against`,
  ],
  ['stated', 'finding aside', 'find show'],
  ['stated', 'object', 'worry_aloud_about wonder_aloud_about grumble_about'],
  ['stated', 'quoted-object object-for', 'attack fault censure chide scold rebuke ding pillory'],
  [
    'stated',
    'quoted-object',
    'put_it_at put_them_at flag protest ascribe_to compare liken remember pronounce declare apologize_to apologise_to',
  ],
  [
    'stated',
    'quoted-as',
    `flag lash disown tout remember recall bill market advertise style frame grade rank view regard see interpret classify recollect
    acclaim`,
  ],
  ['stated', 'object', 'apologize_for apologise_for'],
  [
    'stated',
    'object quote',
    'speak_of speak_about speak_out_against talk_of talk_about point_to refer_to allude_to comment_on complain_about complain_of joke_about boast_of boast_about brag_about hint_at write_about write_of tweet_about elaborate_on touch_on rail_against agree_with disagree_with object_to mock apologize_for apologise_for inquire_about argue_for argue_against testify_about',
  ],
  [
    'stated',
    'person-as',
    'describe pan skewer characterize characterise accuse portray paint blast slam denounce criticize criticise praise hail deride dismiss mock ridicule blame condemn credit fault refer_to decry thank charge',
  ],
  ['stated', 'naming', 'call label brand dub term'],
  ['stated', 'object-as', 'cast attack'],
  ['asked', 'clause quote', 'ask inquire enquire wonder question query want_to_know'],
  ['asked', 'object', 'question ask_for ask'],
  ['asked', 'person-infinitive', 'ask beg implore beseech'],
  ['demanded', 'clause quote', 'demand urge insist_on command order'],
  ['demanded', 'clause', 'propose recommend request'],
  [
    'demanded',
    'object',
    'demand call_for push_for press_for insist_on appeal_for plead_for advocate recommend request urge',
  ],
  ['demanded', 'person-infinitive', 'shout_at yell_at scream_at shout_to yell_to call_out_to'],
  ['demanded', 'infinitive', 'demand call ask'],
  ['demanded', 'object', 'want'],
  [
    'demanded',
    'person-infinitive',
    'counsel urge call_on call_upon tell press challenge dare exhort instruct order command advise warn appeal_to plead_with call_for',
  ],
  ['denied', 'clause quote object', 'deny'],
  ['demanded', 'that-clause', 'advise counsel'],
  ['denied', 'that-clause', 'dispute'],
  ['denied', 'quoted-as', 'reject'],
  ['denied', 'object', 'refute rebut disavow dispute dismiss reject'],
  ['warned', 'clause quote person-clause', 'warn caution'],
  ['warned', 'object', 'warn_of warn_against warn_about caution_against'],
  ['warned', 'person-as', 'warn'],
  ['promised', 'clause quote infinitive object', 'promise vow swear'],
  ['promised', 'clause quote infinitive quoted-object', 'pledge'],
  ['promised', 'infinitive', 'offer agree'],
  ['promised', 'clause', 'guarantee'],
  ['threatened', 'infinitive object clause', 'threaten'],
  ['stated', 'infinitive', 'claim'],
]

/** Verbs of believing, wishing and planning, which say nothing by themselves. */
const beliefs: readonly Row[] = [
  [
    'stated',
    'clause',
    'think believe feel know hope fear expect suspect doubt assume guess suppose imagine realize realise understand worry dream wish consider decide conclude figure presume',
  ],
  ['stated', 'infinitive', 'hope plan intend want wish expect aim decide prefer'],
  ['stated', 'object', 'want favor favour support oppose fear'],
]

const forms = ['base', 'third', 'past', 'participle', 'gerund'] as const

/** The verbs of saying by inflected form. @example cueForms().get('said')?.[0]?.cue.lemma // 'say' */
export const cueForms = (): ReadonlyMap<string, readonly CueForm[]> => formsOf(merge(table))

/**
 * The verbs of believing, wishing and planning by inflected form.
 *
 * @example beliefForms().get('hoped')?.[0]?.cue.lemma // 'hope'
 */
export const beliefForms = (): ReadonlyMap<string, readonly CueForm[]> =>
  formsOf(merge(beliefs).map((cue) => ({ ...cue, second: false })))

function formsOf(cues: readonly CueVerb[]): ReadonlyMap<string, readonly CueForm[]> {
  const byForm = new Map<string, CueForm[]>()
  for (const cue of cues) {
    for (const inflected of inflect(cue.lemma)) {
      for (const form of forms) {
        const list = byForm.get(inflected[form]) ?? []
        if (!list.some((known) => known.form === form && known.cue === cue))
          list.push({ form, cue })
        byForm.set(inflected[form], list)
      }
    }
  }
  return byForm
}

/** Verbs of wishing, which report when a verb of saying stands before them in the same sentence. */
const seconds = new Set(['want'])

/** One cue for each verb, particle and force, with the frames of all its rows. */
function merge(rows: readonly Row[]): CueVerb[] {
  const cues = new Map<string, CueVerb>()
  for (const [force, frames, verbs] of rows) {
    for (const entry of verbs.split(/\s+/)) {
      const [lemma = '', ...particle] = entry.split('_')
      const key = `${entry} ${force}`
      const known = cues.get(key)?.frames ?? []
      const all = new Set<Frame>([...known, ...(frames.split(' ') as Frame[])])
      cues.set(key, { lemma, particle, force, frames: [...all], second: seconds.has(entry) })
    }
  }
  return [...cues.values()]
}
