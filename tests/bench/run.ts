/**
 * `npm run bench`: measures how fast the parts of the project are, prints each figure with its target
 * and whether it was reached, and asserts nothing. Names as arguments measure only those parts:
 *
 *     npm run bench -- analysis --json figures.json --shared DIR
 *
 * `--json` also writes the figures to a file. `--shared` is the folder with real articles, `../shared`
 * by default; where it is not, only generated articles are measured. Typing is measured in the site of
 * `npm run build`, and not at all where there is none. `--sizes 1000,10000` and
 * `--engines ours,pagefind` make the search's part shorter.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { readOptions } from '../../src/desk/options.ts'
import { root } from '../run/command.ts'
import { formatFigures, isReached, type Figure } from './figures.ts'
import { parts } from './parts.ts'
import { defaultSizes, engineNames } from './search/engines.ts'

const options = {
  json: { type: 'string' },
  shared: { type: 'string', default: join(root, '..', 'shared') },
  sizes: { type: 'string', default: defaultSizes.join(',') },
  engines: { type: 'string', default: engineNames.join(',') },
} as const
const names = parts.map(({ name }) => name).join(', ')
const usage = `Usage: npm run bench -- [PART …] [--json FILE] [--shared DIR] [--sizes NUMBER,…] [--engines NAME,…]\nParts: ${names}`

const read = readOptions(process.argv.slice(2), options, usage, complain)
if (read === null) process.exitCode = 1
else await main(read.values, read.positionals)

function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Shows what is being done where the line can be written again, and nothing where it cannot. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
}

async function main(
  values: NonNullable<ReturnType<typeof readOptions<typeof options>>>['values'],
  wanted: readonly string[],
): Promise<void> {
  const unknown = wanted.filter((name) => parts.every((part) => part.name !== name))
  if (unknown.length > 0) {
    complain(`Unexpected ${unknown.join(', ')}, expected any of ${names}`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
  const measured: Record<string, readonly Figure[]> = {}
  for (const { name, measure } of parts) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const figures = await measure({
      shared: values.shared,
      sizes: values.sizes.split(',').map(Number),
      engines: values.engines.split(','),
      progress,
    })
    progress('')
    process.stdout.write(`\n${name}\n\n${formatFigures(figures)}\n`)
    measured[name] = figures
  }
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify(withVerdicts(measured), null, 1)}\n`)
}

function withVerdicts(measured: Record<string, readonly Figure[]>): unknown {
  return Object.fromEntries(
    Object.entries(measured).map(([part, figures]) => [
      part,
      figures.map((figure) =>
        figure.target === undefined
          ? figure
          : { ...figure, reached: isReached(figure.value, figure.target) },
      ),
    ]),
  )
}
