/** What is cited, as https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables names it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly 'container-title': string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly language: string
  readonly URL?: string
}
