import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { stringify } from 'yaml'
import { randomNumbers } from '../bench/news.ts'
import { days, places } from '../bench/news-words.ts'
import {
  claims,
  figures,
  reasons,
  remarks,
  states,
  subjects,
  tails,
  type Figure,
  type Subject,
} from './cast.ts'

/** A file of a demo archive. */
export interface DemoFile {
  /** Below `content/`. */
  readonly path: string
  readonly text: string
}

const firstDay = new Date(2030, 0, 7)
const lastDay = new Date(2031, 5, 20)

/**
 * A fictional archive: articles over a year and a half, with a file for each speaker and topic. The same
 * arguments give the same files. People repeat themselves from article to article, in words that drift.
 *
 * @example demoFiles(200, 1).length // 230
 */
export function demoFiles(articles: number, seed: number): DemoFile[] {
  return [
    ...Array.from({ length: articles }, (_, index) => article(index, articles, seed)),
    ...figures.map(speakerFile),
    ...subjects.map(topicFile),
  ]
}

const markdown = (path: string, frontMatter: object, body: string): DemoFile => ({
  path,
  text: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}\n`,
})

function speakerFile({ id, name, kind, aliases = [], roles = [] }: Figure): DemoFile {
  const held = roles.map(([title, from, to]) => ({
    title,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }))
  const background = `${name} is fictional and exists only in this archive for trying.`
  return markdown(`speakers/${id}.md`, { name, kind, aliases, roles: held }, background)
}

function topicFile({ id, name, keywords }: Subject): DemoFile {
  const background = `A fictional matter of the fictional country of Vesmark: ${keywords.join(', ')}.`
  return markdown(`topics/${id}.md`, { name, keywords }, background)
}

type Random = () => number
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A topic's name within a sentence. */
const small = ({ name }: Subject): string => name.charAt(0).toLowerCase() + name.slice(1)

/** A line as somebody else remembers it: whole, with a word changed, without a word, or only half. */
function drifted(line: string, random: Random): string {
  const swaps = [
    ['will', 'shall'],
    ['our', 'these'],
    ['never', 'not once'],
    ['is', 'remains'],
    ['and', 'but'],
    ['a', 'one'],
    ['the', 'that'],
    ['we', 'they'],
  ] as const
  const words = line.split(' ')
  switch (Math.floor(random() * 5)) {
    case 0:
    case 1:
      return line
    case 2: {
      const [from, to] = pick(random, swaps)
      return words.map((word) => (word === from ? to : word)).join(' ')
    }
    case 3: {
      const gone = 1 + Math.floor(random() * (words.length - 2))
      return words.filter((_, index) => index !== gone).join(' ')
    }
    default:
      return words.length < 12 ? line : words.slice(0, Math.ceil(words.length * 0.7)).join(' ')
  }
}

function article(index: number, articles: number, seed: number): DemoFile {
  const random = randomNumbers(seed * 100_000 + index)
  const subject = pick(random, subjects)
  const other = pick(random, subjects)
  const keen = figures.filter(({ about }) => about.includes(subject.id))
  const [first, second, third] = cast(random, keen)
  const span = differenceInCalendarDays(lastDay, firstDay)
  // News comes in waves: some months are full of it, some are quiet.
  const at = (index + 0.5) / articles
  const day = addDays(firstDay, Math.round(span * (at + 0.045 * Math.sin(at * 22))))
  const date = formatISO(day, { representation: 'date' })

  const saying = (): string =>
    `${capitalise(pick(random, subject.subjects))} ${pick(random, states)} ${pick(random, tails)}`
  const claim = (about = subject): string =>
    `${pick(random, about.subjects)} ${pick(random, claims)} ${pick(random, reasons)}`
  const line = (about = subject): string => drifted(pick(random, about.lines), random)
  const lastName = ({ name, kind }: Figure): string =>
    kind === 'person' ? (name.split(' ').at(-1) ?? name) : `the ${name}`
  const full = (figure: Figure): string => introduce(figure, date)
  const short = (figure: Figure): string =>
    figure.kind === 'state' ? figure.name : lastName(figure)
  const place = (): string => pick(random, places)
  const on = (): string => pick(random, days)

  const paragraphs = [
    () =>
      `${full(first)} said on ${on()} that ${claim()}. “${line()},” ${short(first)} told the people who had come to ${place()}.`,
    () =>
      `${capitalise(full(second))} disagreed. “${saying()}. ${capitalise(pick(random, other.subjects))} ${pick(random, states)},” ${short(second)} said.`,
    () =>
      `“${capitalise(short(first))} ${pick(random, remarks)},” ${short(second)} added. According to ${short(third)}, ${claim(other)}.`,
    () =>
      `${capitalise(short(third))} warned that ${claim()}. “${saying()}. ${capitalise(line(other))},” ${short(third)} said.`,
    () => `Asked about ${pick(random, other.subjects)}, ${short(first)} replied: “${line(other)}.”`,
    () =>
      `${capitalise(short(second))} denied that ${claim()}. “${line()},” ${short(second)} wrote in a letter to ${place()}.`,
    () =>
      `About ${20 + Math.floor(random() * 400)} people had gathered in ${place()} on ${on()}. Nobody was hurt. The road to ${place()} stayed closed until the evening.`,
    () => `It is feared that ${short(third)} may say: “${saying()}.” So far nobody has.`,
    () =>
      `“${line()},” ${short(second)} said later in ${place()}. ${capitalise(short(first))} promised that ${claim(other)}.`,
  ]
  const [opening, ...rest] = paragraphs
  const middle = rest.filter((_, at) => at < 1 || random() < 0.62)
  const body = [opening, ...middle].map((write) => write?.() ?? '')
  const title = pick(random, [
    `${capitalise(short(first))} and ${short(second)} at odds over ${small(subject)}`,
    `${capitalise(pick(random, subject.subjects))} ${pick(random, claims)}, says ${short(first)}`,
    `${place()} asks who pays: ${small(subject)} before ${small(other)}`,
    `No answer from ${short(third)} on ${small(subject)}`,
  ])
  return markdown(
    `articles/${date}-${subject.id}-${index}.md`,
    {
      uid: `demo-${seed}-${index}`,
      title,
      summary: `A fictional report from Vesmark: ${short(first)}, ${short(second)} and ${short(third)} speak about ${small(subject)} and ${small(other)}.`,
      provenance:
        'This article is fictional. A program wrote it to try this site; no such country, person or event exists.',
      date,
    },
    body.join('\n\n'),
  )
}

/** Three who meet in an article: two who care about its topic, where there are as many, and anybody. */
function cast(random: Random, keen: readonly Figure[]): [Figure, Figure, Figure] {
  const chosen: Figure[] = []
  for (const from of [keen, figures, figures]) {
    const left = from.filter((figure) => !chosen.includes(figure))
    chosen.push(pick(random, left))
  }
  return chosen as [Figure, Figure, Figure]
}

function introduce({ name, kind, roles = [] }: Figure, date: string): string {
  if (kind !== 'person') return kind === 'state' ? name : `the ${name}`
  const [title] =
    roles.find(([, from = '', to = '9999']) => from <= date && date <= to) ?? roles[0] ?? []
  return title === undefined ? name : `${name}, ${title.replace(/^(?=[A-Z])/u, 'the ')},`
}
