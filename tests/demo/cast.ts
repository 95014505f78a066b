/** Who and what the demo archive is about. No such country, person or office exists. */

/** A speaker of the demo archive, as a speaker file has it. */
export interface Figure {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'state'
  readonly aliases?: readonly string[]
  /** Title, first day, last day. */
  readonly roles?: readonly (readonly [string, string?, string?])[]
  /** Ids of the topics that they speak about most. */
  readonly about: readonly string[]
}

const change = '2030-11-04'

export const figures: readonly Figure[] = [
  person(
    'Ilsa Ravensund',
    ['harbour-wall', 'ferries'],
    [
      ['Minister of Ports', '2028-03-01', '2030-11-03'],
      ['Prime Minister of Vesmark', change],
    ],
  ),
  person(
    'Marek Thornquist',
    ['salt-tax', 'harbour-wall'],
    [
      ['Prime Minister of Vesmark', '2026-05-02', '2030-11-03'],
      ['Leader of the Opposition', change],
    ],
  ),
  person('Ada Abelgard', ['night-market', 'fish-hall'], [['Mayor of Saltmarsh', '2027-01-01']]),
  person(
    'Davor Kellingrad',
    ['fishing-fleet', 'ferries'],
    [['Minister of Fisheries', '2029-02-01']],
  ),
  person('Petra Wendelow', ['salt-tax', 'mirrow-bridge'], [['Minister of Finance', change]]),
  person('Oskan Dovermann', ['ferries', 'storms'], [['Chair of the Ferry Guild']]),
  person('Hanne Lindqvarn', ['storms', 'lighthouses'], [['Professor of tides']]),
  person(
    'Bastan Carravetz',
    ['mirrow-bridge', 'harbour-wall'],
    [['Chief engineer of the Tidewater Board']],
  ),
  person('Orla Penderwick', ['island-schools', 'lighthouses'], [['Head of the Lighthouse Trust']]),
  person('Goran Zandvoorn', ['fishing-fleet', 'fish-hall'], [['Harbour master of Gullhaven']]),
  person(
    'Fenna Quillander',
    ['island-schools', 'night-market'],
    [['Minister of Schools', '2029-06-15']],
  ),
  person('Ivo Stokkeland', ['salt-tax', 'fish-hall'], [['Governor of the Bank of Vesmark']]),
  person('Kaya Mallorwick', ['lighthouses', 'storms'], [['Director of the Weather Office']]),
  person(
    'Piers Ullarby',
    ['mirrow-bridge', 'island-schools'],
    [['Member of parliament for Mirrow']],
  ),
  {
    id: 'tidewater-board',
    name: 'Tidewater Board',
    kind: 'organisation',
    about: ['harbour-wall', 'storms'],
  },
  {
    id: 'ferry-guild',
    name: 'Ferry Guild',
    kind: 'organisation',
    about: ['ferries', 'mirrow-bridge'],
  },
  {
    id: 'lighthouse-trust',
    name: 'Lighthouse Trust',
    kind: 'organisation',
    about: ['lighthouses'],
  },
  {
    id: 'harbour-council',
    name: 'Harbour Council',
    kind: 'organisation',
    about: ['night-market', 'fish-hall'],
  },
  { id: 'vesmark', name: 'Vesmark', kind: 'state', about: ['fishing-fleet', 'salt-tax'] },
  { id: 'ostrand', name: 'Ostrand', kind: 'state', about: ['fishing-fleet', 'mirrow-bridge'] },
]

function person(name: string, about: Figure['about'], roles: NonNullable<Figure['roles']>): Figure {
  const aliases = [name.split(' ').at(-1) ?? name]
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind: 'person',
    aliases,
    roles,
    about,
  }
}

/** A topic of the demo archive, with what its sentences begin with and its lines that travel. */
export interface Subject {
  readonly id: string
  readonly name: string
  readonly keywords: readonly string[]
  readonly subjects: readonly string[]
  /** Sentences that article after article repeats, not always to the word. */
  readonly lines: readonly string[]
}

