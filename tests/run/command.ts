import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** How a command ended. */
export interface Finished {
  /** The exit code; 127 when there is no such command, 124 when it took too long. */
  readonly code: number
  /** All it wrote to standard output and standard error, in order. */
  readonly output: string
}

/** Settings of `run`, all of them optional. */
export interface RunOptions {
  /** Added to this process's environment, or, if undefined, taken from it. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which the command is ended. Without it, it may take as long as it likes. */
  readonly timeout?: number
  /** Called with the last line of each piece of output, to show that something happens. */
  readonly onProgress?: (line: string) => void
}

/** Nobody is told of our builds, and a log that is a file has no colours in it. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY || 'FORCE_COLOR' in process.env ? {} : { NO_COLOR: '1' }),
}

/**
 * Runs a command in the project's folder, the project's own tools first, without a standard input.
 * Never throws: whatever goes wrong is in the exit code and the output.
 *
 * @example await run('prettier', ['--check', '.']) // { code: 0, output: 'Checking formatting…' }
 */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, timeout, onProgress }: RunOptions = {},
): Promise<Finished> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The project's tools are .cmd files there, which only a shell runs.
      shell: process.platform === 'win32',
    })
    // SIGKILL, since a download that hangs may not heed anything gentler.
    const timer =
      timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout)
    const collect = (chunk: string): void => {
      output += chunk
      const line = chunk.trimEnd().split('\n').at(-1)?.trim()
      if (line !== undefined && line !== '') onProgress?.(line)
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? (timer === undefined ? 1 : 124), output })
    })
  })
}
