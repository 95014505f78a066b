import process from 'node:process'
import { defineConfig } from 'astro/config'

export default defineConfig({
  // Where the site is published: `SITE=https://example.org BASE=/news/ npm run build`.
  // A host's settings may have a variable that nobody filled.
  site: process.env.SITE || undefined,
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  // Taking out white space between inline elements would change the article's words.
  compressHTML: false,
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  // Inline styles and scripts would not pass a strict content security policy.
  build: { assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
})
