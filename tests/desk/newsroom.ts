import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { ledger } from '../../src/desk/ledger.ts'

/** A project folder of a test’s own, and what an editor does in it. */
export interface Newsroom {
  readonly root: string
  /** The path of an article’s file. */
  readonly fileOf: (slug: string) => string
  /** Writes an article, whose uid is its slug. */
  readonly write: (slug: string, body: string) => void
  /** The ledger’s text. */
  readonly text: () => string
  /** `npm run ledger`: what it says, and whether it was done. */
  readonly run: (...args: readonly string[]) => Promise<{ ok: boolean; lines: string }>
}

/** A new one, which is gone after the tests. @example const { write, run } = newsroom() */
export function newsroom(): Newsroom {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'))
  after(() => {
    rmSync(root, { recursive: true })
  })
  for (const folder of ['articles', 'speakers', 'topics'])
    mkdirSync(join(root, 'content', folder), { recursive: true })
  const fileOf = (slug: string): string => join(root, 'content/articles', `${slug}.md`)
  return {
    root,
    fileOf,
    write(slug, body) {
      const front = `---\nuid: ${slug}\ntitle: A story\nsummary: Invented.\ndate: 2031-05-04\n---\n\n`
      writeFileSync(fileOf(slug), `${front}${body}\n`)
    },
    text: () => readFileSync(join(root, 'content/permalinks.jsonl'), 'utf8'),
    async run(...args) {
      const lines: string[] = []
      const say = (line: string): void => void lines.push(line)
      return { ok: await ledger(root, args, say, say), lines: lines.join('\n') }
    },
  }
}
