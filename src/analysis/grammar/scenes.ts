import { at, type Document } from '../reading/document.ts'
import { isSubjectAndVerb } from './clauses.ts'
import { endsAsParticiple, isComma, isDash, isGerund } from './predicates.ts'

/**
 * Where a clause ends that begins at `from` and tells when somebody speaks, at a comma or the end of the sentence;
 * undefined where none begins.
 *
 * ```
 * It was over, Ruiz said as she left the hall. · …, Ruiz said when asked about it, …
 *                        ^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @example sceneEnd(document, 5, 10) // 10
 */
export function sceneEnd(document: Document, from: number, limit: number): number | undefined {
  if (!opensScene(document, from, limit)) return undefined
  for (let index = from; index < limit; index++) {
    const unit = at(document.units, index)
    if (unit.tag === 'QUOTE' || unit.text === ':') return undefined
    if (isComma(unit) || isDash(unit) || unit.text === ';') return index
  }
  return limit
}

/** `as she left`, `before leaving`, `when asked` */
function opensScene(document: Document, from: number, limit: number): boolean {
  const { units, lexicon } = document
  if (!lexicon.sceneOpeners.has(at(units, from).lower)) return false
  const next = at(units, from + 1)
  if (isGerund(document, next) || (next.tag === 'VERB' && endsAsParticiple(document, next)))
    return true
  return isSubjectAndVerb(document, from + 1, limit)
}
