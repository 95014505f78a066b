import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Block } from '../../../src/analysis/index.ts'
import { findEchoes } from '../../../src/archive/article/echoes.ts'
import { quoteOf, spanOf } from '../fixtures.ts'

const show = (parts: readonly { text: string; differs: boolean }[]): string =>
  parts.map(({ text, differs }) => (differs ? `[${text.trim()}] ` : text)).join('')

function heading(text: string, words: string): Block {
  return { ...spanOf(text, words), kind: 'heading' }
}

describe('findEchoes', () => {
  it('finds a heading that repeats a quote in other words, and where they differ', () => {
    const text = 'The boats lie at our door\n\n“In the end the boats lie on our door,” said Ada.'
    const echoes = findEchoes(
      text,
      [heading(text, 'The boats lie at our door')],
      [quoteOf(text, '“In the end the boats lie on our door,”')],
    )
    assert.deepEqual(
      echoes.map(({ by, here, there }) => [by, show(here), show(there)]),
      [[null, 'The boats lie [at] our door', 'the boats lie [on] our door']],
    )
  })

  it('finds a quote that says the same again, of two that do the nearer', () => {
    const text =
      '“The boats go north at dawn.” “The boats go north at noon.” “The boats go north at noon!”'
    const quotes = [
      quoteOf(text, '“The boats go north at dawn.”'),
      quoteOf(text, '“The boats go north at noon.”'),
      quoteOf(text, '“The boats go north at noon!”'),
    ]
    const last = findEchoes(text, [], quotes).find(({ by }) => by === 2)
    assert.equal(last?.quote, 1)
    assert.equal(
      last.here.some(({ differs }) => differs),
      false,
    )
  })

  it('marks the gap of a quote that is interrupted', () => {
    const text =
      'We leave the old harbour\n\n“We leave,” said Ada, after a while, “the old harbour.”'
    const quotes = [quoteOf(text, ['“We leave,”', '“the old harbour.”'])]
    const echoes = findEchoes(text, [heading(text, 'We leave the old harbour')], quotes)
    assert.deepEqual(
      echoes.map(({ there }) => show(there)),
      ['We leave … the old harbour'],
    )
  })

  it('takes seven words in ten as a repetition, six in ten as another statement', () => {
    const title = 'We leave the old harbour at noon with nine boats'
    const echoesIn = (said: string): number => {
      const text = `${title}\n\n${said} said Ada.`
      return findEchoes(text, [heading(text, title)], [quoteOf(text, said)]).length
    }
    assert.equal(echoesIn('“We leave the old harbour at noon on seven ships,”'), 1)
    assert.equal(echoesIn('“We leave the old harbour at dawn on seven ships,”'), 0)
  })

  it('is silent on few words, other statements, quotes in quotes and what nobody said', () => {
    const text = 'Boats go north\n\n“Boats go north,” said Ada. “The nets are full of red fish.”'
    const blocks = [heading(text, 'Boats go north')]
    const quotes = [
      quoteOf(text, '“Boats go north,”'),
      quoteOf(text, '“The nets are full of red fish.”'),
      quoteOf(text, 'The nets are full of red fish.', { parent: 1 }),
    ]
    assert.deepEqual(findEchoes(text, blocks, quotes), [])
    const imagined = 'The nets are full of fish\n\n“The nets are full of fish.”'
    const nobody = quoteOf(imagined, '“The nets are full of fish.”', { force: 'hypothetical' })
    assert.deepEqual(
      findEchoes(imagined, [heading(imagined, 'The nets are full of fish\n')], [nobody]),
      [],
    )
  })
})
