import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('a statement with its cue in the middle or at its end', () => {
  expectEach([
    // When somebody spoke is the writer’s.
    [
      'The hut will close, Otto Brock said as he left the quay.',
      'Otto Brock',
      'The hut will close',
    ],
    [
      'The hut will close, Otto Brock said when asked about it.',
      'Otto Brock',
      'The hut will close',
    ],
    [
      'The hut will close, Otto Brock told rowers before leaving by boat.',
      'Otto Brock',
      'The hut will close',
    ],
    [
      'If it rains, Otto Brock said as he left the quay, the hut will close.',
      'Otto Brock',
      'If it rains',
      'the hut will close',
    ],
    [
      'The crew “never left us,” Otto Brock said as he closed the gate.',
      'Otto Brock',
      'The crew “never left us,”',
    ],
    [
      'Rowers mocked the race, calling it “a clown,” Ana Brock said as she turned around.',
      'Ana Brock',
      'Rowers mocked the race, calling it “a clown,”',
    ],
    [
      'In May, Otto Brock said when it rains the hut will close.',
      'Otto Brock',
      'when it rains the hut will close',
    ],
    // What it was, and no aside about who says so.
    [
      'It is, says Otto Brock, the worst race in memory.',
      'Otto Brock',
      'It is',
      'the worst race in memory',
    ],
    [
      'It was, said Otto Brock, a rower from Lund, the worst race in memory.',
      'Otto Brock, a rower from Lund',
      'It was',
      'the worst race in memory',
    ],
    [
      'The hut was closed, said Otto Brock, the owner.',
      'Otto Brock, the owner',
      'The hut was closed',
    ],
    // How the speaker looked, and whose deed follows, is the writer’s.
    [
      'The hut will close, Otto Brock said, looking at the floor.',
      'Otto Brock',
      'The hut will close',
    ],
    [
      'The hut will close, Otto Brock said, but Ana Lund rowed on.',
      'Otto Brock',
      'The hut will close',
    ],
    [
      'The hut will close, Otto Brock said, leaving nothing behind.',
      'Otto Brock',
      'The hut will close',
      'leaving nothing behind',
    ],
    [
      'Nine rowers died, according to Otto Brock, and the race went on.',
      'Otto Brock',
      'Nine rowers died',
    ],
    ['The race was, according to Otto Brock, late.', 'Otto Brock', 'The race was', 'late'],
  ])
})
