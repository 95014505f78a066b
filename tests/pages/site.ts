import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { root } from '../run/command.ts'
import { serve, type Site } from './server.ts'

export { expect } from '@playwright/test'

/** Playwright's `test`, with the built site behind every relative address. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // Playwright reads a fixture's needs off its first parameter, which must be a pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serve(join(root, 'dist'))
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin)
  },
})
