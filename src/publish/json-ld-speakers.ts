import type { GovernmentOrganization, Organization, Person } from 'schema-dts'
import type { SpeakerRecord } from '../archive/types.ts'
import { speakerPath } from '../archive/urls.ts'
import type { Addresses } from './addresses.ts'

/** What stands for a speaker, as against the page about them. @example speakerId('ada-example', addresses) // '/speakers/ada-example/#speaker' */
export const speakerId = (id: string, addresses: Addresses): string =>
  `${addresses.of(speakerPath(id))}#speaker`

/**
 * A speaker as schema.org has them: Person, Organization or GovernmentOrganization. A state that speaks
 * is a body and no place: a Country can be nobody’s `author`.
 *
 * @example speakerNode(speaker, addresses) // { '@type': 'Person', name: 'Ada Example', … }
 */
export function speakerNode(
  speaker: SpeakerRecord,
  addresses: Addresses,
): Person | Organization | GovernmentOrganization {
  const common = {
    '@id': speakerId(speaker.id, addresses),
    name: speaker.name,
    url: addresses.of(speakerPath(speaker.id)),
    alternateName: [...speaker.aliases],
    ...(speaker.wikidata === null
      ? {}
      : { sameAs: `https://www.wikidata.org/entity/${speaker.wikidata}` }),
  }
  if (speaker.kind === 'state') return { '@type': 'GovernmentOrganization', ...common }
  if (speaker.kind === 'organisation') return { '@type': 'Organization', ...common }
  return {
    '@type': 'Person',
    ...common,
    // https://schema.org/Role: a property with a time repeats its own name inside.
    jobTitle: speaker.roles.map(({ title, from, to }) => ({
      '@type': 'Role' as const,
      jobTitle: title,
      ...(from === null ? {} : { startDate: from }),
      ...(to === null ? {} : { endDate: to }),
    })),
  }
}
