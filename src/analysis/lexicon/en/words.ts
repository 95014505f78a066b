/** Words of a space-separated list. @example words('who which') // ['who', 'which'] */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Closed classes of English, lower case, straight apostrophes. */
export const closedClasses = {
  relativePronouns: words('who which whom'),
  complementizers: words('that whether if'),
  questionWords: words('who what when where why how which whom whose'),
  subordinators: words(
    'that because when while whether if as since although though after before until unless where once whereas than so lest',
  ),
  coordinators: words('and or but nor yet'),
  determiners: words(
    'the a an this that these those some any each every no another both all several many few most more other one two three four five six seven eight nine ten his her its their my your our whose such',
  ),
  prepositions: words(
    'of in on at by for from with about into over after before during under between against through without within among amid toward towards around across behind beyond despite near since until upon via per off like to outside inside alongside regarding concerning including versus along above below following',
  ),
  namePrepositions: words('of from for with'),
  auxiliaries: words(
    "have has had be is are was were been being am do does did will would shall should may might must can could 'll 'd 've 's 're 'm ca wo",
  ),
  negations: words("not n't never neither nor hardly no"),
  hypotheticalAuxiliaries: words('may might could would can should must'),
  catenatives: words(
    'go goes went going continue continues continued continuing begin begins began begun start starts started seem seems seemed appear appears appeared happen happened come came proceed proceeded used likes liked loves loved',
  ),
  continuings: words(
    'keep keeps kept begin begins began start starts started continue continues continued',
  ),
  wishes: words(
    'want wants wanted hope hopes hoped plan plans planned intend intends intended need needs needed wish wishes wished like prefer prefers preferred try tries tried trying seek seeks sought aim aims aimed prepare prepares prepared preparing expect expects expected ready likely supposed tempted able willing eager determined going chance ability need way right reason something nothing anything tend tends obliged required asked invited urged allowed told mouth teach teaches taught train trains trained',
  ),
  refusals: words(
    'refuse refuses refused decline declines declined fail fails failed unable unwilling reluctant hesitate hesitates hesitated forget forgets forgot neglect neglected stop stopped too',
  ),
  adverbs: words(
    'also later previously recently repeatedly publicly reportedly again then now just even still already once often earlier first famously frequently explicitly specifically simply merely only openly privately falsely further always instead since initially ultimately finally quickly promptly subsequently today yesterday twice reportedly flatly bluntly all both tonight too soon ever long largely clearly essentially basically certainly apparently never',
  ),
  timeNouns: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night january february march april may june july august september october november december time day past jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
  ),
  passiveAuxiliaries: words("be is are was were been being am 's 're 'm gets got"),
  clitics: words("'s 're 've 'll 'd 'm"),
} as const

/** Words that end with a full stop inside a sentence, without the stop, lower case. */
export const abbreviations = words(
  `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm brig rev hon pres sec st jr sr inc ltd
  corp co llc v vs no nos vol jan feb mar apr jun jul aug sept sep oct nov dec messrs mt ft ave blvd dept univ assn bros
  u.s u.k u.n d.c e.u a.m p.m i.e e.g ph.d m.d r-s.c calif fla ariz mass mich minn pa tex va wash wis conn ore okla tenn`,
)

/** Words that make the saying behind them imagined. */
export const hypotheticalMarkers = [
  ['imagine'],
  ['imagined'],
  ['if', 'only'],
  ['as', 'if'],
  ['as', 'though'],
  ['suppose'],
  ['is', 'feared', 'that'],
  ['dreamt', 'that'],
  ['dreamed', 'that'],
  ['likely', 'to'],
  ['expected', 'to'],
  ['tempted', 'to'],
  ['almost', 'hear'],
  ['practically', 'hear'],
] as const

/** Adverbials of a sentence that tells what nobody said. */
export const imaginedSettings = [
  ['hypothetically'],
  ['in', 'a', 'dream'],
  ['in', 'a', 'parody'],
  ['in', 'a', 'spoof'],
  ['in', 'a', 'satire'],
  ['in', 'a', 'sketch'],
  ['in', 'a', 'skit'],
] as const

/** On what condition somebody speaks. */
export const anonymity: readonly (readonly string[])[] = [
  ['anonymity'],
  ...[
    'named',
    'identified',
    'quoted',
    'recognized',
    'recognised',
    'published',
    'used',
    'printed',
    'disclosed',
  ].map((verb) => ['not', 'to', 'be', verb]),
]

/** Verbs whose object is heard, remembered or quoted saying something. */
export const witnessing = words(
  `quote quotes quoted cite cites cited remember remembers remembered recall recalls recalled hear hears heard overhears
  overheard see sees saw show shows showed catch catches caught depict depicts depicted record records recorded`,
)

