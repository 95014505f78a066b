import { words } from './words.ts'

/** Common nouns for organisations. */
export const institutions = words(
  `company firm maker retailer airline bank charity ministry regulator utility producer manufacturer start-up
  startup chain brand giant insurer carrier publisher broadcaster watchdog nonprofit non-profit newspaper daily
  weekly tabloid broadsheet paper magazine club team side hospital school university council agency authority commission committee union party
  group organisation organization association alliance body federation institute bureau department court force
  station operator lender panel`,
)

/** Organisations that are called by the one or two fields or peoples that they deal with. */
export const offices = words(
  'ministry department bureau office committee institute council commission board union federation association society',
)

/** Words that end the names of firms. */
export const firmNouns = words(
  `inc corp corporation co ltd llc plc ag gmbh group holdings foods rail railways air airlines airways motors energy
  capital partners pharmaceuticals pharma industries technologies systems software electronics chemicals steel
  mining metals oil gas petroleum logistics shipping insurance bank banking telecom communications entertainment
  pictures studios records stores brands robotics semiconductors aerospace biotech therapeutics dairies farms
  bakery bakeries brewery breweries supermarkets hotels ferries trams labs homes developments properties ventures
  solutions brokers water llp`,
)

const firms = [
  ...firmNouns,
  ...words(
    'maker retailer manufacturer producer firm company start-up startup chain giant insurer lender operator',
  ),
].join(' ')

/** Nouns for organisations of several sorts, each with the words in names that it can mean. */
export const widerInstitutions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    company: firms,
    firm: firms,
    carrier: 'air airlines airways',
    airline: 'air airlines airways carrier',
    organization:
      'charity union society association foundation alliance federation institute group',
    organisation:
      'charity union society association foundation alliance federation institute group',
    group: 'alliance coalition association federation union society organization organisation',
    agency: 'bureau administration authority',
    union: 'guild federation association workers',
    newspaper:
      'daily weekly tabloid broadsheet times post journal herald tribune gazette magazine news',
    paper: 'daily weekly tabloid broadsheet times post journal herald tribune gazette newspaper',
    team: 'club united city rovers athletic wanderers fc',
    club: 'united city rovers athletic wanderers fc team',
    force: 'police army',
    hospital: 'center centre infirmary hospitals',
    school: 'academy college',
    body: 'alliance association council federation institute society',
  }).map(([noun, list]): [string, readonly string[]] => [noun, words(list)]),
)
