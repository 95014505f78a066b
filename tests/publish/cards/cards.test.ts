import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  cardsOf,
  quoteCard,
  siteCard,
  speakerCard,
  type Card,
} from '../../../src/publish/cards/cards.ts'
import { isDrawable } from '../../../src/publish/cards/fonts.ts'
import { cardPainter } from '../../../src/publish/cards/picture.ts'
import { cardSize } from '../../../src/publish/cards/size.ts'
import { cardStore } from '../../../src/publish/cards/store.ts'
import { cutsOf, directionOf, plainLine } from '../../../src/publish/cards/text.ts'
import { archive, archiveSaying, quoteThat } from '../archive.ts'
import { hostileTexts } from '../hostile.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const draw = cardPainter()

/** Most bytes of a card, so that a chat shows it at once. */
const mostBytes = 60_000

function checkPicture(picture: Buffer, what: string): void {
  assert.deepEqual([...picture.subarray(1, 4)], [...Buffer.from('PNG')], what)
  const size = { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }
  assert.deepEqual(size, cardSize, what)
  assert.ok(picture.length <= mostBytes, `${what}: ${picture.length} bytes`)
}

test('a card has the words as the article has them, and no mark more', () => {
  const direct = quoteCard(quoteThat('“Nobody asked'))
  assert.deepEqual(
    [direct.label, direct.words, direct.by],
    ['Direct quote', '“Nobody asked the passengers,”', 'Tidewatch'],
  )
  const reported = quoteCard(quoteThat('that Saltmere'))
  assert.equal(reported.label, 'Reported, not quoted')
  assert.equal(reported.words, 'that Saltmere would halve its catch limits by spring')
})

test('a card says who only tells that something was said', () => {
  const card = quoteCard({ ...quoteThat('“Nobody asked'), toldBy: 'Bo Sample' })
  assert.equal(card.by, 'Tidewatch, as told by Bo Sample')
})

test('a card says where it is unsure who said the words', () => {
  const quote = quoteThat('“Nobody asked')
  assert.equal(quoteCard({ ...quote, confidence: 'unsure' }).by, 'Tidewatch, unsure who said it')
  assert.equal(
    quoteCard({ ...quote, confidence: 'unsure', toldBy: 'Bo Sample' }).by,
    'Tidewatch, as told by Bo Sample, unsure who said it',
  )
})

test('the card of a speaker says where there are only imagined words', () => {
  const [ada] = archive.speakers
  const silent = { ...(ada ?? assert.fail()), quotes: [], imagined: [quoteThat('“Nobody asked')] }
  assert.equal(speakerCard(silent, '2031-03-02').note, 'Nothing on the record, only imagined words')
})

test('the card of a speaker has a role only where one was held on the day', () => {
  const [ada] = archive.speakers
  const roles = [{ title: 'Mayor of Tarn', from: '2001-01-01', to: '2005-12-31' }]
  const former = { ...(ada ?? assert.fail()), roles }
  assert.equal(speakerCard(former, '2031-03-02').by, '')
  assert.equal(speakerCard(former, '2005-12-31').by, 'Mayor of Tarn')
  const cards = new Map(cardsOf(archive).map(({ path, card }) => [path, card]))
  assert.equal(cards.get('/cards/speakers/ada-example.png')?.by, 'Harbour Minister of Saltmere')
})

test('the card of imagined words says that nobody said them', () => {
  const card = quoteCard(quoteThat('“You see'))
  assert.equal(card.label, 'Nobody said this')
  assert.ok(card.imagined)
  assert.equal(card.by, 'The article does not say that Saltmere said so')
})

test('every page that is shared has a card of its own', () => {
  const paths = cardsOf(archive).map(({ path }) => path)
  assert.equal(new Set(paths).size, paths.length)
  assert.ok(paths.includes('/cards/front.png'))
  assert.ok(paths.includes('/cards/articles/harbour-talks.png'))
  assert.ok(paths.includes(`/cards/q/${quoteThat('“You see').id}.png`))
})

