import { globSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { dist } from './dist.ts'
import { expect, test } from './site.ts'

/** The rules of the HTML standard, without any of taste. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }))

/** What is wrong with a page, as `line:column rule: message`. */
const faultsOf = (report: Awaited<ReturnType<typeof validator.validateString>>): string[] =>
  report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )

test('every page is valid HTML', async () => {
  const pages = globSync('**/*.html', { cwd: dist })
  expect(pages.length).toBeGreaterThan(50)
  for (const page of pages)
    expect(faultsOf(await validator.validateFile(join(dist, page))), page).toEqual([])
})

test('what the standard does not allow is found', async () => {
  const report = await validator.validateString('<!doctype html><p><ul><li>No</ul></p>')
  expect(faultsOf(report).join('\n')).toContain('1:')
})
