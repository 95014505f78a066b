import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('somebody whom a thing stirs', () => {
  expectEach([
    ['The race angered Ana Brock: “It was a disgrace.”', 'Ana Brock', '“It was a disgrace.”'],
    ['The win surprised Ana Brock. “We never win.”', 'Ana Brock', '“We never win.”'],
    // But not where somebody stirs others.
    ['Ana Brock surprised the crew: “We can win.”', 'Ana Brock', '“We can win.”'],
    ['Ana Brock left the pier. “We can win.”', 'Ana Brock', '“We can win.”'],
  ])
})
