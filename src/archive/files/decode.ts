import { ContentError, placeOf } from './problems.ts'

const replacement = '\uFFFD'

/**
 * Decodes a file's bytes as UTF-8, without a byte order mark and with LF line ends.
 *
 * @param bytes the file's content
 * @param file its name, for the message
 * @throws ContentError when the bytes are not UTF-8, with the place of the first wrong byte
 *
 * @example decodeText(new TextEncoder().encode('a\r\nb'), 'a.md') // 'a\nb'
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return normalizeLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ContentError([{ file, ...firstWrongByte(bytes) }])
  }
}

/** Line ends as LF. @example normalizeLineEnds('a\r\nb') // 'a\nb' */
function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}

function firstWrongByte(bytes: Uint8Array): { line: number; column: number; message: string } {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let at = 0
  for (const [index, line] of splitLines(bytes).entries()) {
    try {
      strict.decode(line)
      at += line.length + 1
    } catch {
      const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line)
      const before = loose.slice(0, Math.max(0, loose.indexOf(replacement)))
      const bad = bytes[at + new TextEncoder().encode(before).length] ?? 0
      const found = `0x${bad.toString(16).toUpperCase().padStart(2, '0')}`
      const { column } = placeOf(before, before.length)
      return {
        line: index + 1,
        column,
        message: `Unexpected byte ${found}, expected UTF-8: save the file as UTF-8`,
      }
    }
  }
  return { line: 1, column: 1, message: 'Unexpected bytes, expected UTF-8: save the file as UTF-8' }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}
