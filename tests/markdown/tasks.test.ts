import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderMarkdown } from '../../src/markdown/render.ts'

test('the boxes of tasks have names', () => {
  const { html, article } = renderMarkdown('- [x] Paint the quay\n- [ ] Feed the gulls\n')
  const labels = [...html.matchAll(/<input [^>]*aria-label="([^"]*)"/gu)].map(([, label]) => label)
  assert.deepEqual(labels, ['Done', 'Not done'])
  assert.equal(article.text.includes('Done'), false)
})
