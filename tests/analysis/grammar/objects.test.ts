import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('the object of a verb of saying', () => {
  expectEach([
    // A role belongs to it.
    ['Ana Brock defended her record as mayor.', 'Ana Brock', 'her record as mayor'],
    [
      'Ana Brock cited the race as a reason for the loss.',
      'Ana Brock',
      'the race as a reason for the loss',
    ],
    [
      'Otto Lund ripped Kai Holm for acting as “the cook and the captain” in May.',
      'Otto Lund',
      'Kai Holm for acting as “the cook and the captain” in May',
    ],
    [
      'Ana Brock accused Otto Lund of rowing for political, not personal, reasons.',
      'Ana Brock',
      'Otto Lund of rowing for political, not personal, reasons',
    ],
    [
      'Rowers denounced the plan as “cruel and cold,” and several left.',
      'Rowers',
      'the plan as “cruel and cold,”',
    ],
    // A clause of the writer’s does not, nor a further deed, nor how it is said.
    ['Ana Brock thanked her home town and then boomed, “We won.”', 'Ana Brock', 'her home town'],
    ['Otto Lund defended the plan by saying that it was cheap.', 'Otto Lund', 'the plan'],
    [
      'Otto Lund criticised the plan by using the word “old”.',
      'Otto Lund',
      'the plan by using the word “old”',
    ],
    ['Ana Brock praised the crew as the race began.', 'Ana Brock', 'the crew'],
  ])
})
