import type { Quote } from '../analysis/index.ts'

/** Said by nobody. @example isImagined({ force: 'hypothetical' }) // true */
export const isImagined = ({ force }: Pick<Quote, 'force'>): boolean => force === 'hypothetical'
