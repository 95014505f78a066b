import { z } from 'astro/zod'

/** A problem of a value: where it is, and what was found and what to write. */
export interface Described {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * What an issue of a schema means to an editor.
 *
 * @param schema what the whole value must be
 * @param valueOf finds the value at a path
 *
 * @example
 * describeIssue(issue, speakerSchema, valueOf)[0].message // 'Unexpected kind: "man", expected “person” or …'
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  valueOf: (path: readonly (string | number)[]) => unknown,
): Described[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const expected = keysOf(schemaAt(schema, path)).join(', ')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `Unexpected key “${key}”, expected one of ${expected}: delete the line or correct the key`,
    }))
  }
  const form = schemaAt(schema, path)
  return [{ path, message: describeValue(issue, path, valueOf(path), keysOf(schema), form) }]
}

function describeValue(
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
  value: unknown,
  keys: readonly string[],
  form: z.core.$ZodType | undefined,
): string {
  if (path.length === 0)
    return `Unexpected front matter: ${JSON.stringify(value)}, expected lines such as “${keys[0] ?? 'key'}: …”`
  const name = nameOf(path)
  return value === undefined
    ? `Missing key “${name}”, expected ${expectation(issue)}: add a line “${name}: …”`
    : `Unexpected ${name}: ${JSON.stringify(value)}, expected ${expectation(issue)}${wayOf(form, value)}`
}

/** The key that a path ends in; the place says which of several is meant. */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1) ?? ''
  return typeof last === 'string'
    ? last
    : `entry of ${path.findLast((step) => typeof step === 'string') ?? 'a list'}`
}

const namesOfTypes: Readonly<Record<string, string>> = {
  object: 'lines of keys and values',
  array: 'a list',
  boolean: 'true or false',
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return issue.values.map((value) => `“${String(value)}”`).join(' or ')
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
    return namesOfTypes[issue.expected] ?? `a ${issue.expected}`
  return issue.message
}

/** The keys that an object's schema knows. */
const keysOf = (schema: z.core.$ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []

/** How to write a list, or lines of keys and values, where there is neither. */
function wayOf(form: z.core.$ZodType | undefined, value: unknown): string {
  const isList = form instanceof z.ZodArray
  const keys = keysOf(isList ? form.element : form)
  if (isList && Array.isArray(value)) return ''
  if (keys.length > 0 && typeof value !== 'object')
    return `: ${keys.map((key, index) => `“${isList && index === 0 ? '- ' : ''}${key}: …”`).join(', ')}`
  if (isList && keys.length > 0)
    return `: begin each entry with “- ”, as in “- ${keys[0] ?? ''}: …”`
  const isWord = typeof value === 'string' || typeof value === 'number'
  return isList && isWord ? `: put it in square brackets, [${value}]` : ''
}

/** The schema of what stands at a path. */
function schemaAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap(), path)
  const [step, ...rest] = path
  if (step === undefined) return schema
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest)
  const shape: z.core.$ZodShape = schema instanceof z.ZodObject ? schema.shape : {}
  const inner = shape[step]
  return inner === undefined ? undefined : schemaAt(inner, rest)
}
