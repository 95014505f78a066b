import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findDates } from '../../../src/analysis/dates/dates.ts'

/** A Tuesday. */
const tuesday = '2030-03-12'

/** The words found in a text of one block, and what they mean. */
function found(text: string, date: string | undefined): string[] {
  return findDates(text, [{ start: 0, end: text.length }], date).map(
    ({ start, end, resolves }) => `${text.slice(start, end)} = ${resolves}`,
  )
}

/** Each text has the dates listed after it, seen from a Tuesday. */
function expect(cases: Record<string, string[]>): void {
  for (const [text, dates] of Object.entries(cases))
    assert.deepEqual(found(text, tuesday), dates, text)
}

test('days near the article’s day', () => {
  expect({
    'The mayor resigned today.': ['today = 2030-03-12'],
    'Yesterday afternoon it rained, the day before yesterday too.': [
      'Yesterday afternoon = 2030-03-11',
      'the day before yesterday = 2030-03-10',
    ],
    'Tonight they vote; tomorrow they count.': ['Tonight = 2030-03-12', 'tomorrow = 2030-03-13'],
    'Last night the bridge fell.': ['Last night = 2030-03-11'],
    'It began three days ago.': ['three days ago = 2030-03-09'],
  })
})

test('weeks, months, quarters and years keep their length', () => {
  expect({
    'Quiet this week, loud last week.': [
      'this week = 2030-03-11/2030-03-17',
      'last week = 2030-03-04/2030-03-10',
    ],
    'Last month was cold, next month is not.': ['Last month = 2030-02', 'next month = 2030-04'],
    'Sales fell last quarter.': ['last quarter = 2029-10/2029-12'],
    'Sales rose in the second quarter of 2027.': ['second quarter of 2027 = 2027-04/2027-06'],
    'Next year is last year plus two.': ['Next year = 2031', 'last year = 2029'],
    'A year ago, two months ago, 40 years ago': [
      'A year ago = 2029',
      'two months ago = 2030-01',
      '40 years ago = 1990',
    ],
    'It happened Wednesday last week.': ['Wednesday last week = 2030-03-06'],
  })
})

test('stretches of time start or end on the article’s day', () => {
  expect({
    'We want an answer within a week.': ['within a week = 2030-03-12/2030-03-19'],
    'He slept over the past two weeks.': ['over the past two weeks = 2030-02-26/2030-03-12'],
    'In the past year he woke.': ['In the past year = 2029-03-12/2030-03-12'],
    'Snow fell in recent days, in recent months.': [
      'in recent days = 2030-03-09/2030-03-12',
      'in recent months = 2029-12/2030-03',
    ],
    'More in the coming weeks.': ['in the coming weeks = 2030-03-12/2030-04-02'],
  })
})

test('a stretch that counts from something else is no date', () => {
  expect({
    'They left within a week of the vote.': [],
    'It was not back within ten years.': [],
    'The plan failed within a year.': [],
    'The money was lost within two weeks, she said.': [],
    'Within two weeks the money was gone.': [],
    'Prices rose within a month.': [],
    'He said: “It was built within a year.”': [],
    '“We want an answer within a week,” he said.': ['within a week = 2030-03-12/2030-03-19'],
    'The ministers said they expect an answer within a week.': [
      'within a week = 2030-03-12/2030-03-19',
    ],
    'She said that the bridge will be reopened within a week.': [
      'within a week = 2030-03-12/2030-03-19',
    ],
    'Goods that were ordered must be paid for within a week.': [
      'within a week = 2030-03-12/2030-03-19',
    ],
    'Within a week, the council wants an answer.': ['Within a week = 2030-03-12/2030-03-19'],
    'It was the last week of the campaign and the next day he won.': [],
    'He stayed for two years and slept six hours later.': [],
  })
})

test('years and decades', () => {
  expect({
    'in 2014, since 1998 and by 2035': ['2014 = 2014', '1998 = 1998', '2035 = 2035'],
    'Trouble began in the 1990s.': ['the 1990s = 1990/1999'],
    'Born in the early ’80s, he loved a 1920s song.': [
      'the early ’80s = 1980/1989',
      '1920s = 1920/1929',
    ],
    'He ruled from 2004 to 2010 and slept during 2011–2012.': [
      '2004 to 2010 = 2004/2010',
      '2011–2012 = 2011/2012',
    ],
  })
})

