import type { Force } from '../../types.ts'
import type { Lexicon } from '../lexicon.ts'
import type { CueForm, CueVerb, Frame, Gender, Pronoun, VerbForm } from '../types.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const set = (list: string): ReadonlySet<string> => new Set(words(list))

const map = <Value>(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(lists).flatMap(([value, list]) =>
      words(list).map((word): [string, Value] => [word, value as Value]),
    ),
  )

/** Verbs of saying: infinitive, present, past, participle. */
const verbs: readonly (readonly [force: Force, frames: string, forms: string])[] = [
  [
    'stated',
    'clause quote',
    'sagen/sagt/sagte/gesagt erklären/erklärt/erklärte/erklärt betonen/betont/betonte/betont',
  ],
  [
    'stated',
    'clause quote',
    'mitteilen/teilt/teilte/mitgeteilt meinen/meint/meinte/gemeint schreiben/schreibt/schrieb/geschrieben',
  ],
  [
    'stated',
    'clause quote',
    'behaupten/behauptet/behauptete/behauptet ergänzen/ergänzt/ergänzte/ergänzt berichten/berichtet/berichtete/berichtet',
  ],
  ['asked', 'clause quote', 'fragen/fragt/fragte/gefragt'],
  [
    'demanded',
    'clause quote object',
    'fordern/fordert/forderte/gefordert verlangen/verlangt/verlangte/verlangt',
  ],
  ['denied', 'clause quote object', 'bestreiten/bestreitet/bestritt/bestritten'],
  ['warned', 'clause quote', 'warnen/warnt/warnte/gewarnt'],
  ['promised', 'clause quote', 'versprechen/verspricht/versprach/versprochen'],
  ['threatened', 'clause quote', 'drohen/droht/drohte/gedroht'],
]

const slots: readonly VerbForm[] = ['base', 'third', 'past', 'participle']

function cueForms(): ReadonlyMap<string, readonly CueForm[]> {
  const byForm = new Map<string, CueForm[]>()
  for (const [force, frames, entries] of verbs) {
    for (const entry of words(entries)) {
      const forms = entry.split('/')
      const cue: CueVerb = {
        lemma: forms[0] ?? '',
        particle: [],
        force,
        frames: frames.split(' ') as Frame[],
        second: false,
      }
      for (const [index, form] of slots.entries()) {
        const word = forms[index] ?? ''
        byForm.set(word, [...(byForm.get(word) ?? []), { form, cue }])
      }
    }
  }
  return byForm
}

const pronouns: Readonly<Record<string, Pronoun>> = {
  er: { gender: 'male', case: 'subject' },
  ihn: { gender: 'male', case: 'object' },
  ihm: { gender: 'male', case: 'object' },
  sein: { gender: 'male', case: 'possessive' },
  seine: { gender: 'male', case: 'possessive' },
  sie: { gender: 'female', case: 'subject' },
  ihr: { gender: 'female', case: 'possessive' },
  ihre: { gender: 'female', case: 'possessive' },
  es: { gender: 'neutral', case: 'subject' },
  ich: { gender: 'speaker', case: 'subject' },
  wir: { gender: 'speaker', case: 'subject' },
}

const nothing: ReadonlySet<string> = new Set()

