import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Say } from './say.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options and other words of a command; null, with a line that says what was found and the usage,
 * where an option is unknown or lacks its value.
 *
 * @example readOptions(['--out', 'x', 'a.md'], { out: { type: 'string' } }, usage, console.error)?.values.out // 'x'
 */
export function readOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
  usage: string,
  complain: Say,
): ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true; args: string[] }>> | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // The first sentence says what was found, the others how to write a file's name that looks so.
    const [found = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u)
    complain(`${found}\n\n${usage}`)
    return null
  }
}
