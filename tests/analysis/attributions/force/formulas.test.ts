import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'Otto Lund, the rower, said nothing as Judge Karl Brock read the verdict.',
  'Peter Hale said grace and the family ate.',
  'Otto Lund said no, and that was that.',
])

expectSaid([
  'Otto Lund said nothing would change.',
  'Otto Lund said no one was hurt.',
  'Otto Lund said yes, he would row.',
  'Otto Lund said no and that the boat was lost.',
])
