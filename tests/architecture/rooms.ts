import { posix } from 'node:path'
import { readImports } from './imports.ts'

/** What a room may import. */
interface Room {
  /** Other rooms; its own files it may always import. */
  readonly rooms: readonly string[]
  /** Rooms of which it may take types, which are gone when the code runs. */
  readonly types?: readonly string[]
  /** Packages; without the list, any but those of `never`. */
  readonly packages?: readonly string[]
  readonly never?: RegExp
}

const astro = /^astro(?:$|[:/])|^@astrojs\//u

/**
 * The rooms of src, each with those it may import: data flows down this list, so a room imports only
 * rooms above it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  // Runs in Node, in a worker and in the browser: no I/O, no Astro, no tree.
  analysis: {
    rooms: [],
    packages: ['chrono-node', 'date-fns', 'wink-nlp', 'wink-eng-lite-web-model'],
  },
  'site.config.ts': { rooms: [], packages: [] },
  markdown: { rooms: ['analysis', 'site.config.ts'], never: astro },
  archive: { rooms: ['analysis', 'markdown', 'site.config.ts'] },
  'content.config.ts': { rooms: ['archive', 'site.config.ts'] },
  publish: { rooms: ['analysis', 'markdown', 'archive', 'site.config.ts'] },
  // Travels to the reader: what it imports, the reader waits for.
  browser: {
    rooms: ['analysis', 'site.config.ts'],
    types: ['archive', 'publish'],
    packages: [
      ...['fuse.js', 'date-fns', 'diff'],
      ...['workbox-core', 'workbox-expiration', 'workbox-routing', 'workbox-strategies'],
    ],
  },
  desk: { rooms: ['analysis', 'markdown', 'archive', 'site.config.ts'], never: astro },
  styles: { rooms: [] },
  components: {
    rooms: ['analysis', 'markdown', 'archive', 'publish', 'browser', 'styles', 'site.config.ts'],
  },
  layouts: {
    rooms: [
      'analysis',
      'markdown',
      'archive',
      'publish',
      'browser',
      'styles',
      'components',
      'site.config.ts',
    ],
  },
  pages: {
    rooms: [
      'analysis',
      'markdown',
      'archive',
      'publish',
      'browser',
      'styles',
      'components',
      'layouts',
      'site.config.ts',
    ],
  },
}

/**
 * The rooms within rooms, in the order in which data flows: a file imports those before its own, and
 * the files that stand beside them, which all of them share or which put them together.
 */
export const innerRooms: Readonly<Record<string, readonly string[]>> = {
  analysis: ['lexicon', 'reading', 'grammar', 'attributions', 'speakers', 'dates'],
  'analysis/attributions': ['cues', 'sources', 'force', 'statements', 'quotations'],
  archive: ['files', 'permalinks', 'article', 'across'],
  publish: ['data', 'citations', 'cards', 'feeds'],
  components: ['quote', 'figures', 'article', 'speaker', 'frame'],
  browser: ['offline', 'search', 'check'],
  'browser/search': ['index', 'query', 'page'],
}

/**
 * What a file imports and must not, one line each; empty when it keeps to its room.
 *
 * @param file its path in the project, such as `src/analysis/attributions/cues/cues.ts`
 *
 * @example
 * violations('src/analysis/a.ts', "import { x } from '../archive/b.ts'")
 * // ['src/analysis/a.ts: Unexpected import of ../archive/b.ts (archive), expected nothing outside analysis']
 */
export function violations(file: string, source: string): string[] {
  const name = roomOf(file)
  const room = rooms[name]
  if (room === undefined)
    return [`${file}: Unexpected room ${name}, expected one of ${Object.keys(rooms).join(', ')}`]
  return readImports(file, source).flatMap(({ from, typeOnly }) => {
    const target = posix.join(posix.dirname(file), from)
    const problem = from.startsWith('.')
      ? (roomProblem(name, room, roomOf(target), typeOnly) ?? innerProblem(file, target))
      : packageProblem(room, from, typeOnly)
    return problem === null ? [] : [`${file}: Unexpected import of ${from}${problem}`]
  })
}

/** What is wrong with an import from a room within a room into another of the same. */
function innerProblem(file: string, target: string): string | null {
  for (const [outer, inner] of Object.entries(innerRooms)) {
    const room = inner.indexOf(innerRoomOf(outer, file))
    const before = inner.slice(0, room)
    const its = inner.indexOf(innerRoomOf(outer, target))
    if (room >= 0 && its > room)
      return ` (${outer}/${inner[its] ?? ''}), expected only ${before.join(', ') || 'its own room'}`
  }
  return null
}

/** The room of a file within another, or the empty string. */
function innerRoomOf(outer: string, path: string): string {
  return path.startsWith(`src/${outer}/`)
    ? (path.slice(`src/${outer}/`.length).split('/')[0] ?? '')
    : ''
}

function roomProblem(name: string, room: Room, target: string, typeOnly: boolean): string | null {
  const may = typeOnly ? [...room.rooms, ...(room.types ?? [])] : room.rooms
  if (target === name || may.includes(target)) return null
  return ` (${target}), expected ${may.length === 0 ? `nothing outside ${name}` : `only ${may.join(', ')}`}`
}

function packageProblem({ packages, never }: Room, from: string, typeOnly: boolean): string | null {
  if (never?.test(from) === true) return ', expected no part of Astro'
  const allowed = packages?.some((name) => from === name || from.startsWith(`${name}/`)) ?? true
  return allowed || typeOnly ? null : `, expected only ${packages?.join(', ') ?? ''}`
}

/** The room of a file in src: its first folder, or its own name; for others, the path itself. */
function roomOf(path: string): string {
  const [top, room = ''] = path.split('/')
  // A query such as `?worker&url` says how, not what.
  return top === 'src' ? (room.split('?')[0] ?? room) : path
}
