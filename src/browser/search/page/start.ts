/** Finds the parts of the search page and starts the search. */
import { startSearch } from './client.ts'
import { findPart, readJson } from './element.ts'

const root = document.querySelector<HTMLElement>('[data-search]')

if (root) {
  const { manifest = '', feed = '', offline = '' } = root.dataset
  startSearch(
    {
      form: findPart(root, 'form', HTMLFormElement),
      box: findPart(root, 'box', HTMLInputElement),
      slash: findPart(root, 'slash', HTMLButtonElement),
      status: findPart(root, 'status', HTMLElement),
      facets: findPart(root, 'facets', HTMLElement),
      results: findPart(root, 'results', HTMLElement),
      browse: findPart(root, 'browse', HTMLElement),
      manifest,
      opening: readJson(root, 'opening'),
      feed,
      offline,
    },
    () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
  )
}