export const subjects: readonly Subject[] = [
  topic(
    'ferries',
    'Ferries',
    'ferry|ferries|night boat',
    'the new ferry|the night boat|every ferry on the sound',
    [
      'A ferry that sails half empty is still cheaper than an island that stands half empty',
      'We asked for three boats and we were given a brochure',
      'No crew of mine will sail in a north wind to please a timetable',
    ],
  ),
  topic(
    'harbour-wall',
    'The harbour wall',
    'harbour wall|sea wall|breakwater',
    'the harbour wall|the old sea wall|the breakwater at Gullhaven',
    [
      'The harbour wall will be finished before the first storm of the winter or I will resign',
      'You cannot negotiate with the tide and you cannot send it an invoice',
      'There have been four floods in nine years and as a result the sea is now in our kitchens',
    ],
  ),
  topic(
    'salt-tax',
    'The salt tax',
    'salt tax|tax on salt|salt duty',
    'the salt tax|the duty on salt that we inherited|a fair salt duty',
    [
      'The salt tax takes a spoon from the rich and a plate from the poor',
      'Not one crown of the salt tax has been spent outside the capital',
      'I have never promised to abolish it and I will not promise it today',
    ],
  ),
  topic(
    'night-market',
    'The night market',
    'night market|market traders',
    'the night market|every trader of the night market|a night market without lamps',
    [
      'The night market was here before the town hall and it will be here after it',
      'We will not close the market, we will only ask it to go to bed earlier',
    ],
  ),
  topic(
    'mirrow-bridge',
    'The bridge to Mirrow',
    'bridge|Mirrow crossing',
    'the bridge to Mirrow|the Mirrow crossing|a bridge with two lanes',
    [
      'A bridge is a promise made of steel and we are two hundred metres short of keeping it',
      'Mirrow did not ask for a bridge, Mirrow asked for a doctor',
      'Whoever wants to stop the bridge should first try to swim',
    ],
  ),
  topic(
    'fishing-fleet',
    'The fishing fleet',
    'fishing fleet|fishing rights|cod quota',
    'the fishing fleet|the cod quota|our share of the fishing rights',
    [
      'Our boats have fished these waters for three hundred years and they did not need a stamp',
      'We want written guarantees and we expect an answer within the week',
    ],
  ),
  topic(
    'fish-hall',
    'The old fish hall',
    'fish hall',
    'the old fish hall|the roof of the fish hall|the sale of the fish hall',
    [
      'Selling the fish hall to pay for its roof is like eating the horse to save on hay',
      'The hall belongs to the people who washed its floor',
    ],
  ),
  topic(
    'storms',
    'Storms',
    'storm|storms|flood|north wind',
    'the storm warning|a storm of that size|the flood plan',
    [
      'The next storm will not wait for the report and neither will I',
      'We measured the flood with a ruler because the gauge had been saved away',
    ],
  ),
  topic(
    'lighthouses',
    'Lighthouses',
    'lighthouse|lighthouses|lamp room',
    'the last lighthouse|the lamp room of the lighthouse|a lighthouse without a keeper',
    [
      'A lighthouse that is lit by a contract goes dark with the contract',
      'Nobody has ever thanked a lighthouse and that is how you know that it works',
    ],
  ),
  topic(
    'island-schools',
    'Island schools',
    'school|schools|teachers',
    'the island school|a school with nine pupils|every teacher on the islands',
    [
      'A village that loses its school has been told to leave politely',
      'Nine children are not a rounding error',
    ],
  ),
]

function topic(
  id: string,
  name: string,
  keywords: string,
  starts: string,
  lines: readonly string[],
): Subject {
  return { id, name, keywords: keywords.split('|'), subjects: starts.split('|'), lines }
}

export const states: readonly string[] =
  `costs more than parliament was told|belongs to the people who live beside it|is not safe in the dark|will outlast all of us|has never paid for itself|needs a crew and not a committee|was promised to the islands first|has been studied to death|is the only thing that still works here|cannot be paid for twice|deserves better than a photograph|is nobody’s favourite and everybody’s business|should have been settled in my father’s time|is a matter of weeks and not of years|was drawn on a map by somebody who gets seasick|has fewer friends in the capital than it had in spring`.split(
    '|',
  )

export const claims: readonly string[] =
  `would cost more than the town could raise|had been inspected twice since the spring tide|was not for sale|could serve half as many people again|would be closed from the first frost to the last|had lost a third of its income|might have to move inland|was older than the law that protects it|would be decided by the islands alone|had become a burden on honest families|needed forty workers and had eleven|would be looked at again after the election`.split(
    '|',
  )

export const tails: readonly string[] =
  `before the winter|by the end of next year|whatever the weather|after all these years|in the coming weeks|at least until March|in every village on the coast|for as long as I hold this office|and the figures say so|and everybody in the room knows it|with or without the ministry|on both sides of the sound`.split(
    '|',
  )

export const reasons: readonly string[] =
  `because two winters had been lost already|since no other offer had come in|although the engineers had asked for more time|as long as the ministry paid its share|because the old contracts had run out|while the talks with Ostrand went on|even if the council voted against it|since the spring tide had taken the road|because nobody had read the annex|although the islands had not been asked`.split(
    '|',
  )

/** What people say of one another. */
export const remarks: readonly string[] =
  `has not set foot on the islands since the spring|is an honest opponent and a poor listener|knows these figures as well as I do|gave us a promise and then gave it to somebody else|has never had to wait for a boat|was right about the storm and wrong about the bill`.split(
    '|',
  )
