import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { site as config } from '../../src/site.config.ts'
import { barriersAnywhere } from './barriers.ts'
import { openSite, type OwnSite } from './own-site.ts'
import { serve, type Site } from './server.ts'

// One build for all.
test.describe.configure({ mode: 'serial' })

const article = `---
uid: a-harbour
title: Saltmere votes to rebuild the old harbour
summary: The council wants new quays by next spring.
date: 2031-03-04
updated: 2031-03-06
author: Ada Example
corrections:
  - date: 2031-03-06
    text: The quays cost 41 million crowns, not 14 million.
  - date: 2031-03-05
    text: The name of the union’s chair was misspelled.
---

“We will not wait another winter,” said mayor Ana Ruiz.[^1]

| Year | Cost |
| ---- | ---: |
| 2029 | “14 million”, said Ruiz |
| 2031 | 41 million |

- “The tide will not wait,” said Bo Lind.

“Will there be money?” asked Jörg Müller-Ößterreich-von-Hohenschwanstein-Langenfelderbrück.

| ${'Number of quays | '.repeat(9)}
| ${'--- | '.repeat(9)}
| ${'17 | '.repeat(9)}

${'The quays were long, and the winter was long, and the meeting was longer than both. '.repeat(6)}

\`\`\`
${'a line that its author did not break '.repeat(6)}
\`\`\`

![The harbour](/cards/front.png)

[^1]: Editor’s note: the council’s own paper says “by summer”.
`

const changed = `---
uid: a-mill
title: The old mill stays shut
summary: A second story.
date: 2031-05-01
updated: 2031-05-09
author: Ada Example
corrections:
  - date: 2031-05-03
    text: The mill was built in 1880, not 1808.
---

“We will not wait another winter,” said mayor Ana Ruiz.

“Nobody asked the gulls about the quay,” said Bo Lind.

Cy Holm said that nobody asked the gulls about the quay.
`

/** More notes than there is room beside the words. */
const crowded = `---
uid: a-quay
title: Whose the quay is
summary: A third story.
date: 2031-05-02
---

${['Ana Ruiz', 'Bo Lind', 'Cy Holm', 'Di Berg'].map((name) => `“No,” said ${name}.`).join(' ')}

“Nobody asked the gulls about the quay,” said Bo Lind.

## “It is ours,” said Bo Lind

“Then pay for it,” said Ana Ruiz.[^1] She left. The pilots said that they had paid.

[^1]: Nobody asked the gulls.
`

/** Paragraphs with many notes, one after another, and somebody who only might speak. */
const meeting = `---
uid: a-meeting
title: All speak at once on the Donaudampfschifffahrtsgesellschaftskapitänsmütze
summary: A fourth story.
date: 2030-01-02
---

${['gull', 'tide', 'rope', 'mast']
  .map((what) =>
    ['Ana Ruiz', 'Bo Lind', 'Cy Holm', 'Di Berg']
      .map((name, day) => `“The ${what} is no matter for day ${day},” said ${name}.`)
      .join(' '),
  )
  .join('\n\n')}

${['herring is dear', 'winters were colder', 'nobody paints boats', 'lamps cost nothing']
  .map(
    (all) =>
      `“Once ${all},” said Ana Ruiz of the council. “${all} no more,” said Bo Lind, who mends nets.`,
  )
  .join('\n\n')}

${'Then it rained for a week. '.repeat(60)}

The Harbour Office of Saltmere could say: “We are not a bank.”
`

/** Articles in which nobody speaks: words that are only imagined, and none at all. */
const silent = {
  wish: 'Mayor Ana Ruiz may say: “We will not wait another winter.”',
  calm: 'The harbour lay still. Gulls sat on the quay.',
}

const contact: string | null = config.contact

let site: OwnSite
let host: Site
test.beforeAll(async () => {
  site = openSite('invented')
  site.write('articles/2031-03-04-harbour.md', article)
  site.write('articles/2031-05-01-mill.md', changed)
  site.write('articles/2031-05-02-quay.md', crowded)
  site.write('articles/2030-01-02-meeting.md', meeting)
  for (const [name, text] of Object.entries(silent))
    site.write(
      `articles/${name}.md`,
      `---\nuid: a-${name}\ntitle: A ${name}\nsummary: A fifth story.\ndate: 2030-01-01\n---\n\n${text}\n`,
    )
  const { status, output } = site.publish()
  expect(status, output).toBe(0)
  host = await serve(`${site.root}/dist`)
})
test.afterAll(async () => {
  await host.close()
  site.remove()
})

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(host.origin + path)
}

const harbour = '/articles/2031-03-04-harbour/'

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a table keeps its columns and rows apart, and scrolls by the keyboard where it is wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await open(page, harbour)
  const first = page.getByRole('group', { name: 'Table' }).first()
  const [year, cost] = await first.locator('tbody tr:first-child td').evaluateAll((cells) =>
    cells.map((cell) => {
      const words = document.createRange()
      words.selectNodeContents(cell)
      const { left, right } = words.getBoundingClientRect()
      return { left, right }
    }),
  )
  expect((cost?.left ?? 0) - (year?.right ?? 0)).toBeGreaterThanOrEqual(12)
  const list = await page.locator('.article-body > ul').boundingBox()
  const table = await first.boundingBox()
  expect((list?.y ?? 0) - (table?.y ?? 0) - (table?.height ?? 0)).toBeGreaterThanOrEqual(16)
  const wide = page.getByRole('group', { name: 'Table' }).last()
  await wide.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => wide.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  expect(await barriersAnywhere(page)).toEqual([])
})

