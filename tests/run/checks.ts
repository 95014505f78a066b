import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './command.ts'
import { runPageTests } from './pages.ts'
import { runUnitTests } from './unit.ts'

/** What came of a check. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What to read when something failed. */
  readonly output: string
  /** One line worth knowing even when all is well. */
  readonly note?: string
}

/** One step of `npm test`. */
export interface Check {
  readonly name: string
  /** The check without which this one cannot run. */
  readonly needs?: string
  readonly run: (onProgress: (line: string) => void) => Promise<Outcome>
}

/** The steps of `npm test`, in order. Each counts as one test, but for those that count their own. */
export const checks: readonly Check[] = [
  command('format', 'prettier', '--check', '.'),
  command('types', 'astro', 'check'),
  command('lint', 'eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'),
  { name: 'unit', run: runUnitTests },
  command('build', 'npm', 'run', 'build'),
  { name: 'pages', needs: 'build', run: runPageTests },
]

function command(name: string, program: string, ...args: readonly string[]): Check {
  return {
    name,
    run: async (onProgress) => {
      // Types that Astro writes, without which a fresh clone has errors that are none.
      if (!existsSync(join(root, '.astro'))) await run('astro', ['sync'], { onProgress })
      const { code, output } = await run(program, args, { onProgress })
      return code === 0
        ? { passed: 1, failed: 0, output }
        : { passed: 0, failed: 1, output: `${output}${program} ended with exit code ${code}\n` }
    },
  }
}
