import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * One script from a module and what it imports, as the site's build makes it.
 *
 * @example await bundle(new URL('../../../src/browser/search/worker.ts', import.meta.url))
 */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'script' },
      rolldownOptions: { output: { minify: true } },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunk = outputs.find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of ${entry.href}.`)
  return chunk.code
}
