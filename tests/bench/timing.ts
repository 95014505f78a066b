import process from 'node:process'

/** Seconds that the work takes by the clock. @example secondsFor(() => analyze(text)) // 0.012 */
export function secondsFor(work: () => unknown): number {
  clearUp()
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

/**
 * Seconds of processor time that the work takes, in all threads of this process, the garbage collector's
 * too. What else the machine does hardly shows in it, so that it serves for comparing.
 *
 * @example processorSecondsFor(() => analyze(text)) // 0.013
 */
export function processorSecondsFor(work: () => unknown): number {
  clearUp()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Nobody pays for what was left lying before: `--expose-gc` lets a program ask for that. */
function clearUp(): void {
  globalThis.gc?.()
}
