import { words } from './words.ts'

/** Nouns at the end or at the head of organisations' names. */
export const organisationNouns = words(
  `party university college school institute institution department ministry committee commission council agency
  bureau office association union federation league club company corporation corp inc ltd llc group foundation fund
  bank court congress senate house parliament assembly government administration campaign army navy force forces
  guard police service services center centre network news times post journal press radio television tv magazine
  tribune herald society organization organisation alliance coalition movement front church board authority trust
  project partnership airlines airways motors records studios pictures entertainment media team united city fc
  academy hospital museum library laboratory observatory conference caucus pac nation nations international embassy
  bulletin gazette archive monitor observer presse daily weekly guild watchdog inspectorate directorate secretariat
  tribunal treasury consortium syndicate brigade battalion regiment diocese synod registry rovers athletic
  wanderers guardian jazeera show oregonian pact treaty bloc compact consulate
  examiner sentinel echo argus bugle dispatch chronicle telegraph advertiser inquirer enquirer recorder clarion
  register wire workers panel forum inquiry congregation cooperative`,
)

/** Endings of adjectives, as in `Oceanic and Atmospheric Administration`. */
export const adjectiveEndings = ['ic', 'al'] as const

/** Endings of nouns for a field of work, as in `Department of Emergency Services and Public Health`. */
export const fieldEndings = words(
  'logy tion tions sion ture ment ics ces ies irs rts ety ity lth ing nce',
)

/** Capitalised words that name nobody. */
export const notNames = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. english christmas easter ramadan internet twitter facebook instagram youtube i the a an
  in on at it he she they we you but and or if when while as this that these those there here his her their our my its
  what who why how where which for to from by with of not no yes so also after before since until although though
  yesterday tomorrow tonight because however meanwhile according asked some many most all both each every one two three four five new
  republican republicans democrat democrats democratic muslim muslims christian christians jewish jews islamic gop
  americans english god`,
)

/** Words in lower case that stand inside a name: `Ana de la Cruz`, `Bank of Saltmere`. */
export const nameParticles = words(
  'van von de der den del della di da dos du la le el al bin bint abu ibn ben ten ter y e of the and for',
)
