import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'As soon as Otto Lund says the lake is calm, the race will begin.',
  'Once Ana Brock says the lake is calm, the race will begin.',
  'The race will begin when Ana Brock says that the lake is calm.',
  'After Otto Lund tells the court on Monday that he is guilty, he will be fined.',
])

expectSaid([
  'When Ana Brock says the lake is calm, rowers believe her.',
  'Once Ana Brock said the lake was calm, it was clear that the race would begin.',
  'When Ana Brock says that she will row, rowers cheer.',
])
