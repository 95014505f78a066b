import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What another colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page as it stands, with the place and what to do. */
async function barriers(page: Page, scheme: 'light' | 'dark'): Promise<object[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (
    scheme === 'light' ? axe.withTags(rules) : axe.withRules(colourRules)
  ).analyze()
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
}

/**
 * What axe finds on a page, on a phone or a desk, by day or by night: where it finds something first.
 *
 * @example await barriersAnywhere(page) // []
 */
export async function barriersAnywhere(page: Page): Promise<object[]> {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found = await barriers(page, colorScheme)
      if (found.length > 0) return [{ width, colorScheme }, ...found]
    }
  }
  return []
}
