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
import { parseArgs } from 'node:util'
import { root, run } from '../run/command.ts'
import { copyProject } from '../run/copy-project.ts'
import { demoFiles } from './write.ts'
import { demoSite } from './site.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'dist-demo' },
  },
})
const articles = Number(values.articles)
const seed = Number(values.seed)
if (!Number.isInteger(articles) || articles < 0 || !Number.isInteger(seed)) {
  process.stderr.write(
    'Unexpected arguments, expected: --articles NUMBER --seed NUMBER --out DIR\n',
  )
  process.exitCode = 1
} else {
  const { code, output } = await buildDemo(articles, seed, resolve(root, values.out))
  process.stdout.write(
    code === 0 ? `Built ${articles} fictional articles into ${values.out}/\n` : output,
  )
  process.exitCode = code
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
