import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatProblem } from '../../src/archive/files/problems.ts'
import { siteNotices } from '../../src/desk/site-notices.ts'

describe('a site without an address for errors', () => {
  const source =
    "/** Settings. */\nexport const site = {\n  name: 'A paper',\n  contact: null,\n}\n"

  it('is one notice, at the place of the setting', () => {
    assert.deepEqual(siteNotices({ contact: null }, source).map(formatProblem), [
      'src/site.config.ts:4:3: Found no “contact”, so that no page says where readers report errors; write a web address or “mailto:…” in the place of null.',
    ])
  })

  it('is none where there is one', () => {
    for (const contact of ['mailto:errors@example.org', 'https://example.org/errors'])
      assert.deepEqual(siteNotices({ contact }, source), [])
  })

  it('is told what an address begins with, since browsers would look for it on this site', () => {
    const [notice] = siteNotices({ contact: 'errors@example.org' }, source)
    assert.equal(
      notice?.message,
      'Found a “contact” that leads nowhere, “errors@example.org”; write it with https:// or mailto: before it.',
    )
  })
})
