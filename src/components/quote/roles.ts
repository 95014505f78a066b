import type { Role, SpeakerRecord } from '../../archive/types.ts'
import { formatDay } from '../format.ts'

/** What readers are told of what a speaker is. */
export const speakerKinds: Readonly<Record<SpeakerRecord['kind'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
}

/**
 * A role and when it was held.
 *
 * @example describeRole({ title: 'Mayor', from: '2001-01-01', to: null }) // 'Mayor since 1 January 2001'
 */
export function describeRole({ title, from, to }: Role): string {
  if (from !== null && to !== null) return `${title}, ${formatDay(from)} to ${formatDay(to)}`
  if (from !== null) return `${title} since ${formatDay(from)}`
  return to === null ? title : `${title} until ${formatDay(to)}`
}
