/**
 * `npm run eval`: how well the analysis attributes, by the owner's scorers, over a part of PolNeAR, over
 * Wikinews articles and over the seed article; whether its confidence is deserved; and a summary of the
 * figures that have a target. Before that, how it does on the fictional articles of this project. Only
 * totals are shown, never an article.
 *
 *     npm run eval -- --shared DIR --part train
 *
 * `--shared` is the folder with the corpora and scorers, `../shared` by default; when it is not there,
 * nothing more is measured, and that is no error. `--part` is `dev` by default.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { articleContext, readContent } from '../../src/archive/read-content.ts'
import { annotateFiles, type Known } from '../../src/desk/annotate.ts'
import { readOptions } from '../../src/desk/options.ts'
import { formatFigures } from '../bench/figures.ts'
import { root, run } from '../run/command.ts'
import { formatCalibration, judge, type Judgement } from './calibration.ts'
import { corporaIn, findMissing, readGold, textFiles, type Corpora, type Part } from './corpora.ts'
import { addUp, formatTallies, readFictional, tally, type Tally } from './fictional.ts'
import { readPredictions } from './predictions.ts'
import { decisiveFigures } from './targets.ts'

const usage = 'Usage: npm run eval -- [--shared DIR] [--part dev|train]'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/** Annotates the files into a folder and shows how far it has come; true when none failed. */
async function annotate(
  name: string,
  files: readonly string[],
  out: string,
  known: Known,
): Promise<boolean> {
  const started = performance.now()
  let allDone = true
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${index} of ${files.length}`)
    allDone = (await annotateFiles([file], out, known, complain)) && allDone
  }
  if (process.stderr.isTTY) process.stderr.write('\r')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  complain(`${name}: ${files.length} article${files.length === 1 ? '' : 's'}, ${seconds} s`)
  return allDone
}

/** What a scorer prints. */
async function score(...args: readonly string[]): Promise<string> {
  const { code, output } = await run('python3', args)
  if (code !== 0)
    throw new Error(`python3 ${args.join(' ')} ended with exit code ${code}\n${output}`)
  return output.trimEnd()
}

async function judgePart(polnear: string, predictions: string): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const { name, text, annotators } of await readGold(polnear)) {
    const predicted = await readPredictions(join(predictions, `${name}.json`))
    judgements.push(...judge(text, predicted, annotators))
  }
  return judgements
}

/** Measures and prints everything; true when every article could be analysed. */
async function measure(corpora: Corpora, part: Part, out: string): Promise<boolean> {
  const { speakers, topics } = await readContent(root, '/')
  const known = articleContext(speakers, topics, '/')
  const folder = (name: string): string => join(out, name)
  const done = [
    await annotate(
      `PolNeAR ${part}`,
      await textFiles(join(corpora.polnear, 'text')),
      folder('polnear'),
      known,
    ),
    await annotate(
      'Wikinews',
      await textFiles(corpora.wikinews.articles),
      folder('wikinews'),
      known,
    ),
    await annotate('seed', [corpora.seed.article], folder('seed'), known),
  ]

  const json = folder('polnear-scores.json')
  const { score: scorer, polnear, wikinews, seed } = corpora
  const names = (gold: string, text: string, pred: string): string[] => {
    const from = ['--gold', gold, '--text', text, '--pred', folder(pred)]
    return [corpora.scoreSpeakers, ...from]
  }
  const wikinewsArgs = names(wikinews.gold, wikinews.articles, 'wikinews')
  const seedArgs = names(seed.gold, seed.article, 'seed')

  say(`\nPolNeAR ${part}\n`)
  say(await score(scorer, '--gold', polnear, '--pred', folder('polnear'), '--json', json))
  say(`\nWikinews\n\n${await score(...wikinewsArgs)}`)
  say(`\nSeed\n\n${await score(...seedArgs)}`)
  const judgements = await judgePart(polnear, folder('polnear'))
  say(`\nCalibration, PolNeAR ${part}: right sources of the predictions whose content is found\n`)
  say(formatCalibration(judgements))
  const figures = decisiveFigures({
    polnear: JSON.parse(await readFile(json, 'utf8')) as unknown,
    wikinews: JSON.parse(await score(...wikinewsArgs, '--json')) as unknown,
    seed: JSON.parse(await score(...seedArgs, '--json')) as unknown,
    judgements,
  })
  say(`\nSummary, PolNeAR ${part}\n\n${formatFigures(figures)}`)
  return done.every(Boolean)
}

/** How many quotes of the fictional articles of a folder have the right speaker. */
async function tallyFictional(name: string): Promise<string> {
  const folder = join(root, 'tests', 'fixtures', name)
  const kinds = (await readdir(folder, { withFileTypes: true })).filter((each) =>
    each.isDirectory(),
  )
  const tallies = new Map<string, Tally>()
  for (const { name: kind } of kinds) {
    const articles = await readFictional(join(folder, kind))
    tallies.set(kind, addUp(articles.map((article) => tally(article))))
  }
  return formatTallies(tallies.set('all', addUp([...tallies.values()])))
}

async function main(args: readonly string[]): Promise<boolean> {
  const read = readOptions(
    args,
    {
      shared: { type: 'string', default: join(root, '..', 'shared') },
      part: { type: 'string', default: 'dev' },
    },
    usage,
    complain,
  )
  if (read === null) return false
  const { values, positionals } = read
  if (positionals.length > 0) {
    complain(`Unexpected ${positionals.join(' ')}, expected options only\n\n${usage}`)
    return false
  }
  if (values.part !== 'dev' && values.part !== 'train') {
    complain(`Unexpected --part ${values.part}, expected dev or train`)
    return false
  }
  say(`Fictional articles\n\n${await tallyFictional('articles')}`)
  say(`\nFictional articles that rules were made with\n\n${await tallyFictional('read-articles')}`)
  const corpora = corporaIn(resolve(values.shared), values.part)
  const missing = await findMissing(corpora)
  if (missing !== undefined) {
    say(`Nothing more measured: there is no ${missing}`)
    return true
  }
  const python = await run('python3', ['--version'])
  if (python.code !== 0) {
    say('Nothing more measured: there is no python3 to run the scorers')
    return true
  }
  const out = await mkdtemp(join(tmpdir(), 'on-the-record-eval-'))
  try {
    return await measure(corpora, values.part, out)
  } finally {
    await rm(out, { recursive: true })
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