/** Words right before a saying that never was. */
export const avoidances = [
  ['from'],
  ['instead', 'of'],
  ['think', 'of'],
  ['thinking', 'of'],
  ['thought', 'of'],
  ['dream', 'of'],
  ['dreams', 'of'],
  ['dreamed', 'of'],
  ['considered'],
  ['considering'],
  ['put', 'off'],
  ['rather', 'than'],
  ['short', 'of'],
  ['felt', 'like'],
  ['feel', 'like'],
  ['feels', 'like'],
  ['without'],
  ['without', 'ever'],
  ['without', 'even'],
  ['avoided'],
  ['avoid'],
  ['against'],
  ['regrets', 'not'],
  ['regretted', 'not'],
  ['about'],
  ['close', 'to'],
  ['all', 'but'],
] as const

/** Adverbs that make a report untrue. */
export const falsifiers = words(
  'falsely wrongly mistakenly erroneously incorrectly fraudulently wrongfully untruthfully inaccurately',
)

/** Adjectives of who or what is made up. */
export const unrealAdjectives = words(
  'imaginary imagined fictional fictitious hypothetical fake faked doctored deepfake fabricated forged ai-generated satirical spoof',
)

/** Nouns for what is only passed on. */
export const hearsayNouns = words(
  `rumour rumours rumor rumors gossip speculation report reports claim claims allegation allegations suggestion suggestions
  suspicion suspicions accusation accusations assertion assertions whisper whispers`,
)

/** Forms of verbs with which somebody answers what was just said. */
export const replies = words(
  `replied reply replies replying answered answer answers answering retorted retort retorts retorting rejoined
  countered`,
)

/** Words of who speaks on: verbs, and what stands beside one. */
export const additions = words(
  `added add adds adding continued continue continues continuing also further went goes concluded concludes repeated
  repeats explained explains`,
)

/** Nouns for what is made up. */
export const falseNouns = words(
  'lie lies myth myths legend legends hoax falsehood fiction fabrication',
)

/** Verbs that hand on what is written or well known. */
export const reciting = words('read reads reading recite recites recited quote quotes quoted')

/** What is handed on by them, besides documents. */
export const recitals = words(
  'proverb proverbs saying verse verses psalm poem poems prayer passage passages line lines song lyrics scripture hymn',
)

/** What somebody does with the body while speaking. */
export const bearings = words(
  `looking staring smiling grinning laughing weeping sobbing crying wiping shaking nodding shrugging gesturing pointing
  pausing leaning sitting squinting frowning glancing blinking waving`,
)

/** What somebody moves who speaks. */
export const bodyParts = words(
  'eyes head voice tears hand hands fist fists arm arms face brow shoulders finger fingers lip lips nose',
)

/** Participles for what came of what was said. */
export const reactions = words(
  `prompting drawing eliciting provoking triggering sparking sending
  ending surprising stunning shocking angering throwing elevating reversing`,
)

/** Nouns with which a reporter takes up what was said. */
export const resumptives = words(
  `claim charge allegation accusation assertion contention suggestion argument comment remark reference statement message
  position point sentiment notion criticism decision move recommendation acknowledgment acknowledgement admission
  practice swipe approach plan requirement result reversal phrase line quote expression description slogan promise pledge
  warning threat offer`,
)

/** Verbs for what somebody does in order to speak. */
export const stepsToSpeak = words(
  `take takes took use uses used go goes went write writes wrote phone phones phoned ring rings rang rise rises rose
  stand stands stood return returns returned respond responds responded interrupt interrupts interrupted pause pauses
  paused tweet tweets tweeted email emails emailed`,
)

/** Adjectives of who does speak. */
export const readinesses = words(
  'quick swift fast first last right correct wrong careful keen anxious',
)

/** Verbs of who keeps something back. */
export const withholdings = words('declines declined refuses refused')

/** Auxiliaries of such a source, before a negation. */
export const withholdingAuxiliaries = words('did would')

/** Verbs for what a source does who gives more away. */
export const disclosing = words(
  'elaborate comment give provide offer identify name specify explain say disclose reveal discuss answer mention suggest',
)

/** Adverbs of what somebody does again and again. */
export const habits = words(
  'often always sometimes usually regularly frequently occasionally invariably typically',
)

