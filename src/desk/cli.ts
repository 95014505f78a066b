import process from 'node:process'
import { knownSpeaker, knownTopic } from '../archive/files/files.ts'
import { formatProblem } from '../archive/files/problems.ts'
import { readNames } from '../archive/files/read-names.ts'
import { annotateFiles, type Known } from './annotate.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { ledger } from './ledger.ts'
import { readOptions } from './options.ts'

const usage = `The editor's desk.

  check                          reads all of content/ and says what is wrong or uncertain in it
  build                          checks, then builds the site into dist/
  ledger …                       shows and changes the ledger of published addresses
  annotate --out DIR FILE…       writes DIR/NAME.json for each .txt or .md file: who says what in it
`

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

async function annotate(args: readonly string[]): Promise<boolean> {
  const read = readOptions(args, { out: { type: 'string' } }, usage, complain)
  if (read === null) return false
  const { values, positionals } = read
  if (values.out === undefined || positionals.length === 0) {
    complain('Missing arguments, expected: annotate --out DIR FILE…')
    return false
  }
  return annotateFiles(positionals, values.out, await known(), complain)
}

/** What content/ knows of speakers and topics; broken files are named and left out. */
async function known(): Promise<Known> {
  const { speakers, topics, problems } = await readNames('.')
  for (const problem of problems) complain(formatProblem(problem))
  return { speakers: speakers.map(knownSpeaker), topics: topics.map(knownTopic) }
}

async function main([command, ...args]: readonly string[]): Promise<boolean> {
  switch (command) {
    case 'check':
      return check('.', say, complain)
    case 'build':
      return build('.', args, say, complain)
    case 'ledger':
      return ledger('.', args, say, complain)
    case 'annotate':
      return annotate(args)
    default:
      complain(
        command === undefined
          ? usage
          : `Unexpected “${command}”, expected one of these:\n\n${usage}`,
      )
      return false
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
