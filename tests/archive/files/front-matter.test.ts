import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFrontMatter } from '../../../src/archive/files/front-matter.ts'
import { ContentError, formatProblem } from '../../../src/archive/files/problems.ts'
import { articleSchema, speakerSchema } from '../../../src/archive/files/schema.ts'

const good = 'uid: a-summit\ntitle: A summit\nsummary: They met.\ndate: 2031-05-04\n'

/** The lines that an editor reads when a file cannot be published. */
function complaints(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    assert.ok(error instanceof ContentError)
    return error.problems.map(formatProblem)
  }
  return []
}

const article = (yaml: string): string[] =>
  complaints(() => readFrontMatter(`---\n${yaml}---\nText.\n`, 'a.md', articleSchema))

describe('readFrontMatter', () => {
  it('reads what the schema asks for and says where the body starts', () => {
    const source = `---\n${good}---\nText.\n`
    const { data, bodyStart } = readFrontMatter(source, 'a.md', articleSchema)
    assert.equal(data.title, 'A summit')
    assert.equal(data.language, 'en')
    assert.equal(source.slice(bodyStart), 'Text.\n')
  })

  it('names a missing key and what to write', () => {
    assert.deepEqual(article('uid: a\ntitle: A\ndate: 2031-05-04\n'), [
      'a.md:2:1: Missing key “summary”, expected some words on one line: add a line “summary: …”',
    ])
  })

  it('names a wrong value, its place and what was expected', () => {
    assert.deepEqual(article(good.replace('2031-05-04', '4 May')), [
      'a.md:5:1: Unexpected date: "4 May", expected a day such as 2022-01-14',
    ])
    assert.deepEqual(article(good.replace('2031-05-04', '2031-02-30')), [
      'a.md:5:1: Unexpected date: "2031-02-30", expected a day that exists, such as 2022-01-14',
    ])
  })

  it('names an unknown key and the known ones', () => {
    const [line] = article(`${good}titel: B\n`)
    assert.match(
      line ?? '',
      /^a\.md:6:1: Unexpected key “titel”, expected one of uid, title, summary, /u,
    )
  })

  it('names a value inside a list', () => {
    assert.deepEqual(
      complaints(() =>
        readFrontMatter(
          '---\nname: Ada\nkind: person\nroles:\n  - title: Mayor\n    from: soon\n---\n',
          'ada.md',
          speakerSchema,
        ),
      ),
      ['ada.md:6:5: Unexpected roles.0.from: "soon", expected a day such as 2022-01-14'],
    )
  })

  it('refuses keys that would reach an object’s prototype', () => {
    assert.deepEqual(article(`${good}__proto__: { polluted: 1 }\n`), [
      'a.md:6:1: Unexpected key “__proto__”, expected none of that name: delete the line',
    ])
    assert.equal(({} as { polluted?: number }).polluted, undefined)
  })

  it('says where YAML breaks', () => {
    const [line] = article('uid: a\ntitle: "open\n')
    assert.match(line ?? '', /^a\.md:\d+:\d+: Unexpected YAML, /u)
  })

  it('names an alias that stands for nothing, or for too much', () => {
    assert.deepEqual(article(good.replace('A summit', '*A*').replace('They met.', '*They')), [
      'a.md:3:8: Unexpected alias “*A*”, expected words: write them out, in quotation marks where they start with *',
      'a.md:4:10: Unexpected alias “*They”, expected words: write them out, in quotation marks where they start with *',
    ])
    const tenTimes = (name: string): string => `[${`*${name}, `.repeat(10)}]`
    const bomb = `a: &a [${'x, '.repeat(10)}]\nb: &b ${tenTimes('a')}\nc: &c ${tenTimes('b')}\n`
    assert.deepEqual(article(`${good}${bomb}`), [
      'a.md:7:8: Unexpected number of aliases, such as “*a”, expected words: write them out, in quotation marks where they start with *',
    ])
  })

  it('says what is missing where nothing is written, and what a list should be', () => {
    for (const nothing of ['', '# later\n'])
      assert.deepEqual(
        article(nothing).map((line) => line.slice(0, 'a.md:2:1: Missing key'.length)),
        Array.from({ length: 4 }, () => 'a.md:2:1: Missing key'),
      )
    assert.deepEqual(article('- uid\n'), [
      'a.md:2:1: Unexpected front matter: ["uid"], expected lines such as “uid: …”',
    ])
    assert.deepEqual(article(`${good}origin: The Courier\nquotes: none\n`), [
      'a.md:6:1: Unexpected origin: "The Courier", expected lines of keys and values',
      'a.md:7:1: Unexpected quotes: "none", expected a list',
    ])
  })

  it('says that front matter is missing or not closed', () => {
    assert.deepEqual(
      complaints(() => readFrontMatter('Text.', 'a.md', articleSchema)),
      [
        'a.md:1:1: Unexpected “Text.”, expected “---”: start the file with front matter between two lines of ---',
      ],
    )
    assert.deepEqual(
      complaints(() => readFrontMatter('---\nuid: a\n', 'a.md', articleSchema)),
      ['a.md:1:1: Unexpected end of file, expected a second “---” that closes the front matter'],
    )
  })

  it('lists everything that is wrong at once', () => {
    assert.equal(article('uid: A B\ntitle: A\nsummary: S\ndate: x\nextra: 1\n').length, 3)
  })
})
