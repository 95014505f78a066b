/** Units `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}
