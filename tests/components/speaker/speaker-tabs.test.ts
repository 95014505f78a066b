import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakerTabs } from '../../../src/components/speaker/speaker-tabs.ts'
import { recordOf } from '../records.ts'

test('words stand under what they are, and empty lists are left out', () => {
  const said = recordOf({ id: 'q1' })
  const reported = recordOf({ id: 'q2', kind: 'indirect' })
  const imagined = recordOf({ id: 'q3', force: 'hypothetical' })
  const about = recordOf({ id: 'q4', speakers: [{ id: 'bo', name: 'Bo' }] })
  const ada = { name: 'Ada Example', quotes: [reported, said], imagined: [imagined] }
  assert.deepEqual(
    speakerTabs(ada, [about], '/').map(({ id, quotes }) => [id, quotes.map((quote) => quote.id)]),
    [
      ['said', ['q1']],
      ['reported', ['q2']],
      ['imagined', ['q3']],
      ['said-about', ['q4']],
    ],
  )
  assert.deepEqual(speakerTabs({ ...ada, quotes: [], imagined: [] }, [], '/'), [])
})
