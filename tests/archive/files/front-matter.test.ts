import assert from 'node:assert/strict'
import process from 'node:process'
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

  it('names what is no key with its place, and says nothing without one', (context) => {
    const warn = context.mock.method(process, 'emitWarning', () => undefined)
    assert.match(
      article(`${good}? { a: b }\n: c\n`).join(),
      /^a\.md:6:3: Unexpected key “\{ a: b \}”/u,
    )
    assert.match(article(`${good}7: c\n`).join(), /^a\.md:6:1: Unexpected key “7”/u)
    assert.equal(warn.mock.callCount(), 0)
  })

  it('knows the lines of --- also with spaces after them', () => {
    const source = `--- \n${good}---\t \nText.\n`
    const { data, bodyStart } = readFrontMatter(source, 'a.md', articleSchema)
    assert.equal(data.date, '2031-05-04')
    assert.equal(source.slice(bodyStart), 'Text.\n')
    const later = source.replace('2031-05-04', 'soon')
    assert.match(
      complaints(() => readFrontMatter(later, 'a.md', articleSchema)).join(),
      /^a\.md:5:1: Unexpected date: "soon"/u,
    )
  })

  it('ends at no line that only begins with ---', () => {
    for (const line of ['----', '---x', '--- x'])
      assert.match(article(`${good}${line}\nextra: 1\n`).join(), /^a\.md:6:1: Unexpected YAML, /u)
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

  it('says that what YAML takes for a number, a truth or nothing wants quotation marks', () => {
    const words = 'expected some words on one line'
    const inMarks = 'put it in quotation marks'
    const there = 'put them there, in quotation marks'
    for (const [from, to, expected] of [
      ['title: A summit', 'title: 2031', `a.md:3:1: Unexpected title: 2031, ${words}: ${inMarks}`],
      ['title: A summit', 'title: true', `a.md:3:1: Unexpected title: true, ${words}: ${inMarks}`],
      ['title: A summit', 'title:', `a.md:3:1: Unexpected title: null, ${words}: ${there}`],
      [
        'uid: a-summit',
        'uid: 2031',
        `a.md:2:1: Unexpected uid: 2031, expected lower-case letters, digits and hyphens, such as ada-example: ${inMarks}`,
      ],
      ['title: A summit', 'title: [A]', `a.md:3:1: Unexpected title: ["A"], ${words}`],
    ] as const)
      assert.deepEqual(article(good.replace(from, to)), [expected])
    assert.deepEqual(article(good.replace('title: A summit', 'title: "2031"')), [])
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
      ['ada.md:6:5: Unexpected from: "soon", expected a day such as 2022-01-14'],
    )
  })

  it('refuses a role that ended before it began, and takes one of a single day', () => {
    const role = (from: string, to: string): string[] =>
      complaints(() =>
        readFrontMatter(
          `---\nname: Ada\nkind: person\nroles:\n  - { title: Mayor, from: ${from}, to: ${to} }\n---\n`,
          'ada.md',
          speakerSchema,
        ),
      )
    assert.deepEqual(role('2031-05-04', '2030-05-04'), [
      'ada.md:5:39: Unexpected to: "2030-05-04", expected the day of its “from”, 2031-05-04, or a later one: exchange the two, or correct one',
    ])
    assert.deepEqual(role('2031-05-04', '2031-05-04'), [])
  })

  it('refuses keys that would reach an object’s prototype', () => {
    assert.deepEqual(article(`${good}__proto__: { polluted: 1 }\n`), [
      'a.md:6:1: Unexpected key “__proto__”, expected none of that name: delete the line',
    ])
    assert.equal(({} as { polluted?: number }).polluted, undefined)
  })

  it('says of values and keys inside others what to write', () => {
    const quote = 'quotes:\n  - words: No\n    '
    const aSpeaker = 'expected a name, the name of a file in content/speakers, or null'
    for (const [lines, expected] of [
      [`${quote}speaker: 5`, `a.md:8:5: Unexpected speaker: 5, ${aSpeaker}`],
      [`${quote}speaker: [Ada, Bo]`, `a.md:8:5: Unexpected speaker: ["Ada","Bo"], ${aSpeaker}`],
      [
        `${quote}speakers: Ada`,
        'a.md:8:5: Unexpected key “speakers”, expected one of words, speaker, force, quote: delete the line or correct the key',
      ],
      [
        'origin:\n  title: The Courier\n  name: The Courier',
        'a.md:7:3: Unexpected key “title”, expected one of name, url: delete the line or correct the key',
      ],
      [
        'corrections:\n  - date: 2031-05-04',
        'a.md:7:5: Missing key “text”, expected some words on one line: add a line “text: …”',
      ],
      [
        'corrections: [soon]',
        'a.md:6:15: Unexpected entry of corrections: "soon", expected lines of keys and values: “date: …”, “text: …”',
      ],
      [
        'corrections: { date: 2031-05-04, text: No }',
        'a.md:6:1: Unexpected corrections: {"date":"2031-05-04","text":"No"}, expected a list: begin each entry with “- ”, as in “- date: …”',
      ],
    ] as const)
      assert.deepEqual(article(`${good}${lines}\n`), [expected])
  })

  it('asks for quotation marks around words that YAML does not take as words', () => {
    const ask = 'expected words that mean nothing in YAML: put the words in quotation marks'
    for (const [value, quoted, column] of [
      ['Ministers meet: no deal', '"Ministers meet: no deal"', 8],
      ['"No" says mayor', `'"No" says mayor'`, 13],
      [`"No" isn't all`, `'"No" isn''t all'`, 13],
      ['@x', '"@x"', 8],
      ['Who is to pay:', '"Who is to pay:"', 8],
    ] as const)
      assert.deepEqual(article(good.replace('A summit', value)), [
        `a.md:3:${column}: Unexpected title: ${value}, ${ask}, title: ${quoted}`,
      ])
    assert.deepEqual(article(`${good}quotes:\n  - words: @x\ncorrections:\n  - @y\n`), [
      `a.md:7:12: Unexpected words: @x, ${ask}, words: "@x"`,
      `a.md:9:5: Unexpected - @y, ${ask}, - "@y"`,
    ])
    assert.equal(article(good.replace('A summit', '"Talks: on" and: off')).length, 1)
    assert.deepEqual(article(`${good}quotes: [@x]\n`), [
      'a.md:6:10: Unexpected YAML, plain value cannot start with reserved character @: put the words in quotation marks',
    ])
  })

  it('finds a key that is set in below a value', () => {
    assert.deepEqual(article(`${good}  updated: 2031-05-06\n`), [
      'a.md:5:7: Unexpected spaces before “updated:” in the next line, expected each key at the start of its line: delete the spaces',
    ])
  })

  it('says where YAML breaks for another reason, and what to write', () => {
    for (const [yaml, expected] of [
      ['title: "open\n', /missing closing "quote: .*close all quotation marks$/u],
      ['title: A\ntitle: B\n', /^a\.md:3:1: .*unique: delete one of the two lines$/u],
      ['title:A\nuid: a\n', /^a\.md:2:1: .*write each line as “key: value”/u],
      ['quotes:\n\t- words: A\n', /: put spaces in the place of the tab$/u],
    ] as const)
      assert.match(article(yaml).join('\n'), expected)
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
      'a.md:6:1: Unexpected origin: "The Courier", expected lines of keys and values: “name: …”, “url: …”',
      'a.md:7:1: Unexpected quotes: "none", expected a list: “- words: …”, “speaker: …”, “force: …”, “quote: …”',
    ])
    assert.deepEqual(
      complaints(() =>
        readFrontMatter(
          '---\nname: Ada\nkind: person\naliases: Moor\n---\n',
          'ada.md',
          speakerSchema,
        ),
      ),
      [
        'ada.md:4:1: Unexpected aliases: "Moor", expected a list: put it in square brackets, [Moor]',
      ],
    )
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
