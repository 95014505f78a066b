import { dist } from './dist.ts'
import { expect, test } from './site.ts'
import { faultsIn, faultsOfHtml } from './valid.ts'

test('every file is valid: HTML, JSON-LD, citations, feeds, annotations, data', async () => {
  const { read, faults } = await faultsIn(dist)
  expect(faults).toEqual([])
  expect(read.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(50)
  for (const end of ['feed.xml', 'feed.json', '.jsonl', '.csv', '.jsonld', '.svg', 'oembed.json'])
    expect(
      read.some((file) => file.endsWith(end)),
      end,
    ).toBe(true)
})

test('what the standard does not allow is found', async () => {
  const faults = await faultsOfHtml('<!doctype html><p><ul><li>No</ul></p>')
  expect(faults.join('\n')).toContain('1:')
})
