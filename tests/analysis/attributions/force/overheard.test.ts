import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'Nobody heard Otto Lund say that the mast had failed.',
  'No rower heard Otto Lund say that the mast had failed.',
  'Nobody ever heard Ana Brock say “I quit”.',
  'Rowers did not hear Otto Lund say that the mast had failed.',
  'The club wants to hear Ana Brock say that she is sorry.',
  'Fans want to hear Otto Lund say he is staying.',
  'A fake video shows Otto Lund saying that he hates boats.',
])

expectSaid([
  'Two rowers heard Otto Lund say that the mast had failed.',
  'A video shows Otto Lund saying that he hates boats.',
])
