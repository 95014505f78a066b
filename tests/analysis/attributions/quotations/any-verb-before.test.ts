import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('a quotation behind a colon and a verb that is none of saying', () => {
  expectEach([
    ['Ana Brock did not hesitate: “Buy boats.”', 'Ana Brock', '“Buy boats.”'],
    ['Ana Brock was blunt: “Buy boats.”', 'Ana Brock', '“Buy boats.”'],
    // Whose words somebody hands on.
    ['Ana Brock remembers the words of her coach: “Buy boats.”', 'her coach', '“Buy boats.”'],
    ['Ana Brock closed with a line from Otto Lund: “Buy boats.”', 'Otto Lund', '“Buy boats.”'],
    ['The mayor’s message to rowers was blunt: “Buy boats.”', 'The mayor', '“Buy boats.”'],
    [
      'Ana Brock was blunt when rowers met her at the pier: “We will row, and we will win.”',
      'Ana Brock',
      '“We will row, and we will win.”',
    ],
    [
      'That drew a rebuke from Ana Brock of Lima: “If he wants my boat, he should say so.”',
      'Ana Brock of Lima',
      '“If he wants my boat, he should say so.”',
    ],
  ])
})