/** Words that stand before a source without any verb of saying. */
export const sourcePrepositions = [
  ['according', 'to'],
  ['per'],
  ['as', 'reported', 'by'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'phrase', 'of'],
  ['in', 'the', 'formulation', 'of'],
  ['in', 'the', 'telling', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
] as const

/** Nouns of saying by the force of what is said. */
export const cueNouns = {
  stated: words(
    `statement statements claim claims remark remarks comment comments assertion assertions argument arguments contention
    suggestion suggestions announcement acknowledgment acknowledgement admission declaration insistence observation
    criticism report reports allegation allegations accusation accusations description characterization tweet words
    message prediction conclusion assessment complaint complaints slogan motto response reply answer dictum mantra refrain
    advice verdict explanation quote reaction boast retort summary testimony`,
  ),
  asked: words('question questions'),
  demanded: words('demand demands call calls request requests appeal plea proposal recommendation'),
  denied: words('denial denials'),
  warned: words('warning warnings'),
  promised: words('promise promises pledge pledges vow vows assurance assurances'),
  threatened: words('threat threats'),
} as const

/** Nouns for what is written or published. */
export const documents = words(
  `statement statements letter letters report reports tweet tweets post posts message messages email emails e-mail memo
  survey poll polls study article blog filing document documents release announcement estimate estimates decree opinion
  ruling decision paper note speech remarks data figures numbers records statistics deposition affidavit communique
  communiqué memorandum bulletin minutes manifesto caption dossier transcript appendix audit text texts voicemail indictment lawsuit
  complaint editorial column op-ed notice leaflet judgment judgement
  analysis analyses papers filings application motion petition resolution amendment banner placard`,
)

/** Nouns for what is somebody’s own way to put it. */
export const ownWords = words(
  'words phrase phrasing formulation telling parlance view account admission reckoning',
)

/** Nouns for things with words on them. */
export const signs = words(
  `sign signs banner banners placard placards poster posters billboard headline headlines chyron shirt shirts t-shirt
  t-shirts hat hats cap caps sticker stickers badge badges button buttons plaque graffiti`,
)

/** Forms of verbs for what somebody’s answer follows. */
export const provokings = words(
  'drew draws earned earns brought brings prompted prompts provoked elicited won sparked',
)

/** What something makes somebody feel. */
export const stirrings = words(
  `angered angers annoyed annoys amused amuses amazed amazes alarmed alarms appalled appals baffled baffles bothered
  bothers charmed charms concerned concerns confused confuses convinced convinces delighted delights disappointed
  disappoints disgusted disgusts embarrassed embarrasses encouraged encourages enraged enrages excited excites
  frightened frightens frustrated frustrates heartened heartens horrified horrifies impressed impresses infuriated
  infuriates inspired inspires irked irks irritated irritates left leaves moved moves outraged outrages pleased pleases
  puzzled puzzles rattled rattles reassured reassures relieved relieves saddened saddens scared scares shocked shocks
  stunned stuns surprised surprises terrified terrifies thrilled thrills touched troubled troubles upset upsets worried
  worries`,
)

/** Nouns for studies and surveys. */
export const studies = words(
  `survey surveys study studies poll polls polling report reports review reviews investigation investigations inquiry
  inquiries probe analysis analyses research audit`,
)

/** Nouns for those who make them, and for courts. */
export const finders = words(
  `researchers investigators scientists auditors inspectors economists regulators watchdog ombudsman coroner magistrate
  arbitrator inspector auditor investigator researcher justice justices majority panel commission tribunal jury court judge judges`,
)

/** Participles of who makes a document. */
export const authorings = words(
  `written issued published released prepared drafted authored compiled produced signed sent posted penned led made
  co-written co-authored drawn up filed submitted tweeted delivered given read`,
)

/** Last words of verbs that bring a document out. */
export const issuings = words(
  `out over issue issued issues issuing publish published publishes release released releases send sent sends post posted posts
  write wrote writes written bring brings brought file filed files sign signed signs
  make made makes give gave gives deliver delivered leave left leaves draft drafted record recorded circulate
  circulated distribute distributed submit submitted lodge lodged table tabled print printed ran runs carried carries
  put puts text texted tweet tweeted hand handed mail mailed email emailed introduce introduced approve
  approved adopt adopted pass passed spend spent devote devoted use used strike struck sound sounded revise revised amend amended share shared upload
  uploaded`,
)

/** Nouns of works: a quotation after one of them is a title. */
export const works = words(
  `book novel film movie song single album show series episode play musical documentary magazine newspaper program programme
  podcast painting poem opera essay article memoir game sitcom column titled entitled called track hit ballad comedy drama
  thriller report study paper video exhibition`,
)

/** Words before a colon that are no speaker's name. */
export const labels = words(
  `update updates breaking note editor correction clarification read watch listen see more related photo photos video
  image source sources pros cons question answer summary background what when where why how who which day part chapter
  step tip fact facts claim verdict rating winner winners loser losers bottom yes no here the a an this in on at also
  first second third finally monday tuesday wednesday thursday friday saturday sunday`,
)

/** Words before a term or an epithet. */
export const termMarkers = words(
  'so-called dubbed nicknamed known termed term word phrase words phrases slogan motto hashtag aka means meaning',
)
