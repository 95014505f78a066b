/** A name, in parts where styles may turn it round. */
export type CslName =
  { readonly literal: string } | { readonly family: string; readonly given: string }

/** What is cited, as https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables names it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly 'container-title': string
  readonly author?: readonly CslName[]
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly language: string
  readonly URL?: string
}
