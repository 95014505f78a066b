/** Validators for JSON that leaves the site. Each throws with what is wrong. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Ajv, type AnySchema } from 'ajv'
import type { Annotation } from '../../src/publish/data/web-annotations.ts'

/** What a JSON Feed has, as far as it is looked at here. */
export interface JsonFeed {
  readonly version: string
  readonly title: string
  readonly home_page_url?: string
  readonly feed_url?: string
  readonly authors: readonly { name: string }[]
  readonly items: readonly {
    readonly id: string
    readonly url?: string
    readonly title: string
    readonly content_html: string
    readonly date_published: string
    readonly date_modified: string
    readonly tags?: readonly string[]
  }[]
}

const require = createRequire(import.meta.url)
const ajv = new Ajv({
  allErrors: true,
  formats: {
    uri: (text) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/u,
  },
})
const isJsonFeed = ajv.compile(require('jsonfeed-schema/schema-v1.1.json') as AnySchema)

/** The schema of JSON Feed 1.1, and what else https://www.jsonfeed.org/version/1.1/ asks of a feed. */
export function checkJsonFeed(feed: JsonFeed): void {
  assert.ok(isJsonFeed(feed), ajv.errorsText(isJsonFeed.errors))
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  assert.equal(typeof feed.title, 'string')
  for (const address of [feed.home_page_url, feed.feed_url, ...feed.items.map(({ url }) => url)])
    if (address !== undefined) assert.ok(URL.canParse(address), address)
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length)
  for (const item of feed.items) {
    assert.match(item.id, /^urn:uuid:/u)
    assert.equal(typeof item.content_html, 'string')
    for (const moment of [item.date_published, item.date_modified])
      assert.match(moment, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u)
    assert.notEqual(item.tags?.length, 0)
  }
}

/** An annotation page, as it is read. */
export interface AnnotationPage {
  readonly '@context': unknown
  readonly id: string
  readonly type: unknown
  readonly partOf?: {
    readonly id: string
    readonly type: unknown
    readonly label: unknown
    readonly total: unknown
  }
  readonly items: readonly Annotation[]
}

/** What https://www.w3.org/TR/annotation-model/ asks of a page of annotations. */
export function checkAnnotationPage(page: AnnotationPage, home: RegExp): void {
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld')
  assert.equal(page.type, 'AnnotationPage')
  const { partOf } = page
  const ids = [page.id, ...page.items.map(({ id }) => id), ...(partOf ? [partOf.id] : [])]
  assert.equal(new Set(ids).size, ids.length)
  if (partOf !== undefined) {
    assert.equal(partOf.type, 'AnnotationCollection')
    assert.equal(typeof partOf.label, 'string')
    assert.equal(partOf.total, page.items.length)
  }
  for (const item of page.items) {
    assert.equal(item.type, 'Annotation')
    assert.ok(item.target.length > 0)
    for (const address of [item.id, ...item.target.map(({ source }) => source)])
      assert.match(address, home)
  }
}

/** What https://oembed.com/ asks of the answer for a piece of HTML, and of one without a height. */
export function checkOEmbed(answer: Readonly<Record<string, unknown>>): void {
  assert.equal(answer['version'], '1.0')
  assert.equal(answer['type'], 'rich')
  for (const key of ['title', 'provider_name', 'provider_url', 'html'])
    assert.equal(typeof answer[key], 'string', key)
  assert.equal(typeof answer['width'], 'number')
  assert.ok(answer['height'] === null || typeof answer['height'] === 'number')
}
