import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { circles } from './architecture/circles.ts'
import { undocumented } from './architecture/exports.ts'
import { readWords } from './architecture/imports.ts'
import { innerRooms, violations } from './architecture/rooms.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const list = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'))

const sources = list('src/**/*.{ts,astro,mjs,css}').sort()
const code = sources.filter((file) => !file.endsWith('.css'))

/** The parts of package.json and of an entry of the lock file that are looked at here. */
interface Package {
  readonly version?: string
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  /** Why each package is there. */
  readonly packages?: Readonly<Record<string, string>>
}

describe('the comments of exports', () => {
  test('say what each is, those of functions with an example', () => {
    assert.deepEqual(
      code.filter((file) => file.endsWith('.ts')).flatMap((file) => undocumented(file, read(file))),
      [],
    )
  })

  test('are missed where there are none', () => {
    const lacks = (source: string): string[] =>
      undocumented('src/browser/a.ts', source).map((line) => line.replace(/^.* export /u, ''))
    assert.deepEqual(lacks('export const a = 1'), ['a without a comment'])
    assert.deepEqual(lacks('/* A. */ export interface A {}'), ['A without a comment'])
    assert.deepEqual(lacks('/** A. */ export const a = () => 1'), ['a without an example'])
    assert.deepEqual(lacks('/** A. */ export async function a() {}'), ['a without an example'])
    assert.deepEqual(lacks('/** A. @example a() // 1 */ export const a = () => 1'), [])
    assert.deepEqual(lacks('const a = 1\n/** A. */\nexport type A = 1'), [])
  })
})

describe('the direction of imports', () => {
  test('is kept by every file of src', () => {
    assert.ok(code.length > 50)
    assert.deepEqual(
      sources.flatMap((file) => violations(file, read(file))),
      [],
    )
  })

  for (const [file, source] of [
    ['src/analysis/a.ts', "import { a } from '../archive/a.ts'"],
    ['src/analysis/a.ts', "import type { A } from '../archive/a.ts'"],
    ['src/analysis/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/analysis/a.ts', "export * from '../markdown/a.ts'"],
    ['src/analysis/a.ts', "const a = await import('../markdown/a.ts')"],
    ['src/analysis/deep/a.ts', "import '../../site.config.ts'"],
    ['src/markdown/a.ts', "import { z } from 'astro/zod'"],
    ['src/archive/a.ts', "import { a } from '../publish/a.ts'"],
    ['src/publish/a.ts', "import Page from '../layouts/Page.astro'"],
    ['src/browser/a.ts', "import { a } from '../publish/a.ts'"],
    ['src/browser/a.ts', "import { a, type B } from '../publish/a.ts'"],
    ['src/browser/a.ts', "import { parse } from 'yaml'"],
    ['src/browser/a.ts', "const url = new URL('../publish/a.ts', import.meta.url)"],
    ['src/desk/a.ts', "import { build } from 'astro'"],
    ['src/components/A.astro', "---\nimport Page from '../layouts/Page.astro'\n---\n<p></p>"],
    ['src/layouts/A.astro', "<p></p>\n<script>\nimport '../pages/a.ts'\n</script>"],
    ['src/layouts/A.astro', '<p></p>\n<script src="../desk/a.ts"></script>'],
    ['src/styles/a.css', "@import '../components/a.css';"],
    ['src/pages/a.astro', "---\nimport pack from '../../package.json'\n---\n"],
    ['src/lib/a.ts', ''],
    ['src/analysis/reading/a.ts', "import { a } from '../grammar/a.ts'"],
    ['src/analysis/attributions/cues/a.ts', "import type { A } from '../sources/a.ts'"],
    ['src/archive/files/a.ts', "import type { A } from '../article/deep/a.ts'"],
    ['src/browser/search/query/a.ts', "import { a } from '../page/a.ts'"],
    ['src/browser/search/page/a.ts', "import { a } from '../../check/a.ts'"],
  ] as const) {
    test(`is broken by ${file}: ${source.replaceAll('\n', ' ')}`, () => {
      assert.equal(violations(file, source).length, 1)
    })
  }

  for (const [file, source] of [
    [
      'src/analysis/a.ts',
      "import { a } from './lexicon/en/a.ts'\nimport { en } from 'chrono-node/en'",
    ],
    ['src/archive/a.ts', "import { a } from '../markdown/a.ts'\nimport { z } from 'astro/zod'"],
    ['src/browser/search/a.ts', "import type { A } from '../../publish/a.ts'"],
    ['src/browser/search/a.ts', "import { type A, type B } from '../../publish/a.ts'"],
    ['src/browser/search/a.ts', "import Fuse from 'fuse.js/basic'"],
    ['src/pages/a.astro', "---\nimport url from '../browser/a.ts?worker&url'\n---\n"],
    ['src/pages/a/b.ts', "import { a } from '../../publish/a.ts'"],
    ['src/analysis/grammar/a.ts', "import { a } from '../reading/a.ts'\nimport '../types.ts'"],
    ['src/analysis/a.ts', "import { a } from './dates/a.ts'"],
    ['src/browser/search/page/a.ts', "import { a } from '../query/a.ts'"],
  ] as const) {
    test(`is kept by ${file}: ${source.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(violations(file, source), [])
    })
  }
})

describe('the rooms within rooms', () => {
  for (const [outer, inner] of Object.entries(innerRooms)) {
    test(`of ${outer} are those in the list`, () => {
      const folders = globSync(`src/${outer}/*/`, { cwd: root }).map((folder) => basename(folder))
      assert.deepEqual(folders.sort(), [...inner].sort())
    })
  }
})

describe('circles of imports', () => {
  test('are in no file of src', () => {
    assert.deepEqual(circles(new Map(code.map((file) => [file, read(file)]))), [])
  })

  test('are found, also of types and over several files', () => {
    const sources = new Map([
      ['src/a.ts', "import { b } from './deep/b.ts'\nimport './d.ts'"],
      ['src/deep/b.ts', "import type { C } from '../c.ts?worker'"],
      ['src/c.ts', "export * from './a.ts'"],
      ['src/d.ts', "import './c.ts'"],
    ])
    assert.deepEqual(circles(sources), [['src/a.ts', 'src/deep/b.ts', 'src/c.ts', 'src/a.ts']])
    sources.set('src/c.ts', '')
    assert.deepEqual(circles(sources), [])
  })
})

describe('the house', () => {
  test('has nothing at its top level but what belongs there', (context) => {
    const { status, stdout: tracked } = spawnSync('git', ['ls-files'], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) {
      context.skip('not a clone: nothing says which files belong to it')
      return
    }
    const top = new Set(tracked.split('\n').map((file) => file.split('/')[0] ?? ''))
    const allowed = new Set([
      ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
      ...['src', 'content', 'public', 'tests', 'README.md', 'CONTRIBUTING.md', 'LICENSE'],
    ])
    const extra = [...top].filter(
      (name) => name !== '' && !name.startsWith('.') && !allowed.has(name),
    )
    assert.deepEqual(extra, [])
  })

  test('has no file of more than 350 lines', () => {
    const files = [...sources, ...list('tests/**/*.ts')]
    const long = files.filter((file) => read(file).trimEnd().split('\n').length > 350)
    assert.deepEqual(long, [])
  })

  test('has nothing left to do, and says nothing to a console', () => {
    const left = sources.filter((file) => /\b(?:TODO|FIXME|XXX)\b/u.test(read(file)))
    assert.deepEqual(left, [])
    const loud = code.filter((file) => readWords(file, read(file)).includes('console'))
    assert.deepEqual(
      loud.filter((file) => !file.startsWith('src/desk/')),
      [],
    )
  })

  test('knows nobody of whom it publishes', () => {
    const people = list('content/speakers/*.md').flatMap((file) => {
      const source = read(file)
      const name = /^name: (.+)$/mu.exec(source)?.[1]
      return /^kind: person$/mu.test(source) && name !== undefined
        ? [name.split(' ').at(-1) ?? name]
        : []
    })
    assert.ok(people.length > 0)
    const named = code.filter((file) => {
      const words = readWords(file, read(file))
      return people.some((name) => words.some((word) => word.includes(name)))
    })
    assert.deepEqual(named, [])
  })
})

