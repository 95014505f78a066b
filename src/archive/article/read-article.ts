import { analyze, type Analysis, type KnownSpeaker, type KnownTopic } from '../../analysis/index.ts'
import type { ArticleText } from '../../markdown/read-text.ts'
import type { Annotations } from '../../markdown/rehype-annotations.ts'
import { renderMarkdown } from '../../markdown/render.ts'
import { earlyDays } from '../files/early-days.ts'
import { hiddenWords } from '../files/hidden-words.ts'
import { readFrontMatter } from '../files/front-matter.ts'
import { blankSpeakers } from '../files/blank-speakers.ts'
import { checkLanguage } from '../files/language.ts'
import { ContentError, placeOf, type Place, type Problem } from '../files/problems.ts'
import { articleSchema, type ArticleFrontMatter } from '../files/schema.ts'
import { sourceOffsets } from '../files/source-place.ts'
import { orTooDeep } from '../files/too-deep.ts'
import { claimIds, wordingOf, type Claims } from '../permalinks/claim-ids.ts'
import { copyNotices } from '../permalinks/copy-notices.ts'
import { emptyLedger, liveQuotes, type Ledger } from '../permalinks/ledger.ts'
import type { Article, Dispute } from '../types.ts'
import { withBase } from '../urls.ts'
import { countWords } from '../words.ts'
import { annotationsOf } from './annotations.ts'
import { applyCorrections } from './corrections.ts'
import { declaredDisputes, findDisputes, joinDisputes } from './disputes.ts'
import { findSpeaker, mistypedSpeakers } from './find-speaker.ts'
import { withShortIds } from './short-ids.ts'
import { siteLinks, type SiteLink } from './site-links.ts'
import { sourceNotices } from './source-notices.ts'
import { sourceTree } from './source-tree.ts'

/** What an article is read with. */
export interface ArticleContext {
  readonly speakers: readonly KnownSpeaker[]
  readonly topics: readonly KnownTopic[]
  /** The site's base, for links inside the rendered body. */
  readonly base: string
  /** Ids of quotes that are in use; the article's are added to it. */
  readonly takenIds: Set<string>
  /** The addresses that are published; none where it is left out. */
  readonly ledger?: Ledger
}

/** An article, and what its editor should look at. Notices keep nothing from being published. */
export interface ReadArticle {
  readonly article: Article
  /** Where its uid stands in its file. */
  readonly uidPlace: Place
  /** What the article means for the ledger. */
  readonly claims: Claims
  readonly notices: readonly Problem[]
  /** What leads to this site, which only those who know all of it can judge. */
  readonly links: readonly SiteLink[]
}

/**
 * Reads an article's file: front matter, analysis, the editor's corrections, ids, rendered body.
 *
 * @param source the file's text, LF line ends
 * @param file its path, for messages
 * @throws ContentError with everything that is wrong with the file
 *
 * @example
 * readArticle(source, 'content/articles/a-summit.md', 'a-summit', context).article.slug // 'a-summit'
 */