test('what was shared once keeps a card: that of what it leads to, else the site’s', () => {
  const quote = quoteThat('“Nobody asked')
  const former = {
    aliases: [{ id: 'qold', of: quote.id, exact: '“Nobody”', language: 'en' }],
    movedArticles: [{ slug: 'old-strike', to: 'ferry-strike' }],
    retiredArticles: [{ slug: 'lost', reason: 'A test.', date: '2031-05-05' }],
    formerSpeakers: [{ id: 'bo', name: 'Bo' }],
    movedSpeakers: [{ id: 'example', name: 'Example', to: 'ada-example' }],
  }
  const cards = new Map(cardsOf({ ...archive, ...former }).map(({ path, card }) => [path, card]))
  assert.deepEqual(cards.get('/cards/q/qold.png'), quoteCard(quote))
  assert.equal(cards.get('/cards/articles/old-strike.png')?.words, 'The ferry strike, day five')
  assert.equal(cards.get('/cards/speakers/example.png')?.words, 'Ada Example')
  for (const path of ['/cards/articles/lost.png', '/cards/speakers/bo.png'])
    assert.deepEqual(cards.get(path), siteCard())
})

test('every kind of card is a picture of the right size, and light', async () => {
  for (const { path, card } of cardsOf(archive)) checkPicture(await draw(card), path)
})

test('words of any length and script are drawn, and the same twice', async () => {
  const card = (words: string): Card => ({ ...quoteCard(quoteThat('“Nobody asked')), words })
  for (const words of [
    '“No.”',
    `“${'There have been five waves of enlargement. '.repeat(250)}”`,
    'a'.repeat(10_000),
    '我们用尽了耐心。'.repeat(200),
    'لقد نفد صبرنا. '.repeat(100),
    '🐟'.repeat(600),
    '',
  ]) {
    const picture = await draw(card(words))
    checkPicture(picture, words.slice(0, 20))
    assert.ok(picture.equals(await draw(card(words))))
  }
})

test('any text goes on a card', async () => {
  for (const text of hostileTexts) {
    const cards = cardsOf(archiveSaying(text)).map(({ card }) => card)
    checkPicture(await draw(cards.at(-1) ?? assert.fail()), text)
  }
})

test('what has no font here is not drawn as empty boxes', () => {
  for (const text of [
    'Ünïcödé Łódź',
    'Привет',
    'שלום',
    'سلام',
    '平和を望む',
    '说话',
    '말했다',
    '🇺🇦 👨‍👩‍👧',
    '«–…»',
  ])
    assert.ok(isDrawable(text), text)
  assert.ok(!isDrawable('𒀀'))
  assert.deepEqual(quoteCard({ ...quoteThat('“Nobody asked'), parts: ['𒀀𒀁'] }), siteCard())
  const imagined = quoteCard({ ...quoteThat('“You see'), parts: ['𒀀𒀁'] })
  assert.ok(imagined.imagined)
})

test('text is cut at a word, in whatever script, and never inside a character', () => {
  assert.deepEqual(cutsOf('Not now, not here.'), [3, 7, 12, 17])
  assert.ok(cutsOf('平和を望む。').length > 1)
  for (const text of [...hostileTexts, '🐟'.repeat(100), `x${'🐟'.repeat(100)}`, 'a'.repeat(500)]) {
    const whole = text.toWellFormed()
    let last = 0
    for (const cut of cutsOf(whole)) {
      assert.ok(cut > last && cut - last <= 48, `${last} ${cut}`)
      assert.ok(whole.slice(0, cut).isWellFormed())
      last = cut
    }
  }
})

test('marks of direction and controls are not drawn', () => {
  assert.equal(plainLine('a\u202eb\u0000\n c\ud800'), 'ab c\ufffd')
  assert.equal(plainLine('שלום\u200f.'), 'שלום.')
  assert.equal(
    plainLine('New\u2060York, soft\u200bware\u2028and more'),
    'NewYork, software and more',
  )
  assert.equal(directionOf('“שלום” he said'), 'rtl')
  assert.equal(directionOf('“Hello” שלום'), 'ltr')
  assert.equal(directionOf('1999'), 'ltr')
})

test('a card that is unchanged is read, not drawn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'))
  try {
    for (const path of ['src/publish', 'src/archive', 'src/site.config.ts', 'package-lock.json'])
      await cp(join(root, path), join(folder, path), { recursive: true })
    const card = quoteCard(quoteThat('“Nobody asked'))
    const first = await cardStore(folder)(card)
    const second = await cardStore(folder)(card)
    assert.ok(first.equals(second))
    const kept = join(folder, '.cache/cards')
    assert.equal((await readdir(kept)).length, 1)
    await cardStore(folder)({ ...card, words: 'Other' })
    assert.equal((await readdir(kept)).length, 2)
  } finally {
    await rm(folder, { recursive: true })
  }
})
