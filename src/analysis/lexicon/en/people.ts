import type { Gender } from '../types.ts'
import { words } from './words.ts'

type Told = Gender | 'unknown'

const told = (lists: Readonly<Partial<Record<Told, string>>>): ReadonlyMap<string, Told> =>
  new Map(
    Object.entries(lists).flatMap(([gender, list]) =>
      words(list).map((word): [string, Told] => [word, gender as Told]),
    ),
  )

/** Titles that stand before a name, lower case, without full stop. */
export const titles = told({
  male: 'mr sir lord prince king emperor baron duke pope father brother imam rabbi sheikh herr monsieur señor signor',
  female:
    'mrs ms miss dame lady princess queen empress duchess baroness sister mother madam frau madame mme señora signora',
  unknown: `dr prof professor president vice chancellor prime minister premier senator sen sens rep reps congressman
    congresswoman governor gov govs gen general lt lieutenant col colonel sgt sergeant capt captain maj major adm
    admiral cmdr commander rev reverend judge justice secretary mayor ambassador bishop archbishop cardinal officer
    detective inspector chief director chairman chairwoman chair speaker attorney representative councilman
    councilwoman deputy former ex-president then-president president-elect sheriff chairperson spokesman spokeswoman
    spokesperson coach mp mep msp mps td tds mla mlas ceo cfo coo cto md commissioner co-founder founder leader candidate nominee
    analyst economist strategist author writer journalist reporter editor manager adviser advisor aide lawyer actor
    actress singer historian scientist republican democrat broadcaster countryman countrywoman compatriot
    assemblywoman assemblyman superintendent supervisor democratic conservative interior foreign finance defence defense state
    press police junior councillor cllr det ch supt insp con cpl pte hon rt pc wpc dci dsi ds qc kc monsignor
    metropolitan envoy canon deacon alderman constable acting interim administrator permanent coun alhaji alhaja engr
    barr shri smt president-general director-general secretary-general attorney-general governor-general
    vice-president vice-chairman vice-chair vice-chancellor co-chair pm vp potus`,
})

/** Nouns for a person by what they do or are. */
export const roles = told({
  male: `spokesman congressman chairman businessman man boy councilman king prince gentleman policeman salesman pope
    father fireman cameraman anchorman frontman nobleman widower landlord headmaster fisherman batsman alderman`,
  female: `spokeswoman congresswoman chairwoman businesswoman woman girl councilwoman queen princess actress lady
    policewoman mother waitress widow nun landlady heiress headmistress`,
  unknown: `spokesperson president minister premier chancellor senator representative governor general colonel captain major
    admiral commander judge justice secretary mayor ambassador bishop cardinal officer detective director chair
    speaker attorney deputy sheriff coach commissioner co-founder founder ceo leader candidate nominee analyst
    economist strategist author writer journalist reporter editor manager adviser advisor aide lawyer actor singer
    historian scientist professor lawmaker legislator doctor physician researcher teacher student resident critic
    expert official diplomat witness survivor victim prosecutor pollster host moderator correspondent columnist
    anchor blogger producer executive owner mogul billionaire developer politician republican democrat conservative
    liberal progressive socialist activist organizer volunteer voter supporter donor fundraiser consultant operative
    veteran soldier neighbor neighbour driver pilot engineer astronomer biologist physicist psychologist player
    striker goalkeeper defender midfielder champion athlete runner swimmer artist musician rapper guitarist drummer
    filmmaker screenwriter novelist poet dean chief head member user chairperson counsel plaintiff defendant suspect
    inspector superintendent supervisor constable sergeant lieutenant astronaut cleric pastor priest rabbi imam archbishop
    patriarch monarch co-author co-chair frontrunner front-runner incumbent challenger rival running-mate
    vice-president whistleblower informant investigator archaeologist paleontologist ecologist meteorologist
    seismologist virologist winner eyewitness oceanographer curator treasurer trustee bodyguard insider tenant
    broker banker chef nurse midwife surgeon dentist pharmacist vet veterinarian paramedic firefighter bailiff
    coroner barrister solicitor magistrate clerk registrar notary accountant auditor skipper deckhand sailor
    harbourmaster plumber electrician mechanic jockey trainer umpire referee bowler winger caretaker janitor
    headteacher principal lecturer tutor librarian choreographer conductor composer pianist violinist sculptor
    painter architect designer photographer illustrator translator interpreter chemist geologist zoologist botanist
    epidemiologist statistician mathematician climatologist psychiatrist cardiologist oncologist monk vicar canon
    deacon chaplain missionary monsignor metropolitan prelate guard ranger warden keeper shopkeeper grocer vendor
    trader blacksmith envoy negotiator mediator ombudsman backbencher lobbyist campaigner protester dissident
    refugee hostage detainee inmate prisoner presenter commentator reviewer pensioner bookkeeper subordinate whip
    strongman juror bystander reader viewer listener caller passenger shopper customer parishioner villager islander
    rancher farmer bricklayer distiller winemaker beekeeper angler climber cyclist rower boxer wrestler gymnast
    skater skier golfer pitcher quarterback linebacker centre-half fly-half wicketkeeper spinner seamer vice-captain
    teammate understudy playwright dramatist director-general headman chieftain governor-general undersecretary
    comic boss pupil academic scholar graduate comptroller assessor surveyor undertaker mourner`,
})

