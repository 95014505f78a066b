import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decodeText } from '../../../src/archive/files/decode.ts'
import { ContentError, formatProblem } from '../../../src/archive/files/problems.ts'

describe('decodeText', () => {
  it('reads UTF-8, without a byte order mark, with LF line ends', () => {
    assert.equal(
      decodeText(new TextEncoder().encode('\uFEFFÇa va\r\nbien\rici'), 'a.md'),
      'Ça va\nbien\nici',
    )
  })

  it('says where the first wrong byte stands', () => {
    const latin1 = Uint8Array.from([0xc3, 0xa9, 0x0a, 0x43, 0x61, 0x66, 0xe9, 0x21])
    assert.throws(
      () => decodeText(latin1, 'a.md'),
      (error) =>
        error instanceof ContentError &&
        error.problems.map(formatProblem).join() ===
          'a.md:2:4: Unexpected byte 0xE9, expected UTF-8: save the file as UTF-8',
    )
  })

  it('gives back any text without carriage returns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/[\r\uFEFF]/gu, '')
        assert.equal(decodeText(new TextEncoder().encode(plain), 'a.md'), plain)
      }),
    )
  })
})