export function readArticle(
  source: string,
  file: string,
  slug: string,
  context: ArticleContext,
): ReadArticle {
  const frontMatter = readFrontMatter(source, file, articleSchema)
  checkLanguage(file, frontMatter)
  const { data, placeOf: placeOfKey } = frontMatter
  const parsed = orTooDeep(file, () => sourceTree(source, file))
  const ledger = context.ledger ?? emptyLedger
  let result:
    { analysis: Analysis; disputes: Dispute[]; claims: Claims; notices: Problem[] } | undefined
  const annotate = (text: ArticleText): Annotations => {
    const { analysis, misfits, idle } = analyzeArticle(text, data, context)
    if (misfits.length > 0) {
      throw new ContentError(
        misfits.map(({ index, key, message }) => ({
          file,
          ...placeOfKey(['quotes', index, key]),
          message,
        })),
      )
    }
    const declared = declaredDisputes(text.text, analysis.quotes, data.disputes)
    if (declared.misfits.length > 0) {
      throw new ContentError(
        declared.misfits.map(({ index, key, message }) => ({
          file,
          ...placeOfKey(['disputes', index, key]),
          message,
        })),
      )
    }
    const disputes = joinDisputes(declared.disputes, findDisputes(text.text, analysis.quotes))
    const claims = claimIds(
      data.uid,
      text.text,
      analysis.quotes,
      liveQuotes(ledger, data.uid),
      context.takenIds,
    )
    const toSource = sourceOffsets(text, source)
    const quotes = analysis.quotes.map((quote) => wordingOf(text.text, quote))
    const notices = [
      ...earlyDays(file, frontMatter),
      ...hiddenWords(file, frontMatter),
      ...blankSpeakers(file, frontMatter),
      ...idle.map(({ index, key, message }) => ({
        file,
        ...placeOfKey(['quotes', index, key]),
        message,
      })),
      ...analysis.notices.map(({ start, message }) => ({
        file,
        ...placeOf(source, toSource(start)),
        message,
      })),
      ...copyNotices(claims, { file, source, quotes, toSource }),
      ...noText(text.text, { file, ...placeOf(source, frontMatter.bodyStart) }),
      ...sourceNotices(parsed),
    ]
    result = { analysis, disputes, claims, notices }
    return annotationsOf(text, analysis, {
      ids: claims.ids,
      base: context.base,
      aliases: ledger.aliases,
      disputes,
    })
  }
  const toSite = (path: string): string => withBase(context.base, path)
  const rendered = orTooDeep(file, () => renderMarkdown(source, annotate, toSite, parsed.tree))
  if (result === undefined)
    throw new ContentError([
      { file, line: 1, column: 1, message: 'Unexpected article without a tree' },
    ])
  return {
    article: {
      ...describe(data),
      slug,
      text: rendered.article.text,
      html: rendered.html,
      headings: rendered.headings,
      analysis: result.analysis,
      quoteIds: result.claims.ids,
      ...(result.disputes.length > 0 ? { disputes: result.disputes } : {}),
      words: countWords(rendered.article.text),
    },
    uidPlace: placeOfKey(['uid']),
    claims: result.claims,
    notices: result.notices,
    links: siteLinks(parsed),
  }
}

function noText(text: string, place: Place & { readonly file: string }): Problem[] {
  const message =
    'Found no text below the front matter; write the article there, or move the file out of content/.'
  return text.trim() === '' ? [{ ...place, message }] : []
}

/**
 * The uid of an article's file.
 *
 * @throws ContentError as {@link readArticle} does
 *
 * @example uidOf(source, 'content/articles/a-summit.md') // 'a-2031-summit'
 */
export function uidOf(source: string, file: string): string {
  return readFrontMatter(source, file, articleSchema).data.uid
}

function analyzeArticle(
  { text, blocks }: ArticleText,
  data: ArticleFrontMatter,
  { speakers, topics }: ArticleContext,
): ReturnType<typeof applyCorrections> {
  const analysis = analyze(text, {
    date: data.date,
    speakers,
    topics,
    blocks,
    language: data.language,
  })
  const corrected = applyCorrections(analysis, text, data.quotes, (name) =>
    findSpeaker(name, analysis.speakers, speakers),
  )
  const mistyped = mistypedSpeakers(data.quotes, text, analysis.speakers, speakers)
  return {
    ...corrected,
    analysis: withShortIds(corrected.analysis),
    idle: [...corrected.idle, ...mistyped],
  }
}

function describe(
  data: ArticleFrontMatter,
): Pick<
  Article,
  | 'uid'
  | 'title'
  | 'summary'
  | 'provenance'
  | 'date'
  | 'updated'
  | 'language'
  | 'author'
  | 'origin'
  | 'corrections'
> {
  return {
    uid: data.uid,
    title: data.title,
    summary: data.summary,
    provenance: data.provenance ?? null,
    date: data.date,
    updated: data.updated ?? null,
    language: data.language,
    author: data.author ?? null,
    origin:
      data.origin === undefined ? null : { name: data.origin.name, url: data.origin.url ?? null },
    corrections: data.corrections,
  }
}