describe('the packages', () => {
  const manifest = JSON.parse(read('package.json')) as Package
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }

  test('are pinned to one version each', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)),
      [],
    )
  })

  test('have a line in package.json that says why they are there', () => {
    const { dependencies = {}, devDependencies = {}, packages = {} } = manifest
    assert.deepEqual(Object.keys(packages), Object.keys({ ...dependencies, ...devDependencies }))
  })

  test('are locked as package.json has them, and from no registry in particular', () => {
    assert.deepEqual(lock.packages['']?.dependencies, manifest.dependencies)
    assert.deepEqual(lock.packages['']?.devDependencies, manifest.devDependencies)
    const bound = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
    assert.deepEqual(bound, [])
  })

  // npm leaves out what its registry lacks, and `npm ci` then fails everywhere.
  test('are locked for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(
      ([place, { optionalDependencies = {} }]) =>
        Object.entries(optionalDependencies).flatMap(([name, version]) => {
          const found = lookUp(lock.packages, place, name)?.version
          const right = found !== undefined && (!/^\d/u.test(version) || found === version)
          return right ? [] : [`${name} ${version} for ${place}: ${found ?? 'none'}`]
        }),
    )
    assert.deepEqual(missing, [])
  })
})

/** The entry that a package at `place` gets when it asks for `name`: the nearest on the way up. */
function lookUp(
  packages: Record<string, Package>,
  place: string,
  name: string,
): Package | undefined {
  const found = packages[posix.join(place, 'node_modules', name)]
  if (found !== undefined || place === '') return found
  const above = place.lastIndexOf('/node_modules/')
  return lookUp(packages, above === -1 ? '' : place.slice(0, above), name)
}