test('a period that ends with a month ends with its last day', () => {
  expect({
    'It ran from 5 June to July 2029.': ['5 June to July 2029 = 2029-06-05/2029-07-31'],
    'It ran 5 June–June 2029.': ['5 June–June 2029 = 2029-06-05/2029-06-30'],
  })
})

test('a weekday is the last one, or the next one where the words look ahead', () => {
  expect({
    'He resigned on Thursday.': ['Thursday = 2030-03-07'],
    'On Thursday, he resigned.': ['Thursday = 2030-03-07'],
    'The council will meet on Thursday.': ['Thursday = 2030-03-14'],
    'On Thursday, the council will meet.': ['Thursday = 2030-03-14'],
    'The council will meet, she said on Thursday.': ['Thursday = 2030-03-07'],
    'They must leave by Friday; by Friday': ['Friday = 2030-03-15', 'Friday = 2030-03-15'],
    'By Friday, they had left.': ['Friday = 2030-03-08'],
    'He spoke on Tuesday.': ['Tuesday = 2030-03-12'],
    'last Tuesday, next Tuesday': ['last Tuesday = 2030-03-05', 'next Tuesday = 2030-03-19'],
    'This Saturday is fine; he fell this Sunday.': [
      'This Saturday = 2030-03-16',
      'this Sunday = 2030-03-10',
    ],
    'From Monday to Friday it rained.': ['Monday to Friday = 2030-03-11/2030-03-15'],
  })
})

test('a weekend is Saturday and Sunday', () => {
  expect({
    'It snowed last weekend.': ['last weekend = 2030-03-09/2030-03-10'],
    'The storm passed this weekend.': ['this weekend = 2030-03-09/2030-03-10'],
    'The fair opens this weekend.': ['this weekend = 2030-03-16/2030-03-17'],
    'next weekend': ['next weekend = 2030-03-23/2030-03-24'],
    'At the weekend, the last weekend of May, he paints.': ['May = 2030-05'],
  })
})

test('months and days take their year from the words around them', () => {
  expect({
    'Protests began in June.': ['June = 2029-06'],
    'They will vote in June.': ['June = 2030-06'],
    'It opened in April of last year and closed last May.': [
      'April = 2029-04',
      'last year = 2029',
      'May = 2029-05',
    ],
    'He died on October 14.': ['October 14 = 2029-10-14'],
    'The deadline is October 14.': ['October 14 = 2029-10-14'],
    'The trial is set to begin on 5 May.': ['5 May = 2030-05-05'],
    'He resigns effective next Wednesday, March 20.': ['next Wednesday, March 20 = 2030-03-20'],
    'By the end of April': ['April = 2030-04'],
    'Their march on May 3': ['May 3 = 2030-05-03'],
  })
})

test('full dates and ranges', () => {
  expect({
    'Friday, January 4, 2019': ['Friday, January 4, 2019 = 2019-01-04'],
    'on 14 February 1989 or Sept. 3rd, 1990': [
      '14 February 1989 = 1989-02-14',
      'Sept. 3rd, 1990 = 1990-09-03',
    ],
    'March of 2016 and June 1968': ['March of 2016 = 2016-03', 'June 1968 = 1968-06'],
    'on 2021-05-06, at 2021-05-06T10:00:00Z': [
      '2021-05-06 = 2021-05-06',
      '2021-05-06 = 2021-05-06',
    ],
    'July 27–28, 2020': ['July 27–28, 2020 = 2020-07-27/2020-07-28'],
    'from March 3 until April 5, 2025': ['March 3 until April 5, 2025 = 2025-03-03/2025-04-05'],
    'October 2018 – March 2019': ['October 2018 – March 2019 = 2018-10/2019-03'],
    'two weeks after March 5, 2021': ['March 5, 2021 = 2021-03-05'],
    'February 30, 2021': [],
  })
})

