import { cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run/command.ts'
import { copyProject } from '../run/copy-project.ts'
import { dist } from './dist.ts'
import { brokenLinks, readSite } from './links.ts'
import { serve } from './server.ts'
import { expect, test } from './site.ts'

// Two builds, each of the whole site.
test.setTimeout(240_000)

/** Builds a copy of the project somewhere else, so that the builds share nothing but packages. */
async function buildCopy(name: string, out: string, env: Record<string, string>): Promise<string> {
  const copy = copyProject(name)
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
  const { code, output } = await run('astro', ['build', '--root', copy, '--outDir', out], {
    env: { SITE: undefined, BASE: undefined, ...env },
  })
  expect(code, output).toBe(0)
  return copy
}

const filesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  )

test('the same site comes out in another folder and time zone, and of variables that nobody filled', async () => {
  const copy = await buildCopy('again', 'dist', {
    ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    ...{ SITE: '', BASE: '' },
  })
  const first = filesOf(dist)
  const second = filesOf(join(copy, 'dist'))
  expect([...second.keys()]).toEqual([...first.keys()])
  expect(
    [...second].filter(([file, bytes]) => first.get(file) !== bytes).map(([file]) => file),
  ).toEqual([])
  rmSync(copy, { recursive: true })
})

test('the site works below a path of a host that it shares with others', async ({ page }) => {
  const copy = await buildCopy('below', 'host/news', {
    BASE: '/news/',
    SITE: 'https://example.org',
  })
  const folder = join(copy, 'host')
  expect(brokenLinks(readSite(join(folder, 'news'), '/news/'))).toEqual([])
  const host = await serve(folder)
  const lost: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url())
  })
  await page.goto(`${host.origin}/news/`)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://example.org/news/',
  )
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Search' })
    .click()
  // Every page has a box for the search: the next page's is meant.
  await expect(page).toHaveURL(`${host.origin}/news/search/`)
  await page.getByRole('searchbox').fill('the')
  await expect(page.locator('[data-part="results"] a').first()).toBeVisible()
  expect(lost).toEqual([])
  await host.close()
  rmSync(copy, { recursive: true })
})