/** Nouns for relatives and friends. */
export const kinship = told({
  male: `father son brother husband uncle nephew grandfather grandson boyfriend stepfather stepson godfather godson
    father-in-law son-in-law brother-in-law ex-husband hubby dad daddy grandad granddad grandpa widower`,
  female: `mother daughter sister wife aunt niece grandmother granddaughter girlfriend stepmother stepdaughter widow
    godmother goddaughter mother-in-law daughter-in-law sister-in-law ex-wife mum mom mummy gran granny grandma`,
  unknown:
    'cousin parent sibling friend partner colleague fiance fiancee child neighbor neighbour spouse twin',
})

/** Nouns for the spouse of a head of state: `first lady`. */
export const consorts = words('lady gentleman')

/** Nouns for many who speak with one voice, unnamed. */
export const groups = words(
  `several officials police authorities critics supporters opponents experts scientists researchers people voters lawmakers
  republicans democrats conservatives liberals analysts economists witnesses residents activists protesters students
  reporters journalists advisers aides sources organizers prosecutors investigators doctors leaders ministers senators
  cops representatives members allies pundits observers strategists advocates campaigners users readers americans groups
  operatives others some many several most both doctors parents lawyers attorneys governors mayors delegates donors
  executives employees workers solicitors barristers veterans families friends fans players pollsters polls reports they two three four five six
  neighbors neighbours scholars meteorologists ecologists archaeologists historians engineers teachers survivors
  hundreds thousands men women few another either neither each locals villagers islanders traders shoppers
  commuters passengers farmers fishermen mourners marchers demonstrators detractors skeptics sceptics insiders onlookers
  bystanders everyone everybody relatives rivals attendees adults actors defenders
  troops staff bosses pupils patients academics congressmen policemen servicemen townspeople rebels charities churches
  universities colleges midwives classmates housemates roommates royals celebrities deputies wives husbands
  graffiti banners placards leaflets posters signs`,
)

/** Endings of such nouns, as in `geologists`. */
export const groupEndings = words('ologists ographers icists icians')

/** Endings of nouns for many who do something, which surnames may have, too. */
export const manyEndings = words('ers ors ists ents ants ees')

/** Endings of nouns for one who does something. */
export const tradeEndings = words('er or ist ian man woman maid eer ess ant ent ee')

/** Names that end so. */
export const manyLookalikes = words(
  `reuters sanders rogers rodgers peters waters meyers myers connors powers chambers winters bowers rivers masters
  walters anders evers akers ayers byers travers saunders flowers withers carruthers struthers salters vickers
  lees rees mercers flanders ellers wolters sievers lauders ehlers`,
)

/** Titles that tell no office. */
export const honorifics = words('mr mrs ms miss dr sir dame lord lady hon rt')

/** Titles with the noun that they shorten. */
export const titleNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    govs: 'governor',
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    sgt: 'sergeant',
    capt: 'captain',
    maj: 'major',
    adm: 'admiral',
    cmdr: 'commander',
    cpl: 'corporal',
    dr: 'doctor',
    prof: 'professor',
    rev: 'reverend',
    cllr: 'councillor',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
  }),
)

/** Nouns for persons that organisations bear, too. */
export const sharedRoles = words(
  `owner developer leader producer winner champion rival host supporter member head user donor incumbent challenger
  candidate broker trader keeper vendor distiller critic neighbor neighbour partner child parent sibling customer
  guard principal whip chair`,
)

const legislators =
  'senator representative congressman congresswoman mp legislator councillor deputy'

/** Nouns for persons of several sorts, each with those that it can mean. */
export const widerRoles: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lawmaker: legislators,
    legislator: legislators,
    politician: `${legislators} mayor minister governor`,
    congressman: 'representative',
    congresswoman: 'representative',
    prelate: 'cardinal archbishop bishop metropolitan patriarch monsignor',
    officer: 'detective inspector sergeant constable superintendent captain lieutenant colonel',
    diplomat: 'ambassador envoy representative',
    envoy: 'ambassador representative',
    executive: 'ceo',
    boss: 'manager ceo',
    officeholder: legislators,
    physician: 'doctor',
    academic: 'professor',
    prosecutor: 'attorney',
    judge: 'justice magistrate recorder',
  }).map(([noun, list]): [string, readonly string[]] => [noun, words(list)]),
)

/** Nouns by which somebody just named is called again. */
export const epithets = words(
  `teenager youngster newcomer debutant octogenarian nonagenarian septuagenarian sexagenarian millionaire`,
)

/** Adjectives that tell one holder of an office from another. */
export const officeAdjectives = words(
  `foreign prime interior former deputy vice acting assistant other another younger elder older second first new next
  previous outgoing incoming late chief`,
)

/** What leads to the name of whoever made a picture or an article: `Photo:`, `Reporting by`. */
export const credits = words(
  `photo photos photograph photographs photography picture pictures image images illustration illustrations graphic
  graphics video audio credit credits reporting editing writing text words translation source sources compiled`,
)
