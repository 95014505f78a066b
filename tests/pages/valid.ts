import { globSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { XmlDocument } from 'libxml2-wasm'
import { visit } from 'unist-util-visit'
import { unknownTerms } from '../publish/schema-org.ts'
import {
  checkAnnotationPage,
  checkJsonFeed,
  checkOEmbed,
  type AnnotationPage,
  type JsonFeed,
} from '../publish/validate-json.ts'
import { inAtom, inSitemap } from '../publish/validate.ts'

/** The rules of the HTML standard, without any of taste. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }))

type Validator = (source: string, file: string) => string[] | Promise<string[]>

/** What reads files of a kind, by the ends of their names. */
const validators: Readonly<Record<string, Validator>> = {
  '.html': async (source) => [
    ...(await faultsOfHtml(source)),
    ...(await faultsOfJsonLd(source)),
    ...faultsOfCitations(source),
  ],
  '.xml': (source, file) =>
    basename(file) === 'feed.xml' ? inAtom(source, () => []) : inSitemap(source, () => []),
  '.svg': (source) => {
    XmlDocument.fromString(source).dispose()
    return []
  },
  '.json': (source, file) => {
    const value: unknown = JSON.parse(source)
    if (basename(file) === 'feed.json') checkJsonFeed(value as JsonFeed)
    if (basename(file) === 'oembed.json') checkOEmbed(value as Record<string, unknown>)
    return []
  },
  '.jsonl': (source) => {
    // Where there are no quotes, there are no lines.
    for (const line of source === '' ? [] : source.trimEnd().split('\n')) JSON.parse(line)
    return []
  },
  '.jsonld': (source) => {
    checkAnnotationPage(JSON.parse(source) as AnnotationPage, /^(?:https:\/\/[^/]+)?\//u)
    return []
  },
  '.csv': (source) => {
    const rows: Record<string, string>[] = parseCsv(source, { columns: true })
    const cells = rows.flatMap((row) => Object.values(row))
    return cells.filter((cell) => /^[\t\r+=@-]/u.test(cell)).map((cell) => `a formula: ${cell}`)
  },
}

/**
 * Reads each file of a built site as other programs do: pages with the JSON-LD and the citations in
 * them, feeds, sitemaps, data. Scripts, styles, fonts and pictures are left to the browser.
 *
 * @returns what is wrong, as `file: fault`
 *
 * @example await faultsIn('dist') // []
 */
export async function faultsIn(folder: string): Promise<{ read: string[]; faults: string[] }> {
  const read: string[] = []
  const faults: string[] = []
  for (const file of globSync('**/*.*', { cwd: folder }).sort()) {
    const validate = validators[extname(file)]
    if (validate === undefined) continue
    read.push(file)
    try {
      const source = readFileSync(join(folder, file), 'utf8')
      faults.push(...(await validate(source, file)).map((fault) => `${file}: ${fault}`))
    } catch (error) {
      faults.push(`${file}: ${String(error)}`)
    }
  }
  return { read, faults }
}

/** What is wrong with a page, as `line:column rule: message`. */
export async function faultsOfHtml(source: string): Promise<string[]> {
  const { results } = await validator.validateString(source)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

async function faultsOfJsonLd(source: string): Promise<string[]> {
  const unknown: string[] = []
  for (const json of textsIn(source, isJsonLd))
    unknown.push(...(await unknownTerms(JSON.parse(json) as object, 'http://site.invalid/')))
  return unknown.map((term) => `no term of schema.org: ${term}`)
}

const isJsonLd = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && properties['type'] === 'application/ld+json'

/** BibTeX and CSL-JSON, as programs are given them. */
function faultsOfCitations(source: string): string[] {
  const codes = textsIn(source, ({ tagName }) => tagName === 'code').map((code) => code.trim())
  for (const code of codes) if (code.startsWith('[{"id"')) JSON.parse(code)
  return codes
    .filter((code) => code.startsWith('@article'))
    .flatMap((code) => parseBibtex(code).errors)
    .map((error) => `BibTeX: ${JSON.stringify(error)}`)
}

function textsIn(source: string, passes: (element: Element) => boolean): string[] {
  const texts: string[] = []
  visit(fromHtml(source), 'element', (element: Element) => {
    if (passes(element)) texts.push(textOf(element))
  })
  return texts
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
