import { createIndex, close } from 'pagefind'
import type { SearchIndex } from '../../../src/publish/search-index.ts'

/**
 * The files of a Pagefind index with a record for each quote.
 *
 * @example (await pagefindFiles(index)).get('pagefind/pagefind.js')
 */
export async function pagefindFiles({
  quotes,
  speakers,
}: SearchIndex): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex({})
  if (!index) throw new Error(errors.join('\n'))
  for (const [id, , by, , , , , , parts] of quotes) {
    const names = by.map((row) => speakers[row]?.[1] ?? '').join(' ')
    await index.addCustomRecord({
      url: `/q/${id}/`,
      content: `${parts.join(' ')} ${names}`,
      language: 'en',
      meta: { title: id },
    })
  }
  const { files } = await index.getFiles()
  await close()
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, Buffer.from(content)]))
}