test('the head of an article says when it was corrected, and leads to what was', async ({
  page,
}) => {
  await open(page, harbour)
  const head = page.locator('.article-head')
  await expect(head).toContainText('Last corrected on 6 March 2031: see the corrections.')
  await expect(head).not.toContainText('Changed on')
  await head.getByRole('link', { name: 'see the corrections' }).click()
  await expect(page.getByText('The quays cost 41 million crowns')).toBeInViewport()
  await open(page, '/articles/2031-05-01-mill/')
  await expect(head).toContainText('Corrected on 3 May 2031: see the correction.')
  await expect(head).toContainText('Changed on 9 May 2031.')
})

test('quotes that stand in as many articles are told apart without marks of the page for each', async ({
  page,
}) => {
  await open(page, '/archive/wordings/')
  await expect(page.locator('.family')).toHaveCount(2)
  await expect(page.locator('.wording-where').filter({ hasText: 'Holm' })).toContainText(
    'Cy Holm, Reported',
  )
  expect(await barriersAnywhere(page)).toEqual([])
  // Nothing is struck through where the words are the same.
  await page.locator('.wording-where a').first().click()
  await expect(page.getByText('The same words.')).toBeVisible()
  await expect(page.getByText('Struck through')).toHaveCount(0)
})

test('on paper, the editor’s notes have the letter that the text has, and lines are short', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await open(page, harbour)
  const list = page.locator('.editor-notes ol')
  expect(await list.evaluate((ol) => getComputedStyle(ol).listStyleType)).toBe('editors-note')
  const perLine = await page
    .locator('.article-body > p')
    .last()
    .evaluate((paragraph) => {
      const { height } = paragraph.getBoundingClientRect()
      const lines = Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight))
      return paragraph.textContent.length / lines
    })
  expect(perLine).toBeLessThan(85)
})

test('notes in the margin do not part a heading from the paragraph that it heads', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, '/articles/2031-05-02-quay/')
  const heading = await page.locator('.article-body > h2').first().boundingBox()
  const paragraph = await page.locator('.article-body > p').last().boundingBox()
  const gap = (paragraph?.y ?? 0) - (heading?.y ?? 0) - (heading?.height ?? 0)
  expect(gap).toBeGreaterThan(0)
  expect(gap).toBeLessThan(24)
})

test('paragraphs with many notes stand together, and each note can be asked why', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, '/articles/2030-01-02-meeting/')
  const tops = await page.locator('.article-body > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect()
      return { top, bottom }
    }),
  )
  for (const [index, { top }] of tops.entries())
    expect(top - (tops[index - 1]?.bottom ?? top)).toBeLessThan(40)
  const note = page.locator('.note').nth(1)
  const label = 'Direct quote · stated · certain Why?'
  await expect(note.locator('.note-why > summary')).toHaveAccessibleName(label)
  await expect(note.locator('.wordings')).toBeHidden()
  await note.getByText('Why?').click()
  await expect(note.locator('.note-why > p')).toBeVisible()
  await expect(note.locator('.wordings')).toBeVisible()
})

test('an article in which nobody speaks stands below its headline', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const name of Object.keys(silent)) {
    await open(page, `/articles/${name}/`)
    const [headline, text] = await Promise.all(
      ['h1', '.article-body > p'].map((part) => page.locator(part).boundingBox()),
    )
    expect(text?.x, name).toBe(headline?.x)
    expect(text?.width, name).toBeGreaterThan(400)
  }
  await open(page, '/articles/wish/')
  await expect(page.locator('.article-date')).toContainText('0 quotes 1 imagined')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.getByLabel('Lines and notes').uncheck()
  await expect(page.locator('.note')).toBeHidden()
})

test('the page of who is only imagined to speak says so', async ({ page }) => {
  for (const path of ['/quotes/speaker/', '/speakers/']) {
    await open(page, `${path}harbour-office-of-saltmere/`)
    await expect(page.locator('.deck')).toContainText(/Nothing that .+ said is on record here/u)
  }
  await expect(page.locator('.rail')).not.toContainText('Quotes')
  await open(page, '/speakers/')
  await expect(page.getByRole('row', { name: 'Harbour Office' })).toContainText('imagined')
})

test('on paper, the letter of an editor’s note stands clear of the words behind it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await open(page, '/articles/2031-05-02-quay/')
  const gap = await page.locator('.article-body > p > sup').evaluate((sup) => {
    const words = document.createRange()
    const behind = sup.nextSibling ?? sup
    words.setStart(behind, 1)
    words.setEnd(behind, 2)
    const [letter] = sup.querySelectorAll('[data-footnote-ref]')
    return words.getBoundingClientRect().left - (letter?.getBoundingClientRect().right ?? 0)
  })
  expect(gap).toBeGreaterThan(0)
})

test('on paper, a quote is without what only a screen can use', async ({ page }) => {
  await open(page, harbour)
  await page.goto(
    await page
      .locator('.note-links a')
      .first()
      .evaluate((a) => (a as HTMLAnchorElement).href),
  )
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.embed')).toBeHidden()
  await expect(page.locator('.footer a:visible')).toHaveCount(0)
})

test('readers are told to report errors only where somebody answers', async ({ page }) => {
  await open(page, harbour)
  const quote = await page.locator('.note-links a').first().getAttribute('href')
  for (const path of ['/', '/404.html', '/method/', quote ?? '']) {
    await open(page, path)
    const asks = page.getByText(/Report an error|tell us/u)
    if (contact === null) await expect(asks).toHaveCount(0)
    else await expect(asks.first()).toBeVisible()
  }
})

test('long names and lines, and wide pictures, scroll no page sideways', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [harbour, '/speakers/', '/quotes/', '/articles/2030-01-02-meeting/']) {
      await open(page, path)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      expect(await sideways(page), `${path} at ${width} pixels`).toBeLessThanOrEqual(0)
    }
  }
})
