/** The published terms of schema.org, as the package `schema-dts` has them from the vocabulary. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'

const vocabulary = readFileSync(
  fileURLToPath(import.meta.resolve('schema-dts/dist/schema.d.ts')),
  'utf8',
)

const types = new Set([...vocabulary.matchAll(/"@type": "(\w+)"/gu)].map(([, name]) => name))
const properties = new Set([...vocabulary.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, name]) => name))

const prefix = 'https://schema.org/'

// An action's input is named after its property: https://schema.org/docs/actions.html#part-4
const isProperty = (name: string): boolean => properties.has(name) || /^\w+-input$/u.test(name)

/**
 * Expands JSON-LD and lists the terms of it that schema.org does not have; empty when it has all.
 *
 * @param base the address of the page that it stands in
 */
export async function unknownTerms(graph: object, base: string): Promise<string[]> {
  const context = { '@context': { '@vocab': prefix } }
  const expanded: unknown = await jsonld.expand(JSON.parse(JSON.stringify(graph)) as object, {
    base,
    documentLoader: (url: string) =>
      Promise.resolve({ documentUrl: url, contextUrl: undefined, document: context }),
  })
  const unknown: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === '@type')
          unknown.push(
            ...[inner]
              .flat()
              .filter((type) => !types.has(nameOf(String(type))))
              .map(String),
          )
        else if (!key.startsWith('@') && !isProperty(nameOf(key))) unknown.push(key)
        visit(inner)
      }
  }
  visit(expanded)
  return unknown
}

const nameOf = (term: string): string => (term.startsWith(prefix) ? term.slice(prefix.length) : '')
