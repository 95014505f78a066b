import type { Frame } from '../../lexicon/types.ts'
import type { Cue } from './cues.ts'

/** Whether any of the cue’s entries has one of the frames. @example takes(cue, ['quote']) // true */
export function takes(cue: Cue, frames: readonly Frame[]): boolean {
  return cue.options.some((option) => option.cue.frames.some((frame) => frames.includes(frame)))
}

/** Whether a frame gives what is spoken of, and no clause. @example isObject('object-for') // true */
export const isObject = (frame: Frame): boolean => frame.includes('object') || isDescribing(frame)

/** Whether a frame gives a thing and what is made of it. @example isDescribing('person-as') // true */
export const isDescribing = (frame: Frame): boolean =>
  frame === 'person-as' || frame === 'naming' || frame === 'object-as' || frame === 'quoted-as'