test('words and numbers that only look like dates', () => {
  expect({
    'It may march for a second in the sun, at 5 p.m. or 10:30, 90 percent done.': [],
    'The Sun said Mrs May, mon ami, sat at noon 24/7 on 3/4 of 9/11.': [],
    'USA Today, the Sunday Times, Good Friday, every Monday, on a Friday': [],
    'On March 5, 16 ships left; in June, 20 came; by Sunday, 12 sank.': [
      'March 5 = 2030-03-05',
      'June = 2029-06',
      'Sunday = 2030-03-17',
    ],
    'after 2000 votes, by 1500 people, in 2000 boats, since 1,998': [],
    'the September 11 attacks': [],
  })
})

test('without the article’s date only what names its year is found', () => {
  const text = 'Today, on Thursday, in March, last year, in 2014, on March 5, 2019, in the 1990s.'
  const absolute = ['2014 = 2014', 'March 5, 2019 = 2019-03-05', 'the 1990s = 1990/1999']
  for (const date of [undefined, '', 'today', '2022-02-30', '2022-1-1']) {
    assert.deepEqual(found(text, date), absolute)
  }
})

test('the machine’s time zone changes nothing, not even where a day was skipped', () => {
  const text =
    'today, yesterday, last week, on Friday, in March, December 30, three days ago, this weekend'
  const zone = process.env['TZ']
  try {
    // Samoa had no 30 December 2011; the others stand at both ends of the day.
    const zones = ['UTC', 'Pacific/Apia', 'Pacific/Kiritimati', 'Etc/GMT+12', 'America/St_Johns']
    for (const date of ['2011-12-30', '2011-12-31', '2024-02-29', '2030-03-31', '2030-11-03']) {
      const results = zones.map((name) => {
        process.env['TZ'] = name
        return found(text, date)
      })
      for (const result of results) assert.deepEqual(result, results[0])
    }
    assert.ok(found(text, '2011-12-31').includes('December 30 = 2011-12-30'))
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('looks only inside the blocks and finds nothing across them', () => {
  const text = 'yesterday last\n\nweek and today'
  const blocks = [
    { start: 10, end: 14 },
    { start: 16, end: text.length },
  ]
  assert.deepEqual(
    findDates(text, blocks, tuesday).map(({ start, end }) => text.slice(start, end)),
    ['today'],
  )
})

test('finds dates in every part of a long block', () => {
  const sentence = 'The harbour was closed yesterday and nobody knew why it had been. '
  const text = sentence.repeat(200)
  assert.equal(findDates(text, [{ start: 0, end: text.length }], tuesday).length, 200)
})

const words = fc.constantFrom(
  ...[
    'yesterday',
    'last',
    'week',
    'May',
    '5',
    ',',
    ' ',
    ' ',
    ' ',
    '2030',
    'Monday',
    'to',
    'in',
    'the',
  ],
  ...[
    'ago',
    'two',
    'years',
    '–',
    '.',
    '\n',
    '’',
    '1990s',
    'next',
    'June',
    '31',
    '-',
    'of',
    '😀',
    '\ud800',
  ],
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
)
const anyDate = fc.option(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
)
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/

test('property: spans stand inside the text and in order, results are ISO 8601, twice the same', () => {
  fc.assert(
    fc.property(hostile, anyDate, (text, date) => {
      const blocks = [{ start: 0, end: text.length }]
      const dates = findDates(text, blocks, date)
      let end = 0
      for (const mention of dates) {
        assert.ok(mention.start >= end && mention.start < mention.end && mention.end <= text.length)
        assert.match(mention.resolves, ISO)
        const [from = '', to = from] = mention.resolves.split('/')
        assert.ok(from <= to, mention.resolves)
        end = mention.end
      }
      assert.deepEqual(findDates(text, blocks, date), dates)
    }),
    { numRuns: 1000 },
  )
})

test('reads long runs of anything, and finds only what is in them', () => {
  for (const part of [
    'May ',
    ' ',
    '1 ',
    '2020second \n',
    'last ',
    '1:March 5, next week -',
    'Monday, ',
  ]) {
    const text = part.repeat(50_000 / part.length)
    for (const { start, end } of findDates(text, [{ start: 0, end: text.length }], tuesday))
      assert.ok(start >= 0 && start < end && end <= text.length, part)
  }
})
