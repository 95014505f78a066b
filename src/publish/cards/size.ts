/** What large pictures of links are: https://ogp.me and its readers ask for 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const
