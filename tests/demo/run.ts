/**
 * `npm run demo -- --articles 200`: writes a fictional archive and builds the site with it, so that
 * lists, charts and the front page are seen full. The project is copied to `.cache/demo/`, and the site
 * is built into `dist-demo/`; `content/` and `dist/` stay as they are.
 *
 *     npm run demo -- --articles 1000 --seed 7 --out dist-demo
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { readOptions } from '../../src/desk/options.ts'
import { root, run } from '../run/command.ts'
import { copyProject } from '../run/copy-project.ts'
import { demoFiles } from './write.ts'
import { demoSite } from './site.ts'

const usage = 'Usage: npm run demo -- [--articles NUMBER] [--seed NUMBER] [--out DIR]'

process.exitCode = await main(process.argv.slice(2))

/** The exit code. */
async function main(args: readonly string[]): Promise<number> {
  const read = readOptions(
    args,
    {
      articles: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'dist-demo' },
    },
    usage,
    complain,
  )
  if (read === null) return 1
  const { values, positionals } = read
  const [articles, seed] = [Number(values.articles), Number(values.seed)]
  const wrong = [
    ...positionals,
    ...(Number.isInteger(articles) && articles >= 0 ? [] : [`--articles ${values.articles}`]),
    ...(Number.isInteger(seed) ? [] : [`--seed ${values.seed}`]),
  ]
  if (wrong.length > 0) {
    complain(`Unexpected ${wrong.join(' ')}, expected whole numbers and options only\n\n${usage}`)
    return 1
  }
  const { code, output } = await buildDemo(articles, seed, resolve(root, values.out))
  process.stdout.write(
    code === 0 ? `Built ${articles} fictional articles into ${values.out}/\n` : output,
  )
  return code
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function buildDemo(
  amount: number,
  start: number,
  out: string,
): Promise<{ code: number; output: string }> {
  const copy = copyProject('demo')
  demoSite(join(copy, 'src', 'site.config.ts'))
  for (const { path, text } of demoFiles(amount, start)) {
    const file = join(copy, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return run('astro', ['build', '--root', copy, '--outDir', out], {
    onProgress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line.slice(0, 100)}`)
    },
  })
}
