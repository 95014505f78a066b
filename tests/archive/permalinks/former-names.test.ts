import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildArchive } from '../../../src/archive/archive.ts'
import type { SpeakerFile } from '../../../src/archive/files/files.ts'
import { nameLines } from '../../../src/archive/permalinks/former-names.ts'
import { formatLine, parseLedger } from '../../../src/archive/permalinks/ledger-file.ts'
import type { Archive } from '../../../src/archive/types.ts'
import { ledgerWith } from './ledger-lines.ts'

const speaker: SpeakerFile = {
  ...{ id: 'ada-example', name: 'Ada Example', kind: 'person' as const, aliases: [] },
  ...{ roles: [], wikidata: null, background: null },
}
const archiveOf = (one: SpeakerFile): Archive =>
  buildArchive({ articles: [], speakers: [one], topics: [] })
const archive = archiveOf(speaker)
const ada = { shelf: 'speakers', page: 'ada-example', name: 'Ada Example' } as const
const fog = { shelf: 'topics', page: 'fog', name: 'Fog' } as const

describe('names of speakers and topics', () => {
  it('are recorded when they have a page, and again when they change', () => {
    assert.deepEqual(nameLines(ledgerWith([]), archive), [ada])
    assert.deepEqual(nameLines(ledgerWith([ada]), archive), [])
    assert.deepEqual(nameLines(ledgerWith([{ ...ada, name: 'Ada Sample' }]), archive), [ada])
  })

  it('that have nothing left are former ones, by their last name', () => {
    const ledger = ledgerWith([fog, ada, { ...fog, name: 'Fog and rain' }])
    const { formerSpeakers, formerTopics } = buildArchive({
      ...{ articles: [], speakers: [speaker], topics: [], ledger },
    })
    assert.deepEqual(formerSpeakers, [])
    assert.deepEqual(formerTopics, [{ id: 'fog', name: 'Fog and rain' }])
  })

  it('that another page has now, as one of its names, lead to it', () => {
    const page = { ...speaker, id: 'mayor', aliases: ['the Élan of Saltmere'] }
    const elan = { shelf: 'speakers', page: 'elan-of-saltmere', name: 'Elan of Saltmere' } as const
    const { formerSpeakers, movedSpeakers } = buildArchive({
      ...{ articles: [], speakers: [page], topics: [] },
      ledger: ledgerWith([ada, elan, { ...ada, page: 'bo', name: 'Bo Invented' }]),
    })
    assert.deepEqual(formerSpeakers, [{ id: 'bo', name: 'Bo Invented' }])
    assert.deepEqual(movedSpeakers, [
      { id: 'ada-example', name: 'Ada Example', to: 'mayor' },
      { id: 'elan-of-saltmere', name: 'Elan of Saltmere', to: 'mayor' },
    ])
  })

  it('that two pages have now lead to neither', () => {
    const topic = { name: 'Rain', keywords: ['rain'], background: null }
    const { formerTopics, movedTopics } = buildArchive({
      ...{ articles: [], speakers: [] },
      topics: [
        { ...topic, id: 'rain-a' },
        { ...topic, id: 'rain-b' },
      ],
      ledger: ledgerWith([{ ...fog, page: 'rain', name: 'Rain' }]),
    })
    assert.deepEqual(formerTopics, [{ id: 'rain', name: 'Rain' }])
    assert.deepEqual(movedTopics, [])
  })

  it('are a line of the ledger, also in other letters and over two lines', () => {
    const cyrillic = { ...speaker, id: 'ада', name: 'Ада\nПример' }
    const [line] = nameLines(ledgerWith([]), archiveOf(cyrillic))
    assert.ok(line)
    const { lines, problems } = parseLedger(`${formatLine(line)}\n`)
    assert.deepEqual(problems, [])
    assert.deepEqual(lines[0]?.line, { shelf: 'speakers', page: 'ада', name: 'Ада Пример' })
  })

  it('that are no part of an address are refused', () => {
    const { problems } = parseLedger('{"shelf":"speakers","page":"a/b","name":"A"}\n')
    assert.match(
      problems[0]?.message ?? '',
      /Unexpected page: "a\/b", expected a part of an address/u,
    )
  })
})