/** German, a small pack: no tagger, closed classes and the commonest verbs of saying. */
export const de: Lexicon = {
  language: 'de',
  tagger: null,
  cueForms: cueForms(),
  beliefForms: new Map(),
  cueNouns: new Map(),
  ratePrepositions: nothing,
  sourcePrepositions: [['laut'], ['nach', 'angaben', 'von'], ['nach', 'den', 'worten', 'von']],
  agentPrepositions: set('von'),
  pronouns: new Map(Object.entries(pronouns)),
  relativePronouns: set('welcher welche welches'),
  personalRelatives: nothing,
  definiteArticles: set('der die das den dem'),
  indefiniteArticles: set('ein eine einen einem einer'),
  complementizers: set('dass ob'),
  questionWords: set('wer was wann wo warum wie'),
  subordinators: set('dass weil als während wenn ob da obwohl nachdem bevor bis'),
  contrasts: set('während'),
  coordinators: set('und oder aber'),
  determiners: set(
    'der die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses jeder jede',
  ),
  prepositions: set(
    'in im an am auf aus bei mit nach von vom vor zu zum zur über unter gegen für ohne durch um seit',
  ),
  namePrepositions: set('von aus'),
  approximators: set('rund etwa'),
  approximations: [],
  fixedAdverbials: ['zuerst', 'zuletzt'].map((word) => [word]),
  likenesses: new Set(['wie']),
  auxiliaries: set(
    'hat habe haben hatte hatten ist sind war waren sei wird werden wurde wurden würde kann könnte muss soll sollte will darf dürfte mag möchte',
  ),
  passiveAuxiliaries: set('wird werden wurde wurden'),
  negations: set('nicht nie kein keine'),
  frontedNegations: nothing,
  denyings: nothing,
  negatesBehind: true,
  hypotheticalAuxiliaries: set('könnte dürfte mag würde'),
  contractedModals: nothing,
  anonymity: [],
  indefinitePronouns: set('jemand jeder'),
  expletives: set('es'),
  nobody: set('niemand kein keine keiner'),
  conditionals: set('falls sofern ob'),
  doubts: set('ob'),
  prospectives: set('bevor bis'),
  permissions: nothing,
  mandatives: nothing,
  hearsayNouns: set('gerücht gerüchte behauptung behauptungen'),
  falseNouns: set('lüge lügen märchen'),
  accusations: nothing,
  convictions: nothing,
  compulsions: nothing,
  reciting: nothing,
  recitals: nothing,
  fusedRelatives: set('was'),
  nearMisses: set('fast beinahe'),
  habits: nothing,
  avoidances: [['statt'], ['anstatt'], ['ohne']],
  falsifiers: set('fälschlich fälschlicherweise'),
  hypotheticalMarkers: [],
  imaginedSettings: [['angenommen']],
  catenatives: nothing,
  continuings: nothing,
  futureAuxiliaries: nothing,
  exampleMarkers: [],
  clausePrepositions: nothing,
  questionLabels: set('f frage'),
  answerLabels: set('a antwort'),
  labels: nothing,
  proceeding: nothing,
  wishes: nothing,
  selfNamings: nothing,
  reactions: nothing,
  resumptives: nothing,
  pleadings: nothing,
  stepsToSpeak: nothing,
  readinesses: nothing,
  withholdings: nothing,
  withholdingAuxiliaries: nothing,
  disclosing: nothing,
  refusals: nothing,
  findings: nothing,
  finders: nothing,
  studies: nothing,
  unrealAdjectives: nothing,
  channels: set('telefon brief'),
  demandPrepositions: set('nach'),
  reproachPrepositions: nothing,
  quoting: set('zitiert zitierte zitierten'),
  witnessing: nothing,
  witnessed: nothing,
  catenativeParticles: nothing,
  infinitiveMarkers: set('zu'),
  declaratives: set('dass'),
  comparisons: set('als'),
  roleMarkers: set('als'),
  genitivePrepositions: set('von'),
  predeterminers: set('all alle beide'),
  singlers: set('einer eine'),
  pairWords: set('beide beiden zwei'),
  pluralEndings: ['en', 'nen', 'e'],
  hearsayAdverbs: set('angeblich mutmaßlich vermeintlich'),
  conditionalAuxiliaries: set('hätte würde sollte'),
  postNominals: set('MdB MdL MdEP'),
  firstNameTitles: set('prinz prinzessin'),
  reflexives: set('selbst selber'),
  twofoldPronouns: nothing,
  objectRelatives: set('den dem'),
  possessiveRelatives: set('dessen deren wo'),
  negativeClitic: null,
  presentParticiple: 'end',
  pastParticiples: ['t', 'en'],
  pastEndings: [],
  pastLookalikes: nothing,
  limiters: set('nur bloß'),
  limits: [['nicht', 'mehr', 'als']],
  sequels: set('dann'),
  adverbs: set('auch später bereits gestern heute dann zudem erneut dagegen außerdem'),
  concessions: set('obwohl obgleich'),
  adjectives: nothing,
  timeAdjectives: set('letzte letzten nächste nächsten'),
  timePointers: [['am', 'selben']],
  timeNouns: set(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen woche monat jahr',
  ),
  titles: map<Gender | 'unknown'>({
    male: 'herr könig',
    female: 'frau königin',
    unknown:
      'dr prof präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin',
  }),
  roles: map<Gender | 'unknown'>({
    male: 'sprecher minister bürgermeister präsident',
    female: 'sprecherin ministerin bürgermeisterin präsidentin',
  }),
  kinship: map<Gender | 'unknown'>({
    male: 'vater bruder sohn mann',
    female: 'mutter schwester tochter frau',
  }),
  consorts: nothing,
  honorifics: set('herr frau dr'),
  titleNouns: new Map(),
  sharedRoles: nothing,
  widerNouns: new Map(),
  officeAdjectives: set('ehemalige ehemaliger frühere früherer stellvertretende stellvertretender'),
  officePrepositions: set('von für'),
  institutions: set('firma unternehmen partei verein verband gericht behörde'),
  placeNouns: set('stadt dorf land'),
  placeOpenings: set('bad kap port'),
  placeEndings: set('straße platz insel see'),
  thingEndings: set('tag woche krieg gesetz preis'),
  locatives: set('in im bei nahe'),
  credits: set(
    'foto fotos bild bilder grafik illustration video text redaktion quelle übersetzung',
  ),
  ageEnding: '-jährige',
  groups: set('leute behörden experten kritiker anwohner polizei'),
  familyNouns: nothing,
  ownWords: set('Worten worten'),
  documents: set('erklärung mitteilung bericht brief'),
  positions: set('links rechts mitte'),
  arrivals: new Set<string>(),
  remainders: set('bleibt blieb'),
  manners: new Set<string>(),
  cries: new Set<string>(),
  cryingPrepositions: new Set<string>(),
  drivingPrepositions: new Set<string>(),
  absolutePrepositions: new Set<string>(),
  media: set('twitter facebook instagram'),
  authorPrepositions: set('von'),
  authorings: set('verfasst veröffentlicht'),
  issuings: set('veröffentlicht veröffentlichte schickt schickte'),
  wordPrepositions: set('in nach mit'),
  pointers: set('so'),
  singings: set('singen'),
  performings: set('lesen singen'),
  signs: set('schild transparent plakat'),
  provokings: new Set<string>(),
  stirrings: set('ärgerte ärgert freute freut überraschte überrascht enttäuschte enttäuscht'),
  receivings: set('erhielt erhielten bekam bekamen'),
  carryingPrepositions: set('in'),
  organisationNouns: set('partei universität ministerium verein verband bank gericht regierung'),
  states: new Map(
    Object.entries({
      Deutschland: 'Deutschland',
      Österreich: 'Österreich',
      Schweiz: 'Schweiz',
      Frankreich: 'Frankreich',
    }),
  ),
  nationalities: new Map(),
  demonyms: nothing,
  demonymEndings: [],
  givenNationalities: new Set(),
  firstNames: map<Gender>({
    male: 'hans peter klaus karl jan paul otto max',
    female: 'anna maria petra ursula heike eva lena inge',
  }),
  notNames: set(
    'ich er sie es wir das der die ein eine am im in bei nach laut und aber auch heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  groupEndings: [],
  partyNames: new Map(),
  firmNouns: set('ag gmbh se kg'),
  offices: set('ministerium amt'),
  organisationPrepositions: set('für'),
  nameCoordinators: nothing,
  adjectiveEndings: [],
  fieldEndings: [],
  placeNameOpeners: set('neu'),
  nameParticles: set('von van zu der de'),
  abbreviations: set('dr prof z.b u.a d.h usw nr st'),
  clitics: nothing,
  capitalNouns: true,
  works: set('buch film lied roman serie zeitung'),
  termMarkers: set('sogenannte sogenannten genannt wort begriff'),
}
