/** What generated news is made of. Nobody and no place here exists. */

export interface Person {
  readonly first: readonly string[]
  readonly he: string
}

export const people: readonly Person[] = [
  {
    he: 'she',
    first:
      'Ada Brisa Calla Dorit Elva Fenna Gisla Hanne Ilsa Jorun Kaya Linnea Mirel Nadja Orla Petra'.split(
        ' ',
      ),
  },
  {
    he: 'he',
    first:
      'Arvid Bastan Corin Davor Emrik Falk Goran Hale Ivo Jasko Kelm Ludo Marek Nils Oskan Piers'.split(
        ' ',
      ),
  },
]

export const surnames: readonly string[] =
  `Abelgard Amundry Askelby Barrowick Bellumi Bexhallow Brandquist Callowen Carravetz Coldermoor Dallestra
Darnwick Dovermann Edelbrook Elmquartz Fallowmere Fennimark Fordyke Galvarry Garrowby Glenhurst Haldervik
Hartmoor Hollinbeck Ibberton Inkerdal Jallowitz Jessamund Karrowfen Kellingrad Kestermann Lanterby Larkovic
Lindqvarn Lowestern Mallorwick Marrenfeld Merriband Nettlebury Norrowin Oakhaven Ollerstad Ormbridge Pallister
Penderwick Quarrymond Quillander Ravensund Redmarsh Rosmerval Sallowby Sandermoor Stokkeland Tarnowell
Thornquist Ullarby Underhay Vallenroth Vintermark Wendelow Westermoor Yarrowick Zandvoorn Zellerby`.split(
    /\s+/u,
  )

export const roles: readonly string[] = [
  'the mayor of {place}',
  'a spokeswoman for {org}',
  'the chair of {org}',
  'a ferry captain from {place}',
  'the harbour master',
  'a professor of tides at the University of {place}',
  'who has run the night market for {number} years',
]

export const places: readonly string[] =
  `Port Ellerby|Saltmarsh|North Quay|Gullhaven|Upper Fennwick|Tarnholm|Brackenford|Lower Ostrand|Mirrow
Island|Kelpstead|Windermark|Old Sarrow`
    .replaceAll('\n', ' ')
    .split('|')

export const organisations: readonly string[] =
  `the Harbour Council|the Tidewater Board|the Ferry Workers’ Union|the Institute of Coastal Maps|the Ministry
of Islands|Ellerby Shipping|the Saltmarsh Herald|the Lighthouse Trust`
    .replaceAll('\n', ' ')
    .split('|')

export const subjects: readonly string[] = [
  'the new ferry',
  'the harbour wall',
  'the night market',
  'the fishing fleet',
  'the bridge to Mirrow Island',
  'the last lighthouse',
  'every family on the quay',
  'the council’s own map',
  'the salt tax',
  'the old fish hall',
]

/** As a quote has it: `The new ferry costs too much`. */
export const present: readonly string[] = [
  'costs more than we were told',
  'belongs to the people who live here',
  'is not safe in a north wind',
  'will outlast all of us',
  'has never paid for itself',
  'needs a crew and not a committee',
  'cannot wait for another report',
  'was promised to the islands first',
]

/** As a report has it: `said that the new ferry would cost too much`. */
export const reported: readonly string[] = [
  'would cost more than the town could raise',
  'had been inspected twice since the spring tide',
  'was not to be sold',
  'could carry half as many people again',
  'would be closed from the first storm to the last',
  'had lost a third of its income',
  'might have to move inland',
  'was older than the law that protects it',
]

export const times: readonly string[] = [
  'before the winter',
  'by the end of next year',
  'whatever the weather',
  'after all these years',
  'in the coming weeks',
  'since the flood of 2019',
  'at least until March',
  '',
]

export const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ')
export const verbs = 'said|argued|insisted|explained|told reporters|wrote in a letter'.split('|')
export const scares = 'a paper boat|madness at high tide|long overdue|neither safe nor cheap'.split(
  '|',
)
export const titles = 'The Drowned Bell|Maps of Salt|A Ferry for Nobody|Nine Tides'.split('|')

/** How a scene opens: both of its people are introduced. */
export const openings: readonly (readonly string[])[] = [
  [
    'The town of {place} will decide on {day} whether {claim}. “{Words},” said {full}, {role}. “{Words}.”',
    '{full2}, {role2}, denied it. “{Words},” {he2} said, “and {words}.”',
  ],
  [
    '{full}, {role}, {verb} that {claim}.',
    '“{Words},” {full2}, {role2}, told the {number} people who had come to {place}.',
  ],
]

/** How it goes on, in any order. */
export const paragraphs: readonly string[] = [
  '{last} said that {claim}. {He} added that {claim}, but declined to say when.',
  'According to {org}, {claim}. The figures were published on {day} and cover {number} households.',
  '“{Words},” {he} said. “{Words}.”',
  '{Org} called the plan “{scare}” and warned that {claim}.',
  '“{Words}. {Words}.”',
  'About {number} people had gathered in {place} on {day}, and the road to {place} stayed closed until the evening. Nobody was hurt. Two boats were towed to {place}, where {org} keeps its workshops.',
  'Asked whether {claim}, {last2} replied: “{Words}.”',
  'The play “{title}”, which opens in {place} on {day}, tells of the year when {claim}. It was written for {org} and has been shown {number} times.',
  '{last2} has promised that {claim}, adding: “{Words}.”',
  '{last}’s office did not answer questions. {Org} did: {claim}, it wrote, and {claim}.',
  '“{Words},” said {last2}, who was born in {place}. Others doubt it; in {place} it is feared that {claim}.',
  'The work costs some {number} crowns a day. In {place}, where the same was tried in 2019, it took three summers, two mayors and a court.',
]
