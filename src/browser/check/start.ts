/** Finds the parts of the page of a check and starts it. */
import { findPart, readJson } from '../search/page/element.ts'
import { startCheck } from './page.ts'

const root = document.querySelector<HTMLElement>('[data-check]')

if (root) {
  const { manifest = '', offline = '' } = root.dataset
  startCheck(
    {
      form: findPart(root, 'form', HTMLFormElement),
      words: findPart(root, 'words', HTMLTextAreaElement),
      by: findPart(root, 'by', HTMLInputElement),
      status: findPart(root, 'status', HTMLElement),
      long: findPart(root, 'long', HTMLElement),
      results: findPart(root, 'results', HTMLElement),
      manifest,
      opening: readJson(root, 'opening'),
      offline,
    },
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  )
}
