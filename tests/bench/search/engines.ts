/** What is measured in one run. */
export const engineNames = ['ours', 'fuse', 'minisearch', 'pagefind'] as const

export type EngineName = (typeof engineNames)[number]

/** Measured when nothing is chosen; others than ours take minutes above the last but one. */
export const defaultSizes: readonly number[] = [1000, 10_000, 100_000, 300_000]
export const mostForOthers = 100_000
